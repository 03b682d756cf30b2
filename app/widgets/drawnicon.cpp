#include "widgets/drawnicon.h"

#include <QCoreApplication>
#include <QHash>

namespace tidlig::app {
namespace {

/// No picture outlives the application.
QHash<QString, QIcon>& icons() {
  static QHash<QString, QIcon> kept;
  static const bool cleared = [] {
    qAddPostRoutine([] { kept.clear(); });
    return true;
  }();
  Q_UNUSED(cleared)
  return kept;
}

}  // namespace

QIcon drawnIcon(const QString& name, const QColor& colour) {
  auto& icon = icons()[name + colour.name()];
  if (icon.isNull()) icon = makeIcon(name, colour);
  return icon;
}

}  // namespace tidlig::app
