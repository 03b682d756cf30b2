#include "widgets/datefield.h"

#include "text/dates.h"

#include <QEvent>
#include <QSignalBlocker>

namespace tidlig::app {

DateField::DateField(const QString& name, QWidget* parent) : QLineEdit(parent) {
  setObjectName(name);
  setMaxLength(20);
  setMinimumWidth(130);
  setMaximumWidth(170);
  retranslate();
}

std::optional<base::Date> DateField::date() const {
  return readDate(text());
}

void DateField::setDate(base::Date date) {
  setText(shortDate(date));
}

bool DateField::isWrong() const {
  return !text().trimmed().isEmpty() && !date();
}

void DateField::focusOutEvent(QFocusEvent* event) {
  if (const auto day = date()) {
    const QSignalBlocker quiet(this);  // it is the same day: nobody typed anything
    setDate(*day);
  }
  QLineEdit::focusOutEvent(event);
}

void DateField::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QLineEdit::changeEvent(event);
}

void DateField::setHint(const QString& hint) {
  m_hint = hint;
  retranslate();
}

void DateField::retranslate() {
  setPlaceholderText(m_hint.isEmpty() ? tr("dd.mm.yyyy") : m_hint);
}

}  // namespace tidlig::app
