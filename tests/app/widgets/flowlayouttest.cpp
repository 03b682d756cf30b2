#include "widgets/flowlayout.h"

#include <QWidget>

#include <catch2/catch_test_macros.hpp>
#include <memory>

using tidlig::app::FlowLayout;

namespace {

/// Parts of these widths, 20 high, 10 apart.
struct Flow {
  explicit Flow(std::initializer_list<int> widths) : layout(new FlowLayout(&parent)) {
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    for (const int width : widths) {
      auto* part = new QWidget(&parent);
      part->setFixedSize(width, 20);
      layout->addWidget(part);
    }
  }

  QRect placed(int index, int width) const {
    layout->setGeometry(QRect(0, 0, width, 500));
    return layout->itemAt(index)->geometry();
  }

  QWidget parent;
  FlowLayout* layout;
};

}  // namespace

TEST_CASE("parts stand in one line where there is room, and in more where there is not") {
  const Flow flow{100, 100, 100};
  CHECK(flow.layout->heightForWidth(320) == 20);
  CHECK(flow.layout->heightForWidth(319) == 50);
  CHECK(flow.layout->heightForWidth(150) == 80);
  CHECK(flow.placed(2, 320).topLeft() == QPoint(220, 0));
  CHECK(flow.placed(2, 319).topLeft() == QPoint(0, 30));
  CHECK(flow.placed(1, 150).topLeft() == QPoint(0, 30));
}

TEST_CASE("it needs no more width than its widest part, and wants all in one line") {
  const Flow flow{100, 140, 60};
  CHECK(flow.layout->minimumSize() == QSize(140, 20));
  CHECK(flow.layout->sizeHint() == QSize(320, 20));
}

TEST_CASE("a part that is taken out leaves its place to the next") {
  const Flow flow{100, 100, 100};
  const std::unique_ptr<QLayoutItem> taken(flow.layout->takeAt(0));
  CHECK(flow.layout->count() == 2);
  CHECK(flow.placed(0, 320).topLeft() == QPoint(0, 0));
  CHECK(flow.layout->takeAt(7) == nullptr);
}
