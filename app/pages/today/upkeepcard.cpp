#include "pages/today/upkeepcard.h"

#include "session/backupwork.h"
#include "text/backuptext.h"
#include "widgets/flowlayout.h"
#include "widgets/parts.h"
#include "widgets/workstrip.h"

#include <QVBoxLayout>

namespace tidlig::app {

UpkeepCard::UpkeepCard(BackupWork& work, QWidget* parent) : QFrame(parent), m_work(work) {
  setObjectName(QStringLiteral("upkeepCard"));
  setProperty("role", QStringLiteral("card"));
  m_backup = makeText(QStringLiteral("overdueLabel"), TextRole::strong, this);
  m_make = makeButton(QStringLiteral("backupNowButton"), ButtonRole::primary, this);
  m_arrange = makeButton(QStringLiteral("toBackupsButton"), ButtonRole::ordinary, this);
  m_strip = new WorkStrip(this);
  m_key = makeText(QStringLiteral("usedKeyLabel"), TextRole::strong, this);
  m_renew = makeButton(QStringLiteral("toKeysButton"), ButtonRole::ordinary, this);
  auto* buttons = new FlowLayout;
  buttons->setSpacing(space().near);
  buttons->addWidget(m_make);
  buttons->addWidget(m_arrange);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(space().broad, space().apart, space().apart, space().apart);
  column->setSpacing(space().ordinary);
  column->addWidget(m_backup);
  column->addLayout(buttons);
  column->addWidget(m_strip);
  column->addWidget(m_key);
  column->addWidget(m_renew, 0, Qt::AlignLeft);
  follow();
  hide();
}

void UpkeepCard::follow() {
  connect(m_make, &QPushButton::clicked, &m_work, &BackupWork::start);
  connect(m_arrange, &QPushButton::clicked, this, &UpkeepCard::backupsWanted);
  connect(m_renew, &QPushButton::clicked, this, &UpkeepCard::keysWanted);
  connect(m_strip, &WorkStrip::stopWanted, &m_work, &BackupWork::stop);
  connect(&m_work, &BackupWork::began, this, [this] { setBusy(true); });
  connect(&m_work, &BackupWork::moved, m_strip, &WorkStrip::tell);
  connect(&m_work, &BackupWork::ended, this, [this] {
    setBusy(false);
    Q_EMIT changed();
  });
}

void UpkeepCard::tell(const Needs& needs) {
  m_needs = needs;
  const auto& last = m_work.last();
  const bool failed = last && last->failure;
  const bool backup = needs.backups.overdue || failed;
  m_needed = backup || needs.newRecoveryKey;
  QStringList sentences;
  if (failed) sentences << backupOutcomeText(*last);
  if (needs.backups.overdue) sentences << backupStandingText(needs.backups);
  m_backup->setText(sentences.join(QLatin1Char('\n')));
  m_make->setText(tr("Make a backup now"));
  m_arrange->setText(tr("More about backups"));
  m_key->setText(
      tr("The recovery key was used to open the vault. Whoever saw the sheet could use it again."));
  m_renew->setText(tr("Make a new recovery key"));
  m_backup->setVisible(backup);
  m_make->setVisible(backup);
  m_arrange->setVisible(backup && needs.mayArrange);
  m_key->setVisible(needs.newRecoveryKey);
  m_renew->setVisible(needs.newRecoveryKey);
  setVisible(m_needed);
  setBusy(m_work.isRunning());
}

QPushButton* UpkeepCard::firstButton() const {
  for (QPushButton* button : {m_make, m_renew}) {
    if (isVisible() && button->isVisible() && button->isEnabled()) return button;
  }
  return nullptr;
}

void UpkeepCard::setBusy(bool busy) {
  m_make->setEnabled(!busy);
  // One that the program makes by itself disturbs nobody.
  if (busy && m_make->isVisible()) m_strip->begin([] { return tr("A backup is being made …"); });
  if (!busy) m_strip->end();
}

}  // namespace tidlig::app
