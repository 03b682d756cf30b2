#include "pages/family/familypage.h"

#include "pages/family/coordinatorline.h"
#include "pages/family/familyhead.h"
#include "pages/family/picture.h"
#include "pages/family/picturetools.h"
#include "pages/family/reasonpanel.h"
#include "pages/family/recordpanel.h"
#include "pages/family/timepanel.h"
#include "pages/family/unitline.h"
#include "print/picturesheet.h"
#include "session/privateclipboard.h"
#include "text/dates.h"
#include "text/duty.h"
#include "text/names.h"
#include "text/text.h"
#include "usecases/aftermath.h"
#include "usecases/coordinators.h"
#include "usecases/openings.h"
#include "usecases/permission.h"
#include "widgets/levelmatrix.h"
#include "widgets/messagebar.h"
#include "widgets/parts.h"

#include <QApplication>
#include <QBoxLayout>
#include <QResizeEvent>
#include <QScrollArea>
#include <QTabBar>

namespace tidlig::app {
namespace {

/// Narrower than this, in average characters, the reasons stand under the picture.
constexpr int kTwoColumns = 125;

// The tabs, in their order.
constexpr int kPicture = 0;
constexpr int kTime = 1;

}  // namespace

FamilyPage::FamilyPage(Services& services, usecases::FamilyKey family, FamilyPart part)
    : Page(services, QStringLiteral("familyPage")), m_key(family) {
  auto* scroll = makeScroll(QStringLiteral("familyScroll"), this);
  m_head = new FamilyHead;
  m_tabs = new QTabBar;
  m_tabs->setObjectName(QStringLiteral("familyTabs"));
  m_tabs->setDrawBase(false);
  m_tabs->setExpanding(false);
  m_tabs->addTab({});
  m_tabs->addTab({});
  m_pictureTab = buildPictureTab();
  m_time = new TimePanel;
  m_head->offerScreening(mayScreen());
  m_duty = makeQuiet(QStringLiteral("dutyLabel"));
  auto* column = layoutOf(scroll);
  column->addWidget(m_head);
  column->addWidget(m_tabs, 0, Qt::AlignLeft);
  column->addWidget(m_pictureTab);
  column->addWidget(m_time);
  column->addWidget(m_duty);
  column->addStretch();
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(space().page, space().apart, space().apart, space().near);
  layout->addWidget(&messages());  // stays in sight wherever the page is scrolled to
  layout->addWidget(scroll, 1);
  m_time->setVisible(false);
  follow();
  load();
  phrase([this, scroll] {
    scroll->setAccessibleName(tr("The family, its picture and its reasons"));
    m_tabs->setAccessibleName(tr("Parts of the family’s page"));
    m_tabs->setTabText(kPicture, tr("Picture"));
    m_tabs->setTabText(kTime, tr("Time"));
    retell();
  });
  if (part == FamilyPart::time) m_tabs->setCurrentIndex(kTime);
}

QWidget* FamilyPage::buildPictureTab() {
  auto* tab = new QWidget;
  tab->setObjectName(QStringLiteral("pictureTab"));
  m_picture = new Picture;
  m_record = new RecordPanel;
  m_reasons = new ReasonPanel;
  auto* left = new QVBoxLayout;
  left->setSpacing(space().apart);
  left->addWidget(m_picture);
  left->addWidget(m_record);
  left->addStretch();
  m_columns = new QBoxLayout(QBoxLayout::LeftToRight, tab);
  m_columns->setContentsMargins(0, 0, 0, 0);
  m_columns->setSpacing(space().wide);
  m_columns->addLayout(left, 11);
  m_columns->addWidget(m_reasons, 10);
  return tab;
}

void FamilyPage::follow() {
  connect(m_tabs, &QTabBar::currentChanged, this, &FamilyPage::showTab);
  connect(m_picture, &Picture::childChosen, this, &FamilyPage::explain);
  connect(m_picture->tools(), &PictureTools::copyWanted, this, &FamilyPage::copyPicture);
  connect(m_picture->tools(), &PictureTools::printWanted, this, &FamilyPage::printPicture);
  connect(m_picture->tools(), &PictureTools::saveWanted, this, &FamilyPage::savePicture);
  connect(m_head, &FamilyHead::screeningWanted, this,
          [this] { services().navigator.showNewScreening(m_key); });
  connect(m_head, &FamilyHead::decisionWanted, this,
          [this] { services().navigator.showDecision(m_key); });
  connect(m_head->coordinator(), &CoordinatorLine::coordinatorChosen, this,
          &FamilyPage::coordinate);
  connect(m_head->unit(), &UnitLine::unitChosen, this, &FamilyPage::handOver);
  connect(m_record, &RecordPanel::continued, this, [this](qlonglong draft) {
    services().navigator.showScreening(usecases::ScreeningKey(draft));
  });
  connect(m_record, &RecordPanel::read, this, [this](qlonglong screening) {
    services().navigator.showReview(usecases::ScreeningKey(screening));
  });
  connect(m_record, &RecordPanel::exportWanted, this,
          [this] { services().navigator.showExport(m_key); });
  connect(m_record, &RecordPanel::sheetWanted, this, [this] { perform(CommandId::parentsSheet); });
  connect(m_record, &RecordPanel::paperWanted, this, [this] { perform(CommandId::recordPaper); });
  connect(m_record, &RecordPanel::decisionWanted, this, [this](qlonglong decision) {
    services().navigator.showPastDecision(usecases::AssessmentKey(decision));
  });
  connect(m_time, &TimePanel::decisionWanted, this, [this](qlonglong decision) {
    services().navigator.showPastDecision(usecases::AssessmentKey(decision), FamilyPart::time);
  });
  connect(m_record, &RecordPanel::parentsInformed, this, [this](qlonglong decision, bool on) {
    mark(usecases::setParentsInformed(vault(), usecases::AssessmentKey(decision), on));
  });
  connect(m_record, &RecordPanel::stepDone, this, [this](qlonglong decision, bool on) {
    mark(usecases::setStepDone(vault(), usecases::AssessmentKey(decision), on));
  });
}

QString FamilyPage::title() const {
  return m_family ? familyName(m_family->name, m_family->code) : tr("Family");
}

std::function<void()> FamilyPage::back() {
  return [this] { services().navigator.showHome(); };
}

void FamilyPage::takeFocus() {
  if (m_tabs->currentIndex() == kTime) return m_tabs->setFocus();
  for (const char* name : {"startScreeningButton", "decideButton"}) {
    auto* button = findChild<QPushButton*>(QString::fromLatin1(name));
    if (!button->isHidden()) return button->setFocus();
  }
}

bool FamilyPage::mayScreen() {
  return usecases::mayDo(vault().user(), usecases::Action::screen);
}

void FamilyPage::load() {
  auto family = usecases::openFamily(vault(), m_key);
  if (!succeeded(family, Doing::reading)) return;
  m_family = std::move(family).value();
  if (usecases::mayDo(vault().user(), usecases::Action::changeFamilies)) {
    auto coordinators = usecases::listCoordinators(vault());
    if (succeeded(coordinators, Doing::reading)) {
      m_head->coordinator()->offer(std::move(coordinators).value());
    }
  }
  auto assessment = usecases::assessFamily(vault(), m_key, today());
  if (!succeeded(assessment, Doing::reading)) return;
  m_assessment = std::move(assessment).value();
  auto decisions = usecases::listDecisions(vault(), m_key);
  if (succeeded(decisions, Doing::reading)) m_decisions = std::move(decisions).value();
}

/// After something was noted on a decision: shown as it is stored, also where it was not.
void FamilyPage::mark(const base::Status& noted) {
  const bool done = succeeded(noted, Doing::saving);
  if (done) Q_EMIT services().session.saved();
  auto decisions = usecases::listDecisions(vault(), m_key);
  if (decisions.ok()) m_decisions = std::move(decisions).value();
  auto* pressed = QApplication::focusWidget();
  const QString name = pressed ? pressed->objectName() : QString();
  m_history.reset();
  m_record->show(*m_family, m_decisions, mayScreen());
  if (auto* again = m_record->findChild<QWidget*>(name)) again->setFocus();
}

void FamilyPage::coordinate(const std::optional<usecases::Coordinator>& wanted) {
  const auto before = m_family->coordinator;
  if (!storeCoordinator(wanted)) return;
  messages().offer(wanted ? tr("%1 is now the family coordinator.").arg(qs(wanted->name))
                          : tr("The family has no family coordinator now."),
                   tr("Undo"), [this, before] { storeCoordinator(before); });
}

bool FamilyPage::storeCoordinator(const std::optional<usecases::Coordinator>& wanted) {
  std::optional<usecases::UserKey> key;
  if (wanted) key = wanted->key;
  m_head->coordinator()->takeFocus();
  if (!succeeded(usecases::setCoordinator(vault(), m_key, key), Doing::saving)) return false;
  m_family->coordinator = wanted;
  m_head->coordinator()->show(wanted);
  Q_EMIT services().session.saved();
  return true;
}

void FamilyPage::handOver(const std::string& unit) {
  if (!succeeded(usecases::setUnit(vault(), m_key, unit), Doing::saving)) return;
  Q_EMIT services().session.saved();
  const auto within = usecases::isWithinReach(vault(), m_key);
  if (within.ok() && !*within) return services().navigator.showFamilies();
  m_head->unit()->takeFocus();
  tellUnit();
}

void FamilyPage::tellUnit() {
  const auto units = usecases::listUnits(vault());
  const auto unit = usecases::unitOf(vault(), m_key);
  if (units.ok() && unit.ok()) m_head->unit()->show(*units, *unit);
}

void FamilyPage::retell() {
  tellUnit();
  m_duty->setText(dutyToNotify());
  m_head->setVisible(m_family.has_value());
  m_tabs->setVisible(m_family.has_value());
  if (!m_family) return;
  m_head->show(*m_family, m_decisions, today());
  m_record->show(*m_family, m_decisions, mayScreen());
  if (m_history) m_time->show(*m_history, *m_family, today());
  if (!m_assessment) return;
  std::optional<int> decided;
  if (!m_decisions.empty()) decided = m_decisions.front().group;
  m_picture->show(explained(), decided);
  explain();
}

/// Read when it is looked at: what nobody saw is not in the log as read.
void FamilyPage::readHistory() {
  auto history = usecases::readHistory(vault(), m_key, dayOf);
  if (!succeeded(history, Doing::reading)) return;
  m_history = std::move(history).value();
  m_time->show(*m_history, *m_family, today());
}

void FamilyPage::showTab() {
  const bool time = m_tabs->currentIndex() == kTime;
  if (time && m_family && !m_history) readHistory();
  m_pictureTab->setVisible(!time);
  m_time->setVisible(time);
  Q_EMIT offersChanged();
}

ExplainInput FamilyPage::explained() const {
  return {*m_assessment, *m_family, vault().catalogue(), vault().model()};
}

void FamilyPage::explain() {
  const auto input = explained();
  m_reasons->show(input.assessment.result.children.empty()
                      ? explainParents(input)
                      : explainChild(input, m_picture->current()));
  m_picture->tools()->setText(asPlainText(pictureInWords(input, told())));
}

PictureTold FamilyPage::told() const {
  PictureTold told{
      m_picture->current(), m_picture->matrix()->placeInWords(m_picture->current()), {}, today()};
  if (!m_decisions.empty()) {
    told.decided = positionSentence(m_decisions.front().group, m_decisions.front().asOf);
  }
  return told;
}

PictureSheet FamilyPage::sheet() const {
  return pictureSheet(explained(), told(), m_picture->matrix()->shown());
}

bool FamilyPage::offers(CommandId id) const {
  const bool time = m_tabs->currentIndex() == kTime;
  switch (id) {
    case CommandId::pictureText:
    case CommandId::copyPicture:
    case CommandId::printPicture:
    case CommandId::savePicture:
      return m_assessment && !time;
    case CommandId::parentsSheet:
    case CommandId::recordPaper:
      return m_assessment.has_value();
    case CommandId::timeTable:
      return m_history && !m_history->empty() && time;
    default:
      return Page::offers(id);
  }
}

void FamilyPage::perform(CommandId id) {
  switch (id) {
    case CommandId::pictureText:
      return m_picture->tools()->toggleText();
    case CommandId::copyPicture:
      return copyPicture();
    case CommandId::printPicture:
      return printPicture();
    case CommandId::savePicture:
      return m_picture->tools()->askToSave();
    case CommandId::parentsSheet:
      return services().navigator.showPapers(m_key, usecases::FamilyPaper::parents);
    case CommandId::recordPaper:
      return services().navigator.showPapers(m_key, usecases::FamilyPaper::record);
    case CommandId::timeTable:
      return m_time->toggleTable();
    default:
      return Page::perform(id);
  }
}

FamilyPage::PaperOut FamilyPage::out() {
  return {[this](usecases::WayOut how) { return usecases::notePictureOut(vault(), m_key, how); },
          [this] { return paperOf(sheet()); }};
}

void FamilyPage::copyPicture() {
  copyFromVault(services().session, m_picture->tools()->text());
  messages().tell(
      tr("The text has been copied. It is taken off the clipboard again when you lock."));
}

void FamilyPage::printPicture() {
  printOut(out());
}

void FamilyPage::savePicture() {
  savePdf(tr("Save the picture as a PDF"), tr("picture.pdf", "file name, names nobody"), out());
}

void FamilyPage::resizeEvent(QResizeEvent* event) {
  const bool wide = event->size().width() >= fontMetrics().averageCharWidth() * kTwoColumns;
  m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
  Page::resizeEvent(event);
}

}  // namespace tidlig::app
