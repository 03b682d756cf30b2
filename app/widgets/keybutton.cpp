#include "widgets/keybutton.h"

#include "commands/keyrules.h"
#include "theme/theme.h"

#include <QKeyEvent>

namespace tidlig::app {

KeyButton::KeyButton(const QString& name, QWidget* parent) : QPushButton(parent) {
  setObjectName(name);
  setAutoDefault(false);
  connect(this, &QPushButton::clicked, this, [this] { listen(true); });
}

void KeyButton::setWords(const QString& purpose, const QString& keys) {
  m_purpose = purpose;
  m_keys = keys;
  retell();
}

/// While it waits, no shortcut and no Tab goes past it.
bool KeyButton::event(QEvent* event) {
  if (m_listening && event->type() == QEvent::ShortcutOverride) {
    event->accept();
    return true;
  }
  if (m_listening && event->type() == QEvent::KeyPress) {
    take(*static_cast<QKeyEvent*>(event));
    return true;
  }
  return QPushButton::event(event);
}

void KeyButton::take(const QKeyEvent& event) {
  if (event.key() == Qt::Key_Escape) return listen(false);
  const auto keys = keysOf(event);
  if (keys.isEmpty()) return;
  listen(false);
  Q_EMIT chosen(keys);
}

void KeyButton::listen(bool listening) {
  m_listening = listening;
  setProperty("role", listening ? QStringLiteral("primary") : QVariant());
  setStyle(style());  // the look follows the role
  retell();
}

void KeyButton::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retell();
  QPushButton::changeEvent(event);
}

void KeyButton::focusOutEvent(QFocusEvent* event) {
  if (m_listening) listen(false);
  QPushButton::focusOutEvent(event);
}

void KeyButton::retell() {
  setText(m_listening ? tr("Press the new key …") : m_keys.isEmpty() ? tr("No key") : m_keys);
  setAccessibleName(m_listening ? tr("Press the new key for “%1”, or Esc").arg(m_purpose)
                                : tr("%1: %2").arg(m_purpose, text()));
}

}  // namespace tidlig::app
