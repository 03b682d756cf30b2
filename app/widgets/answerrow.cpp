#include "widgets/answerrow.h"

#include "commands/keymap.h"
#include "session/language.h"
#include "text/dates.h"
#include "text/text.h"
#include "widgets/answerbutton.h"
#include "widgets/notefields.h"
#include "widgets/parts.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace tidlig::app {
namespace {

/// Room for the question, in average characters; with less beside them the answers stand under it.
constexpr int kQuestionCharacters = 34;

std::string language() {
  return utf8(Language::code());
}

}  // namespace

AnswerRow::AnswerRow(const forms::Item& item, QWidget* parent) : ChecklistRow(item, {}, parent) {
  setObjectName(QStringLiteral("answerRow_%1").arg(qs(item.linkId)));
  m_words = new QWidget(this);
  // The words take what room the answers leave.
  m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  auto* words = new QVBoxLayout(m_words);
  words->setContentsMargins(0, 0, 0, 0);
  words->setSpacing(space().hair);
  m_text = makeText(QStringLiteral("questionLabel"), TextRole::body, m_words);
  m_last = makeQuiet(QStringLiteral("lastTimeLabel"), m_words);
  setTextRole(m_last, TextRole::small);
  words->addStretch();
  words->addWidget(m_text);
  words->addWidget(m_last);
  words->addStretch();
  m_last->hide();

  m_answers = new QWidget(this);
  auto* line = new QHBoxLayout(m_answers);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(space().close);
  int key = 1;
  for (const auto& option : item.options) {
    if (!option.value) continue;
    auto* button = new AnswerButton(key++, *option.value, m_answers);
    button->installEventFilter(this);
    line->addWidget(button);
    m_buttons.push_back(button);
    connect(button, &AnswerButton::clicked, this, [this, button] {
      button->setChecked(m_value == button->value());  // shown only when it is on the disk
      if (!m_readOnly) Q_EMIT asked(button->value(), false);
    });
  }
  m_noteButton = makeIconButton(QStringLiteral("noteButton"), m_answers);
  m_helpButton = makeIconButton(QStringLiteral("helpButton"), m_answers);
  for (auto* button : {m_noteButton, m_helpButton}) {
    button->setProperty("role", QStringLiteral("plain"));
    button->installEventFilter(this);
    line->addWidget(button);
  }
  line->addStretch();
  connect(m_noteButton, &QToolButton::clicked, this, &AnswerRow::toggleNote);
  connect(m_helpButton, &QToolButton::clicked, this, &AnswerRow::toggleHelp);
  m_helpButton->setVisible(!item.help.empty());

  m_help = makeQuiet(QStringLiteral("helpLabel"), this);
  m_help->hide();
  m_grid = new QGridLayout(this);
  m_grid->setContentsMargins(space().apart, space().close, space().near, space().close);
  m_grid->setHorizontalSpacing(space().wide);
  m_grid->setVerticalSpacing(space().close);
  arrange(true);
  keepOneTabStop();
  retranslate();
}

void AnswerRow::setState(const usecases::ItemState& state) {
  m_state = state;
  if (m_notes) m_notes->setState(state);
  setValue(state.value);
  retranslate();
}

void AnswerRow::setValue(std::optional<domain::Value> value) {
  m_value = value;
  for (auto* button : m_buttons) button->setChecked(value == button->value());
  keepOneTabStop();
}

void AnswerRow::setPrevious(const usecases::PreviousAnswer& previous) {
  m_previous = previous;
  for (auto* button : m_buttons) button->setLastTime(button->value() == previous.value);
  m_last->show();
  retranslate();
}

void AnswerRow::setReadOnly(bool readOnly) {
  m_readOnly = readOnly;
  for (auto* button : m_buttons) button->setEnabled(!readOnly || button->isChecked());
  if (m_notes) m_notes->setEnabled(!readOnly);
}

void AnswerRow::takeFocus(Qt::FocusReason reason) {
  for (auto* button : m_buttons) {
    if (button->focusPolicy() == Qt::StrongFocus) {
      button->setFocus(reason);
      return;
    }
  }
}

void AnswerRow::flush() {
  if (m_notes) m_notes->flush();
}

bool AnswerRow::hasNote() const {
  return !m_state.note.empty() || !m_state.since.empty() || !m_state.seenBy.empty() ||
         !m_state.example.empty();
}

/// The four answers are one stop for Tab; arrows go between them.
void AnswerRow::keepOneTabStop() {
  std::size_t stop = 0;
  for (std::size_t i = 0; i < m_buttons.size(); ++i) {
    if (m_buttons[i]->isChecked()) stop = i;
    if (m_buttons[i]->hasFocus()) return;
  }
  for (std::size_t i = 0; i < m_buttons.size(); ++i) {
    m_buttons[i]->setFocusPolicy(i == stop ? Qt::StrongFocus : Qt::ClickFocus);
  }
}

void AnswerRow::moveWithin(int steps) {
  for (std::size_t i = 0; i < m_buttons.size(); ++i) {
    if (!m_buttons[i]->hasFocus()) continue;
    const auto next = static_cast<std::ptrdiff_t>(i) + steps;
    if (next < 0 || next >= static_cast<std::ptrdiff_t>(m_buttons.size())) return;
    m_buttons[static_cast<std::size_t>(next)]->setFocus(Qt::OtherFocusReason);
    return;
  }
}

void AnswerRow::keyPressEvent(QKeyEvent* event) {
  const int digit = event->key() - Qt::Key_0;
  if (digit >= 1 && digit <= static_cast<int>(m_buttons.size())) {
    if (!m_readOnly) Q_EMIT asked(m_buttons[static_cast<std::size_t>(digit - 1)]->value(), true);
    return;
  }
  switch (event->key()) {
    case Qt::Key_Left:
      return moveWithin(-1);
    case Qt::Key_Right:
      return moveWithin(1);
    case Qt::Key_Up:
      Q_EMIT leave(-1);
      return;
    case Qt::Key_Down:
      Q_EMIT leave(1);
      return;
    default:
      if (!perform(KeyMap::commandFor(*event, CommandPlace::inChecklist))) {
        ChecklistRow::keyPressEvent(event);
      }
  }
}

/// What the table of commands has for a checklist, besides answering and moving about.
bool AnswerRow::perform(std::optional<CommandId> command) {
  if (command == CommandId::questionHelp) {
    toggleHelp();
  } else if (command == CommandId::note) {
    toggleNote();
  } else if (command == CommandId::takeBack) {
    if (!m_readOnly) Q_EMIT asked(std::nullopt, false);
  } else {
    return false;
  }
  return true;
}

bool AnswerRow::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::FocusIn) {
    Q_EMIT focused();
    update();
  } else if (event->type() == QEvent::FocusOut) {
    // By then the next one has the focus.
    QMetaObject::invokeMethod(this, &AnswerRow::keepOneTabStop, Qt::QueuedConnection);
    update();
  } else if (event->type() == QEvent::KeyPress && qobject_cast<QToolButton*>(watched)) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Space && key != Qt::Key_Return && key != Qt::Key_Tab &&
        key != Qt::Key_Backtab) {
      keyPressEvent(static_cast<QKeyEvent*>(event));
      return true;
    }
  }
  return ChecklistRow::eventFilter(watched, event);
}

void AnswerRow::toggleHelp() {
  if (item().help.empty()) return;
  m_help->setVisible(m_help->isHidden());
}

void AnswerRow::toggleNote() {
  if (!m_notes) {
    m_notes = new NoteFields(question(), this);
    m_notes->setState(m_state);
    m_notes->setEnabled(!m_readOnly);
    connect(m_notes, &NoteFields::written, this,
            [this](usecases::NoteKind kind, const QString& text) {
              std::string* const parts[] = {&m_state.note, &m_state.since, &m_state.seenBy,
                                            &m_state.example};
              *parts[static_cast<int>(kind)] = utf8(text);
              retranslate();
              Q_EMIT written(kind, text);
            });
    m_grid->addWidget(m_notes, 3, 0, 1, 2);
    m_notes->show();
    m_notes->focusNote();
    return;
  }
  m_notes->flush();
  m_notes->setVisible(m_notes->isHidden());
  if (m_notes->isVisible()) {
    m_notes->focusNote();
  } else {
    takeFocus();
  }
}

void AnswerRow::arrange(bool wide) {
  if (m_wide == wide) return;
  m_wide = wide;
  for (auto* part : {m_words, m_answers, static_cast<QWidget*>(m_help)}) m_grid->removeWidget(part);
  m_grid->addWidget(m_words, 0, 0, 1, wide ? 1 : 2);
  m_grid->addWidget(m_answers, wide ? 0 : 1, wide ? 1 : 0, 1, wide ? 1 : 2, Qt::AlignVCenter);
  m_grid->addWidget(m_help, 2, 0, 1, 2);
  m_grid->setColumnStretch(0, 1);
}

void AnswerRow::resizeEvent(QResizeEvent* event) {
  const int question = fontMetrics().averageCharWidth() * kQuestionCharacters;
  arrange(width() >= m_answers->sizeHint().width() + question);
  ChecklistRow::resizeEvent(event);
}

void AnswerRow::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
    retranslate();
  }
  ChecklistRow::changeEvent(event);
}

void AnswerRow::paintEvent(QPaintEvent* /*event*/) {
  bool inside = false;
  for (const auto* button : m_buttons) inside = inside || button->hasFocus();
  if (!inside) return;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(Theme::tokens().hover);
  painter.drawRoundedRect(rect().adjusted(2, 1, -2, -1), 8, 8);
}

void AnswerRow::retranslate() {
  m_text->setText(question());
  m_help->setText(qs(item().help.in(language())));
  std::size_t i = 0;
  for (const auto& option : item().options) {
    if (!option.value) continue;
    auto* button = m_buttons[i++];
    const QString label = qs(option.label(language()));
    button->setText(label);
    button->setAccessibleName(tr("%1: %2").arg(question(), label));
    if (m_previous && m_previous->value == *option.value) {
      m_last->setText(tr("last time, %1: %2").arg(shortDate(m_previous->date), label.toLower()));
    }
    button->updateGeometry();
  }
  nameIconButton(m_noteButton, hasNote() ? QStringLiteral("noted") : QStringLiteral("note"),
                 tr("Note to: %1").arg(question()));
  nameIconButton(m_helpButton, QStringLiteral("help"), tr("Help with: %1").arg(question()));
}

}  // namespace tidlig::app
