#include "pages/administration/backupspage.h"

#include "session/backupwork.h"
#include "text/backuptext.h"
#include "text/dates.h"
#include "text/text.h"
#include "widgets/flowlayout.h"
#include "widgets/messagebar.h"
#include "widgets/parts.h"
#include "widgets/workstrip.h"

#include <QComboBox>
#include <QFrame>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace tidlig::app {
namespace {

constexpr int kRowsShown = 8;

enum Column { madeColumn, familiesColumn, screeningsColumn, placeColumn, stateColumn, columns };

}  // namespace

BackupsPage::BackupsPage(Services& services) : Page(services, QStringLiteral("backupsPage")) {
  auto* cards = beginCards(QStringLiteral("backupsScroll"));
  cards->addWidget(buildMaking());
  cards->addWidget(buildPlace());
  cards->addWidget(buildList());
  cards->addStretch();
  follow();
  read();
  phrase([this] { retell(); });
  setBusy(services.backups.isRunning());
}

QString BackupsPage::title() const {
  return tr("Backups");
}

std::function<void()> BackupsPage::back() {
  return [this] { services().navigator.showAdministration(); };
}

void BackupsPage::takeFocus() {
  m_make->isEnabled() ? m_make->setFocus() : m_choose->setFocus();
}

QFrame* BackupsPage::buildMaking() {
  auto* card = makeColumnCard(QStringLiteral("backupCard"));
  m_state = makeText(QStringLiteral("backupStateLabel"), TextRole::strong, card);
  auto* words = makeText(QStringLiteral("backupWordsLabel"), TextRole::body, card);
  m_make = makeButton(QStringLiteral("backupButton"), ButtonRole::primary, card);
  m_work = new WorkStrip(card);
  layoutOf(card)->addWidget(m_state);
  layoutOf(card)->addWidget(words);
  layoutOf(card)->addWidget(m_make, 0, Qt::AlignLeft);
  layoutOf(card)->addWidget(m_work);
  phrase([=, this] {
    words->setText(
        tr("Tidlig makes one by itself each day that something was changed. It is a whole copy, "
           "encrypted as the vault is, that was opened and read through before it counts. You can "
           "go on working meanwhile. The newest of 7 days, 4 weeks and 12 months are kept."));
    m_make->setText(tr("Make a backup now"));
  });
  return card;
}

QFrame* BackupsPage::buildPlace() {
  auto* card = makeColumnCard(QStringLiteral("placeCard"));
  auto* heading = makeText(QStringLiteral("placeTitleLabel"), TextRole::heading, card);
  m_place = makeText(QStringLiteral("backupPlaceLabel"), TextRole::body, card);
  m_choose = makeButton(QStringLiteral("choosePlaceButton"), ButtonRole::ordinary, card);
  m_none = makeButton(QStringLiteral("noPlaceButton"), ButtonRole::plain, card);
  auto* days = makeText(QStringLiteral("backupDaysLabel"), TextRole::body, card);
  days->setWordWrap(false);
  m_days = new QComboBox(card);
  m_days->setObjectName(QStringLiteral("backupDaysCombo"));
  days->setBuddy(m_days);
  auto* buttons = new FlowLayout;
  buttons->setSpacing(space().near);
  buttons->addWidget(m_choose);
  buttons->addWidget(m_none);
  auto* line = new QHBoxLayout;
  line->setSpacing(space().near);
  line->addWidget(days);
  line->addWidget(m_days);
  line->addStretch();
  layoutOf(card)->addWidget(heading);
  layoutOf(card)->addWidget(m_place);
  layoutOf(card)->addLayout(buttons);
  layoutOf(card)->addLayout(line);
  phrase([=, this] {
    heading->setText(tr("On another disk, too"));
    m_choose->setText(tr("Choose a folder …"));
    m_none->setText(tr("Use no other place"));
    days->setText(tr("Say so on Today when the newest one is older than"));
    m_days->setAccessibleName(tr("Days after which a backup is overdue"));
  });
  return card;
}

QFrame* BackupsPage::buildList() {
  auto* card = makeColumnCard(QStringLiteral("backupsCard"));
  auto* heading = makeText(QStringLiteral("backupsTitleLabel"), TextRole::heading, card);
  m_empty = makeText(QStringLiteral("noBackupsLabel"), TextRole::body, card);
  m_table = new QTableWidget(0, columns, card);
  m_table->setObjectName(QStringLiteral("backupsTable"));
  m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_table->setShowGrid(false);
  m_table->setTabKeyNavigation(false);
  m_table->setWordWrap(false);
  m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  m_table->verticalHeader()->hide();
  m_table->horizontalHeader()->setHighlightSections(false);
  m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  m_table->horizontalHeader()->setSectionResizeMode(stateColumn, QHeaderView::Stretch);
  m_restore = makeButton(QStringLiteral("restoreChosenButton"), ButtonRole::ordinary, card);
  m_other = makeButton(QStringLiteral("restoreOtherButton"), ButtonRole::ordinary, card);
  m_look = makeButton(QStringLiteral("lookCloselyButton"), ButtonRole::ordinary, card);
  m_looking = new WorkStrip(card);
  auto* buttons = new FlowLayout;
  buttons->setSpacing(space().near);
  for (QPushButton* button : {m_restore, m_other, m_look}) buttons->addWidget(button);
  layoutOf(card)->addWidget(heading);
  layoutOf(card)->addWidget(m_empty);
  layoutOf(card)->addWidget(m_table);
  layoutOf(card)->addLayout(buttons);
  layoutOf(card)->addWidget(m_looking);
  phrase([=, this] {
    heading->setText(tr("The backups there are"));
    m_empty->setText(tr("None yet. Make one now."));
    m_table->setAccessibleName(tr("The backups there are, newest first"));
    m_restore->setText(tr("Go back to this one …"));
    m_other->setText(tr("Go back to one in another folder …"));
    m_look->setText(tr("Look closely at all"));
  });
  return card;
}

void BackupsPage::follow() {
  BackupWork& work = services().backups;
  connect(m_make, &QPushButton::clicked, this, [this, &work] {
    messages().dismiss();
    work.start();
  });
  connect(&work, &BackupWork::began, this, [this] { setBusy(true); });
  connect(&work, &BackupWork::moved, m_work, &WorkStrip::tell);
  connect(&work, &BackupWork::ended, this, &BackupsPage::ended);
  connect(m_work, &WorkStrip::stopWanted, &work, &BackupWork::stop);
  connect(m_choose, &QPushButton::clicked, this, &BackupsPage::choosePlace);
  connect(m_none, &QPushButton::clicked, this, [this] {
    m_choose->setFocus();
    setPlace(std::nullopt);
  });
  connect(m_days, &QComboBox::activated, this, &BackupsPage::setDays);
  connect(m_table, &QTableWidget::itemSelectionChanged, this,
          [this] { m_restore->setEnabled(chosen() != nullptr); });
  connect(m_table, &QTableWidget::itemActivated, this, &BackupsPage::restoreChosen);
  connect(m_restore, &QPushButton::clicked, this, &BackupsPage::restoreChosen);
  connect(m_other, &QPushButton::clicked, this,
          [this] { services().navigator.showRestore(qs(vault().folder().string())); });
  connect(m_look, &QPushButton::clicked, this, &BackupsPage::lookClosely);
  connect(m_looking, &WorkStrip::stopWanted, this,
          [this] { services().session.stopWorkingAlone(); });
}

void BackupsPage::setDays() {
  const int days = m_days->currentData().toInt();
  if (!succeeded(usecases::setBackupDays(vault(), days), Doing::saving)) return;
  Q_EMIT services().session.saved();
  read();
  retell();
}

void BackupsPage::read(usecases::BackupLook how) {
  m_closely = how == usecases::BackupLook::thorough;
  auto found = usecases::listBackups(vault(), how);
  if (succeeded(found, Doing::reading)) m_found = std::move(found).value();
  const auto standing = usecases::backupStanding(vault());
  if (succeeded(standing, Doing::reading)) m_standing = *standing;
}

/// Reads every page of each: as slow as there is much.
void BackupsPage::lookClosely() {
  messages().dismiss();
  m_look->setEnabled(false);
  m_make->setEnabled(false);
  m_looking->begin([] { return tr("Every page of each backup is being read …"); });
  services().session.workAlone(
      [](usecases::OpenVault& vault, const base::Progress& progress) {
        return usecases::listBackups(vault, usecases::BackupLook::thorough, progress);
      },
      [this, here = QPointer<BackupsPage>(this)](std::int64_t done, std::int64_t total) {
        if (here) m_looking->tell(done, total);
      },
      [this, here = QPointer<BackupsPage>(this)](Found found) {
        if (!here) return;
        m_looking->end();
        m_look->setEnabled(true);
        m_make->setEnabled(true);
        m_look->setFocus();
        if (!found && found.error().kind == base::ErrorKind::cancelled) return;
        if (!succeeded(found, Doing::reading)) return;
        m_found = std::move(found).value();
        m_closely = true;
        fillTable();
      });
}

void BackupsPage::retell() {
  m_state->setText(backupStandingText(m_standing));
  m_place->setText(placeText());
  m_none->setVisible(m_found.place.has_value());
  fillDays();
  fillTable();
}

/// The usual ones, and whatever was chosen elsewhere.
void BackupsPage::fillDays() {
  std::set<int> days = {1, 3, 7, 14, 30};
  days.insert(m_standing.daysAllowed);
  m_days->clear();
  for (const int one : days) m_days->addItem(tr("%n day(s)", nullptr, one), one);
  m_days->setCurrentIndex(m_days->findData(m_standing.daysAllowed));
}

QString BackupsPage::placeText() const {
  if (!m_found.place) {
    return tr(
        "All backups lie in the vault's own folder: they help when the vault is damaged, not when "
        "the machine is lost or its disk breaks. Choose a folder on a stick or on another disk, "
        "and one is made there, too.");
  }
  QStringList lines;
  lines << tr("Each backup is made here, too: %1").arg(qs(m_found.place->string()));
  if (!m_found.placeIsThere) {
    lines << tr("It is not there now. Plug in the stick and make a backup.");
  }
  const QString kind = placeKindText(m_found.placeKind);
  if (!kind.isEmpty()) lines << kind;
  return lines.join(QStringLiteral("\n"));
}

void BackupsPage::fillTable() {
  const int kept = m_table->currentRow();
  m_table->setHorizontalHeaderLabels(
      {tr("Made"), tr("Families"), tr("Screenings"), tr("Where"), tr("State")});
  for (const int column : {familiesColumn, screeningsColumn}) {
    m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
  }
  m_table->setRowCount(static_cast<int>(m_found.entries.size()));
  int row = 0;
  for (const usecases::BackupEntry& entry : m_found.entries) {
    const bool read = entry.receipt.has_value();
    QString state = backupStateText(entry.state);
    if (m_closely && entry.state == usecases::BackupState::good) state = tr("good, read through");
    const QStringList texts = {
        read ? momentText(entry.receipt->madeMilliseconds) : qs(entry.folder.filename().string()),
        read ? QString::number(entry.receipt->families) : QString(),
        read ? QString::number(entry.receipt->screenings) : QString(),
        entry.elsewhere ? tr("the other place") : tr("beside the vault"), state};
    for (int column = 0; column < columns; ++column) {
      auto* item = new QTableWidgetItem(texts[column]);
      if (column == familiesColumn || column == screeningsColumn) {
        item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
      }
      m_table->setItem(row, column, item);
    }
    ++row;
  }
  for (const int column : {madeColumn, familiesColumn, screeningsColumn, placeColumn}) {
    m_table->resizeColumnToContents(column);
  }
  const int shown = std::clamp(row, 1, kRowsShown);
  m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                          shown * m_table->rowHeight(0) + 2 * m_table->frameWidth());
  m_table->setVisible(row > 0);
  m_empty->setVisible(row == 0);
  m_look->setVisible(row > 0);
  m_restore->setVisible(row > 0);
  if (row > 0) m_table->selectRow(std::clamp(kept, 0, row - 1));
  m_restore->setEnabled(chosen() != nullptr);
}

const usecases::BackupEntry* BackupsPage::chosen() const {
  const int row = m_table->currentRow();
  if (row < 0 || row >= static_cast<int>(m_found.entries.size())) return nullptr;
  return &m_found.entries[static_cast<std::size_t>(row)];
}

void BackupsPage::restoreChosen() {
  const auto* entry = chosen();
  if (!entry) return;
  services().navigator.showRestore(qs(vault().folder().string()), qs(entry->folder.string()));
}

void BackupsPage::choosePlace() {
  messages().dismiss();
  const QString chosen = services().pickers.folder(this, tr("Choose a folder for backups"));
  if (!chosen.isEmpty()) setPlace(std::filesystem::path(utf8(chosen)));
}

void BackupsPage::setPlace(const std::optional<std::filesystem::path>& place) {
  if (!succeeded(usecases::setBackupPlace(vault(), place), Doing::backingUp)) return;
  Q_EMIT services().session.saved();
  read();
  retell();
  if (!place) return messages().dismiss();
  messages().offer(tr("From now on each backup is made there, too."), tr("Make one now"), [this] {
    m_make->setFocus();
    services().backups.start();
  });
}

void BackupsPage::setBusy(bool busy) {
  m_make->setEnabled(!busy);
  m_look->setEnabled(!busy);
  m_choose->setEnabled(!busy);
  m_none->setEnabled(!busy);
  if (busy) m_work->begin([] { return tr("A backup is being made …"); });
}

void BackupsPage::ended() {
  const bool here = m_work->isAncestorOf(focusWidget());
  m_work->end();
  setBusy(false);
  if (here) m_make->setFocus();
  read();
  retell();
  const auto& outcome = services().backups.last();
  messages().tell(outcome ? backupOutcomeText(*outcome)
                          : tr("The backup was stopped. Nothing is left of it."));
}

}  // namespace tidlig::app
