#include "base/file.h"
#include "base/folder.h"
#include "base/memory.h"
#include "security/keyfile.h"
#include "storage/filestore.h"
#include "storage/inspection.h"
#include "storage/migrations.h"
#include "usecases/backupplace.h"
#include "usecases/backups.h"
#include "usecases/rotation.h"
#include "usecases/vaultopening.h"

#include <fmt/format.h>

namespace tidlig::usecases {
namespace {

using base::Error;
using base::ErrorKind;
namespace fs = std::filesystem;

constexpr std::size_t kBackupKeySize = 32;

/// What is made before it has its name; goes away unless it got one.
class Unfinished {
 public:
  explicit Unfinished(fs::path folder) : m_folder(std::move(folder)) {}
  ~Unfinished() { base::removeAll(m_folder); }
  Unfinished(const Unfinished&) = delete;
  Unfinished& operator=(const Unfinished&) = delete;

  /// Empty, whatever a crash left there.
  base::Status make() {
    const base::Status removed = base::removeTree(m_folder);
    if (!removed && removed.error().kind == ErrorKind::memory) return removed;
    std::error_code failed;
    fs::create_directory(m_folder, failed);
    if (failed) return error(failed);
    // Some sticks know no modes; what lies there is encrypted.
    fs::permissions(m_folder, fs::perms::owner_all, failed);
    return base::Done{};
  }

  static Error error(const std::error_code& failed) {
    if (failed == std::errc::no_space_on_device) return {ErrorKind::full, "the disk is full"};
    return {ErrorKind::io, "the folder for backups cannot be written to; choose another"};
  }

 private:
  fs::path m_folder;
};

/// Takes away what rotation no longer needs: only what this vault's key vouches for. Best effort.
std::size_t removeNotNeeded(const BackupShelf& shelf, const fs::path& place, const fs::path& made,
                            std::int64_t now) {
  std::vector<fs::path> folders;
  std::vector<RotationEntry> entries;
  for (const BackupEntry& entry : shelf.list(place, BackupLook::quick)) {
    if (entry.state != BackupState::good) continue;
    folders.push_back(entry.folder);
    entries.push_back({entry.receipt->madeMilliseconds, entry.receipt->logHead});
  }
  std::size_t removed = 0;
  for (const std::size_t i : notNeeded(entries, now)) {
    if (folders[i] == made) continue;
    // The receipt first: what is left after a crash in between is no backup any more.
    std::error_code failed;
    fs::remove(folders[i] / kReceiptName, failed);
    if (!failed && base::removeTree(folders[i])) ++removed;
  }
  return removed;
}

/// SQLCipher tells a page that does not check as an I/O error now and then, as it does a bad disk.
bool isDamage(const Error& error, storage::Database& database) {
  if (error.kind == ErrorKind::corrupt) return true;
  if (error.kind != ErrorKind::io) return false;
  const auto sound = storage::pagesAreSound(database);
  return !sound || !*sound;
}

}  // namespace

BackupJob::BackupJob() = default;
BackupJob::~BackupJob() = default;

base::Result<std::shared_ptr<BackupJob>> BackupJob::of(OpenVault& vault,
                                                       const std::optional<fs::path>& place) {
  OpenVault::State& state = vault.state();
  const std::shared_ptr<BackupJob> job(new BackupJob);
  job->m_vault = state.folder;
  job->m_place = place.value_or(state.folder / storage::kBackupsName);
  std::error_code failed;
  if (!place) {
    fs::create_directory(job->m_place, failed);
    fs::permissions(job->m_place, fs::perms::owner_all, failed);
  }
  job->m_own = fs::equivalent(job->m_place, state.folder / storage::kBackupsName, failed);
  // Where an administrator decided that backups go, everybody's may go.
  TIDLIG_ASSIGN(const auto chosen, backupPlace(vault));
  const bool arranged = chosen && fs::equivalent(job->m_place, *chosen, failed);
  if (!job->m_own && !arranged) TIDLIG_TRY(state.allow(Action::manageBackups));
  TIDLIG_TRY(checkBackupPlace(state.folder, job->m_place));
  job->m_vaultId = security::text(state.slots.vaultId);
  job->m_keyFile = security::writeKeySlots(state.slots);
  job->m_databaseKey = databaseKey(state.master);
  job->m_backupKey = state.master.derive(security::Subkey::backup, kBackupKeySize);
  job->m_now = state.clock->nowMilliseconds();
  job->m_shelf = std::make_unique<BackupShelf>(vault);
  return job;
}

base::Result<BackupMade> BackupJob::run() {
  return base::withinMemory([&]() -> base::Result<BackupMade> {
    const fs::path copied = unfinishedBackup(m_place, m_vaultId);
    Unfinished unfinished(copied);
    TIDLIG_TRY(unfinished.make());
    TIDLIG_TRY(copy(copied));
    TIDLIG_TRY(goOn(BackupStage::checking));
    TIDLIG_ASSIGN(Receipt receipt, check(copied));
    TIDLIG_TRY(goOn(BackupStage::finishing));
    return finish(copied, std::move(receipt));
  });
}

base::Status BackupJob::goOn(BackupStage stage) {
  m_stage = stage;
  if (!m_stop) return base::Done{};
  return Error{ErrorKind::cancelled,
               "the backup was stopped before it was done; nothing is left of it"};
}

base::Status BackupJob::copy(const fs::path& to) {
  TIDLIG_ASSIGN(storage::Database database,
                storage::Database::open(m_vault / storage::kDatabaseName, m_databaseKey));
  base::Status copied = database.copyInto(to / storage::kDatabaseName, m_stop);
  if (!copied && isDamage(copied.error(), database)) {
    return Error{ErrorKind::corrupt,
                 "the vault is damaged and no backup was made; the older ones are untouched"};
  }
  TIDLIG_TRY(copied);
  TIDLIG_TRY(base::syncFile(to / storage::kDatabaseName));
  TIDLIG_TRY(base::writeNewFile(to / security::kKeyFileName, m_keyFile));
  return base::writeNewFile(to / security::kSecondKeyFileName, m_keyFile);
}

base::Result<Receipt> BackupJob::check(const fs::path& copy) {
  TIDLIG_ASSIGN(storage::Database database,
                storage::Database::openCopy(copy / storage::kDatabaseName, m_databaseKey));
  const base::Progress goingOn = [this](std::int64_t, std::int64_t) { return !m_stop; };
  TIDLIG_ASSIGN(const bool sound, storage::pagesAreSound(database, goingOn));
  if (!sound) {
    return Error{ErrorKind::corrupt,
                 "the copy is not whole, and was thrown away; try another place for backups"};
  }
  TIDLIG_ASSIGN(const storage::Tally tally, storage::tally(database));
  Receipt receipt;
  receipt.vaultId = m_vaultId;
  receipt.madeMilliseconds = m_now / 1000 * 1000;
  TIDLIG_ASSIGN(receipt.schema, storage::schemaVersion(database));
  receipt.program = TIDLIG_VERSION;
  receipt.families = tally.families;
  receipt.people = tally.people;
  receipt.screenings = tally.screenings;
  receipt.decisions = tally.decisions;
  receipt.logEntries = tally.logEntries;
  TIDLIG_ASSIGN(const storage::LogHead head, storage::AuditLog(database).head());
  receipt.logHead = head.n;
  for (const unsigned char byte : head.hash) receipt.logHash += fmt::format("{:02x}", byte);
  return receipt;
}

base::Result<BackupMade> BackupJob::finish(const fs::path& copy, Receipt receipt) {
  for (const char* const name :
       {storage::kDatabaseName, security::kKeyFileName, security::kSecondKeyFileName}) {
    TIDLIG_ASSIGN(base::FileSum sum, base::sumOfFile(copy / name));
    receipt.files.push_back({name, std::move(sum)});
  }
  TIDLIG_TRY(base::writeNewFile(copy / kReceiptName, writeReceipt(receipt, m_backupKey)));
  BackupMade made;
  // Two backups within a second get names of their own.
  made.folder = freeName(m_place / backupName(receipt.madeMilliseconds));
  std::error_code failed;
  fs::rename(copy, made.folder, failed);
  if (failed) return Unfinished::error(failed);
  TIDLIG_TRY(base::syncFolder(m_place));
  made.receipt = std::move(receipt);
  made.inOwnFolder = m_own;
  made.kind = storage::placeKind(m_place);
  made.removed = removeNotNeeded(*m_shelf, m_place, made.folder, m_now);
  return made;
}

base::Status noteBackup(OpenVault& vault, const BackupMade& made) {
  OpenVault::State& state = vault.state();
  const Receipt& receipt = made.receipt;
  return state.change([&]() -> base::Status {
    if (!made.inOwnFolder) {
      TIDLIG_TRY(storage::SettingStore(state.database)
                     .set(kElsewhereSetting,
                          fmt::format("{} {}", receipt.madeMilliseconds, receipt.logHead)));
    }
    return state.note(storage::LogAction::backupMade, 0, receipt.logHead, receipt.families);
  });
}

base::Result<BackupMade> makeBackup(OpenVault& vault, const std::optional<fs::path>& place) {
  return base::withinMemory([&]() -> base::Result<BackupMade> {
    TIDLIG_ASSIGN(const auto job, BackupJob::of(vault, place));
    TIDLIG_ASSIGN(BackupMade made, job->run());
    (void)noteBackup(vault, made);
    return made;
  });
}

}  // namespace tidlig::usecases
