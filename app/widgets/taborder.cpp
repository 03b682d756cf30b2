#include "widgets/taborder.h"

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

void collect(QWidget* widget, std::vector<QWidget*>& order) {
  if (widget->focusPolicy() != Qt::NoFocus) order.push_back(widget);
  if (auto* scroll = qobject_cast<QScrollArea*>(widget)) {
    if (scroll->widget()) collect(scroll->widget(), order);
  } else if (widget->layout()) {
    collect(widget->layout(), order);
  }
}

}  // namespace

void tabInLayoutOrder(QWidget* root) {
  std::vector<QWidget*> order;
  collect(root, order);
  for (std::size_t i = 1; i < order.size(); ++i) {
    if (order[i - 1]->nextInFocusChain() != order[i]) QWidget::setTabOrder(order[i - 1], order[i]);
  }
}

}  // namespace tidlig::app
