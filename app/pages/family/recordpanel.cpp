#include "pages/family/recordpanel.h"

#include "session/language.h"
#include "text/dates.h"
#include "text/names.h"
#include "text/text.h"
#include "widgets/parts.h"

#include <QCheckBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tidlig::app {
namespace {

QString screeningTitle(const usecases::ScreeningSummary& screening) {
  const QString title = in({screening.checklistTitleDa, screening.checklistTitleEn});
  return title.isEmpty() ? professionName(screening.profession) : title;
}

QFrame* rule(QWidget* parent) {
  auto* line = new QFrame(parent);
  line->setProperty("role", QStringLiteral("rule"));
  return line;
}

}  // namespace

RecordPanel::RecordPanel(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("recordPanel"));
  m_layout = new QVBoxLayout(this);
  m_layout->setContentsMargins(0, 0, 0, 0);
  m_layout->setSpacing(space().apart);
}

void RecordPanel::show(const usecases::FamilyView& family,
                       const std::vector<usecases::DecisionView>& decisions, bool mayScreen) {
  m_mayScreen = mayScreen;
  clearLayout(m_layout);
  auto* screenings = makeCard(QStringLiteral("screeningsCard"), this);
  auto* title = makeText(QStringLiteral("screeningsTitleLabel"), TextRole::heading, screenings);
  title->setText(tr("Screenings"));
  layoutOf(screenings)->addWidget(title);
  for (const auto& screening : family.screenings) {
    addScreening(layoutOf(screenings), family, screening);
  }
  if (family.screenings.empty()) {
    auto* none = makeQuiet(QStringLiteral("noScreeningsLabel"), screenings);
    none->setText(tr("Nobody has filled in a checklist yet."));
    layoutOf(screenings)->addWidget(none);
  } else {
    auto* out = makeButton(QStringLiteral("exportButton"), ButtonRole::link, screenings);
    out->setText(tr("Export screenings …"));
    connect(out, &QPushButton::clicked, this, &RecordPanel::exportWanted);
    layoutOf(screenings)->addWidget(rule(this));
    layoutOf(screenings)->addWidget(out, 0, Qt::AlignLeft);
  }
  m_layout->addWidget(screenings);

  auto* judged = makeCard(QStringLiteral("decisionsCard"), this);
  auto* heading = makeText(QStringLiteral("decisionsTitleLabel"), TextRole::heading, judged);
  heading->setText(tr("Professional judgements"));
  layoutOf(judged)->addWidget(heading);
  for (const auto& decision : decisions) addDecision(layoutOf(judged), decision);
  if (decisions.empty()) {
    auto* none = makeQuiet(QStringLiteral("noDecisionsLabel"), judged);
    none->setText(tr("None yet."));
    layoutOf(judged)->addWidget(none);
  }
  addPapers(layoutOf(judged));
  m_layout->addWidget(judged);
}

/// Where a judgement has just been made, and before it: what can be taken along.
void RecordPanel::addPapers(QVBoxLayout* list) {
  auto* sheet = makeButton(QStringLiteral("parentsSheetButton"), ButtonRole::link);
  sheet->setText(tr("Sheet for the parents …"));
  connect(sheet, &QPushButton::clicked, this, &RecordPanel::sheetWanted);
  auto* paper = makeButton(QStringLiteral("recordPaperButton"), ButtonRole::link);
  paper->setText(tr("Paper for the record …"));
  connect(paper, &QPushButton::clicked, this, &RecordPanel::paperWanted);
  list->addWidget(rule(this));
  list->addWidget(sheet, 0, Qt::AlignLeft);
  list->addWidget(paper, 0, Qt::AlignLeft);
}

void RecordPanel::addScreening(QVBoxLayout* list, const usecases::FamilyView& family,
                               const usecases::ScreeningSummary& screening) {
  auto* words = makeText(QStringLiteral("screeningLabel"));
  const QString title = screeningTitle(screening);
  words->setText(tr("%1 · %2").arg(title, memberName(family, screening.subject)));
  auto* detail = makeQuiet(QStringLiteral("screeningDetailLabel"));
  setTextRole(detail, TextRole::small);
  const QString by = qs(screening.byUser);
  detail->setText(
      by.isEmpty()
          ? tr("%1, %2").arg(longDate(screening.date), statusName(screening.status))
          : tr("%1, %2, by %3").arg(longDate(screening.date), statusName(screening.status), by));
  auto* column = new QVBoxLayout;
  column->setSpacing(space().hair);
  column->addWidget(words);
  column->addWidget(detail);
  auto* line = new QHBoxLayout;
  line->addLayout(column, 1);
  if (!screening.checklistTitleDa.empty()) {
    const bool draft = m_mayScreen && screening.status == domain::ScreeningStatus::draft;
    auto* open = makeButton(draft ? QStringLiteral("continueButton") : QStringLiteral("readButton"),
                            ButtonRole::ordinary);
    open->setText(draft ? tr("Continue") : tr("Read"));
    open->setAccessibleName((draft ? tr("Continue the draft: %1, %2") : tr("Read: %1, %2"))
                                .arg(title, longDate(screening.date)));
    const auto key = static_cast<qlonglong>(screening.key);
    connect(open, &QPushButton::clicked, this,
            [this, draft, key] { draft ? Q_EMIT continued(key) : Q_EMIT read(key); });
    line->addWidget(open, 0, Qt::AlignTop);
  }
  list->addWidget(rule(this));
  list->addLayout(line);
}

void RecordPanel::addDecision(QVBoxLayout* list, const usecases::DecisionView& decision) {
  auto* words = makeText(QStringLiteral("decisionLabel"));
  words->setText(capitalised(positionSentence(decision.group, decision.asOf)));
  QStringList details;
  details << tr("by %1").arg(qs(decision.decidedBy));
  if (decision.suggested && *decision.suggested != decision.group) {
    details << tr("the suggestion was target group %1").arg(*decision.suggested);
  }
  if (!decision.reason.empty()) details << tr("reason: %1").arg(qs(decision.reason));
  if (!decision.participants.empty()) {
    details << tr("took part: %1").arg(qs(decision.participants));
  }
  if (!decision.nextStep.empty()) {
    const QString when = decision.nextStepOn ? shortDate(*decision.nextStepOn) : QString();
    details << (when.isEmpty() ? tr("next step: %1").arg(qs(decision.nextStep))
                               : tr("next step %1: %2").arg(when, qs(decision.nextStep)));
  }
  auto* detail = makeQuiet(QStringLiteral("decisionDetailLabel"));
  setTextRole(detail, TextRole::small);
  detail->setText(capitalised(details.join(QStringLiteral(" · "))));
  auto* column = new QVBoxLayout;
  column->setSpacing(space().hair);
  column->addWidget(words);
  column->addWidget(detail);
  auto* open = makeButton(QStringLiteral("readDecisionButton"), ButtonRole::ordinary);
  open->setText(tr("Read"));
  open->setAccessibleName(tr("Read the judgement: %1, signed by %2 at %3")
                              .arg(positionSentence(decision.group, decision.asOf),
                                   qs(decision.decidedBy),
                                   timeOfDay(decision.decidedAtMilliseconds)));
  const auto key = static_cast<qlonglong>(decision.key);
  connect(open, &QPushButton::clicked, this, [this, key] { Q_EMIT decisionWanted(key); });
  auto* line = new QHBoxLayout;
  line->addLayout(column, 1);
  line->addWidget(open, 0, Qt::AlignTop);
  list->addWidget(rule(this));
  list->addLayout(line);
  addMarks(list, decision);
}

/// What was done after a decision, each with a way to note it and to take the note back.
void RecordPanel::addMarks(QVBoxLayout* list, const usecases::DecisionView& decision) {
  const auto add = [&](const QString& name, const std::optional<usecases::DoneMark>& mark,
                       const QString& open, const QString& done, auto signal) {
    auto* box = new QCheckBox(this);
    box->setObjectName(name);
    box->setChecked(mark.has_value());
    QString text = mark ? done.arg(longDate(dayOf(mark->atMilliseconds)), qs(mark->by)) : open;
    box->setText(text);
    box->setAccessibleName(
        tr("%1 (%2)").arg(text, positionSentence(decision.group, decision.asOf)));
    const auto key = static_cast<qlonglong>(decision.key);
    connect(box, &QCheckBox::clicked, this, [=, this](bool on) { Q_EMIT(this->*signal)(key, on); });
    list->addWidget(box);
  };
  add(QStringLiteral("informedCheck"), decision.parentsInformed, tr("The parents have been told"),
      tr("The parents were told: noted on %1 by %2"), &RecordPanel::parentsInformed);
  if (decision.nextStep.empty() && !decision.nextStepOn) return;
  add(QStringLiteral("stepDoneCheck"), decision.stepDone, tr("The next step has been taken"),
      tr("The next step was taken: noted on %1 by %2"), &RecordPanel::stepDone);
}

}  // namespace tidlig::app
