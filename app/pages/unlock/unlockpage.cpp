#include "pages/unlock/unlockpage.h"

#include "session/background.h"
#include "text/text.h"
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

UnlockPage::UnlockPage(Services& services, const QString& folder)
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
  if (!succeeded(info, Doing::opening)) return;
  for (const auto& user : info->users) m_users->addItem(qs(user.name));
  m_usersKnown = true;
}

void UnlockPage::setBusy(bool busy) {
  m_progress->setVisible(busy);
  for (QWidget* part : {static_cast<QWidget*>(m_users), static_cast<QWidget*>(m_passphrase),
                        static_cast<QWidget*>(m_open), static_cast<QWidget*>(m_forgotten),
                        static_cast<QWidget*>(m_other)}) {
    part->setEnabled(!busy);
  }
}

void UnlockPage::tryToUnlock() {
  if (m_passphrase->length() == 0 || !m_open->isEnabled()) return;
  messages().dismiss();
  setBusy(true);
  const auto folder = std::filesystem::path(utf8(m_folder));
  const auto user =
      m_usersKnown ? std::optional(utf8(m_users->currentText())) : std::optional<std::string>();
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

void UnlockPage::unlocked(base::Result<std::unique_ptr<usecases::OpenVault>> vault) {
  setBusy(false);
  m_passphrase->clear();
  if (!succeeded(vault, Doing::opening)) {
    m_passphrase->setFocus();
    return;
  }
  services().settings.setLastVault(m_folder);
  services().session.open(std::move(vault).value());
}

}  // namespace tidlig::app
