#include "pages/window/logwarning.h"

#include "session/session.h"
#include "usecases/logreading.h"
#include "usecases/permission.h"
#include "widgets/parts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tidlig::app {

LogWarning::LogWarning(Session& session, QWidget* parent) : QFrame(parent), m_session(session) {
  setObjectName(QStringLiteral("logWarning"));
  setProperty("role", QStringLiteral("notice"));
  m_icon = new QLabel(this);
  m_text = makeText(QStringLiteral("logWarningLabel"), TextRole::body, this);
  m_takeNote = makeButton(QStringLiteral("takeNoteButton"), ButtonRole::ordinary, this);
  m_later = makeButton(QStringLiteral("warnAgainButton"), ButtonRole::plain, this);
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(m_takeNote);
  buttons->addWidget(m_later);
  buttons->addStretch();
  auto* words = new QVBoxLayout;
  words->addWidget(m_text);
  words->addLayout(buttons);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(space().page, space().ordinary, space().page, space().ordinary);
  layout->setSpacing(space().apart);
  layout->addWidget(m_icon, 0, Qt::AlignTop);
  layout->addLayout(words, 1);
  connect(m_takeNote, &QPushButton::clicked, this, &LogWarning::takeNote);
  connect(m_later, &QPushButton::clicked, this, &LogWarning::leave);
  connect(&m_session, &Session::opened, this, &LogWarning::showWhereNeeded);
  connect(&m_session, &Session::closing, this, &QWidget::hide);
  retell();
  hide();
}

void LogWarning::showWhereNeeded() {
  const bool needed = usecases::logFellBack(m_session.vault()).has_value();
  m_mayTakeNote = needed && usecases::mayDo(m_session.vault().user(), usecases::Action::readLog);
  if (needed) retell();
  setVisible(needed);
}

void LogWarning::takeNote() {
  if (usecases::acceptHead(m_session.vault())) leave();
}

/// The keyboard goes on to the page, not to whatever stands first in the window.
void LogWarning::leave() {
  focusNextChild();
  hide();
}

void LogWarning::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) retell();
  QFrame::changeEvent(event);
}

void LogWarning::retell() {
  m_icon->setPixmap(makeIcon(QStringLiteral("info"), Theme::tokens().accent).pixmap(20, 20));
  QString text =
      tr("This vault is not as this machine last saw it: its log is older, or another one. Perhaps "
         "a backup was taken into use, an older copy of the folder was put in its place, or two "
         "copies of the vault are in use. What was written since then may be missing here. Find "
         "out which copy is the newest before you go on, and write in one copy only.");
  if (!m_mayTakeNote) text += QLatin1Char(' ') + tr("Tell whoever is the vault's administrator.");
  m_text->setText(text);
  m_takeNote->setText(tr("I know why: go by this copy from now on"));
  m_takeNote->setVisible(m_mayTakeNote);
  m_later->setText(tr("Hide until the next opening"));
}

}  // namespace tidlig::app
