#include "pages/screening/sectionlist.h"
#include "theme/theme.h"

#include <QCoreApplication>
#include <QStyle>

#include <catch2/catch_test_macros.hpp>

using tidlig::app::SectionList;
using tidlig::app::Theme;

namespace {

/// What the style leaves of an item for its words, and what they need there.
struct Room {
  int left, needed;
};

Room roomOf(const SectionList& list, int row) {
  struct Opened : SectionList {
    using QListWidget::initViewItemOption;
  };
  QStyleOptionViewItem option;
  (list.*(&Opened::initViewItemOption))(&option);
  option.rect = list.visualItemRect(list.item(row));
  option.text = list.item(row)->text();
  option.features |= QStyleOptionViewItem::HasDisplay | QStyleOptionViewItem::WrapText;
  const auto room = list.style()->subElementRect(QStyle::SE_ItemViewItemText, &option, &list);
  const int margin = list.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, &list) + 1;
  const auto needed = list.fontMetrics().boundingRect(
      QRect(0, 0, list.viewport()->width() - 20 - 2 * margin, 1000), Qt::TextWordWrap, option.text);
  return {room.height(), needed.height()};
}

}  // namespace

TEST_CASE("a section's title and count have room at every width of the list") {
  Theme theme;
  theme.choose({.colours = tidlig::app::ThemeChoice::light});
  SectionList list;
  list.setSections({{QStringLiteral("The family’s circumstances"), 6, 6},
                    {QStringLiteral("What helps"), 10, 10},
                    {QStringLiteral("Forældrenes samspil med barnet"), 0, 6}});
  list.show();
  for (int width = 120; width <= 260; ++width) {
    list.resize(width, 400);
    QCoreApplication::processEvents();
    for (int row = 0; row < list.count(); ++row) {
      INFO(width << ": " << list.item(row)->text().toStdString());
      const auto room = roomOf(list, row);
      CHECK(room.left >= room.needed);
    }
  }
}
