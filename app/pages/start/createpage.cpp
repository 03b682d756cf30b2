#include "pages/start/createpage.h"

#include "pages/start/checkliststep.h"
#include "pages/start/steps.h"
#include "session/background.h"
#include "session/recoveryexchange.h"
#include "text/text.h"
#include "widgets/messagebar.h"
#include "widgets/parts.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tidlig::app {
namespace {

using Opened = base::Result<std::unique_ptr<usecases::OpenVault>>;

enum StepNumber { place, person, recovery, checklists };

/// Makes the vault and opens it, in a thread of its own.
Opened makeAndOpen(const usecases::NewVault& wanted, const security::SecretText& passphrase,
                   const security::KdfCost& cost, const base::Clock& clock,
                   const std::filesystem::path& heads) {
  TIDLIG_TRY(usecases::createVault(wanted, passphrase, cost, clock));
  return usecases::OpenVault::unlock(wanted.folder, wanted.userName, passphrase, clock, heads);
}

}  // namespace

CreatePage::CreatePage(Services& services) : Page(services, QStringLiteral("createPage")) {
  auto* card = makeCard(QStringLiteral("createCard"));
  card->setMaximumWidth(680);
  auto* inner = layoutOf(card);
  inner->setContentsMargins(space().page, space().page, space().page, space().page);
  m_count = makeQuiet(QStringLiteral("stepLabel"), card);
  setTextRole(m_count, TextRole::small);
  m_place = new PlaceStep(services.pickers);
  m_person = new PersonStep;
  m_recovery = new RecoveryStep(services.pickers, today());
  m_checklists = new ChecklistsStep;
  const std::vector<Step*> steps = {m_place, m_person, m_recovery, m_checklists};
  m_steps = new StepStack(steps, card);
  for (auto* step : steps) {
    connect(step, &Step::entered, this, &CreatePage::next);
    connect(step, &Step::changed, this, [this] { messages().dismiss(); });
  }
  m_previous = makeButton(QStringLiteral("previousButton"), ButtonRole::ordinary, card);
  m_next = makeButton(QStringLiteral("nextButton"), ButtonRole::primary, card);
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(m_next);
  buttons->addWidget(m_previous);
  buttons->addStretch();
  inner->addWidget(m_count);
  inner->addWidget(m_steps);
  inner->addWidget(&messages());
  inner->addSpacing(space().near);
  inner->addLayout(buttons);

  placeInMiddle(this, card, QStringLiteral("createScroll"));
  connect(m_next, &QPushButton::clicked, this, &CreatePage::next);
  connect(m_previous, &QPushButton::clicked, this, &CreatePage::previous);
  phrase([this] { retell(); });
}

CreatePage::~CreatePage() {
  if (m_exchange) m_exchange->giveUp();
}

QString CreatePage::title() const {
  return tr("Make a new vault");
}

std::function<void()> CreatePage::back() {
  return [this] { services().navigator.showStart(); };
}

void CreatePage::takeFocus() {
  m_steps->current()->takeFocus();
}

void CreatePage::retell() {
  static const auto kSteps = 4;
  m_count->setText(tr("Step %1 of %2").arg(m_steps->currentIndex() + 1).arg(kSteps));
  m_previous->setText(tr("Back"));
  m_previous->setVisible(m_steps->currentIndex() != checklists);
  QString next = tr("Continue");
  if (m_busy) next = tr("One moment …");
  if (m_steps->currentIndex() == checklists) next = tr("Open the vault");
  m_next->setText(next);
}

void CreatePage::setBusy(bool busy) {
  m_busy = busy;
  m_next->setEnabled(!busy);
  m_previous->setEnabled(!busy);
  m_steps->setEnabled(!busy);
  retell();
}

void CreatePage::go(int step) {
  m_steps->showIndex(step);
  messages().dismiss();
  retell();
  if (step == checklists) {
    m_next->setFocus();  // with all of them
  } else {
    takeFocus();
  }
}

void CreatePage::next() {
  if (m_busy) return;
  const QString fault = m_steps->current()->fault();
  if (!fault.isEmpty()) {
    messages().tell(fault);
    takeFocus();
    return;
  }
  switch (m_steps->currentIndex()) {
    case place:
      go(person);
      break;
    case person:
      make();
      break;
    case recovery:
      setBusy(true);
      m_exchange->confirm();
      break;
    default:
      finish();
  }
}

/// What was not chosen is kept out of use, and can be taken into use again.
void CreatePage::finish() {
  for (const std::string& id : m_checklists->unwanted()) {
    if (!succeeded(usecases::setFormRetired(*m_vault, id, true), Doing::saving)) return;
  }
  services().settings.setLastVault(m_place->folder());
  services().session.open(std::move(m_vault));
}

void CreatePage::previous() {
  switch (m_steps->currentIndex()) {
    case place:
      services().navigator.showStart();
      break;
    case person:
      go(place);
      break;
    default:
      setBusy(true);
      m_exchange->giveUp();
  }
}

void CreatePage::make() {
  setBusy(true);
  const QPointer<QObject> self(this);
  m_exchange = std::make_shared<RecoveryExchange>([self, this](security::SecretText key) {
    auto shared = std::make_shared<security::SecretText>(std::move(key));
    inWindow(self, [this, shared] {
      m_recovery->setKey(*shared);
      setBusy(false);
      go(recovery);
    });
  });
  auto wanted = std::make_shared<usecases::NewVault>();
  wanted->folder = std::filesystem::path(utf8(m_place->folder()));
  wanted->userName = m_person->name();
  wanted->profession = m_person->profession();
  wanted->roles = {domain::Role::administrator, domain::Role::professional,
                   domain::Role::coordinator};
  wanted->tellId = [self, this](const std::string& id) {
    inWindow(self, [this, id] { m_recovery->setVaultId(qs(id)); });
  };
  wanted->keepRecoveryKey = [exchange = m_exchange](const security::SecretText& key) {
    return exchange->offer(key);
  };
  auto passphrase = std::make_shared<security::SecretText>(m_person->passphrase());
  const auto cost = services().kdfCost;
  const auto* clock = &services().session.clock();
  inBackground(
      this,
      [wanted, passphrase, cost, clock, heads = services().heads] {
        return makeAndOpen(*wanted, *passphrase, cost(), *clock, heads);
      },
      [this](Opened vault) { made(std::move(vault)); });
}

void CreatePage::made(Opened vault) {
  const bool givenUp = !vault.ok() && vault.error().kind == base::ErrorKind::denied;
  m_exchange.reset();
  m_recovery->wipe();
  setBusy(false);
  if (!vault.ok()) {
    go(person);
    if (!givenUp) fail(vault.error(), Doing::creating);
    return;
  }
  m_vault = std::move(vault).value();
  m_person->clearPassphrases();
  go(checklists);
  const auto forms = usecases::listForms(*m_vault);
  if (succeeded(forms, Doing::reading)) m_checklists->setForms(*forms);
}

}  // namespace tidlig::app
