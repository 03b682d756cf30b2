#include "pages/decision/pastdecisionpage.h"

#include "pages/family/reasonpanel.h"
#include "text/dates.h"
#include "text/names.h"
#include "text/text.h"
#include "widgets/choicestrip.h"
#include "widgets/messagebar.h"
#include "widgets/parts.h"

#include <QBoxLayout>
#include <QFrame>
#include <QResizeEvent>
#include <QScrollArea>

#include <algorithm>
#include <vector>

namespace tidlig::app {
namespace {

using SubjectKind = domain::Subject::Kind;

/// Narrower than this, in average characters, the reasons stand under the judgement.
constexpr int kTwoColumns = 118;

QString markText(const std::optional<usecases::DoneMark>& mark, const QString& done,
                 const QString& open) {
  return mark ? done.arg(longDate(dayOf(mark->atMilliseconds)), qs(mark->by)) : open;
}

QString stepText(const usecases::DecisionView& decision) {
  QStringList lines;
  QString step = qs(decision.nextStep);
  if (decision.nextStepOn) {
    const QString day = longDate(*decision.nextStepOn);
    step = step.isEmpty() ? day : PastDecisionPage::tr("%1, %2").arg(step, day);
  }
  lines << step;
  lines << markText(decision.stepDone, PastDecisionPage::tr("Taken: noted on %1 by %2."),
                    PastDecisionPage::tr("It has not been noted as taken."));
  return lines.join(QLatin1Char('\n'));
}

/// What is no longer about that day: what would change it, and what nobody was asked.
bool isOfThen(const ReasonGroup& group) {
  return group.kind != ReasonGroup::Kind::change && group.kind != ReasonGroup::Kind::notAsked;
}

}  // namespace

PastDecisionPage::PastDecisionPage(Services& services, usecases::AssessmentKey decision,
                                   FamilyPart from)
    : Page(services, QStringLiteral("pastDecisionPage")), m_from(from) {
  m_scroll = makeScroll(QStringLiteral("pastDecisionScroll"), this);
  auto* judged = makeCard(QStringLiteral("judgedCard"));
  m_judged = layoutOf(judged);
  m_judged->setSpacing(space().tight);
  auto* left = new QVBoxLayout;
  left->addWidget(judged);
  left->addStretch();
  m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
  m_columns->setSpacing(space().wide);
  m_columns->addLayout(left, 10);
  m_columns->addLayout(buildThen(), 10);
  layoutOf(m_scroll)->setContentsMargins(space().close, space().close, space().near,
                                         space().close);  // from the frame that shows the keyboard
  layoutOf(m_scroll)->addLayout(m_columns);
  layoutOf(m_scroll)->addStretch();
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(space().page, space().apart, space().apart, space().ordinary);
  layout->addWidget(&messages());
  layout->addWidget(m_scroll, 1);
  auto past = usecases::readDecision(vault(), decision);
  if (!past && past.error().kind == base::ErrorKind::notFound) {
    messages().tell(
        tr("The model behind this judgement was lost when the vault was damaged, so the reasons "
           "of that day cannot be shown. What you decided, and why, is kept in the family’s list "
           "of judgements."));
  } else if (succeeded(past, Doing::reading)) {
    m_past = std::move(past).value();
  }
  connect(m_children, &ChoiceStrip::chosen, this, &PastDecisionPage::explain);
  phrase([this] { retell(); });
}

QVBoxLayout* PastDecisionPage::buildThen() {
  m_basis = makeCard(QStringLiteral("basisCard"));
  m_basis->setProperty("role", QStringLiteral("info"));
  m_thenTitle = makeText(QStringLiteral("thenTitleLabel"), TextRole::heading, m_basis);
  m_headline = makeText(QStringLiteral("suggestionLabel"), TextRole::strong, m_basis);
  m_rules = makeQuiet(QStringLiteral("rulesLabel"), m_basis);
  setTextRole(m_rules, TextRole::small);
  layoutOf(m_basis)->addWidget(m_thenTitle);
  layoutOf(m_basis)->addWidget(m_headline);
  layoutOf(m_basis)->addWidget(m_rules);
  m_children = new ChoiceStrip(QStringLiteral("child"));
  m_reasons = new ReasonPanel;
  auto* column = new QVBoxLayout;
  column->setSpacing(space().apart);
  column->addWidget(m_basis);
  column->addWidget(m_children);
  column->addWidget(m_reasons);
  column->addStretch();
  return column;
}

QString PastDecisionPage::title() const {
  if (!m_past) return tr("Professional judgement");
  return tr("Judgement of %1 – %2")
      .arg(longDate(m_past->decision.asOf), familyName(m_past->family.name, m_past->family.code));
}

std::function<void()> PastDecisionPage::back() {
  return [this] {
    m_past ? services().navigator.showFamily(m_past->family.key, m_from)
           : services().navigator.showHome();
  };
}

void PastDecisionPage::takeFocus() {
  m_scroll->setFocus();
}

std::optional<usecases::FamilyKey> PastDecisionPage::family() const {
  if (!m_past) return std::nullopt;
  return m_past->family.key;
}

ExplainInput PastDecisionPage::explained() const {
  return {m_past->assessment, m_past->family, m_past->catalogue, m_past->model};
}

void PastDecisionPage::retell() {
  m_scroll->setAccessibleName(tr("The judgement as it was"));
  for (auto* part : {static_cast<QWidget*>(m_basis), static_cast<QWidget*>(m_reasons)}) {
    part->setVisible(m_past.has_value());
  }
  if (!m_past) return;
  tellDecision();
  tellThen();
  explain();
}

void PastDecisionPage::add(const QString& name, const QString& heading, const QString& text) {
  auto* title = makeText(name + QStringLiteral("TitleLabel"), TextRole::strong);
  title->setText(heading);
  title->setContentsMargins(0, space().near, 0, 0);
  auto* words = makeText(name + QStringLiteral("Label"));
  words->setText(text);
  m_judged->addWidget(title);
  m_judged->addWidget(words);
}

void PastDecisionPage::tellDecision() {
  clearLayout(m_judged);
  const auto& decision = m_past->decision;
  auto* position = makeText(QStringLiteral("positionLabel"), TextRole::heading);
  position->setText(capitalised(positionSentence(decision.group, decision.asOf)));
  auto* meaning = makeText(QStringLiteral("meaningLabel"));
  meaning->setText(capitalised(groupMeaning(decision.group)));
  m_judged->addWidget(position);
  m_judged->addWidget(meaning);
  add(QStringLiteral("reason"), tr("Reason"),
      decision.reason.empty() ? tr("None was written: the choice was the one suggested.")
                              : qs(decision.reason));
  tellJudged();
  if (!decision.participants.empty()) {
    add(QStringLiteral("participants"), tr("Who took part"), qs(decision.participants));
  }
  if (!decision.nextStep.empty() || decision.nextStepOn) {
    add(QStringLiteral("nextStep"), tr("Next step"), stepText(decision));
  }
  add(QStringLiteral("parents"), tr("The parents"),
      markText(decision.parentsInformed, tr("Told: noted on %1 by %2."),
               tr("It has not been noted that they were told.")));
  add(QStringLiteral("signed"), tr("Signed"),
      tr("By %1 on %2 at %3.")
          .arg(qs(decision.decidedBy), longDate(dayOf(decision.decidedAtMilliseconds)),
               timeOfDay(decision.decidedAtMilliseconds)));
}

/// Levels that were set by judgement instead of by what the checklists said.
void PastDecisionPage::tellJudged() {
  QStringList lines;
  const auto& children = m_past->family.children;
  for (const auto& judged : m_past->decision.judged) {
    if (judged.childCode.empty()) {
      lines << tr("The parents’ side: %1").arg(parentLevelName(judged.level));
      continue;
    }
    for (std::uint32_t i = 0; i < children.size(); ++i) {
      if (children[i].code != judged.childCode) continue;
      lines << tr("%1: %2").arg(memberName(m_past->family, {SubjectKind::child, i}),
                                childLevelName(judged.level));
    }
  }
  if (lines.isEmpty()) return;
  add(QStringLiteral("judgedLevels"), tr("Set by professional judgement"),
      lines.join(QLatin1Char('\n')));
}

void PastDecisionPage::tellThen() {
  m_thenTitle->setText(tr("What was known and suggested then"));
  m_headline->setText(familyHeadline(explained()));
  const auto& model = m_past->model;
  QString rules =
      tr("By the model of that day: %1, version %2.").arg(in(model.title), qs(model.version));
  if (m_past->rulesHaveChanged) {
    rules += QLatin1Char(' ') + tr("The vault uses another one by now; this page does not.");
  }
  m_rules->setText(rules);
  QStringList names;
  QStringList spoken;
  for (std::uint32_t i = 0; i < m_past->family.children.size(); ++i) {
    names << memberName(m_past->family, {SubjectKind::child, i});
    spoken << tr("The reasons for %1").arg(names.back());
  }
  m_children->setChoices(names, spoken);
}

void PastDecisionPage::explain() {
  if (!m_past) return;
  const auto input = explained();
  const auto child = static_cast<std::size_t>(m_children->current());
  auto explanation =
      m_past->family.children.empty() ? explainParents(input) : explainChild(input, child);
  std::erase_if(explanation.groups, [](const ReasonGroup& group) { return !isOfThen(group); });
  m_reasons->show(explanation);
}

void PastDecisionPage::resizeEvent(QResizeEvent* event) {
  const bool wide = event->size().width() >= fontMetrics().averageCharWidth() * kTwoColumns;
  m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
  Page::resizeEvent(event);
}

}  // namespace tidlig::app
