#include "widgets/accessiblerole.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace tidlig::app {
namespace {

constexpr auto kProperty = "accessibleRole";

QAccessibleInterface* withRole(const QString& /*className*/, QObject* object) {
  auto* widget = qobject_cast<QWidget*>(object);
  const QVariant role = widget ? widget->property(kProperty) : QVariant();
  if (!role.isValid()) return nullptr;
  return new QAccessibleWidget(widget, static_cast<QAccessible::Role>(role.toInt()));
}

}  // namespace

void setAccessibleRole(QWidget* widget, QAccessible::Role role) {
  static const bool installed = [] {
    QAccessible::installFactory(withRole);
    return true;
  }();
  static_cast<void>(installed);
  widget->setProperty(kProperty, static_cast<int>(role));
}

}  // namespace tidlig::app
