#include "pages/screening/movebanner.h"

#include "session/language.h"
#include "text/text.h"
#include "widgets/parts.h"

#include <QEvent>
#include <QHBoxLayout>

namespace tidlig::app {
namespace {

/// Words with a button beside them.
QHBoxLayout* layOut(QFrame* frame, QLabel* words, QPushButton* button) {
  auto* line = new QHBoxLayout(frame);
  line->setContentsMargins(space().apart, space().near, space().apart, space().near);
  line->setSpacing(space().apart);
  line->addWidget(words, 1);
  line->addWidget(button);
  return line;
}

}  // namespace

MoveBanner::MoveBanner(QWidget* parent) : QFrame(parent) {
  setObjectName(QStringLiteral("moveBanner"));
  m_words = makeText(QStringLiteral("moveLabel"), TextRole::body, this);
  setProperty("role", QStringLiteral("info"));  // it may wait, and one may stay
  m_look = makeButton(QStringLiteral("lookAtMoveButton"), ButtonRole::ordinary, this);
  layOut(this, m_words, m_look);
  connect(m_look, &QPushButton::clicked, this, &MoveBanner::lookWanted);
  retell();
}

void MoveBanner::setVersion(const QString& version) {
  m_version = version;
  retell();
}

void MoveBanner::retell() {
  m_words->setText(m_version.isEmpty()
                       ? tr("A newer version of this checklist has come. You can finish this one "
                            "as it is, or move the answers over.")
                       : tr("Version %1 of this checklist has come. You can finish this one as it "
                            "is, or move the answers over.")
                             .arg(m_version));
  m_look->setText(tr("See what would move …"));
}

void MoveBanner::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retell();
  QFrame::changeEvent(event);
}

ConfirmNotice::ConfirmNotice(const forms::Item& question, const forms::Item* before,
                             QWidget* parent)
    : QFrame(parent), m_question(question), m_before(before) {
  setObjectName(QStringLiteral("confirmNotice"));
  m_words = makeText(QStringLiteral("confirmLabel"), TextRole::small, this);
  setProperty("role", QStringLiteral("notice"));
  m_stands = makeButton(QStringLiteral("answerStandsButton"), ButtonRole::ordinary, this);
  layOut(this, m_words, m_stands);
  connect(m_stands, &QPushButton::clicked, this, &ConfirmNotice::confirmed);
  retell();
}

void ConfirmNotice::retell() {
  const std::string language = utf8(Language::code());
  const QString now = qs(m_question.text.in(language));
  const QString asked = m_before ? qs(m_before->text.in(language)) : now;
  m_words->setText(
      asked == now
          ? tr("Answered in an earlier version, where the answers to choose from or what is around "
               "the question were other. Does the answer stand?")
          : tr("Answered in an earlier version, where the question was: “%1”. Does the answer "
               "stand?")
                .arg(asked));
  m_stands->setText(tr("The answer stands"));
  m_stands->setAccessibleName(tr("The answer stands: %1").arg(now));
  m_stands->setAccessibleDescription(m_words->text());
}

void ConfirmNotice::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retell();
  QFrame::changeEvent(event);
}

}  // namespace tidlig::app
