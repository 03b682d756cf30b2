#include "widgets/taborder.h"

#include <QApplication>
#include <QBoxLayout>
#include <QGridLayout>
#include <QScrollArea>
#include <QWidget>

#include <algorithm>
#include <utility>
#include <vector>

namespace tidlig::app {
namespace {

void collect(QWidget* widget, std::vector<QWidget*>& order);
void collect(QLayout* layout, std::vector<QWidget*>& order);

void collect(QLayoutItem* item, std::vector<QWidget*>& order) {
  if (auto* widget = item->widget()) return collect(widget, order);
  if (auto* layout = item->layout()) collect(layout, order);
}

bool runsBackwards(const QLayout* layout) {
  const auto* box = qobject_cast<const QBoxLayout*>(layout);
  return box && (box->direction() == QBoxLayout::RightToLeft ||
                 box->direction() == QBoxLayout::BottomToTop);
}

std::pair<int, int> cellOf(QGridLayout* grid, int index) {
  int row = 0;
  int column = 0;
  int rows = 0;
  int columns = 0;
  grid->getItemPosition(index, &row, &column, &rows, &columns);
  return {row, column};
}

void collect(QLayout* layout, std::vector<QWidget*>& order) {
  std::vector<int> indices(static_cast<std::size_t>(layout->count()));
  for (int i = 0; i < layout->count(); ++i) indices[static_cast<std::size_t>(i)] = i;
  if (auto* grid = qobject_cast<QGridLayout*>(layout)) {
    std::stable_sort(indices.begin(), indices.end(),
                     [grid](int a, int b) { return cellOf(grid, a) < cellOf(grid, b); });
  } else if (runsBackwards(layout)) {
    std::reverse(indices.begin(), indices.end());
  }
  for (const int i : indices) collect(layout->itemAt(i), order);
}

/// Who hands the keyboard on to a part of itself is no stop of its own.
bool isStop(const QWidget* widget) {
  return (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && widget->isEnabled();
}

void collect(QWidget* widget, std::vector<QWidget*>& order) {
  if (!widget->isVisible()) return;
  if (isStop(widget) || widget->hasFocus()) order.push_back(widget);
  if (auto* scroll = qobject_cast<QScrollArea*>(widget)) {
    if (scroll->widget()) collect(scroll->widget(), order);
  } else if (widget->layout()) {
    collect(widget->layout(), order);
  }
}

/// The stop that has the keyboard, or holds what has it.
std::vector<QWidget*>::const_iterator current(const std::vector<QWidget*>& order) {
  for (auto* widget = QApplication::focusWidget(); widget; widget = widget->parentWidget()) {
    const auto found = std::find(order.begin(), order.end(), widget);
    if (found != order.end()) return found;
  }
  return order.end();
}

}  // namespace

bool focusInLayoutOrder(QWidget* root, bool next) {
  std::vector<QWidget*> order;
  collect(root, order);
  const auto now = current(order);
  if (now == order.end()) return false;
  const auto index = static_cast<std::size_t>(now - order.begin());
  const std::size_t step = next ? 1 : order.size() - 1;
  order[(index + step) % order.size()]->setFocus(next ? Qt::TabFocusReason
                                                      : Qt::BacktabFocusReason);
  return true;
}

}  // namespace tidlig::app
