#include "base/file.h"
#include "base/folder.h"
#include "security/keyfile.h"
#include "security/passphrase.h"
#include "security/slotlock.h"
#include "storage/inspection.h"
#include "usecases/backupplace.h"
#include "usecases/backups.h"
#include "usecases/vaultopening.h"

#include <algorithm>

namespace tidlig::usecases {
namespace {

using base::ErrorKind;
namespace fs = std::filesystem;

constexpr std::size_t kBackupKeySize = 32;

bool newer(const BackupEntry& a, const BackupEntry& b) {
  if (a.receipt.has_value() != b.receipt.has_value()) return a.receipt.has_value();
  if (!a.receipt) return a.folder < b.folder;
  if (a.receipt->madeMilliseconds != b.receipt->madeMilliseconds) {
    return a.receipt->madeMilliseconds > b.receipt->madeMilliseconds;
  }
  return a.receipt->logHead > b.receipt->logHead;
}

bool sameSizes(const fs::path& folder, const Receipt& receipt) {
  return std::all_of(receipt.files.begin(), receipt.files.end(), [&](const Receipt::File& file) {
    std::error_code failed;
    return fs::file_size(folder / file.name, failed) == file.sum.bytes && !failed;
  });
}

bool sameSums(const fs::path& folder, const Receipt& receipt) {
  return std::all_of(receipt.files.begin(), receipt.files.end(), [&](const Receipt::File& file) {
    const auto sum = base::sumOfFile(folder / file.name);
    return sum && *sum == file.sum;
  });
}

}  // namespace

BackupShelf::BackupShelf(OpenVault& vault)
    : BackupShelf(vault.state().folder, security::text(vault.state().slots.vaultId),
                  vault.state().master) {}

BackupShelf::BackupShelf(fs::path vault, std::string vaultId, const security::MasterKey& master)
    : m_vault(std::move(vault)),
      m_vaultId(std::move(vaultId)),
      m_databaseKey(databaseKey(master)),
      m_backupKey(master.derive(security::Subkey::backup, kBackupKeySize)) {}

BackupEntry BackupShelf::look(const fs::path& folder, BackupLook how) const {
  BackupEntry entry{folder, BackupState::noReceipt, {}};
  const auto bytes = base::readFile(folder / kReceiptName, kLargestReceipt);
  if (!bytes && bytes.error().kind == ErrorKind::notFound) return entry;
  entry.state = BackupState::badReceipt;
  if (!bytes) return entry;
  auto receipt = readReceipt(*bytes);
  if (!receipt) return entry;
  entry.receipt = std::move(*receipt);
  entry.state = check(folder, *entry.receipt, how);
  return entry;
}

BackupState BackupShelf::check(const fs::path& folder, const Receipt& receipt,
                               BackupLook how) const {
  if (receipt.vaultId != m_vaultId) return BackupState::otherVault;
  if (!vouchedFor(receipt, m_backupKey)) return BackupState::otherKey;
  if (!sameSizes(folder, receipt)) return BackupState::changed;
  if (how == BackupLook::quick) return BackupState::good;
  if (!sameSums(folder, receipt)) return BackupState::changed;
  auto database = storage::Database::openCopy(folder / storage::kDatabaseName, m_databaseKey);
  if (!database) return BackupState::damaged;
  const auto sound = storage::pagesAreSound(*database);
  return sound && *sound ? BackupState::good : BackupState::damaged;
}

std::vector<BackupEntry> BackupShelf::list(const fs::path& place, BackupLook how) const {
  std::vector<BackupEntry> entries;
  std::error_code failed;
  const std::string unfinished = unfinishedBackup({}, m_vaultId).string();
  for (const fs::path& folder : base::entriesOf(place)) {
    if (!fs::is_directory(folder, failed) || folder.filename() == unfinished) continue;
    if (looksLikeVault(folder)) entries.push_back(look(folder, how));
  }
  std::sort(entries.begin(), entries.end(), newer);
  return entries;
}

std::optional<BackupEntry> BackupShelf::newestGood(const std::vector<fs::path>& others) const {
  std::vector<BackupEntry> all = list(m_vault / storage::kBackupsName, BackupLook::quick);
  for (const fs::path& place : others) {
    const auto more = list(place, BackupLook::quick);
    all.insert(all.end(), more.begin(), more.end());
  }
  std::sort(all.begin(), all.end(), newer);
  for (const BackupEntry& entry : all) {
    if (entry.state != BackupState::good) continue;
    const BackupEntry seen = look(entry.folder, BackupLook::thorough);
    if (seen.state == BackupState::good) return seen;
  }
  return std::nullopt;
}

base::Result<storage::Tally> BackupShelf::contents(const fs::path& folder) const {
  TIDLIG_ASSIGN(storage::Database database,
                storage::Database::openCopy(folder / storage::kDatabaseName, m_databaseKey));
  return storage::tally(database);
}

base::Result<std::optional<BackupEntry>> newestGoodBackup(
    const fs::path& folder, const std::optional<std::string>& userName,
    const security::SecretText& passphrase) {
  TIDLIG_ASSIGN(const security::LoadedKeySlots loaded, security::loadKeySlots(folder));
  TIDLIG_ASSIGN(const security::KeySlot slot, slotFor(loaded.slots, userName));
  TIDLIG_ASSIGN(const security::SecretText normalised, security::normalisePassphrase(passphrase));
  TIDLIG_ASSIGN(const security::MasterKey master,
                security::openSlot(loaded.slots.vaultId, slot, normalised));
  return BackupShelf(folder, security::text(loaded.slots.vaultId), master).newestGood();
}

}  // namespace tidlig::usecases
