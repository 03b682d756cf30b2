#include "pages/screening/leftbehindpart.h"

#include "session/language.h"
#include "text/answertext.h"
#include "text/screeningwords.h"
#include "text/text.h"
#include "widgets/parts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace tidlig::app {

LeftBehindPart::LeftBehindPart(std::vector<usecases::LeftBehind> left, QWidget* parent)
    : QFrame(parent), m_left(std::move(left)) {
  setObjectName(QStringLiteral("leftBehindPart"));
  m_lines = new QVBoxLayout(this);
  m_lines->setContentsMargins(0, space().wide, 0, 0);
  m_lines->setSpacing(space().tight);
  retell();
}

void LeftBehindPart::retell() {
  clearLayout(m_lines);
  for (const auto& left : m_left) {
    tellForm(*left.form);
    for (const auto& one : left.answers) tellAnswer(*left.form, one);
  }
}

void LeftBehindPart::tellForm(const forms::Questionnaire& form) {
  auto* heading = makeText(QStringLiteral("leftBehindHeading"), TextRole::heading, this);
  heading->setText(form.version.empty()
                       ? tr("From the earlier version")
                       : tr("From the earlier version, version %1").arg(qs(form.version)));
  m_lines->addWidget(heading);
  auto* words = makeQuiet(QStringLiteral("leftBehindWords"), this);
  words->setText(
      tr("This was answered before, and has no place among the questions above. It does "
         "not count, and it stays here to be read."));
  m_lines->addWidget(words);
}

void LeftBehindPart::tellAnswer(const forms::Questionnaire& form,
                                const usecases::MovingAnswer& one) {
  const auto* asked = forms::findQuestion(form, one.linkId);
  if (!asked) return;
  auto* question = makeText(QStringLiteral("leftBehindQuestion"), TextRole::body, this);
  question->setText(qs(asked->text.in(utf8(Language::code()))));
  auto* said = makeText(QStringLiteral("leftBehindAnswer"), TextRole::strong, this);
  const QString answer = answersText(*asked, one.values);
  said->setText(answer.isEmpty() ? tr("only a note") : answer);
  auto* line = new QHBoxLayout;
  line->setSpacing(space().wide);
  line->addWidget(question, 3);
  line->addWidget(said, 2);
  m_lines->addLayout(line);
  auto* more = makeQuiet(QStringLiteral("leftBehindNote"), this);
  const QString why = one.carry == forms::Carry::archived
                          ? tr("the question is gone in this version")
                          : tr("answered in another way in this version");
  const QString notes = notesText(one.notes);
  more->setText(notes.isEmpty() ? why : notes + QStringLiteral(" · ") + why);
  more->setContentsMargins(space().wide, 0, 0, space().tight);
  m_lines->addWidget(more);
}

void LeftBehindPart::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retell();
  QFrame::changeEvent(event);
}

}  // namespace tidlig::app
