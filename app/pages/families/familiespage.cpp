#include "pages/families/familiespage.h"

#include "models/familiesloader.h"
#include "pages/families/familiestable.h"
#include "usecases/permission.h"
#include "widgets/messagebar.h"
#include "widgets/nofamilies.h"
#include "widgets/parts.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QProgressBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace tidlig::app {
namespace {

using Position = FamiliesModel::Position;

/// In the order of the choices.
constexpr Position kPositions[] = {{Position::any, 0},   {Position::group, 1},
                                   {Position::group, 2}, {Position::group, 3},
                                   {Position::group, 4}, {Position::undecided, 0}};
constexpr int kSortColumns[] = {FamiliesModel::nameColumn, FamiliesModel::ageColumn,
                                FamiliesModel::followUpColumn};

}  // namespace

FamiliesPage::FamiliesPage(Services& services)
    : Page(services, QStringLiteral("familiesPage")), m_model(new FamiliesModel(this)) {
  buildParts();
  m_loader = new FamiliesLoader(
      services.session, [this](auto rows) { m_model->fill(std::move(rows)); },
      [this] { return m_table->unknownInView(); }, this);
  layOut();
  phrase([this] { retell(); });
  follow();
  load();
}

QString FamiliesPage::title() const {
  return tr("Families");
}

void FamiliesPage::takeFocus() {
  m_search->setFocus();
}

void FamiliesPage::buildParts() {
  m_search = new QLineEdit(this);
  m_search->setObjectName(QStringLiteral("searchEdit"));
  m_search->setClearButtonEnabled(true);
  m_search->installEventFilter(this);
  m_lens = m_search->addAction(QIcon(), QLineEdit::LeadingPosition);
  m_new = makeButton(QStringLiteral("newFamilyButton"), ButtonRole::primary, this);
  m_position = new QComboBox(this);
  m_position->setObjectName(QStringLiteral("positionCombo"));
  m_sort = new QComboBox(this);
  m_sort->setObjectName(QStringLiteral("sortCombo"));
  m_count = makeQuiet(QStringLiteral("countLabel"), this);
  m_count->setWordWrap(false);
  m_table = new FamiliesTable(m_model, this);
  m_empty = new NoFamilies(this);
  m_empty->hide();
  m_loading = new QWidget(this);
  m_loadingText = makeQuiet(QStringLiteral("loadingLabel"), m_loading);
  m_loadingText->setWordWrap(false);
  m_progress = new QProgressBar(m_loading);
  m_progress->setTextVisible(false);
  m_stop = makeButton(QStringLiteral("stopLoadingButton"), ButtonRole::ordinary, m_loading);
  m_loading->hide();
}

void FamiliesPage::layOut() {
  auto* top = new QHBoxLayout;
  top->setSpacing(space().apart);
  top->addWidget(m_search, 1);
  top->addWidget(m_count);
  top->addWidget(m_new);
  auto* second = new QHBoxLayout;
  second->setSpacing(space().apart);
  second->addWidget(m_position);
  second->addWidget(m_sort);
  second->addStretch(1);
  auto* loading = new QHBoxLayout(m_loading);
  loading->setContentsMargins(0, 0, 0, 0);
  loading->setSpacing(space().apart);
  loading->addWidget(m_loadingText);
  loading->addWidget(m_progress, 1);
  loading->addWidget(m_stop);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(space().page, space().broad, space().page, space().wide);
  layout->setSpacing(space().apart);
  layout->addWidget(&messages());
  layout->addLayout(top);
  layout->addLayout(second);
  layout->addWidget(m_loading);
  layout->addWidget(m_table, 1);
  layout->addWidget(m_empty, 1);
}

void FamiliesPage::follow() {
  const auto open = [this](int shown) { services().navigator.showFamily(m_model->row(shown).key); };
  const auto add = [this] { services().navigator.showNewFamily(); };
  connect(m_search, &QLineEdit::textChanged, this, &FamiliesPage::filter);
  connect(m_search, &QLineEdit::returnPressed, this, [this, open] {
    if (!m_search->text().trimmed().isEmpty() && m_model->rowCount() > 0) open(0);
  });
  connect(m_position, &QComboBox::currentIndexChanged, this, &FamiliesPage::filter);
  connect(m_sort, &QComboBox::currentIndexChanged, this,
          [this](int choice) { m_table->sortBy(kSortColumns[choice], Qt::AscendingOrder); });
  connect(m_table, &FamiliesTable::sorted, this, [this](int column) {
    const QSignalBlocker quiet(m_sort);
    for (int i = 0; i < m_sort->count(); ++i) {
      if (kSortColumns[i] == column) m_sort->setCurrentIndex(i);
    }
  });
  connect(m_table, &FamiliesTable::chosen, this, open);
  connect(m_table, &FamiliesTable::typed, this, &FamiliesPage::takeTyped);
  connect(m_table, &FamiliesTable::leftUpwards, this, [this] { m_search->setFocus(); });
  connect(m_new, &QPushButton::clicked, this, add);
  connect(m_empty, &NoFamilies::addWanted, this, add);
  connect(m_empty, &NoFamilies::allWanted, this, &FamiliesPage::showAll);
  connect(m_stop, &QPushButton::clicked, this, &FamiliesPage::stopOrResume);
  connect(m_loader, &FamiliesLoader::progressed, this, [this] {
    m_model->settle();
    tellLoading();
    count();
  });
  connect(m_loader, &FamiliesLoader::finished, this, &FamiliesPage::loaded);
  connect(m_loader, &FamiliesLoader::failed, this,
          [this](const base::Error& error) { fail(error, Doing::reading); });
}

void FamiliesPage::retell() {
  m_search->setPlaceholderText(tr("Find a family by name, alias or number"));
  m_search->setAccessibleName(tr("Find a family by name, alias or number"));
  m_lens->setIcon(makeIcon(QStringLiteral("search"), Theme::tokens().quiet));
  // Qt's own is a picture of few dots.
  if (auto* clear = m_search->findChild<QAction*>(QStringLiteral("_q_qlineeditclearaction"))) {
    clear->setIcon(makeIcon(QStringLiteral("remove"), Theme::tokens().quiet));
  }
  m_new->setText(tr("New family"));
  m_new->setIcon(makeIcon(QStringLiteral("add"), Theme::tokens().accentText));
  m_table->setAccessibleName(tr("Families"));
  m_progress->setAccessibleName(tr("How much of the list is read"));
  tellChoices();
  m_model->headerDataChanged(Qt::Horizontal, 0, FamiliesModel::kColumns - 1);
  m_table->arrange();
  tellLoading();
  count();
}

void FamiliesPage::tellChoices() {
  const QSignalBlocker quietPosition(m_position);
  const QSignalBlocker quietSort(m_sort);
  const int position = std::max(0, m_position->currentIndex());
  const int sort = std::max(0, m_sort->currentIndex());
  m_position->clear();
  m_position->addItem(tr("All, whatever the judgement"));
  for (int group = 1; group <= 4; ++group) {
    m_position->addItem(tr("Decided position in target group %1").arg(group));
  }
  m_position->addItem(tr("Not decided yet"));
  m_position->setCurrentIndex(position);
  m_position->setAccessibleName(tr("Which families to show"));
  m_sort->clear();
  m_sort->addItem(tr("By name"));
  m_sort->addItem(tr("By the youngest child"));
  if (m_model->anyFollowUp()) m_sort->addItem(tr("By next follow-up"));
  m_sort->setCurrentIndex(sort);
  m_sort->setAccessibleName(tr("The order of the families"));
}

/// The names at once, so that one can find a family; what else a row shows follows.
void FamiliesPage::load() {
  auto rows = usecases::listFamilyNames(vault());
  if (!rows && rows.error().kind == base::ErrorKind::denied) return explainRole();
  if (!succeeded(rows, Doing::reading)) return;
  std::vector<usecases::FamilyKey> keys;
  keys.reserve(rows->size());
  for (const auto& row : *rows) keys.push_back(row.key);
  std::sort(keys.begin(), keys.end());
  m_model->setRows(std::move(*rows), today(), false);
  count();
  m_loader->start(std::move(keys));
}

/// Instead of an error and of a list that can never be filled.
void FamiliesPage::explainRole() {
  m_mayRead = false;
  for (QWidget* part : {static_cast<QWidget*>(m_search), static_cast<QWidget*>(m_new),
                        static_cast<QWidget*>(m_position), static_cast<QWidget*>(m_sort),
                        static_cast<QWidget*>(m_count), static_cast<QWidget*>(m_table)}) {
    part->hide();
  }
  m_empty->tell(NoFamilies::Why::notForRole, false);
  m_empty->show();
}

void FamiliesPage::loaded() {
  m_model->settle();
  tellChoices();
  m_table->arrange();
  tellLoading();
  count();
}

void FamiliesPage::stopOrResume() {
  m_loader->isRunning() ? m_loader->stop() : m_loader->resume();
  tellLoading();
}

void FamiliesPage::tellLoading() {
  if (m_loader->isDone()) {
    m_loading->hide();
    return;
  }
  const bool running = m_loader->isRunning();
  const int percent = m_loader->percent();
  m_progress->setValue(percent);
  m_loadingText->setText(running ? tr("Reading the list: %1 %").arg(percent)
                                 : tr("Only %1 % of the list is read.").arg(percent));
  m_stop->setText(running ? tr("Stop") : tr("Read the rest"));
  m_loading->setVisible(m_loader->isSlow());
}

void FamiliesPage::filter() {
  m_model->setFilter(m_search->text(), kPositions[std::max(0, m_position->currentIndex())]);
  count();
}

void FamiliesPage::showAll() {
  {
    const QSignalBlocker quiet(m_position);
    m_position->setCurrentIndex(0);
  }
  m_search->clear();
  filter();
  m_search->setFocus();
}

void FamiliesPage::count() {
  if (!m_mayRead) return;
  const int shown = m_model->rowCount();
  const int all = m_model->familyCount();
  m_count->setText(shown == all ? tr("%n families", nullptr, all)
                                : tr("%1 of %n families", nullptr, all).arg(shown));
  m_search->setAccessibleDescription(m_count->text());
  const bool nothing =
      shown == 0 && (all == 0 || m_loader->isDone() || m_position->currentIndex() == 0);
  if (nothing) {
    using Why = NoFamilies::Why;
    const bool byPosition = m_position->currentIndex() > 0;
    m_empty->tell(all == 0     ? Why::noneYet
                  : byPosition ? Why::noneOfPosition
                               : Why::noneOfName,
                  usecases::mayDo(vault().user(), usecases::Action::changeFamilies));
  }
  if (m_table->isHidden() == nothing) return;
  // What makes room first: there need not be room for both.
  QWidget* const parts[] = {m_table, m_empty};
  parts[nothing ? 0 : 1]->hide();
  parts[nothing ? 1 : 0]->show();
}

void FamiliesPage::takeTyped(QKeyEvent* event) {
  m_search->setFocus();
  m_search->deselect();
  m_search->end(false);
  QKeyEvent again(event->type(), event->key(), event->modifiers(), event->text());
  QCoreApplication::sendEvent(m_search, &again);
}

void FamiliesPage::keyPressEvent(QKeyEvent* event) {
  if (m_mayRead && isTyping(*event)) {
    takeTyped(event);
  } else {
    Page::keyPressEvent(event);
  }
}

/// Whether it was one of the keys that lead out of the field.
bool FamiliesPage::searchKey(const QKeyEvent& event) {
  if (event.key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
    m_search->clear();
    return true;
  }
  if (event.key() != Qt::Key_Down || m_model->rowCount() == 0) return false;
  m_table->enter();
  return true;
}

bool FamiliesPage::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_search && event->type() == QEvent::KeyPress &&
      searchKey(static_cast<const QKeyEvent&>(*event))) {
    return true;
  }
  return Page::eventFilter(watched, event);
}

}  // namespace tidlig::app
