#include "theme/theme.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QPainter>
#include <QSvgRenderer>

namespace tidlig::app {
namespace {

/// No picture outlives the application.
QHash<QString, QIcon>& keptIcons() {
  static QHash<QString, QIcon> kept;
  static const bool cleared = [] {
    qAddPostRoutine([] { kept.clear(); });
    return true;
  }();
  Q_UNUSED(cleared)
  return kept;
}

QPixmap drawn(const QByteArray& svg, int size) {
  QSvgRenderer renderer(svg);
  QPixmap pixmap(size, size);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  renderer.render(&painter);
  return pixmap;
}

QIcon drawnIcon(const QString& name, const QString& ink) {
  QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
  if (!file.open(QIODevice::ReadOnly)) return {};
  const QByteArray svg = file.readAll().replace("currentColor", ink.toLatin1());
  QIcon made;
  for (const int size : {20, 40, 60}) made.addPixmap(drawn(svg, size));
  return made;
}

}  // namespace

QIcon makeIcon(const QString& name, const QColor& colour) {
  const QString ink = (colour.isValid() ? colour : Theme::tokens().text).name();
  QIcon& icon = keptIcons()[name + ink];
  if (icon.isNull()) icon = drawnIcon(name, ink);
  return icon;
}

}  // namespace tidlig::app
