#include "pages/screening/movebanner.h"

#include "widgets/parts.h"

#include <QEvent>
#include <QHBoxLayout>

namespace tidlig::app {
namespace {

/// Words with a button beside them.
QHBoxLayout* layOut(QFrame* frame, QLabel* words, QPushButton* button) {
  frame->setProperty("role", QStringLiteral("notice"));
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

ConfirmNotice::ConfirmNotice(QString question, QString before, QWidget* parent)
    : QFrame(parent), m_question(std::move(question)), m_before(std::move(before)) {
  setObjectName(QStringLiteral("confirmNotice"));
  m_words = makeText(QStringLiteral("confirmLabel"), TextRole::small, this);
  m_stands = makeButton(QStringLiteral("answerStandsButton"), ButtonRole::ordinary, this);
  layOut(this, m_words, m_stands);
  connect(m_stands, &QPushButton::clicked, this, &ConfirmNotice::confirmed);
  retell();
}

void ConfirmNotice::retell() {
  m_words->setText(tr("Answered in an earlier version, where the question was: “%1”. Does the "
                      "answer stand?")
                       .arg(m_before));
  m_stands->setText(tr("The answer stands"));
  m_stands->setAccessibleName(tr("The answer stands: %1").arg(m_question));
  m_stands->setAccessibleDescription(m_words->text());
}

void ConfirmNotice::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retell();
  QFrame::changeEvent(event);
}

}  // namespace tidlig::app
