#include "pages/administration/keyspage.h"

#include "pages/start/steps.h"
#include "security/recoverykey.h"
#include "text/names.h"
#include "text/text.h"
#include "usecases/recovery.h"
#include "widgets/messagebar.h"
#include "widgets/parts.h"
#include "widgets/passphrasefield.h"
#include "widgets/workstrip.h"

#include <QCheckBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tidlig::app {

KeysPage::KeysPage(Services& services) : Page(services, QStringLiteral("keysPage")) {
  auto* cards = beginCards(QStringLiteral("keysScroll"));
  cards->addWidget(buildRecovery());
  cards->addWidget(buildMaking());
  cards->addWidget(buildRekey());
  cards->addStretch();
  const auto info = usecases::vaultInfo(vault().folder());
  if (info) m_step->setVaultId(qs(info->vaultId));
  showMaking(false);
  phrase([this] { retell(); });
}

QString KeysPage::title() const {
  return tr("Keys of the vault");
}

std::function<void()> KeysPage::back() {
  return [this] { services().navigator.showAdministration(); };
}

void KeysPage::takeFocus() {
  m_make->setFocus();
}

QFrame* KeysPage::buildRecovery() {
  auto* card = makeColumnCard(QStringLiteral("recoveryCard"));
  auto* heading = makeText(QStringLiteral("recoveryTitleLabel"), TextRole::heading, card);
  m_recovery = makeText(QStringLiteral("recoveryStateLabel"), TextRole::body, card);
  m_halves = new QCheckBox(card);
  m_halves->setObjectName(QStringLiteral("halvesBox"));
  m_make = makeButton(QStringLiteral("makeKeyButton"), ButtonRole::ordinary, card);
  layoutOf(card)->addWidget(heading);
  layoutOf(card)->addWidget(m_recovery);
  layoutOf(card)->addWidget(m_halves);
  layoutOf(card)->addWidget(m_make, 0, Qt::AlignLeft);
  connect(m_make, &QPushButton::clicked, this, &KeysPage::make);
  phrase([=] { heading->setText(tr("The recovery key")); });
  return card;
}

QFrame* KeysPage::buildMaking() {
  m_making = makeColumnCard(QStringLiteral("makingCard"));
  m_step = new RecoveryStep(services().pickers, today());
  auto* label = makeText(QStringLiteral("ownPassphraseLabel"), TextRole::heading, m_making);
  m_passphrase = new PassphraseField(QStringLiteral("ownPassphraseEdit"), m_making);
  m_put = makeButton(QStringLiteral("putKeyButton"), ButtonRole::primary, m_making);
  m_leave = makeButton(QStringLiteral("leaveKeyButton"), ButtonRole::ordinary, m_making);
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(m_put);
  buttons->addWidget(m_leave);
  buttons->addStretch();
  layoutOf(m_making)->addWidget(m_step);
  layoutOf(m_making)->addWidget(label);
  layoutOf(m_making)->addWidget(m_passphrase);
  layoutOf(m_making)->addLayout(buttons);
  connect(m_put, &QPushButton::clicked, this, &KeysPage::put);
  connect(m_passphrase, &PassphraseField::returnPressed, this, &KeysPage::put);
  connect(m_leave, &QPushButton::clicked, this, [this] {
    showMaking(false);
    m_make->setFocus();
  });
  phrase([=, this] {
    label->setText(tr("Your own passphrase"));
    m_passphrase->setLabel(tr("Your own passphrase"));
    m_put->setText(tr("Use the new key from now on"));
    m_leave->setText(tr("Keep the old one"));
  });
  return m_making;
}

QFrame* KeysPage::buildRekey() {
  auto* card = makeColumnCard(QStringLiteral("rekeyCard"));
  auto* heading = makeText(QStringLiteral("rekeyTitleLabel"), TextRole::heading, card);
  m_rekeyWords = makeText(QStringLiteral("rekeyWordsLabel"), TextRole::body, card);
  m_rekey = makeButton(QStringLiteral("rekeyButton"), ButtonRole::ordinary, card);
  m_work = new WorkStrip(card);
  m_backups = makeText(QStringLiteral("oldBackupsLabel"), TextRole::body, card);
  layoutOf(card)->addWidget(heading);
  layoutOf(card)->addWidget(m_rekeyWords);
  layoutOf(card)->addWidget(m_rekey, 0, Qt::AlignLeft);
  layoutOf(card)->addWidget(m_work);
  layoutOf(card)->addWidget(m_backups);
  connect(m_rekey, &QPushButton::clicked, this, &KeysPage::rekey);
  connect(m_work, &WorkStrip::stopWanted, this, [this] { services().session.stopWorkingAlone(); });
  phrase([=] { heading->setText(tr("A new key for the vault")); });
  return card;
}

/// Nothing is asked of the vault while long work has it.
void KeysPage::retell() {
  m_halves->setText(tr("In two halves for two people; both are needed to open the vault"));
  m_make->setText(tr("Make a new recovery key"));
  m_rekey->setText(tr("Give the vault a new key"));
  if (services().session.isWorkingAlone()) return;
  m_recovery->setText(recoveryText());
  m_rekeyWords->setText(rekeyText());
  m_backups->setText(backupsText());
  m_backups->setVisible(!m_backups->text().isEmpty());
  const auto obstacles = usecases::rekeyObstacles(vault());
  m_rekey->setEnabled(obstacles && obstacles->none());
}

QString KeysPage::recoveryText() const {
  const auto state = usecases::recoveryState(vault());
  if (!state) return {};
  if (!state->there)
    return tr(
        "The vault has no recovery key. Make one: without it, a forgotten "
        "passphrase can only be replaced by an administrator.");
  if (state->used) {
    return tr(
        "The recovery key was used to open the vault. Whoever saw the sheet could use it "
        "again, so make a new one now.");
  }
  return tr(
      "It opens the vault when a passphrase is forgotten. Make a new one when the sheet is "
      "lost, or when somebody who should not have seen it has. The old one then opens nothing "
      "any more.");
}

QString KeysPage::rekeyText() const {
  QString text = tr(
      "Do this when a passphrase may have become known, or when somebody was removed who may have "
      "a "
      "copy of the vault's folder: an older copy of the key file then no longer opens the vault. "
      "Change the passphrase first. Everybody keeps theirs, and the recovery key stays. It needs "
      "room on the disk for a second copy of the vault, and some minutes when there are many "
      "families.");
  const auto obstacles = usecases::rekeyObstacles(vault());
  if (!obstacles || obstacles->none()) return text;
  QStringList names;
  for (const std::string& name : obstacles->users) names << qs(name);
  if (!names.isEmpty()) {
    text += QStringLiteral("\n\n") +
            tr("It cannot be done yet: %1 must sign in once, or be given a new passphrase.")
                .arg(joined(names));
  }
  if (obstacles->recoveryKey) {
    text += QStringLiteral("\n\n") +
            tr("It cannot be done yet: the recovery key is of an older kind. Make a new one.");
  }
  return text;
}

QString KeysPage::backupsText() const {
  const auto old = usecases::backupsUnderOldKeys(vault());
  if (old.empty()) return {};
  QStringList names;
  for (const std::string& name : old) names << qs(name);
  return tr("These backups were made under an older key and open by the passphrases of that time: "
            "%1. Delete them when you no longer need them, also where they were copied to.")
      .arg(names.join(QStringLiteral(", ")));
}

void KeysPage::showMaking(bool making) {
  m_making->setVisible(making);
  m_make->setEnabled(!making);
  m_halves->setEnabled(!making);
  m_passphrase->clear();
  if (making) return;
  m_step->wipe();
  m_fresh.clear();
}

void KeysPage::make() {
  messages().dismiss();
  m_fresh = security::makeRecoveryKey();
  if (m_halves->isChecked()) {
    const security::RecoveryHalves halves = security::splitRecoveryKey(m_fresh);
    m_step->setHalves(halves.a, halves.b);
  } else {
    m_step->setKey(security::writeRecoveryKey(m_fresh));
  }
  showMaking(true);
  m_step->takeFocus();
}

void KeysPage::put() {
  const QString fault = m_passphrase->length() == 0 && m_step->fault().isEmpty()
                            ? tr("Type your own passphrase: only you may do this.")
                            : m_step->fault();
  if (!fault.isEmpty()) return messages().tell(fault);
  messages().dismiss();
  m_making->setEnabled(false);
  auto key =
      std::make_shared<security::SecretBytes>(security::SecretBytes::copyOf(m_fresh.bytes()));
  auto own = std::make_shared<security::SecretText>(m_passphrase->secret());
  services().session.workAlone(
      [key, own](usecases::OpenVault& vault, const base::Progress&) {
        return usecases::putRecoveryKey(vault, *own, *key);
      },
      [](std::int64_t, std::int64_t) {},
      [this, here = QPointer<KeysPage>(this)](const base::Status& status) {
        if (here) inWindow(here.data(), [this, status] { isPut(status); });
      });
}

void KeysPage::isPut(const base::Status& status) {
  m_making->setEnabled(true);
  m_passphrase->clear();
  m_passphrase->setFocus();
  if (!status.ok() && status.error().kind == base::ErrorKind::wrongKey) {
    return messages().tell(
        tr("This is not your passphrase. Nothing was changed: the old recovery key is the one that "
           "opens the vault."));
  }
  if (!succeeded(status, Doing::saving)) return;
  showMaking(false);
  retell();
  m_make->setFocus();
  messages().tell(tr("The new recovery key is in force. Destroy the old sheet: it opens nothing."));
}

void KeysPage::rekey() {
  messages().dismiss();
  m_rekey->setEnabled(false);
  m_make->setEnabled(false);
  m_work->begin([] { return tr("The vault gets a new key …"); });
  services().session.workAlone(
      [](usecases::OpenVault& vault, const base::Progress& progress) {
        return usecases::rekeyVault(vault, [&](usecases::RekeyStep step) -> base::Status {
          const bool on = progress(static_cast<int>(step) + 1, usecases::kRekeySteps);
          // Later it is quicker to go on than to go back.
          if (on || step != usecases::RekeyStep::copied) return base::Done{};
          return base::Error{base::ErrorKind::cancelled, "stopped"};
        });
      },
      [this, here = QPointer<KeysPage>(this)](std::int64_t done, std::int64_t total) {
        if (here) m_work->tell(done, total);
      },
      [this, here = QPointer<KeysPage>(this)](base::Result<usecases::RekeyReport> report) {
        if (here) inWindow(here.data(), [this, report] { rekeyed(report); });
      });
}

void KeysPage::rekeyed(const base::Result<usecases::RekeyReport>& report) {
  m_work->end();
  m_make->setEnabled(!m_making->isVisible());
  retell();
  m_make->setFocus();
  if (!report && report.error().kind == base::ErrorKind::cancelled) {
    return messages().tell(tr("It was stopped. The vault has the key that it had."));
  }
  if (!report && report.error().kind == base::ErrorKind::full) {
    return messages().tell(
        tr("There is no room for a second copy of the vault. Nothing was changed: make room on the "
           "disk and try again."));
  }
  if (!succeeded(report, Doing::saving)) return;
  messages().tell(
      tr("The vault has a new key. Everybody signs in as before; make a backup today."));
}

}  // namespace tidlig::app
