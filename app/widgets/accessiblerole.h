#pragma once

#include <QAccessible>

class QWidget;

namespace tidlig::app {

/// What a drawn widget is to a screen reader. Called in its constructor, before anybody asks.
void setAccessibleRole(QWidget* widget, QAccessible::Role role);

}  // namespace tidlig::app
