#include "widgets/typingpause.h"

#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace tidlig::app {
namespace {

constexpr int kPauseMilliseconds = 300;

}  // namespace

TypingPause::TypingPause(std::function<void()> handOn, QObject* parent)
    : QObject(parent), m_handOn(std::move(handOn)) {
  m_pause.setSingleShot(true);
  m_pause.setInterval(kPauseMilliseconds);
  connect(&m_pause, &QTimer::timeout, this, &TypingPause::flush);
}

void TypingPause::watch(QLineEdit* edit) {
  // Not textEdited: what a screen reader or dictation writes is set, and is typed all the same.
  connect(edit, &QLineEdit::textChanged, this, &TypingPause::typed);
  // Later than its leaving, when a day stands there as it is read.
  connect(edit, &QLineEdit::editingFinished, this, &TypingPause::flush);
}

void TypingPause::watch(QPlainTextEdit* edit) {
  edit->installEventFilter(this);
  connect(edit, &QPlainTextEdit::textChanged, this, &TypingPause::typed);
}

void TypingPause::typed() {
  m_waiting = true;
  m_pause.start();
}

void TypingPause::handOnNow() {
  m_waiting = true;
  flush();
}

void TypingPause::flush() {
  m_pause.stop();
  if (!m_waiting) return;
  m_waiting = false;
  m_handOn();
}

void TypingPause::forget() {
  m_pause.stop();
  m_waiting = false;
}

bool TypingPause::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::FocusOut) flush();
  return QObject::eventFilter(watched, event);
}

}  // namespace tidlig::app
