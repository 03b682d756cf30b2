#include "usecases/newvault.h"

#include "base/file.h"
#include "base/folder.h"

namespace tidlig::usecases {
namespace {

using base::Error;
using base::ErrorKind;
namespace fs = std::filesystem;

base::Status makeBesides(const fs::path& folder) {
  TIDLIG_TRY(storage::makeReserve(folder));
  std::error_code failed;
  fs::create_directory(folder / storage::kBackupsName, failed);
  fs::permissions(folder / storage::kBackupsName, fs::perms::owner_all, failed);
  if (failed) return Error{ErrorKind::io, "the folder for backups could not be made"};
  return base::syncFolder(folder);
}

}  // namespace

base::Status checkNewVaultFolder(const fs::path& newFolder) {
  TIDLIG_TRY(storage::checkPlace(newFolder));
  std::error_code failed;
  const bool free = !fs::exists(newFolder, failed) ||
                    (fs::is_directory(newFolder, failed) && fs::is_empty(newFolder, failed));
  if (!free || failed) {
    return Error{ErrorKind::invalid, "expected a new folder: nothing is ever overwritten"};
  }
  if (!liesInVault(newFolder)) return base::Done{};
  return Error{ErrorKind::invalid, "a vault cannot lie inside another; choose another folder"};
}

base::Result<std::optional<storage::VaultLock>> lockIfThere(const fs::path& from) {
  std::error_code failed;
  if (!fs::exists(from / storage::kLockName, failed)) return std::optional<storage::VaultLock>();
  auto lock = storage::VaultLock::take(from);
  if (lock) return std::optional<storage::VaultLock>(std::move(*lock));
  if (lock.error().kind == ErrorKind::busy) return lock.error();
  return std::optional<storage::VaultLock>();
}

UnfinishedVault::UnfinishedVault(fs::path newFolder)
    : m_place(newFolder.has_filename() ? std::move(newFolder) : newFolder.parent_path()),
      m_folder(fs::path(m_place).concat(".unfinished")) {}

UnfinishedVault::~UnfinishedVault() {
  base::removeAll(m_folder);
}

base::Status UnfinishedVault::make() const {
  base::removeAll(m_folder);
  return storage::makeVaultFolder(m_folder);
}

base::Status UnfinishedVault::finish() const {
  TIDLIG_TRY(makeBesides(m_folder));
  std::error_code failed;
  fs::rename(m_folder, m_place, failed);
  if (failed) return Error{ErrorKind::io, "the new vault could not get its name"};
  return base::syncFolder(m_place.has_parent_path() ? m_place.parent_path() : fs::path("."));
}

}  // namespace tidlig::usecases
