#include "pages/unlock/recoverpage.h"

#include "pages/unlock/newpassphrasestep.h"
#include "session/background.h"
#include "session/recoveryexchange.h"
#include "text/text.h"
#include "widgets/messagebar.h"
#include "widgets/parts.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tidlig::app {

RecoverPage::RecoverPage(Services& services, const QString& folder, std::optional<std::string> user)
    : Page(services, QStringLiteral("recoverPage")), m_folder(folder), m_user(std::move(user)) {
  auto* card = makeCard(QStringLiteral("recoverCard"));
  card->setMaximumWidth(680);
  layoutOf(card)->setContentsMargins(space().page, space().page, space().page, space().page);
  m_first = new NewPassphraseStep;
  m_second = new RecoveryStep(services.pickers, today());
  const auto info = usecases::vaultInfo(std::filesystem::path(utf8(folder)));
  if (info) m_second->setVaultId(qs(info->vaultId));
  m_steps = new StepStack({m_first, m_second}, card);
  m_next = makeButton(QStringLiteral("nextButton"), ButtonRole::primary, card);
  layoutOf(card)->addWidget(m_steps);
  layoutOf(card)->addWidget(&messages());
  layoutOf(card)->addSpacing(space().near);
  layoutOf(card)->addWidget(m_next, 0, Qt::AlignLeft);
  placeInMiddle(this, card, QStringLiteral("recoverScroll"));
  connect(m_next, &QPushButton::clicked, this, &RecoverPage::next);
  for (Step* step : {static_cast<Step*>(m_first), static_cast<Step*>(m_second)}) {
    connect(step, &Step::entered, this, &RecoverPage::next);
    connect(step, &Step::changed, this, [this] { messages().dismiss(); });
  }
  phrase([this] { m_next->setText(m_busy ? tr("One moment …") : tr("Continue")); });
}

RecoverPage::~RecoverPage() {
  if (m_exchange) m_exchange->giveUp();
}

QString RecoverPage::title() const {
  return tr("Forgotten passphrase");
}

std::function<void()> RecoverPage::back() {
  return [this] { services().navigator.showUnlock(m_folder); };
}

void RecoverPage::takeFocus() {
  m_steps->current()->takeFocus();
}

void RecoverPage::setBusy(bool busy) {
  m_busy = busy;
  m_next->setEnabled(!busy);
  m_steps->setEnabled(!busy);
  m_next->setText(busy ? tr("One moment …") : tr("Continue"));
}

void RecoverPage::next() {
  if (m_busy) return;
  const QString fault = m_steps->current()->fault();
  if (!fault.isEmpty()) {
    messages().tell(fault);
    takeFocus();
    return;
  }
  if (m_steps->current() == m_first) {
    recover();
    return;
  }
  setBusy(true);
  m_exchange->confirm();
}

void RecoverPage::recover() {
  setBusy(true);
  const QPointer<QObject> self(this);
  m_exchange = std::make_shared<RecoveryExchange>([self, this](security::SecretText key) {
    auto shared = std::make_shared<security::SecretText>(std::move(key));
    inWindow(self, [this, shared] {
      m_second->setKey(*shared);
      setBusy(false);
      m_steps->show(m_second);
      takeFocus();
    });
  });
  auto key = std::make_shared<security::SecretText>(m_first->recoveryKey());
  auto passphrase = std::make_shared<security::SecretText>(m_first->passphrase());
  const auto folder = std::filesystem::path(utf8(m_folder));
  const auto cost = services().kdfCost;
  const auto* clock = &services().session.clock();
  inBackground(
      this,
      [folder, user = m_user, key, passphrase, cost, clock, exchange = m_exchange] {
        return usecases::recoverVault(
            folder, user, *key, *passphrase, cost(), *clock,
            [exchange](const security::SecretText& fresh) { return exchange->offer(fresh); });
      },
      [this](const base::Status& status) { recovered(status); });
}

void RecoverPage::recovered(const base::Status& status) {
  m_exchange.reset();
  m_second->wipe();
  setBusy(false);
  m_steps->show(m_first);
  if (!status.ok()) {
    if (status.error().kind == base::ErrorKind::wrongKey) {
      messages().tell(
          tr("This recovery key belongs to another vault, or a newer one has taken its place. Look "
             "for the newest sheet."));
    } else {
      fail(status.error(), Doing::opening);
    }
    return;
  }
  m_first->clear();
  services().navigator.showUnlock(m_folder);
}

}  // namespace tidlig::app
