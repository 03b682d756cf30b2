#include "theme/stylesheet.h"

#include "theme/theme.h"

#include <QFile>
#include <QIcon>
#include <QPainter>
#include <QSvgRenderer>

#include <array>
#include <utility>

namespace tidlig::app {
namespace {

QByteArray resource(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return {};
  return file.readAll();
}

QPixmap drawn(const QByteArray& svg, int size) {
  QSvgRenderer renderer(svg);
  QPixmap pixmap(size, size);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  renderer.render(&painter);
  return pixmap;
}

}  // namespace

QString styleSheetOf(const Tokens& t) {
  QString sheet = QString::fromUtf8(resource(QStringLiteral(":/style/tidlig.qss")));
  // Longer names first: @accent is the beginning of @accentText.
  const std::array<std::pair<const char*, QColor>, 15> names = {{{"@accentText", t.accentText},
                                                                 {"@accentSoft", t.accentSoft},
                                                                 {"@accent", t.accent},
                                                                 {"@noticeText", t.noticeText},
                                                                 {"@noticeEdge", t.noticeEdge},
                                                                 {"@notice", t.notice},
                                                                 {"@window", t.window},
                                                                 {"@surface", t.surface},
                                                                 {"@line", t.line},
                                                                 {"@edge", t.edge},
                                                                 {"@text", t.text},
                                                                 {"@quiet", t.quiet},
                                                                 {"@hover", t.hover},
                                                                 {"@focus", t.focus},
                                                                 {"@pattern", t.pattern}}};
  for (const auto& [name, colour] : names) {
    sheet.replace(QLatin1String(name), colour.name());
  }
  const bool dark = t.window.lightness() < t.text.lightness();
  sheet.replace(QLatin1String("@mode"), dark ? QLatin1String("dark") : QLatin1String("light"));
  return sheet;
}

QIcon makeIcon(const QString& name, const QColor& colour) {
  QByteArray svg = resource(QStringLiteral(":/icons/%1.svg").arg(name));
  const QColor ink = colour.isValid() ? colour : Theme::tokens().text;
  svg.replace("currentColor", ink.name().toLatin1());
  QIcon made;
  for (const int size : {20, 40, 60}) made.addPixmap(drawn(svg, size));
  return made;
}

}  // namespace tidlig::app
