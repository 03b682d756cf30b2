#include "widgets/flowlayout.h"

#include <algorithm>

namespace tidlig::app {

FlowLayout::~FlowLayout() {
  qDeleteAll(m_items);
}

QLayoutItem* FlowLayout::takeAt(int index) {
  return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QList<QRect> FlowLayout::places(int width) const {
  QList<QRect> places;
  QPoint at;
  int lineHeight = 0;
  for (const auto* item : m_items) {
    const QSize wanted = item->sizeHint();
    const QSize size(std::min(wanted.width(), std::max(width, item->minimumSize().width())),
                     wanted.height());
    if (at.x() > 0 && at.x() + size.width() > width) {
      at = {0, at.y() + lineHeight + spacing()};
      lineHeight = 0;
    }
    places << QRect(at, size);
    at.rx() += size.width() + spacing();
    lineHeight = std::max(lineHeight, size.height());
  }
  return places;
}

int FlowLayout::heightForWidth(int width) const {
  const auto margins = contentsMargins();
  int bottom = 0;
  for (const auto& place : places(width - margins.left() - margins.right())) {
    bottom = std::max(bottom, place.y() + place.height());
  }
  return bottom + margins.top() + margins.bottom();
}

QSize FlowLayout::minimumSize() const {
  QSize least;
  for (const auto* item : m_items) least = least.expandedTo(item->minimumSize());
  return least.grownBy(contentsMargins());
}

QSize FlowLayout::sizeHint() const {
  QSize all(0, 0);
  for (const auto* item : m_items) {
    const QSize one = item->sizeHint();
    all = {all.width() + (all.width() > 0 ? spacing() : 0) + one.width(),
           std::max(all.height(), one.height())};
  }
  return all.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& area) {
  QLayout::setGeometry(area);
  const QRect inner = area.marginsRemoved(contentsMargins());
  const auto all = places(inner.width());
  for (qsizetype i = 0; i < all.size(); ++i)
    m_items[i]->setGeometry(all[i].translated(inner.topLeft()));
}

}  // namespace tidlig::app
