#include "pages/screening/movepage.h"

#include "text/answertext.h"
#include "text/screeningwords.h"
#include "text/text.h"
#include "widgets/messagebar.h"
#include "widgets/parts.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace tidlig::app {

MovePage::MovePage(Services& services, usecases::ScreeningKey draft)
    : Page(services, QStringLiteral("movePage")), m_key(draft) {
  m_words = makeText(QStringLiteral("moveWordsLabel"), TextRole::body, this);
  m_go = makeButton(QStringLiteral("moveButton"), ButtonRole::primary, this);
  m_stay = makeButton(QStringLiteral("stayButton"), ButtonRole::ordinary, this);
  auto* head = new QHBoxLayout;
  head->setSpacing(space().apart);
  head->addWidget(m_words, 1);
  head->addWidget(m_stay);
  head->addWidget(m_go);
  auto* scroll = makeScroll(QStringLiteral("moveScroll"), this);
  m_list = layoutOf(scroll);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(space().page, space().apart, space().wide, space().ordinary);
  layout->setSpacing(space().apart);
  layout->addWidget(&messages());
  layout->addLayout(head);
  layout->addWidget(scroll, 1);
  connect(m_go, &QPushButton::clicked, this, &MovePage::move);
  connect(m_stay, &QPushButton::clicked, this, [this] { back()(); });
  auto possible = usecases::possibleMove(vault(), m_key);
  if (succeeded(possible, Doing::reading)) m_move = std::move(possible).value();
  phrase([this, scroll] {
    scroll->setAccessibleName(tr("What happens to the answers"));
    retell();
  });
}

QString MovePage::title() const {
  return tr("Move to the newer version");
}

std::function<void()> MovePage::back() {
  return [this] { services().navigator.showScreening(m_key); };
}

void MovePage::takeFocus() {
  m_stay->setFocus();
}

void MovePage::retell() {
  using forms::Carry;
  m_stay->setText(tr("Stay on this version"));
  m_go->setText(tr("Move the answers"));
  m_go->setEnabled(m_move.has_value());
  clearLayout(m_list);
  if (!m_move) {
    m_words->setText(tr("There is no newer version of this checklist to move to."));
    return;
  }
  m_words->setText(
      tr("Nothing is lost: what does not move stays readable beside the new one, and "
         "the draft is kept as it is."));
  tell(Carry::confirm, tr("Move, and must be confirmed"),
       tr("The question reads otherwise now. You are asked whether the answer stands."));
  tell(Carry::notCarried, tr("Do not move: answered in another way now"),
       tr("The question is asked again. What was answered stays readable."));
  tell(Carry::archived, tr("Do not move: the question is gone"),
       tr("What was answered stays readable."));
  tell(Carry::carried, tr("Move as they are"), {});
  m_list->addStretch();
}

/// Nothing of it where there is none.
void MovePage::tell(forms::Carry carry, const QString& heading, const QString& words) {
  const auto& answers = m_move->answers;
  const auto count =
      std::count_if(answers.begin(), answers.end(),
                    [&](const usecases::MovingAnswer& one) { return one.carry == carry; });
  if (count == 0) return;
  auto* title = makeText(QStringLiteral("moveHeadingLabel"), TextRole::heading);
  title->setText(tr("%1 (%2)").arg(heading).arg(count));
  m_list->addWidget(title);
  if (!words.isEmpty()) {
    auto* label = makeQuiet(QStringLiteral("moveMeaningLabel"));
    label->setText(words);
    m_list->addWidget(label);
  }
  for (const auto& answer : answers) {
    if (answer.carry == carry) tellAnswer(answer);
  }
}

void MovePage::tellAnswer(const usecases::MovingAnswer& answer) {
  const std::string language = utf8(Language::code());
  const auto* before = forms::findQuestion(*m_move->before, answer.linkId);
  const auto* after = forms::findQuestion(*m_move->after, answer.linkId);
  if (!before) return;
  const QString asked = qs(before->text.in(language));
  const QString now = after ? qs(after->text.in(language)) : asked;
  auto* question = makeText(QStringLiteral("moveQuestionLabel"));
  question->setText(now == asked ? asked : tr("%1\nBefore: %2").arg(now, asked));
  auto* said = makeText(QStringLiteral("moveAnswerLabel"), TextRole::strong);
  const QString words = answersText(*before, answer.values);
  said->setText(words.isEmpty() ? tr("only a note") : words);
  auto* line = new QHBoxLayout;
  line->setSpacing(space().wide);
  line->addWidget(question, 3);
  line->addWidget(said, 2);
  m_list->addLayout(line);
  if (answer.notes.empty()) return;
  auto* note = makeQuiet(QStringLiteral("moveNoteLabel"));
  note->setText(notesText(answer.notes));
  note->setContentsMargins(space().wide, 0, 0, space().tight);
  m_list->addWidget(note);
}

void MovePage::move() {
  if (!m_move) return;
  const auto moved = usecases::moveDraft(vault(), m_key, m_move->to);
  if (!succeeded(moved, Doing::saving)) return;
  Q_EMIT services().session.saved();
  services().navigator.showScreening(moved.value());
}

}  // namespace tidlig::app
