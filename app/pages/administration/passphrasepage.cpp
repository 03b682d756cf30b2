#include "pages/administration/passphrasepage.h"

#include "pages/administration/newpassphrase.h"
#include "usecases/users.h"
#include "widgets/messagebar.h"
#include "widgets/parts.h"
#include "widgets/passphrasefield.h"

#include <QFrame>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tidlig::app {

PassphrasePage::PassphrasePage(Services& services)
    : Page(services, QStringLiteral("passphrasePage")) {
  auto* card = makeCard(QStringLiteral("passphraseCard"));
  card->setMaximumWidth(680);
  layoutOf(card)->setContentsMargins(space().page, space().page, space().page, space().page);
  auto* words = makeText(QStringLiteral("passphraseWordsLabel"), TextRole::body, card);
  auto* oldLabel = makeText(QStringLiteral("oldPassphraseLabel"), TextRole::heading, card);
  m_old = new PassphraseField(QStringLiteral("oldPassphraseEdit"), card);
  m_new = new NewPassphrase(NewPassphrase::For::oneself);
  m_change = makeButton(QStringLiteral("changePassphraseButton"), ButtonRole::primary, card);
  for (QWidget* part :
       {static_cast<QWidget*>(words), static_cast<QWidget*>(oldLabel), static_cast<QWidget*>(m_old),
        static_cast<QWidget*>(m_new), static_cast<QWidget*>(&messages())}) {
    layoutOf(card)->addWidget(part);
  }
  layoutOf(card)->addSpacing(space().near);
  layoutOf(card)->addWidget(m_change, 0, Qt::AlignLeft);
  placeInMiddle(this, card, QStringLiteral("passphraseScroll"));
  connect(m_change, &QPushButton::clicked, this, &PassphrasePage::change);
  connect(m_new, &Step::entered, this, &PassphrasePage::change);
  phrase([=, this] {
    words->setText(
        tr("Only your own way into the vault is changed. A backup from before still opens by the "
           "passphrase that it was made under."));
    oldLabel->setText(tr("Your passphrase now"));
    m_old->setLabel(tr("Your passphrase now"));
    m_change->setText(m_busy ? tr("One moment …") : tr("Change the passphrase"));
  });
}

QString PassphrasePage::title() const {
  return tr("Change my passphrase");
}

std::function<void()> PassphrasePage::back() {
  return [this] { services().navigator.showHome(); };
}

void PassphrasePage::takeFocus() {
  m_old->setFocus();
}

void PassphrasePage::setBusy(bool busy) {
  m_busy = busy;
  for (QWidget* part : {static_cast<QWidget*>(m_old), static_cast<QWidget*>(m_new),
                        static_cast<QWidget*>(m_change)}) {
    part->setEnabled(!busy);
  }
  m_change->setText(busy ? tr("One moment …") : tr("Change the passphrase"));
}

void PassphrasePage::change() {
  if (m_busy) return;
  const QString fault =
      m_old->length() == 0 ? tr("Type the passphrase that you use now.") : m_new->fault();
  if (!fault.isEmpty()) return messages().tell(fault);
  messages().dismiss();
  setBusy(true);
  auto before = std::make_shared<security::SecretText>(m_old->secret());
  auto next = std::make_shared<security::SecretText>(m_new->passphrase());
  services().session.workAlone(
      [before, next, cost = services().kdfCost](usecases::OpenVault& vault, const base::Progress&) {
        return usecases::changePassphrase(vault, *before, *next, cost());
      },
      [](std::int64_t, std::int64_t) {},
      [this, here = QPointer<PassphrasePage>(this)](const base::Status& status) {
        if (here) changed(status);
      });
}

void PassphrasePage::changed(const base::Status& status) {
  setBusy(false);
  m_old->clear();
  m_old->setFocus();
  if (!status.ok() && status.error().kind == base::ErrorKind::wrongKey) {
    return messages().tell(
        tr("The passphrase that you use now is another one. Nothing was changed."));
  }
  if (!succeeded(status, Doing::saving)) return;
  m_new->clear();
  messages().tell(tr("Your passphrase is new. Use it the next time you open the vault."));
}

}  // namespace tidlig::app
