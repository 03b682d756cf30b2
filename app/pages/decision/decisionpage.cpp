#include "pages/decision/decisionpage.h"

#include "text/dates.h"
#include "text/duty.h"
#include "text/names.h"
#include "text/reasons.h"
#include "text/text.h"
#include "usecases/permission.h"
#include "widgets/datefield.h"
#include "widgets/draftline.h"
#include "widgets/messagebar.h"
#include "widgets/parts.h"
#include "widgets/typingpause.h"
#include "widgets/wordslink.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QFrame>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QResizeEvent>
#include <QScrollArea>

#include <algorithm>

namespace tidlig::app {
namespace {

constexpr std::size_t kMissingShown = 8;
/// Narrower than this, in average characters, the form stands under the suggestion.
constexpr int kTwoColumns = 118;

}  // namespace

DecisionPage::DecisionPage(Services& services, usecases::FamilyKey family)
    : Page(services, QStringLiteral("decisionPage")),
      m_key(family),
      m_typing(new TypingPause([this] { keep(); }, this)) {
  auto* scroll = makeScroll(QStringLiteral("decisionScroll"), this);
  scroll->setFocusPolicy(Qt::NoFocus);
  m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
  m_columns->setSpacing(space().wide);
  auto* basis = new QVBoxLayout;
  basis->addWidget(buildBasis());
  basis->addStretch();
  m_columns->addLayout(basis, 9);
  m_columns->addWidget(buildForm(), 11);
  m_duty = makeText(QStringLiteral("dutyLabel"));
  auto* duty = makeCard(QStringLiteral("dutyCard"));
  duty->setProperty("role", QStringLiteral("info"));
  layoutOf(duty)->addWidget(m_duty);
  auto* column = layoutOf(scroll);
  column->addWidget(&messages());
  column->addLayout(m_columns);
  column->addWidget(duty);
  column->addStretch();
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(space().page, space().apart, space().apart, space().ordinary);
  layout->addWidget(scroll);
  m_typing->watch(m_reason);
  m_typing->watch(m_participants);
  m_typing->watch(m_next);
  m_typing->watch(m_nextOn);
  load();
  begin();
  phrase([this] { retell(); });
}

QFrame* DecisionPage::buildBasis() {
  auto* card = makeCard(QStringLiteral("basisCard"));
  card->setProperty("role", QStringLiteral("info"));
  m_headline = makeText(QStringLiteral("headlineLabel"), TextRole::strong, card);
  m_rule = makeText(QStringLiteral("ruleLabel"), TextRole::body, card);
  m_missingTitle = makeText(QStringLiteral("missingTitleLabel"), TextRole::strong, card);
  m_missing = new QVBoxLayout;
  m_missing->setSpacing(0);
  layoutOf(card)->addWidget(m_headline);
  layoutOf(card)->addWidget(m_rule);
  layoutOf(card)->addWidget(m_missingTitle);
  layoutOf(card)->addLayout(m_missing);
  return card;
}

QFrame* DecisionPage::buildForm() {
  auto* card = makeCard(QStringLiteral("decisionCard"));
  auto* inner = layoutOf(card);
  m_draftLine = new DraftLine(card);
  connect(m_draftLine, &DraftLine::afreshWanted, this, &DecisionPage::beginAfresh);
  inner->addWidget(m_draftLine);
  m_groupsTitle = makeText(QStringLiteral("groupsTitleLabel"), TextRole::heading, card);
  inner->addWidget(m_groupsTitle);
  buildGroups(inner);
  m_reasonLabel = makeText(QStringLiteral("reasonLabel"), TextRole::strong, card);
  m_reason = new QPlainTextEdit(card);
  m_reason->setObjectName(QStringLiteral("reasonEdit"));
  m_reason->setTabChangesFocus(true);
  m_reason->setFixedHeight(fontMetrics().height() * 4 + 16);
  m_participantsLabel = makeText(QStringLiteral("participantsLabel"), TextRole::strong, card);
  m_participants = new QLineEdit(card);
  m_participants->setObjectName(QStringLiteral("participantsEdit"));
  m_nextLabel = makeText(QStringLiteral("nextStepLabel"), TextRole::strong, card);
  m_next = new QLineEdit(card);
  m_next->setObjectName(QStringLiteral("nextStepEdit"));
  m_nextOn = new DateField(QStringLiteral("nextStepDateEdit"), card);
  m_decide = makeButton(QStringLiteral("confirmButton"), ButtonRole::primary, card);
  inner->addWidget(m_reasonLabel);
  inner->addWidget(m_reason);
  inner->addWidget(m_participantsLabel);
  inner->addWidget(m_participants);
  inner->addWidget(m_nextLabel);
  auto* next = new QHBoxLayout;
  next->addWidget(m_next, 1);
  next->addWidget(m_nextOn);
  inner->addLayout(next);
  inner->addSpacing(space().near);
  inner->addWidget(m_decide, 0, Qt::AlignLeft);
  inner->addStretch();
  connect(m_decide, &QPushButton::clicked, this, &DecisionPage::decide);
  return card;
}

void DecisionPage::buildGroups(QVBoxLayout* list) {
  m_groups = new QButtonGroup(this);
  for (int group = 1; group <= 4; ++group) {
    auto* choice = new QRadioButton;
    choice->setObjectName(QStringLiteral("group%1Radio").arg(group));
    m_groups->addButton(choice, group);
    list->addWidget(choice);
  }
  connect(m_groups, &QButtonGroup::idToggled, this, [this] { followChoice(); });
  connect(m_groups, &QButtonGroup::idClicked, this, [this] { m_typing->handOnNow(); });
}

QString DecisionPage::title() const {
  return m_family ? tr("Decide the position – %1").arg(familyName(m_family->name, m_family->code))
                  : tr("Decide the position");
}

std::function<void()> DecisionPage::back() {
  return [this] { services().navigator.showFamily(m_key); };
}

void DecisionPage::takeFocus() {
  auto* chosen = m_groups->checkedButton();
  (chosen ? chosen : m_groups->button(1))->setFocus();
}

void DecisionPage::flush() {
  m_typing->flush();
}

void DecisionPage::load() {
  auto family = usecases::openFamily(vault(), m_key);
  if (!succeeded(family, Doing::reading)) return;
  m_family = std::move(family).value();
  auto assessment = usecases::assessFamily(vault(), m_key, today());
  if (succeeded(assessment, Doing::reading)) m_assessment = std::move(assessment).value();
}

void DecisionPage::begin() {
  auto draft = usecases::decisionDraft(vault(), m_key);
  if (succeeded(draft, Doing::reading)) m_draft = std::move(draft).value();
  fill(m_draft.value_or(usecases::DecisionDraft{suggested(), {}, {}, {}, {}, {}, {}}));
}

void DecisionPage::fill(const usecases::DecisionDraft& draft) {
  m_groups->setExclusive(false);
  for (auto* choice : m_groups->buttons()) choice->setChecked(m_groups->id(choice) == draft.group);
  m_groups->setExclusive(true);
  m_reason->setPlainText(qs(draft.reason));
  m_participants->setText(qs(draft.participants));
  m_next->setText(qs(draft.nextStep));
  m_nextOn->setText(qs(draft.nextStepOn));
  m_typing->forget();
}

std::optional<int> DecisionPage::suggested() const {
  return m_assessment ? m_assessment->result.familyGroup.suggested : std::nullopt;
}

usecases::DecisionDraft DecisionPage::written() const {
  usecases::DecisionDraft draft;
  if (m_groups->checkedId() > 0) draft.group = m_groups->checkedId();
  draft.suggested = suggested();
  draft.reason = utf8(m_reason->toPlainText());
  draft.participants = utf8(m_participants->text());
  draft.nextStep = utf8(m_next->text());
  draft.nextStepOn = utf8(m_nextOn->text());
  if (m_draft) draft.begunOn = m_draft->begunOn;
  return draft;
}

/// The use case returns only when it is on the disk.
void DecisionPage::keep() {
  const auto draft = written();
  if (!succeeded(usecases::keepDecisionDraft(vault(), m_key, draft), Doing::saving)) return;
  messages().dismiss();
  if (usecases::saysNothing(draft)) m_draft.reset();
  tellDraft();
  Q_EMIT services().session.saved();
}

void DecisionPage::beginAfresh() {
  m_typing->flush();
  const auto before = written();
  if (!succeeded(usecases::dropDecisionDraft(vault(), m_key), Doing::saving)) return;
  m_draft.reset();
  fill({suggested(), {}, {}, {}, {}, {}, {}});
  tellDraft();
  Q_EMIT services().session.saved();
  takeFocus();
  messages().offer(tr("The draft is gone. You begin afresh."), tr("Undo"),
                   [this, before] { bringBack(before); });
}

void DecisionPage::bringBack(const usecases::DecisionDraft& draft) {
  if (!succeeded(usecases::keepDecisionDraft(vault(), m_key, draft), Doing::saving)) return;
  m_draft = draft;
  fill(draft);
  tellDraft();
  Q_EMIT services().session.saved();
  takeFocus();
}

/// Quiet, and never a change: whoever reads it decides whether it still holds.
void DecisionPage::tellDraft() {
  m_draftLine->setVisible(m_draft.has_value());
  if (!m_draft) return;
  const base::Date begun = m_draft->begunOn.value_or(today());
  QStringList words;
  if (begun == today()) {
    words << tr("Your own draft from today.");
  } else {
    words << tr("Your own draft from %1. The position will be for the day you sign: today, %2.")
                 .arg(longDate(begun), longDate(today()));
  }
  if (m_draft->suggested != suggested()) {
    words << tr("The suggestion has changed since then. Your choice is as you left it.");
  }
  m_draftLine->tell(words.join(QLatin1Char(' ')));
}

void DecisionPage::resizeEvent(QResizeEvent* event) {
  const bool wide = event->size().width() >= fontMetrics().averageCharWidth() * kTwoColumns;
  m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
  Page::resizeEvent(event);
}

void DecisionPage::retell() {
  m_duty->setText(dutyToNotify());
  m_groupsTitle->setText(tr("The family’s position on %1").arg(longDate(today())));
  for (int group = 1; group <= 4; ++group) {
    const QString text =
        tr("Target group %1 – %2").arg(QString::number(group), groupMeaning(group));
    m_groups->button(group)->setText(text);
    m_groups->button(group)->setAccessibleName(text);
  }
  m_participantsLabel->setText(tr("Who took part?"));
  m_participants->setAccessibleName(tr("Who took part?"));
  m_nextLabel->setText(tr("Next step, and when"));
  m_next->setAccessibleName(tr("Next step"));
  m_nextOn->setAccessibleName(tr("When is the next step?"));
  m_decide->setText(tr("Sign the professional judgement"));
  followChoice();
  tellDraft();
  if (!m_family || !m_assessment) return;
  const ExplainInput input{*m_assessment, *m_family, vault().catalogue(), vault().model()};
  m_headline->setText(familyHeadline(input));
  QStringList rules;
  const auto children = m_assessment->result.children.size();
  for (std::size_t i = 0; i < children; ++i) {
    const auto explanation = explainChild(input, i);
    rules << qs(explanation.headline + '\n' + explanation.rule);
  }
  if (children == 0) rules << qs(explainParents(input).rule);
  m_rule->setText(rules.join(QStringLiteral("\n\n")));
  tellMissing();
}

std::optional<usecases::ScreeningKey> DecisionPage::screeningAsking(
    domain::IndicatorIndex indicator) const {
  for (const auto& screening : m_assessment->familyCase.screenings) {
    const bool asks = std::any_of(
        screening.observations.begin(), screening.observations.end(),
        [indicator](const auto& observation) { return observation.indicator == indicator; });
    if (!asks) continue;
    for (const auto& known : m_family->screenings) {
      const bool draft = known.status == domain::ScreeningStatus::draft;
      if (known.code == screening.id && draft) return known.key;
    }
  }
  return std::nullopt;
}

/// Missing answers, each with the way to it: a draft that asks about it, or a new screening. Who
/// may not screen sees what they are about.
void DecisionPage::tellMissing() {
  clearLayout(m_missing);
  std::vector<domain::IndicatorIndex> missing = m_assessment->result.parents.pending;
  for (const auto& child : m_assessment->result.children) {
    missing.insert(missing.end(), child.axis.pending.begin(), child.axis.pending.end());
  }
  std::sort(missing.begin(), missing.end());
  missing.erase(std::unique(missing.begin(), missing.end()), missing.end());
  m_missingTitle->setVisible(!missing.empty());
  m_missingTitle->setText(tr("%n answers are missing", nullptr, static_cast<int>(missing.size())));
  for (std::size_t i = 0; i < std::min(missing.size(), kMissingShown); ++i) {
    addMissing(missing[i]);
  }
  if (missing.size() <= kMissingShown) return;
  auto* more = makeQuiet(QStringLiteral("moreMissingLabel"));
  more->setText(tr("… and %n more", nullptr, static_cast<int>(missing.size() - kMissingShown)));
  more->setContentsMargins(space().near, 0, 0, 0);
  m_missing->addWidget(more);
}

void DecisionPage::addMissing(domain::IndicatorIndex missing) {
  const auto& indicator = vault().catalogue().at(missing);
  const QString text = in(indicator.text);
  if (!usecases::mayDo(vault().user(), usecases::Action::screen)) {
    auto* words = makeText(QStringLiteral("missingLabel"));
    words->setText(text);
    words->setContentsMargins(space().near, space().hair, 0, space().hair);
    return m_missing->addWidget(words);
  }
  auto* link = new WordsLink(QStringLiteral("missingButton"));
  link->setWords(text);
  link->setAccessibleName(tr("Answer: %1").arg(text));
  const auto draft = screeningAsking(missing);
  const QString code = qs(indicator.code);
  connect(link, &QPushButton::clicked, this, [this, draft, code] {
    draft ? services().navigator.showScreening(*draft, code)
          : services().navigator.showNewScreening(m_key);
  });
  m_missing->addWidget(link, 0, Qt::AlignLeft);
}

/// Said before anybody tries: where nothing is suggested, every choice will need a reason.
bool DecisionPage::reasonNeeded() const {
  if (!m_assessment) return false;
  if (m_groups->checkedId() > 0) return usecases::needsReason(m_assessment->result, wanted());
  return !m_assessment->result.familyGroup.suggested;
}

void DecisionPage::followChoice() {
  const QString label = reasonNeeded() ? tr("Reason (needed, since this is your own judgement)")
                                       : tr("Reason (may be left out)");
  m_reasonLabel->setText(label);
  m_reason->setAccessibleName(label);
}

usecases::NewDecision DecisionPage::wanted() const {
  usecases::NewDecision decision{m_key, today(), m_groups->checkedId(), {}, {}, {}, {}, {}};
  decision.reason = utf8(m_reason->toPlainText().trimmed());
  decision.participants = utf8(m_participants->text().trimmed());
  decision.nextStep = utf8(m_next->text().trimmed());
  decision.nextStepOn = m_nextOn->date();
  return decision;
}

void DecisionPage::decide() {
  m_typing->flush();
  messages().dismiss();
  if (!m_assessment) return;
  if (m_groups->checkedId() < 1) {
    messages().tell(tr("Choose the target group first."));
    m_groups->button(1)->setFocus();
    return;
  }
  if (reasonNeeded() && m_reason->toPlainText().trimmed().isEmpty()) {
    messages().tell(tr("Write the reason: the choice is your own judgement, not the suggestion."));
    m_reason->setFocus();
    return;
  }
  if (m_nextOn->isWrong()) {
    messages().tell(
        tr("The date of the next step is not a day that exists. Write it as 23.11.2026."));
    m_nextOn->setFocus();
    return;
  }
  if (!succeeded(usecases::decide(vault(), wanted()), Doing::signing)) return;
  Q_EMIT services().session.saved();
  services().navigator.showFamily(m_key);
}

}  // namespace tidlig::app
