#include "widgets/statusline.h"

#include "text/dates.h"
#include "widgets/parts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace tidlig::app {

StatusLine::StatusLine(QWidget* parent) : QFrame(parent) {
  setObjectName(QStringLiteral("statusLine"));
  m_saved = makeText(QStringLiteral("savedLabel"), TextRole::small, this);
  m_countdown = makeText(QStringLiteral("countdownLabel"), TextRole::small, this);
  m_countdown->setProperty("role", QStringLiteral("urgent"));
  for (auto* label : {m_saved, m_countdown}) label->setWordWrap(false);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(space().page, space().tight, space().page, space().tight);
  layout->addWidget(m_saved);
  layout->addStretch();
  layout->addWidget(m_countdown);
  retell();
}

void StatusLine::tellSaved(std::int64_t milliseconds) {
  m_savedAt = milliseconds;
  retell();
}

void StatusLine::forgetSaved() {
  m_savedAt.reset();
  retell();
}

void StatusLine::tellCountdown(int seconds) {
  m_seconds = seconds;
  retell();
}

void StatusLine::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retell();
  QFrame::changeEvent(event);
}

void StatusLine::retell() {
  m_saved->setText(m_savedAt ? tr("saved %1 · this machine only").arg(timeOfDay(*m_savedAt))
                             : tr("encrypted · this machine only"));
  m_countdown->setVisible(m_seconds > 0);
  m_countdown->setText(tr("Locks in %n second(s). Press any key to stay.", nullptr, m_seconds));
}

}  // namespace tidlig::app
