#include "pages/today/openingscard.h"

#include "text/dates.h"
#include "text/text.h"
#include "widgets/parts.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tidlig::app {
namespace {

QString nameOf(const usecases::Opening& opening) {
  return qs(opening.familyName.empty() ? opening.familyCode : opening.familyName);
}

}  // namespace

OpeningsCard::OpeningsCard(For whom, const std::vector<usecases::Opening>& openings,
                           QWidget* parent)
    : QFrame(parent) {
  setObjectName(whom == For::leader ? QStringLiteral("openingsCard")
                                    : QStringLiteral("unexplainedCard"));
  setProperty("role", QStringLiteral("card"));
  m_column = new QVBoxLayout(this);
  m_column->setContentsMargins(space().broad, space().apart, space().apart, space().apart);
  m_column->setSpacing(space().ordinary);
  auto* title = makeText(objectName() + QStringLiteral("TitleLabel"), TextRole::heading, this);
  title->setText(whom == For::leader ? tr("Opened outside people's own families")
                                     : tr("Write why you opened the family"));
  m_column->addWidget(title);
  for (const auto& opening : openings) {
    whom == For::leader ? addToSee(opening) : addToExplain(opening);
  }
}

void OpeningsCard::addToExplain(const usecases::Opening& opening) {
  auto* words = makeText(QStringLiteral("unexplainedLabel"), TextRole::body, this);
  words->setText(tr("You opened %1 in an emergency, %2. Your leader sees what you write.")
                     .arg(nameOf(opening), momentText(opening.atMilliseconds)));
  auto* field = new QLineEdit(this);
  field->setObjectName(QStringLiteral("explainEdit"));
  field->setAccessibleName(tr("Why the family was opened"));
  field->setPlaceholderText(tr("At least ten characters"));
  auto* keep = makeButton(QStringLiteral("explainButton"), ButtonRole::primary, this);
  keep->setText(tr("Keep the reason"));
  auto* line = new QHBoxLayout;
  line->setSpacing(space().near);
  line->addWidget(field, 1);
  line->addWidget(keep);
  m_column->addWidget(words);
  m_column->addLayout(line);
  const auto tell = [this, field, opening] { Q_EMIT explained(opening, field->text()); };
  connect(keep, &QPushButton::clicked, this, tell);
  connect(field, &QLineEdit::returnPressed, this, tell);
}

void OpeningsCard::addToSee(const usecases::Opening& opening) {
  auto* words = makeText(QStringLiteral("openingLabel"), TextRole::body, this);
  const QString by = qs(opening.by);
  const QString when = momentText(opening.atMilliseconds);
  words->setText(opening.emergency
                     ? tr("%1 opened %2 in an emergency, %3.").arg(by, nameOf(opening), when)
                     : tr("%1 opened %2, %3.").arg(by, nameOf(opening), when));
  auto* reason = makeQuiet(QStringLiteral("openingReasonLabel"), this);
  reason->setTextFormat(Qt::PlainText);
  reason->setText(opening.reason.empty() ? tr("The reason is still to be written.")
                                         : qs(opening.reason));
  auto* column = new QVBoxLayout;
  column->setSpacing(0);
  column->addWidget(words);
  column->addWidget(reason);
  auto* line = new QHBoxLayout;
  line->setSpacing(space().apart);
  line->addLayout(column, 1);
  if (!opening.reason.empty()) {
    auto* done = makeButton(QStringLiteral("openingSeenButton"), ButtonRole::ordinary, this);
    done->setText(tr("Seen"));
    done->setAccessibleName(tr("Seen: %1").arg(words->text()));
    connect(done, &QPushButton::clicked, this, [this, opening] { Q_EMIT seen(opening); });
    line->addWidget(done, 0, Qt::AlignTop);
  }
  m_column->addLayout(line);
}

}  // namespace tidlig::app
