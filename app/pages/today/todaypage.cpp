#include "pages/today/todaypage.h"

#include "commands/rights.h"
#include "pages/today/openingscard.h"
#include "pages/today/upkeepcard.h"
#include "pages/today/waitingcard.h"
#include "session/backupwork.h"
#include "text/backuptext.h"
#include "text/dates.h"
#include "text/roletext.h"
#include "text/text.h"
#include "text/waiting.h"
#include "usecases/aftermath.h"
#include "usecases/families.h"
#include "usecases/openings.h"
#include "usecases/permission.h"
#include "usecases/recovery.h"
#include "widgets/messagebar.h"
#include "widgets/nofamilies.h"
#include "widgets/parts.h"

#include <QBoxLayout>
#include <QResizeEvent>
#include <QScrollArea>

#include <algorithm>

namespace tidlig::app {
namespace {

using usecases::WaitingKind;
using usecases::WaitingRow;

/// Narrower than this, in average characters, the cards stand in one column.
constexpr int kTwoColumns = 118;

/// What is somebody's next task stands left, what is coming stands right.
bool standsLeft(WaitingKind kind) {
  return kind == WaitingKind::draft || kind == WaitingKind::followUp ||
         kind == WaitingKind::decision;
}

}  // namespace

TodayPage::TodayPage(Services& services) : Page(services, QStringLiteral("todayPage")) {
  m_scroll = makeScroll(QStringLiteral("todayScroll"), this);
  m_empty = makeQuiet(QStringLiteral("emptyLabel"));
  m_empty->setAlignment(Qt::AlignCenter);
  m_first = new NoFamilies;
  connect(m_first, &NoFamilies::addWanted, this,
          [this] { this->services().navigator.showNewFamily(); });
  m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
  m_columns->setSpacing(space().wide);
  for (auto** side : {&m_left, &m_right}) {
    *side = new QVBoxLayout;
    (*side)->setSpacing(space().apart);
    m_columns->addLayout(*side, 1);
  }
  m_openings = new QVBoxLayout;
  m_openings->setSpacing(space().apart);
  m_upkeep = new UpkeepCard(services.backups);
  connect(m_upkeep, &UpkeepCard::backupsWanted, this,
          [this] { this->services().navigator.showBackups(); });
  connect(m_upkeep, &UpkeepCard::keysWanted, this,
          [this] { this->services().navigator.showKeys(); });
  connect(m_upkeep, &UpkeepCard::changed, this, &TodayPage::backedUp);
  auto* column = layoutOf(m_scroll);
  column->addWidget(m_upkeep);
  column->addLayout(m_openings);
  column->addWidget(m_first, 1);
  column->addWidget(m_empty, 1);
  column->addLayout(m_columns);
  column->addStretch();
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(space().page, space().apart, space().apart, space().near);
  layout->addWidget(&messages());  // stays in sight wherever the page is scrolled to
  layout->addWidget(m_scroll, 1);
  load();
  phrase([this] {
    m_scroll->setAccessibleName(tr("What waits"));
    retell();
  });
}

QString TodayPage::title() const {
  return tr("Today, %1").arg(weekdayDate(today()));
}

void TodayPage::takeFocus() {
  const QWidget* first = findChild<OpeningsCard*>();
  if (!first) first = findChild<WaitingCard*>();
  auto* button = first                  ? first->findChild<QPushButton*>()
                 : !m_first->isHidden() ? m_first->findChild<QPushButton*>()
                                        : m_upkeep->firstButton();
  button ? button->setFocus() : m_scroll->setFocus();
}

TodayPage::Place TodayPage::focusedPlace() const {
  const auto* focused = window()->focusWidget();
  if (!focused || !isAncestorOf(focused)) return {};
  const auto alike = findChildren<QPushButton*>(focused->objectName());
  const auto found = std::find(alike.begin(), alike.end(), focused);
  return {focused->objectName(), static_cast<int>(found - alike.begin())};
}

/// To the row that came into the place of the one that went, so that a list is worked through from
/// where one is.
void TodayPage::goTo(const Place& place) {
  const auto alike = findChildren<QPushButton*>(place.control);
  if (place.control.isEmpty() || alike.isEmpty()) return takeFocus();
  alike[std::min(place.row, static_cast<int>(alike.size()) - 1)]->setFocus();
}

void TodayPage::load() {
  auto lists = usecases::whatWaits(vault(), today());
  m_mayRead = lists.ok() || lists.error().kind != base::ErrorKind::denied;
  if (m_mayRead && !succeeded(lists, Doing::reading)) return;
  m_lists = lists.ok() ? std::move(lists).value() : std::vector<usecases::WaitingList>();
  const auto any = usecases::hasFamilies(vault());
  m_noFamilies = any.ok() && !*any;
}

void TodayPage::tellUpkeep() {
  UpkeepCard::Needs needs;
  const auto standing = usecases::backupStanding(vault());
  if (standing) needs.backups = *standing;
  const auto key = usecases::recoveryState(vault());
  needs.newRecoveryKey =
      key && key->used && usecases::mayDo(vault().user(), usecases::Action::manageKeys);
  needs.mayArrange = usecases::mayDo(vault().user(), usecases::Action::manageBackups);
  m_upkeep->tell(needs);
}

/// Asked for or not: only the first is told of where all went well.
void TodayPage::backedUp() {
  const auto& outcome = services().backups.last();
  const bool asked = m_upkeep->isNeeded();
  tellUpkeep();
  if (asked && outcome && !m_upkeep->isNeeded()) {
    takeFocus();
    messages().tell(backupOutcomeText(*outcome));
  }
}

void TodayPage::retell() {
  clearLayout(m_left);
  clearLayout(m_right);
  tellUpkeep();
  bool empty = !tellOpenings();
  for (const auto& list : m_lists) {
    if (list.rows.empty()) continue;
    empty = false;
    auto* card = new WaitingCard(list, today());
    const auto kind = list.kind;
    connect(card, &WaitingCard::opened, this,
            [this, kind](const WaitingRow& row) { open(kind, row); });
    connect(card, &WaitingCard::done, this,
            [this, kind](const WaitingRow& row) { mark(kind, row, true); });
    (standsLeft(kind) ? m_left : m_right)->addWidget(card);
  }
  m_left->addStretch();
  m_right->addStretch();
  m_first->setVisible(empty && m_noFamilies);
  if (m_noFamilies) {
    m_first->tell(NoFamilies::Why::noneYet, isShownTo(services().session, CommandId::newFamily));
  }
  m_empty->setVisible(empty && !m_noFamilies);
  m_empty->setText(m_mayRead
                       ? tr("Nothing waits for you today. New things turn up here by themselves: "
                            "drafts, next steps, decisions and children who grow into another age.")
                       : familiesNotForRole());
}

bool TodayPage::tellOpenings() {
  clearLayout(m_openings);
  const auto toExplain = usecases::openingsToExplain(vault());
  if (toExplain.ok() && !toExplain->empty()) {
    auto* card = new OpeningsCard(OpeningsCard::For::opener, *toExplain);
    connect(card, &OpeningsCard::explained, this, &TodayPage::explain);
    m_openings->addWidget(card);
  }
  const auto toSee = usecases::openingsToSee(vault());
  if (toSee.ok() && !toSee->empty()) {
    auto* card = new OpeningsCard(OpeningsCard::For::leader, *toSee);
    connect(card, &OpeningsCard::seen, this, &TodayPage::markSeen);
    m_openings->addWidget(card);
  }
  return m_openings->count() > 0;
}

void TodayPage::explain(const usecases::Opening& opening, const QString& reason) {
  const auto kept = usecases::explainOpening(vault(), opening.key, utf8(reason.trimmed()));
  if (!kept.ok() && kept.error().kind == base::ErrorKind::invalid) {
    return messages().tell(
        tr("Write at least ten characters, so that your leader understands why."));
  }
  if (!succeeded(kept, Doing::saving)) return;
  Q_EMIT services().session.saved();
  retell();
  takeFocus();
  messages().tell(tr("The reason is kept. Your leader sees it."));
}

void TodayPage::markSeen(const usecases::Opening& opening) {
  if (!succeeded(usecases::markOpeningSeen(vault(), opening.key), Doing::saving)) return;
  Q_EMIT services().session.saved();
  retell();
  takeFocus();
}

void TodayPage::open(WaitingKind kind, const WaitingRow& row) {
  auto& navigator = services().navigator;
  switch (kind) {
    case WaitingKind::draft:
      if (!row.family) return navigator.showNewFamily();
      // An imported draft has no checklist to show.
      if (row.screening && !row.checklistTitleDa.empty()) {
        return navigator.showScreening(*row.screening);
      }
      return navigator.showFamily(*row.family);
    case WaitingKind::decision:
      return navigator.showDecision(*row.family);
    case WaitingKind::followUp:
    case WaitingKind::transition:
    case WaitingKind::parents:
      return navigator.showFamily(*row.family);
  }
}

void TodayPage::mark(WaitingKind kind, const WaitingRow& row, bool done) {
  const auto set =
      kind == WaitingKind::parents ? usecases::setParentsInformed : usecases::setStepDone;
  if (!succeeded(set(vault(), *row.assessment, done), Doing::saving)) return;
  Q_EMIT services().session.saved();
  const auto place = focusedPlace();
  load();
  retell();
  goTo(place);
  if (!done) return messages().dismiss();
  messages().offer(waitingDone(kind, row), tr("Undo"),
                   [this, kind, row] { mark(kind, row, false); });
}

void TodayPage::resizeEvent(QResizeEvent* event) {
  const bool wide = event->size().width() >= fontMetrics().averageCharWidth() * kTwoColumns;
  m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
  Page::resizeEvent(event);
}

}  // namespace tidlig::app
