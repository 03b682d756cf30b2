#include "pages/unlock/unlockpage.h"

#include "session/background.h"
#include "text/text.h"
#include "usecases/opentries.h"
#include "widgets/messagebar.h"
#include "widgets/parts.h"
#include "widgets/passphrasefield.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QVBoxLayout>

namespace tidlig::app {
namespace {

constexpr int kCardWidth = 460;

}  // namespace

UnlockPage::UnlockPage(Services& services, const QString& folder, const SwapOutcome& swap)
    : Page(services, QStringLiteral("unlockPage")), m_folder(folder) {
  auto* card = makeCard(QStringLiteral("unlockCard"), this);
  card->setMaximumWidth(kCardWidth);
  auto* heading = makeText(QStringLiteral("unlockTitleLabel"), TextRole::title, card);
  auto* where = makeQuiet(QStringLiteral("vaultLabel"), card);
  setTextRole(where, TextRole::small);
  auto* userLabel = makeText(QStringLiteral("userLabel"), TextRole::strong, card);
  m_users = new QComboBox(card);
  m_users->setObjectName(QStringLiteral("userCombo"));
  userLabel->setBuddy(m_users);
  auto* passphraseLabel = makeText(QStringLiteral("passphraseLabel"), TextRole::strong, card);
  m_passphrase = new PassphraseField(QStringLiteral("passphraseEdit"), card);
  m_open = makeButton(QStringLiteral("unlockButton"), ButtonRole::primary, card);
  m_forgotten = makeButton(QStringLiteral("forgottenButton"), ButtonRole::link, card);
  m_other = makeButton(QStringLiteral("otherVaultButton"), ButtonRole::link, card);
  m_progress = new QProgressBar(card);
  m_progress->setRange(0, 0);
  m_progress->setTextVisible(false);
  m_wait = makeQuiet(QStringLiteral("waitLabel"), card);

  auto* inner = layoutOf(card);
  inner->setContentsMargins(space().page, space().page, space().page, space().broad);
  for (QWidget* part : {static_cast<QWidget*>(heading), static_cast<QWidget*>(where),
                        static_cast<QWidget*>(&messages()), static_cast<QWidget*>(userLabel),
                        static_cast<QWidget*>(m_users), static_cast<QWidget*>(passphraseLabel),
                        static_cast<QWidget*>(m_passphrase)}) {
    inner->addWidget(part);
  }
  inner->addSpacing(space().close);
  inner->addWidget(m_open);
  inner->addWidget(m_progress);
  inner->addWidget(m_wait);
  inner->addWidget(m_forgotten, 0, Qt::AlignLeft);
  inner->addWidget(m_other, 0, Qt::AlignLeft);

  placeInMiddle(this, card, QStringLiteral("unlockScroll"));

  phrase([=, this] {
    heading->setText(tr("Open the vault"));
    where->setText(tr("In the folder %1").arg(QDir::toNativeSeparators(m_folder)));
    userLabel->setText(tr("Who are you?"));
    m_users->setAccessibleName(tr("Who are you?"));
    passphraseLabel->setText(tr("Your passphrase"));
    m_passphrase->setLabel(tr("Your passphrase"));
    m_open->setText(tr("Open"));
    m_forgotten->setText(tr("I have forgotten my passphrase"));
    m_other->setText(tr("Use another vault"));
    m_progress->setAccessibleName(tr("The passphrase is being checked"));
  });
  follow();
  setBusy(false);
  readUsers();
  // One user need not be chosen.
  userLabel->setVisible(m_users->count() > 1);
  m_users->setVisible(m_users->count() > 1);
  tell(swap);
}

void UnlockPage::follow() {
  connect(m_open, &QPushButton::clicked, this, &UnlockPage::tryToUnlock);
  connect(m_passphrase, &PassphraseField::returnPressed, this, &UnlockPage::tryToUnlock);
  connect(m_other, &QPushButton::clicked, this, [this] { this->services().navigator.showStart(); });
  connect(m_forgotten, &QPushButton::clicked, this,
          [this] { this->services().navigator.showRecover(m_folder, m_users->currentText()); });
}

QString UnlockPage::title() const {
  return tr("Open the vault");
}

void UnlockPage::takeFocus() {
  if (m_users->count() > 1) {
    m_users->setFocus();
  } else {
    m_passphrase->setFocus();
  }
}

void UnlockPage::readUsers() {
  const auto info = usecases::vaultInfo(std::filesystem::path(utf8(m_folder)));
  if (!info) return cannotOpen(info.error());
  for (const auto& user : info->users) m_users->addItem(qs(user.name));
  m_usersKnown = true;
}

void UnlockPage::setBusy(bool busy) {
  m_progress->setVisible(busy);
  m_wait->setVisible(busy && !m_wait->text().isEmpty());
  for (QWidget* part : {static_cast<QWidget*>(m_users), static_cast<QWidget*>(m_passphrase),
                        static_cast<QWidget*>(m_open), static_cast<QWidget*>(m_forgotten),
                        static_cast<QWidget*>(m_other)}) {
    part->setEnabled(!busy);
  }
}

void UnlockPage::tryToUnlock() {
  if (m_passphrase->length() == 0 || !m_open->isEnabled()) return;
  messages().dismiss();
  const auto folder = std::filesystem::path(utf8(m_folder));
  const auto user =
      m_usersKnown ? std::optional(utf8(m_users->currentText())) : std::optional<std::string>();
  tellWait(usecases::waitBeforeTry(folder, user, services().session.clock()));
  setBusy(true);
  auto secret = std::make_shared<security::SecretText>(m_passphrase->secret());
  const auto* clock = &services().session.clock();
  inBackground(
      this,
      [folder, user, secret, clock, heads = services().heads] {
        return usecases::OpenVault::unlock(folder, user, *secret, *clock, heads);
      },
      [this](base::Result<std::unique_ptr<usecases::OpenVault>> vault) {
        unlocked(std::move(vault));
      });
}

/// A damaged vault has a way on.
void UnlockPage::cannotOpen(const base::Error& error) {
  if (error.kind != base::ErrorKind::corrupt) return fail(error, Doing::opening);
  messages().offer(errorText(error, Doing::opening), tr("Go back to a backup …"),
                   [this] { services().navigator.showRestore(m_folder); });
}

void UnlockPage::tell(const SwapOutcome& swap) {
  if (swap.failed) {
    messages().tell(
        tr("The backup was not put in the vault's place: the vault is as it was. Close other "
           "windows that have it open, check that you may write in the folder beside it, and try "
           "again."));
  } else if (!swap.old.isEmpty()) {
    messages().tell(tr("The backup is in its place now. The vault as it was before is kept in %1; "
                       "delete that folder when you are sure that nothing in it is missed.")
                        .arg(QDir::toNativeSeparators(swap.old)));
  }
}

/// Rounded up: nobody has to guess why it takes longer this time.
void UnlockPage::tellWait(std::int64_t milliseconds) {
  const int seconds = static_cast<int>((milliseconds + 999) / 1000);
  m_wait->setText(seconds == 0 ? QString()
                               : tr("After wrong passphrases the next one is tried after a wait: "
                                    "%n second(s) this time.",
                                    nullptr, seconds));
}

void UnlockPage::unlocked(base::Result<std::unique_ptr<usecases::OpenVault>> vault) {
  setBusy(false);
  m_passphrase->clear();
  if (!vault) {
    cannotOpen(vault.error());
    m_passphrase->setFocus();
    return;
  }
  services().settings.setLastVault(m_folder);
  services().session.open(std::move(vault).value());
}

}  // namespace tidlig::app
