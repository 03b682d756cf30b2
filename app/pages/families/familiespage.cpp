#include "pages/families/familiespage.h"

#include "models/familiesmodel.h"
#include "models/servicesdelegate.h"
#include "widgets/messagebar.h"
#include "widgets/parts.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace tidlig::app {

FamiliesPage::FamiliesPage(Services& services)
    : Page(services, QStringLiteral("familiesPage")),
      m_model(new FamiliesModel(this)),
      m_filter(new FamiliesFilter(this)) {
  m_search = new QLineEdit(this);
  m_search->setObjectName(QStringLiteral("searchEdit"));
  m_search->setMinimumHeight(kTarget);
  m_search->setClearButtonEnabled(true);
  m_search->installEventFilter(this);
  auto* lens = m_search->addAction(QIcon(), QLineEdit::LeadingPosition);
  m_new = makeButton(QStringLiteral("newFamilyButton"), ButtonRole::primary, this);
  m_count = makeQuiet(QStringLiteral("countLabel"), this);
  m_count->setWordWrap(false);
  m_empty = makeQuiet(QStringLiteral("emptyLabel"), this);
  m_empty->setAlignment(Qt::AlignCenter);
  buildTable();

  auto* top = new QHBoxLayout;
  top->setSpacing(16);
  top->addWidget(m_search, 1);
  top->addWidget(m_count);
  top->addWidget(m_new);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(24, 18, 24, 16);
  layout->setSpacing(14);
  layout->addWidget(&messages());
  layout->addLayout(top);
  layout->addWidget(m_table, 1);
  layout->addWidget(m_empty, 1);

  phrase([=, this] {
    m_search->setPlaceholderText(tr("Find a family by name, alias or number"));
    m_search->setAccessibleName(tr("Find a family by name, alias or number"));
    lens->setIcon(makeIcon(QStringLiteral("search"), Theme::tokens().quiet));
    m_new->setText(tr("New family"));
    m_new->setIcon(makeIcon(QStringLiteral("add"), Theme::tokens().accentText));
    m_table->setAccessibleName(tr("Families"));
    m_model->headerDataChanged(Qt::Horizontal, 0, FamiliesModel::kColumns - 1);
    m_table->viewport()->update();
    count();
  });
  connect(m_search, &QLineEdit::textChanged, this, &FamiliesPage::filter);
  connect(m_search, &QLineEdit::returnPressed, this, [this] {
    if (m_filter->rowCount() > 0) openIndex(m_filter->index(0, 0));
  });
  connect(m_new, &QPushButton::clicked, this,
          [this] { this->services().navigator.showNewFamily(); });
  load();
}

QString FamiliesPage::title() const {
  return tr("Families");
}

void FamiliesPage::takeFocus() {
  m_search->setFocus();
}

void FamiliesPage::buildTable() {
  m_table = new QTableView(this);
  m_table->setObjectName(QStringLiteral("familiesTable"));
  m_filter->setSourceModel(m_model);
  m_table->setModel(m_filter);
  m_table->setItemDelegateForColumn(FamiliesModel::nameColumn, new FamilyNameDelegate(m_table));
  for (const int column :
       {FamiliesModel::ageColumn, FamiliesModel::positionColumn, FamiliesModel::dateColumn}) {
    m_table->setItemDelegateForColumn(column, new FamilyTextDelegate(m_table));
  }
  m_table->setItemDelegateForColumn(FamiliesModel::servicesColumn, new ServicesDelegate(m_table));
  m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_table->setShowGrid(false);
  m_table->setTabKeyNavigation(false);
  m_table->setWordWrap(false);
  m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  m_table->verticalHeader()->hide();
  m_table->verticalHeader()->setDefaultSectionSize(std::max(44, fontMetrics().height() * 5 / 2));
  auto* header = m_table->horizontalHeader();
  header->setHighlightSections(false);
  header->setSectionsClickable(true);
  header->setSortIndicatorShown(true);
  header->setStretchLastSection(true);
  header->setMinimumSectionSize(80);
  const int em = fontMetrics().averageCharWidth();
  const int widths[] = {34, 22, 28, 16};
  for (int column = 0; column < 4; ++column) m_table->setColumnWidth(column, widths[column] * em);
  m_table->sortByColumn(0, Qt::AscendingOrder);
  m_table->setSortingEnabled(true);
  connect(header, &QHeaderView::sortIndicatorChanged, this, &FamiliesPage::keepSortHonest);
  connect(m_table, &QTableView::activated, this, &FamiliesPage::openIndex);
  connect(m_table, &QTableView::clicked, this, &FamiliesPage::openIndex);
}

/// The decided group can be read, never sorted by.
void FamiliesPage::keepSortHonest(int column, Qt::SortOrder order) {
  if (FamiliesFilter::canSortBy(column)) {
    m_sortColumn = column;
    m_sortOrder = order;
    return;
  }
  m_table->sortByColumn(m_sortColumn, m_sortOrder);
}

void FamiliesPage::load() {
  auto rows = usecases::listFamilies(vault());
  if (!succeeded(rows, Doing::reading)) return;
  m_model->setRows(std::move(rows).value(), today());
  count();
}

void FamiliesPage::filter(const QString& text) {
  m_filter->setText(text);
  count();
}

void FamiliesPage::count() {
  const int shown = m_filter->rowCount();
  const int all = m_model->rowCount();
  m_count->setText(shown == all ? tr("%n families", nullptr, all)
                                : tr("%1 of %n families", nullptr, all).arg(shown));
  m_table->setVisible(shown > 0);
  m_empty->setVisible(shown == 0);
  m_empty->setText(all == 0 ? tr("There are no families yet. “New family” makes the first one.")
                            : tr("No family is called that. Try fewer letters."));
}

void FamiliesPage::openIndex(const QModelIndex& index) {
  if (!index.isValid()) return;
  const auto source = m_filter->mapToSource(index);
  services().navigator.showFamily(m_model->row(source.row()).key);
}

bool FamiliesPage::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_search && event->type() == QEvent::KeyPress &&
      static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down && m_filter->rowCount() > 0) {
    m_table->setFocus(Qt::TabFocusReason);
    m_table->selectRow(0);
    return true;
  }
  return Page::eventFilter(watched, event);
}

}  // namespace tidlig::app
