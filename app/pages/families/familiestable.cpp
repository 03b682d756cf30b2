#include "pages/families/familiestable.h"

#include "models/servicesdelegate.h"
#include "widgets/parts.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>

namespace tidlig::app {
namespace {

using Model = FamiliesModel;

constexpr int kFewServices = 2;
constexpr int kAroundTitle = 24;

/// Ways to share the room, the roomiest first.
struct Sharing {
  int name;     ///< average characters
  int padding;  ///< around the text of the other columns
  bool coordinator;
};
/// The coordinator is the first to go: it stands on the family's page too.
constexpr Sharing kSharings[] = {
    {34, 28, true}, {24, 28, true}, {24, 16, true}, {34, 28, false}, {24, 28, false}};

}  // namespace

bool isTyping(const QKeyEvent& event) {
  constexpr auto kOther = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
  if ((event.modifiers() & kOther) != 0) return false;
  if (event.key() == Qt::Key_Backspace) return true;
  const QString text = event.text();
  return !text.isEmpty() && text.front().isPrint() && text.front() != QLatin1Char(' ');
}

FamiliesTable::FamiliesTable(FamiliesModel* families, QWidget* parent)
    : QTableView(parent), m_families(families) {
  setObjectName(QStringLiteral("familiesTable"));
  setModel(families);
  setItemDelegateForColumn(Model::nameColumn, new FamilyNameDelegate(this));
  for (const int column :
       {Model::ageColumn, Model::positionColumn, Model::followUpColumn, Model::coordinatorColumn}) {
    setItemDelegateForColumn(column, new FamilyTextDelegate(this));
  }
  setItemDelegateForColumn(Model::servicesColumn, new ServicesDelegate(this));
  makeRows(this);
  verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  verticalHeader()->setDefaultSectionSize(std::max(44, fontMetrics().height() * 5 / 2));
  auto* header = horizontalHeader();
  header->setSectionsClickable(true);
  header->setSortIndicatorShown(true);
  header->setSortIndicator(m_sortColumn, m_sortOrder);
  header->setStretchLastSection(true);
  header->setMinimumSectionSize(60);
  header->moveSection(header->visualIndex(Model::followUpColumn), Model::servicesColumn);
  connect(header, &QHeaderView::sortIndicatorChanged, this, &FamiliesTable::headerChanged);
  connect(this, &QTableView::activated, this, &FamiliesTable::choose);
  connect(this, &QTableView::clicked, this, &FamiliesTable::choose);
}

void FamiliesTable::sortBy(int column, Qt::SortOrder order) {
  horizontalHeader()->setSortIndicator(column, order);
}

/// The decided group can be read and filtered by, never sorted by.
void FamiliesTable::headerChanged(int column, Qt::SortOrder order) {
  if (!Model::canSortBy(column)) {
    const QSignalBlocker quiet(horizontalHeader());
    horizontalHeader()->setSortIndicator(m_sortColumn, m_sortOrder);
    return;
  }
  m_sortColumn = column;
  m_sortOrder = order;
  m_families->sort(column, order);
  scrollToTop();
  Q_EMIT sorted(column, order);
}

void FamiliesTable::enter() {
  setFocus(Qt::TabFocusReason);
  if (!currentIndex().isValid() && m_families->rowCount() > 0) selectRow(0);
}

std::optional<usecases::FamilyKey> FamiliesTable::unknownInView() const {
  const int first = std::max(0, rowAt(0));
  const int last = rowAt(viewport()->height() - 1);
  const int end = last < 0 ? m_families->rowCount() : last + 1;
  constexpr int kScreenful = 60;
  for (int row = first; row < std::min(end, first + kScreenful); ++row) {
    if (!m_families->isKnown(row)) return m_families->row(row).key;
  }
  return std::nullopt;
}

/// What a column needs for what commonly stands in it.
int FamiliesTable::widthOf(int column, int padding) const {
  const int inside = column == Model::servicesColumn
                         ? ServicesDelegate::widthFor(
                               std::max(kFewServices, m_families->mostServices()), fontMetrics())
                         : fontMetrics().horizontalAdvance(m_families->usualText(column)) + padding;
  const QHeaderView* const header = horizontalHeader();
  // Qt keeps room for a mark of the order in columns that have none, too.
  if (Model::canSortBy(column)) return std::max(inside, header->sectionSizeHint(column));
  const QString title = m_families->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
  return std::max(inside, header->fontMetrics().horizontalAdvance(title) + kAroundTitle);
}

void FamiliesTable::arrange() {
  setColumnHidden(Model::followUpColumn, !m_families->anyFollowUp());
  for (const Sharing& way : kSharings) {
    if (way.coordinator && !m_families->anyCoordinator()) continue;
    setColumnHidden(Model::coordinatorColumn, !way.coordinator);
    setColumnWidth(Model::nameColumn, way.name * fontMetrics().averageCharWidth());
    int needed = columnWidth(Model::nameColumn);
    for (int column = Model::ageColumn; column < Model::kColumns; ++column) {
      if (isColumnHidden(column)) continue;
      const int wide = widthOf(column, way.padding);
      setColumnWidth(column, wide);
      needed += wide;
    }
    if (needed <= viewport()->width()) return;
  }
}

void FamiliesTable::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Up && currentIndex().row() <= 0) {
    Q_EMIT leftUpwards();
  } else if (event->key() == Qt::Key_Escape || isTyping(*event)) {
    Q_EMIT typed(event);
  } else {
    QTableView::keyPressEvent(event);
  }
}

void FamiliesTable::resizeEvent(QResizeEvent* event) {
  QTableView::resizeEvent(event);
  arrange();
}

void FamiliesTable::choose(const QModelIndex& index) {
  if (index.isValid()) Q_EMIT chosen(index.row());
}

}  // namespace tidlig::app
