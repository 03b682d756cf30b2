#include "pages/screening/sectionlist.h"

#include <QSignalBlocker>

namespace tidlig::app {

SectionList::SectionList(QWidget* parent) : QListWidget(parent) {
  setObjectName(QStringLiteral("sectionList"));
  setWordWrap(true);
  setUniformItemSizes(false);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  connect(this, &QListWidget::itemClicked, this,
          [this](QListWidgetItem* item) { Q_EMIT chosen(row(item)); });
  connect(this, &QListWidget::itemActivated, this,
          [this](QListWidgetItem* item) { Q_EMIT chosen(row(item)); });
}

void SectionList::setSections(const std::vector<Section>& sections) {
  const int before = currentRow();
  const QSignalBlocker quiet(this);
  clear();
  for (const auto& section : sections) {
    const QString state = section.left == 0 ? QString(tr("all answered") + QStringLiteral(" ✓"))
                                            : tr("%n left", nullptr, section.left);
    auto* item = new QListWidgetItem(section.title + QLatin1Char('\n') + state, this);
    item->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(section.title, state));
  }
  setCurrentRow(before < 0 ? 0 : before);
  fit();
}

/// Qt measures the lines without the room that the style sheet takes from them at the sides, and
/// would cut the count off a long title.
void SectionList::fit() {
  constexpr int kAside = 30;
  constexpr int kAbove = 10;
  const int width = viewport()->width() - kAside;
  for (int i = 0; i < count(); ++i) {
    const auto words =
        fontMetrics().boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap, item(i)->text());
    item(i)->setSizeHint({0, words.height() + kAbove});
  }
}

void SectionList::resizeEvent(QResizeEvent* event) {
  QListWidget::resizeEvent(event);
  fit();
}

void SectionList::setCurrent(int section) {
  const QSignalBlocker quiet(this);
  setCurrentRow(section);
}

}  // namespace tidlig::app
