#include "pages/restore/restorepage.h"

#include "session/background.h"
#include "text/dates.h"
#include "text/text.h"
#include "widgets/messagebar.h"
#include "widgets/parts.h"
#include "widgets/passphrasefield.h"
#include "widgets/workstrip.h"

#include <QComboBox>
#include <QDir>
#include <QFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace tidlig::app {
namespace {

namespace fs = std::filesystem;

}  // namespace

RestorePage::RestorePage(Services& services, QString vault, const QString& from)
    : Page(services, QStringLiteral("restorePage")), m_vault(std::move(vault)) {
  auto* cards = beginCards(QStringLiteral("restoreScroll"));
  m_choice = buildChoice();
  m_comparison = new RestoreComparison(m_vault.isEmpty());
  m_comparison->setMaximumWidth(kColumnWidth);
  cards->addWidget(m_choice);
  cards->addWidget(m_comparison);
  cards->addStretch();
  m_comparison->hide();
  follow();
  if (!from.isEmpty()) {
    findBackups(fs::path(utf8(from)));
  } else if (!m_vault.isEmpty()) {
    findBackups(fs::path(utf8(m_vault)) / "backups");
  }
}

/// What was only looked at does not stay.
RestorePage::~RestorePage() {
  if (m_stop) *m_stop = true;
  discard();
}

QString RestorePage::title() const {
  return m_vault.isEmpty() ? tr("Bring a vault back") : tr("Go back to a backup");
}

std::function<void()> RestorePage::back() {
  return [this] {
    Navigator& navigator = services().navigator;
    if (services().session.isOpen()) return navigator.showBackups();
    m_vault.isEmpty() ? navigator.showStart() : navigator.showUnlock(m_vault);
  };
}

void RestorePage::takeFocus() {
  m_found.empty() ? m_choose->setFocus() : m_passphrase->edit()->setFocus();
}

QFrame* RestorePage::buildChoice() {
  auto* card = makeColumnCard(QStringLiteral("restoreCard"));
  auto* words = makeText(QStringLiteral("restoreWordsLabel"), TextRole::body, card);
  auto* label = makeText(QStringLiteral("restoreFromLabel"), TextRole::strong, card);
  m_backups = new QComboBox(card);
  m_backups->setObjectName(QStringLiteral("restoreFromCombo"));
  m_backups->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  label->setBuddy(m_backups);
  m_choose = makeButton(QStringLiteral("restoreFolderButton"), ButtonRole::ordinary, card);
  auto* line = new QHBoxLayout;
  line->setSpacing(space().near);
  line->addWidget(m_backups, 1);
  line->addWidget(m_choose);
  layoutOf(card)->addWidget(words);
  layoutOf(card)->addWidget(label);
  layoutOf(card)->addLayout(line);
  if (m_vault.isEmpty()) buildPlace(card);
  buildPerson(card);
  phrase([=, this] {
    words->setText(
        m_vault.isEmpty()
            ? tr("Choose the folder with the backup, on a stick or another disk. It is opened and "
                 "read through; the backup itself is left as it is.")
            : tr("The backup is opened beside the vault and read through. Then you see what it "
                 "holds and what it lacks, and decide. Nothing is overwritten: the vault as it is "
                 "now is kept."));
    label->setText(tr("Which backup?"));
    m_backups->setAccessibleName(tr("Which backup?"));
    m_choose->setText(tr("Choose a folder …"));
    nameBackups();
  });
  return card;
}

/// Where there is no vault whose place it could take.
void RestorePage::buildPlace(QFrame* card) {
  auto* label = makeText(QStringLiteral("restoreToLabel"), TextRole::strong, card);
  m_place = new QLineEdit(card);
  m_place->setObjectName(QStringLiteral("restoreToEdit"));
  m_place->setText(QDir::toNativeSeparators(QDir::home().filePath(QStringLiteral("Tidlig"))));
  label->setBuddy(m_place);
  auto* choose = makeButton(QStringLiteral("restoreToButton"), ButtonRole::ordinary, card);
  auto* line = new QHBoxLayout;
  line->setSpacing(space().near);
  line->addWidget(m_place, 1);
  line->addWidget(choose);
  layoutOf(card)->addWidget(label);
  layoutOf(card)->addLayout(line);
  connect(choose, &QPushButton::clicked, this, &RestorePage::choosePlace);
  phrase([=, this] {
    label->setText(tr("Where is the vault to lie?"));
    m_place->setAccessibleName(tr("Folder of the vault"));
    choose->setText(tr("Choose …"));
    choose->setAccessibleName(tr("Choose the folder of the vault"));
  });
}

void RestorePage::buildPerson(QFrame* card) {
  m_usersLabel = makeText(QStringLiteral("restoreUserLabel"), TextRole::strong, card);
  m_users = new QComboBox(card);
  m_users->setObjectName(QStringLiteral("restoreUserCombo"));
  m_usersLabel->setBuddy(m_users);
  auto* label = makeText(QStringLiteral("restorePassphraseLabel"), TextRole::strong, card);
  auto* hint = makeQuiet(QStringLiteral("restoreHintLabel"), card);
  m_passphrase = new PassphraseField(QStringLiteral("restorePassphraseEdit"), card);
  m_compare = makeButton(QStringLiteral("compareButton"), ButtonRole::primary, card);
  m_work = new WorkStrip(card);
  for (QWidget* part : {static_cast<QWidget*>(m_usersLabel), static_cast<QWidget*>(m_users),
                        static_cast<QWidget*>(label), static_cast<QWidget*>(m_passphrase),
                        static_cast<QWidget*>(hint)}) {
    layoutOf(card)->addWidget(part);
  }
  layoutOf(card)->addWidget(m_compare, 0, Qt::AlignLeft);
  layoutOf(card)->addWidget(m_work);
  phrase([=, this] {
    m_usersLabel->setText(tr("Who are you?"));
    m_users->setAccessibleName(tr("Who are you?"));
    label->setText(tr("Your passphrase when the backup was made"));
    m_passphrase->setLabel(label->text());
    hint->setText(tr("Only an administrator may go back to a backup."));
    m_compare->setText(m_vault.isEmpty() ? tr("Open the backup") : tr("Open it and compare"));
  });
}

void RestorePage::follow() {
  connect(m_choose, &QPushButton::clicked, this, &RestorePage::chooseFolder);
  connect(m_backups, &QComboBox::currentIndexChanged, this, &RestorePage::readUsers);
  connect(m_compare, &QPushButton::clicked, this, &RestorePage::compare);
  connect(m_passphrase, &PassphraseField::returnPressed, this, &RestorePage::compare);
  connect(m_work, &WorkStrip::stopWanted, this, [this] {
    if (m_stop) *m_stop = true;
  });
  connect(m_comparison, &RestoreComparison::taken, this, &RestorePage::take);
  connect(m_comparison, &RestoreComparison::left, this, [this] {
    discard();
    m_comparison->hide();
    m_choice->show();
    takeFocus();
  });
}

void RestorePage::chooseFolder() {
  messages().dismiss();
  const QString chosen = services().pickers.folder(this, tr("Choose the folder of a backup"));
  if (chosen.isEmpty()) return;
  findBackups(fs::path(utf8(chosen)));
  if (m_found.empty()) {
    return fail({base::ErrorKind::notFound, "there is no backup here"}, Doing::restoring);
  }
  m_passphrase->edit()->setFocus();
}

void RestorePage::choosePlace() {
  const QString chosen = services().pickers.folder(this, tr("Choose an empty folder"));
  if (chosen.isEmpty()) return;
  m_place->setText(QDir::toNativeSeparators(
      QDir(chosen).isEmpty() ? chosen : QDir(chosen).filePath(QStringLiteral("Tidlig"))));
}

void RestorePage::findBackups(const fs::path& place) {
  m_found = usecases::findBackups(place);
  // A vault that is open is not damaged so much.
  const fs::path vault(utf8(m_vault));
  if (!m_vault.isEmpty() && !services().session.isOpen()) m_found.push_back({vault, {}});
  nameBackups();
  readUsers();
}

void RestorePage::nameBackups() {
  const int kept = std::max(m_backups->currentIndex(), 0);
  const QSignalBlocker quiet(m_backups);
  m_backups->clear();
  for (const usecases::FoundBackup& one : m_found) {
    if (isVault(one)) {
      m_backups->addItem(tr("None: what can still be read of the vault itself"));
      continue;
    }
    const QString folder = QDir::toNativeSeparators(qs(one.folder.string()));
    m_backups->addItem(one.madeMilliseconds
                           ? tr("%1, in %2").arg(momentText(*one.madeMilliseconds), folder)
                           : folder);
  }
  if (m_found.empty()) m_backups->addItem(tr("None found yet"));
  m_backups->setEnabled(!m_found.empty());
  m_backups->setCurrentIndex(std::min(kept, m_backups->count() - 1));
}

bool RestorePage::isVault(const usecases::FoundBackup& one) const {
  return !m_vault.isEmpty() && one.folder == fs::path(utf8(m_vault));
}

bool RestorePage::isSalvaging() const {
  const auto index = static_cast<std::size_t>(std::max(m_backups->currentIndex(), 0));
  return index < m_found.size() && isVault(m_found[index]);
}

/// The backup's own people: there may have been others then.
void RestorePage::readUsers() {
  QString wanted = m_users->currentText();
  if (wanted.isEmpty() && services().session.isOpen()) wanted = qs(vault().user().name);
  m_users->clear();
  const auto index = static_cast<std::size_t>(std::max(m_backups->currentIndex(), 0));
  if (index < m_found.size()) {
    const auto people = usecases::peopleOfBackup(m_found[index].folder);
    if (!people) fail({base::ErrorKind::corrupt, "its key file cannot be read"}, Doing::restoring);
    if (people) {
      for (const std::string& name : *people) m_users->addItem(qs(name));
    }
  }
  const int found = m_users->findText(wanted);
  if (found >= 0) m_users->setCurrentIndex(found);
  m_usersLabel->setVisible(m_users->count() > 1);
  m_users->setVisible(m_users->count() > 1);
}

fs::path RestorePage::target() const {
  if (m_place) return {utf8(QDir::fromNativeSeparators(m_place->text().trimmed()))};
  return usecases::freeRestoredBeside(fs::path(utf8(m_vault)));
}

QString RestorePage::fault() const {
  if (m_found.empty()) return tr("Choose the folder of a backup first.");
  if (m_place && !target().is_absolute()) {
    return tr("Write the whole path of a folder for the vault, or choose one.");
  }
  if (m_passphrase->length() == 0) return tr("Type the passphrase.");
  return {};
}

void RestorePage::setBusy(bool busy) {
  for (QWidget* part : {static_cast<QWidget*>(m_backups), static_cast<QWidget*>(m_choose),
                        static_cast<QWidget*>(m_users), static_cast<QWidget*>(m_passphrase),
                        static_cast<QWidget*>(m_compare)}) {
    part->setEnabled(!busy);
  }
  if (m_place) m_place->setEnabled(!busy);
  if (!busy) m_work->end();
}

void RestorePage::compare() {
  if (m_stop) return;
  const QString wrong = fault();
  if (!wrong.isEmpty()) return messages().tell(wrong);
  messages().dismiss();
  setBusy(true);
  m_work->begin([salvaging = isSalvaging()] {
    return salvaging ? tr("What can still be read is being saved …")
                     : tr("The backup is being opened and read through …");
  });
  m_stop = std::make_shared<std::atomic<bool>>(false);
  std::optional<std::string> user;
  if (m_users->count() > 0) user = utf8(m_users->currentText());
  auto secret = std::make_shared<security::SecretText>(m_passphrase->secret());
  const base::Progress progress = [stop = m_stop, here = QPointer<QObject>(this), this](
                                      std::int64_t done, std::int64_t total) {
    inWindow(here, [this, done, total] { m_work->tell(done, total); });
    return !*stop;
  };
  const auto index = static_cast<std::size_t>(m_backups->currentIndex());
  inBackground(
      qApp,
      [from = m_found[index].folder, to = target(), user, secret, progress, stop = m_stop,
       salvaging = isSalvaging(), clock = &services().session.clock()]() -> Outcome {
        Outcome opened = salvaging ? salvage(from, to, user, *secret, *clock, progress)
                                   : restore(from, to, user, *secret, *clock, progress);
        if (!opened || !*stop) return opened;
        // Nobody waits for it any more.
        usecases::discardRestored(opened->vault);
        return base::Error{base::ErrorKind::cancelled, "stopped"};
      },
      [here = QPointer<RestorePage>(this)](Outcome outcome) {
        if (here) return here->compared(std::move(outcome));
        if (outcome) usecases::discardRestored(outcome->vault);
      });
}

RestorePage::Outcome RestorePage::restore(const fs::path& from, const fs::path& to,
                                          const std::optional<std::string>& user,
                                          const security::SecretText& passphrase,
                                          const base::Clock& clock,
                                          const base::Progress& progress) {
  TIDLIG_ASSIGN(auto restored,
                usecases::restoreBackup(from, to, user, passphrase, clock, progress));
  return OpenedBackup{std::move(restored), {}};
}

RestorePage::Outcome RestorePage::salvage(const fs::path& from, const fs::path& to,
                                          const std::optional<std::string>& user,
                                          const security::SecretText& passphrase,
                                          const base::Clock& clock,
                                          const base::Progress& progress) {
  TIDLIG_ASSIGN(auto saved, usecases::salvageVault(from, to, user, passphrase, clock, progress));
  return OpenedBackup{std::move(saved.vault), std::move(saved.outcome)};
}

void RestorePage::compared(Outcome outcome) {
  m_stop.reset();
  setBusy(false);
  m_passphrase->clear();
  m_passphrase->edit()->setFocus();
  if (!outcome && outcome.error().kind == base::ErrorKind::cancelled) {
    return messages().tell(tr("Stopped. Nothing was changed, and nothing is left of it."));
  }
  if (!succeeded(outcome, Doing::restoring)) return;
  m_opened = std::move(outcome).value();
  std::optional<storage::Tally> now;
  if (services().session.isOpen()) {
    const auto held = usecases::vaultContents(vault());
    if (held) now = *held;
  }
  m_comparison->tell(*m_opened, now);
  m_choice->hide();
  m_comparison->show();
  m_comparison->takeFocus();
}

void RestorePage::discard() {
  if (m_opened) usecases::discardRestored(m_opened->vault);
  m_opened.reset();
}

void RestorePage::take() {
  const auto opened = std::exchange(m_opened, std::nullopt);
  if (!opened) return;
  const usecases::Restored& restored = opened->vault;
  if (m_vault.isEmpty()) services().settings.setLastVault(qs(restored.folder.string()));
  services().navigator.takeIntoUse(m_vault, restored);
}

}  // namespace tidlig::app
