#include "pages/screening/reviewpage.h"

#include "text/dates.h"
#include "text/names.h"
#include "text/text.h"
#include "usecases/permission.h"
#include "widgets/messagebar.h"
#include "widgets/parts.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace tidlig::app {
namespace {

std::string language() {
  return utf8(Language::code());
}

QString answerText(const forms::Item& item, const usecases::ItemState& state) {
  for (const auto& option : item.options) {
    if (option.value && state.value == option.value) return qs(option.label(language()));
  }
  return qs(state.text);
}

QString notesText(const usecases::ItemState& state) {
  QStringList parts;
  if (!state.note.empty()) parts << qs(state.note);
  if (!state.since.empty()) parts << ReviewPage::tr("since: %1").arg(qs(state.since));
  if (!state.seenBy.empty()) parts << ReviewPage::tr("seen by: %1").arg(qs(state.seenBy));
  if (!state.example.empty()) parts << ReviewPage::tr("example: %1").arg(qs(state.example));
  return parts.join(QStringLiteral(" · "));
}

}  // namespace

ReviewPage::ReviewPage(Services& services, usecases::ScreeningKey screening)
    : Page(services, QStringLiteral("reviewPage")),
      m_key(screening),
      m_mayScreen(usecases::mayDo(vault().user(), usecases::Action::screen)) {
  m_about = makeText(QStringLiteral("aboutLabel"), TextRole::strong, this);
  m_more = makeButton(QStringLiteral("moreButton"), ButtonRole::ordinary, this);
  m_sign = makeButton(QStringLiteral("signButton"), ButtonRole::primary, this);
  auto* head = new QHBoxLayout;
  head->setSpacing(space().apart);
  head->addWidget(m_about, 1);
  head->addWidget(m_more);
  head->addWidget(m_sign);
  m_scroll = makeScroll(QStringLiteral("reviewScroll"), this);
  m_missing = new QVBoxLayout;
  m_missing->setSpacing(0);
  auto* card = makeCard(QStringLiteral("answersCard"));
  m_answers = layoutOf(card);
  m_answers->setSpacing(space().tight);
  layoutOf(m_scroll)->addLayout(m_missing);
  layoutOf(m_scroll)->addWidget(card);
  layoutOf(m_scroll)->addStretch();
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(space().page, space().apart, space().wide, space().ordinary);
  layout->setSpacing(space().apart);
  layout->addWidget(&messages());
  layout->addLayout(head);
  layout->addWidget(m_scroll, 1);
  connect(m_sign, &QPushButton::clicked, this, &ReviewPage::sign);
  connect(m_more, &QPushButton::clicked, this,
          [this] { isToFinish() ? this->services().navigator.showScreening(m_key) : correct(); });
  load();
  phrase([this] {
    m_scroll->setAccessibleName(tr("All answers"));
    retell();
  });
}

QString ReviewPage::title() const {
  if (!m_view) return tr("Screening");
  const QString form = qs(m_view->form->title.in(language()));
  return isToFinish() ? tr("Read through – %1").arg(form) : form;
}

std::function<void()> ReviewPage::back() {
  return [this] {
    if (!m_view) return services().navigator.showFamilies();
    isToFinish() ? services().navigator.showScreening(m_key)
                 : services().navigator.showFamily(m_view->family);
  };
}

void ReviewPage::takeFocus() {
  for (auto* button : {m_sign, m_more}) {
    if (!button->isHidden()) return button->setFocus();
  }
  m_scroll->setFocus();
}

/// A draft, and somebody who may finish it.
bool ReviewPage::isToFinish() const {
  return m_mayScreen && m_view && m_view->status == domain::ScreeningStatus::draft;
}

void ReviewPage::load() {
  auto view = usecases::openScreening(vault(), m_key);
  if (!succeeded(view, Doing::reading)) return;
  m_view = std::move(view).value();
  auto family = usecases::openFamily(vault(), m_view->family);
  if (succeeded(family, Doing::reading)) m_family = std::move(family).value();
}

const usecases::ItemState* ReviewPage::stateOf(const forms::Item& item) const {
  for (const auto& state : m_view->items) {
    if (state.linkId == item.linkId) return &state;
  }
  return nullptr;
}

void ReviewPage::retell() {
  m_sign->setText(tr("Sign"));
  m_sign->setIcon(makeIcon(QStringLiteral("pen"), Theme::tokens().accentText));
  m_sign->setVisible(isToFinish());
  m_more->setText(isToFinish() ? tr("Back to the questions") : tr("Correct by a new version"));
  m_more->setVisible(m_mayScreen && m_view &&
                     m_view->status != domain::ScreeningStatus::superseded);
  clearLayout(m_missing);
  clearLayout(m_answers);
  if (!m_view || !m_family) return;
  m_about->setText(tr("About %1 · %2 · %3")
                       .arg(memberName(*m_family, m_view->subject), longDate(m_view->date),
                            statusName(m_view->status)));
  if (isToFinish()) tellMissing();
  for (const auto& item : m_view->form->items) tellAnswers(item);
}

void ReviewPage::tellMissing() {
  std::vector<const forms::Item*> missing;
  for (const auto* item : forms::questionsOf(*m_view->form)) {
    const auto* state = stateOf(*item);
    if (item->indicator && state && !state->value) missing.push_back(item);
  }
  auto* card = makeCard(QStringLiteral("missingCard"));
  card->setProperty("role", QStringLiteral("info"));
  layoutOf(card)->setSpacing(space().hair);
  auto* title = makeText(QStringLiteral("missingLabel"), TextRole::strong, card);
  title->setText(missing.empty()
                     ? tr("Every question has an answer. When you sign, the screening counts, and "
                          "it can only be changed by a new version.")
                     : tr("%n questions have no answer. You may sign all the same: they count as "
                          "not assessed.",
                          nullptr, static_cast<int>(missing.size())));
  layoutOf(card)->addWidget(title);
  constexpr std::size_t kShown = 8;
  for (std::size_t i = 0; i < std::min(missing.size(), kShown); ++i) {
    const auto* item = missing[i];
    auto* link = makeButton(QStringLiteral("missingButton"), ButtonRole::link, card);
    link->setText(qs(item->text.in(language())));
    link->setAccessibleName(tr("Answer: %1").arg(link->text()));
    const QString id = qs(item->linkId);
    connect(link, &QPushButton::clicked, this,
            [this, id] { services().navigator.showScreening(m_key, id); });
    layoutOf(card)->addWidget(link, 0, Qt::AlignLeft);
  }
  if (missing.size() > kShown) {
    auto* more = makeQuiet(QStringLiteral("moreMissingLabel"), card);
    more->setText(tr("… and %n more", nullptr, static_cast<int>(missing.size() - kShown)));
    layoutOf(card)->addWidget(more);
  }
  m_missing->addWidget(card);
}

void ReviewPage::tellAnswers(const forms::Item& item) {
  if (item.hidden) return;
  if (item.type == forms::ItemType::group) {
    auto* heading = makeText(QStringLiteral("sectionLabel"), TextRole::heading);
    heading->setText(qs(item.text.in(language())));
    heading->setContentsMargins(0, m_answers->isEmpty() ? 0 : 14, 0, 2);
    m_answers->addWidget(heading);
  } else if (item.isQuestion()) {
    if (const auto* state = stateOf(item)) tellAnswer(item, *state);
  }
  for (const auto& inner : item.items) tellAnswers(inner);
}

void ReviewPage::tellAnswer(const forms::Item& item, const usecases::ItemState& state) {
  QString answer = answerText(item, state);
  const QString notes = notesText(state);
  const bool words = !item.indicator;
  if (words && answer.isEmpty()) return;
  const bool open = answer.isEmpty();
  if (open) answer = tr("no answer");
  auto* question = makeText(QStringLiteral("questionLabel"));
  question->setText(qs(item.text.in(language())));
  auto* said = open ? makeQuiet(QStringLiteral("answerLabel"))
                    : makeText(QStringLiteral("answerLabel"), TextRole::strong);
  said->setText(answer);
  auto* line = new QHBoxLayout;
  line->setSpacing(space().wide);
  line->addWidget(question, 3);
  line->addWidget(said, 2);
  m_answers->addLayout(line);
  if (notes.isEmpty()) return;
  auto* note = makeQuiet(QStringLiteral("noteLabel"));
  note->setText(notes);
  note->setContentsMargins(space().wide, 0, 0, space().tight);
  m_answers->addWidget(note);
}

void ReviewPage::sign() {
  if (!m_view || !succeeded(usecases::sign(vault(), m_key), Doing::signing)) return;
  Q_EMIT services().session.saved();
  services().navigator.showFamily(m_view->family);
}

void ReviewPage::correct() {
  const auto version = usecases::correct(vault(), m_key);
  if (!succeeded(version, Doing::saving)) return;
  Q_EMIT services().session.saved();
  services().navigator.showScreening(version.value());
}

}  // namespace tidlig::app
