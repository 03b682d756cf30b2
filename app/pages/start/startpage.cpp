#include "pages/start/startpage.h"

#include "session/background.h"
#include "session/demovault.h"
#include "text/text.h"
#include "widgets/choicecard.h"
#include "widgets/messagebar.h"
#include "widgets/parts.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

namespace tidlig::app {

StartPage::StartPage(Services& services) : Page(services, QStringLiteral("startPage")) {
  auto* middle = new QWidget;
  middle->setMaximumWidth(620);
  auto* column = new QVBoxLayout(middle);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space().apart);
  auto* heading = makeText(QStringLiteral("startTitleLabel"), TextRole::title, middle);
  auto* words = makeQuiet(QStringLiteral("startWordsLabel"), middle);
  m_choices = new QWidget(middle);
  auto* choices = new QVBoxLayout(m_choices);
  choices->setContentsMargins(0, 0, 0, 0);
  choices->setSpacing(space().apart);
  auto* create =
      new ChoiceCard(QStringLiteral("createVaultButton"), QStringLiteral("add"), m_choices);
  auto* open =
      new ChoiceCard(QStringLiteral("openVaultButton"), QStringLiteral("folder"), m_choices);
  auto* restore =
      new ChoiceCard(QStringLiteral("restoreVaultButton"), QStringLiteral("note"), m_choices);
  auto* demo = new ChoiceCard(QStringLiteral("demoButton"), QStringLiteral("sprout"), m_choices);
  for (auto* card : {create, open, restore, demo}) choices->addWidget(card);
  m_progress = new QProgressBar(middle);
  m_progress->setRange(0, 0);
  m_progress->setTextVisible(false);
  m_progress->hide();
  column->addWidget(heading);
  column->addWidget(words);
  column->addSpacing(space().close);
  column->addWidget(&messages());
  column->addWidget(m_choices);
  column->addWidget(m_progress);

  placeInMiddle(this, middle, QStringLiteral("startScroll"));

  phrase([=, this] {
    heading->setText(tr("Welcome to Tidlig"));
    words->setText(
        tr("Checklists for early support to families. Everything stays encrypted on this machine, "
           "in a folder that is called a vault."));
    create->setWords(tr("Make a new vault"),
                     tr("Four short steps: the place, you and your passphrase, the recovery key."));
    open->setWords(tr("Open a vault that exists"),
                   tr("Choose its folder on this machine or on a stick."));
    restore->setWords(
        tr("Bring a vault back from a backup"),
        tr("After a lost machine or a broken disk: the backup becomes a vault here."));
    demo->setWords(tr("Look around with made-up families"),
                   tr("Forty invented families in a vault of their own. Its passphrase is “%1”.")
                       .arg(demoPassphrase()));
    m_progress->setAccessibleName(tr("The made-up families are being made"));
  });
  connect(create, &ChoiceCard::clicked, this, &StartPage::createWanted);
  connect(open, &ChoiceCard::clicked, this, &StartPage::openExisting);
  connect(restore, &ChoiceCard::clicked, this,
          [this] { this->services().navigator.showRestore({}); });
  connect(demo, &ChoiceCard::clicked, this, &StartPage::lookAround);
}

QString StartPage::title() const {
  return tr("Welcome");
}

void StartPage::takeFocus() {
  findChild<QWidget*>(QStringLiteral("createVaultButton"))->setFocus();
}

void StartPage::openExisting() {
  const QString folder = services().pickers.folder(this, tr("Choose the folder of the vault"));
  if (folder.isEmpty()) return;
  const auto info = usecases::vaultInfo(std::filesystem::path(utf8(folder)));
  if (succeeded(info, Doing::opening)) services().navigator.showUnlock(folder);
}

void StartPage::setBusy(bool busy) {
  m_choices->setEnabled(!busy);
  m_progress->setVisible(busy);
}

void StartPage::lookAround() {
  messages().dismiss();
  setBusy(true);
  const auto* clock = &services().session.clock();
  const QString folder = demoFolder();
  inBackground(
      this, [folder, clock] { return openDemoVault(folder, *clock); },
      [this](base::Result<std::unique_ptr<usecases::OpenVault>> vault) {
        setBusy(false);
        if (succeeded(vault, Doing::creating)) {
          services().session.open(std::move(vault).value());
        }
      });
}

}  // namespace tidlig::app
