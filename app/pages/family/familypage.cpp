#include "pages/family/familypage.h"

#include "pages/family/familyhead.h"
#include "pages/family/picture.h"
#include "pages/family/reasonpanel.h"
#include "pages/family/recordpanel.h"
#include "text/duty.h"
#include "text/names.h"
#include "usecases/aftermath.h"
#include "widgets/levelmatrix.h"
#include "widgets/messagebar.h"
#include "widgets/parts.h"

#include <QApplication>
#include <QBoxLayout>
#include <QResizeEvent>
#include <QScrollArea>

namespace tidlig::app {
namespace {

/// Narrower than this, in average characters, the reasons stand under the picture.
constexpr int kTwoColumns = 125;

}  // namespace

FamilyPage::FamilyPage(Services& services, usecases::FamilyKey family)
    : Page(services, QStringLiteral("familyPage")), m_key(family) {
  auto* scroll = makeScroll(QStringLiteral("familyScroll"), this);
  m_head = new FamilyHead;
  m_picture = new Picture;
  m_record = new RecordPanel;
  m_reasons = new ReasonPanel;
  m_duty = makeQuiet(QStringLiteral("dutyLabel"));
  auto* left = new QVBoxLayout;
  left->setSpacing(12);
  left->addWidget(m_picture);
  left->addWidget(m_record);
  left->addStretch();
  m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
  m_columns->setSpacing(16);
  m_columns->addLayout(left, 11);
  m_columns->addWidget(m_reasons, 10);
  auto* column = layoutOf(scroll);
  column->addWidget(&messages());
  column->addWidget(m_head);
  column->addLayout(m_columns);
  column->addWidget(m_duty);
  column->addStretch();
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(22, 14, 14, 8);
  layout->addWidget(scroll);

  connect(m_picture, &Picture::childChosen, this, &FamilyPage::explain);
  connect(m_head, &FamilyHead::screeningWanted, this,
          [this] { this->services().navigator.showNewScreening(m_key); });
  connect(m_head, &FamilyHead::decisionWanted, this,
          [this] { this->services().navigator.showDecision(m_key); });
  connect(m_record, &RecordPanel::continued, this, [this](qlonglong draft) {
    this->services().navigator.showScreening(usecases::ScreeningKey(draft));
  });
  connect(m_record, &RecordPanel::read, this, [this](qlonglong screening) {
    this->services().navigator.showReview(usecases::ScreeningKey(screening));
  });
  connect(m_record, &RecordPanel::parentsInformed, this, [this](qlonglong decision, bool on) {
    mark(usecases::setParentsInformed(vault(), usecases::AssessmentKey(decision), on));
  });
  connect(m_record, &RecordPanel::stepDone, this, [this](qlonglong decision, bool on) {
    mark(usecases::setStepDone(vault(), usecases::AssessmentKey(decision), on));
  });
  load();
  phrase([this, scroll] {
    scroll->setAccessibleName(tr("The family, its picture and its reasons"));
    retell();
  });
}

QString FamilyPage::title() const {
  return m_family ? familyName(m_family->name, m_family->code) : tr("Family");
}

std::function<void()> FamilyPage::back() {
  return [this] { services().navigator.showHome(); };
}

void FamilyPage::takeFocus() {
  findChild<QPushButton*>(QStringLiteral("startScreeningButton"))->setFocus();
}

void FamilyPage::load() {
  auto family = usecases::openFamily(vault(), m_key);
  if (!succeeded(family, Doing::reading)) return;
  m_family = std::move(family).value();
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
  m_record->show(*m_family, m_decisions);
  if (auto* again = m_record->findChild<QWidget*>(name)) again->setFocus();
}

void FamilyPage::retell() {
  m_duty->setText(dutyToNotify());
  m_head->setVisible(m_family.has_value());
  if (!m_family) return;
  m_head->show(*m_family, m_decisions, today());
  m_record->show(*m_family, m_decisions);
  if (!m_assessment) return;
  const ExplainInput input{*m_assessment, *m_family, vault().catalogue(), vault().model()};
  std::optional<int> decided;
  if (!m_decisions.empty()) decided = m_decisions.front().group;
  m_picture->show(input, decided);
  explain();
}

void FamilyPage::explain() {
  const ExplainInput input{*m_assessment, *m_family, vault().catalogue(), vault().model()};
  if (m_assessment->result.children.empty()) {
    m_reasons->show(explainParents(input));
    return;
  }
  m_reasons->show(explainChild(input, m_picture->current()));
}

void FamilyPage::resizeEvent(QResizeEvent* event) {
  const bool wide = event->size().width() >= fontMetrics().averageCharWidth() * kTwoColumns;
  m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
  Page::resizeEvent(event);
}

}  // namespace tidlig::app
