#include "base/file.h"
#include "base/folder.h"
#include "base/memory.h"
#include "usecases/backupplace.h"
#include "usecases/restoring.h"

#include <fcntl.h>
#include <stdio.h>

#include <cerrno>

namespace tidlig::usecases {
namespace {

using base::Error;
using base::ErrorKind;
namespace fs = std::filesystem;

constexpr const char* kRestoredMark = "-restored";
constexpr const char* kOldMark = "-before-restore-";

fs::path withoutSlash(fs::path folder) {
  return folder.has_filename() ? folder : folder.parent_path();
}

/// `vault-before-restore-2026-11-23`
fs::path nameForOld(const fs::path& vault, base::Date day) {
  return freeName(fs::path(vault).concat(kOldMark).concat(day.text()));
}

base::Status renameFolder(const fs::path& from, const fs::path& to) {
  if (::rename(from.c_str(), to.c_str()) == 0) return base::Done{};
  return base::systemError("renaming a folder");
}

/// At once where the system can, so that no moment is without a vault in its place. Else in two
/// steps, between which finishSwap knows what to do.
base::Status exchange(const fs::path& vault, const fs::path& restored, const fs::path& old) {
  if (::renameat2(AT_FDCWD, vault.c_str(), AT_FDCWD, restored.c_str(), RENAME_EXCHANGE) == 0) {
    return base::Done{};
  }
  if (errno != EINVAL && errno != ENOSYS) return base::systemError("renaming a folder");
  TIDLIG_TRY(renameFolder(vault, old));
  base::Status put = renameFolder(restored, vault);
  if (!put) (void)renameFolder(old, vault);  // else finishSwap does it at the next opening
  return put;
}

/// Best effort: one of the two is in its place whatever becomes of it.
void exchangeBack(const fs::path& vault, const fs::path& restored, const fs::path& old) {
  std::error_code failed;
  if (fs::exists(restored, failed)) {
    (void)exchange(vault, restored, old);
  } else if (renameFolder(vault, restored)) {
    (void)renameFolder(old, vault);
  }
}

/// A restored vault has none yet. Best effort: the old folder is kept, and they in it. Whether they
/// came over and are on the disk; else they may be back in the old folder after a power cut.
bool moveBackups(const fs::path& from, const fs::path& to) {
  std::error_code failed;
  if (!fs::is_empty(to / storage::kBackupsName, failed) || failed) return false;
  fs::rename(from / storage::kBackupsName, to / storage::kBackupsName, failed);
  return !failed && base::syncFolder(to).ok() && base::syncFolder(from).ok();
}

base::Status tell(const SwapWatch& watch, SwapStep step) {
  return watch ? watch(step) : base::Status(base::Done{});
}

}  // namespace

fs::path restoredBeside(const fs::path& vault) {
  return withoutSlash(vault).concat(kRestoredMark);
}

fs::path freeRestoredBeside(const fs::path& vault) {
  return freeName(restoredBeside(vault));
}

void discardRestored(const Restored& restored) {
  if (!storage::VaultLock::take(restored.folder)) return;
  base::removeAll(restored.folder);
}

base::Result<Swapped> swapRestored(const fs::path& vaultFolder, const fs::path& restoredFolder,
                                   base::Date day, const SwapWatch& watch) {
  return base::withinMemory([&]() -> base::Result<Swapped> {
    std::error_code failed;
    const fs::path vault = withoutSlash(fs::absolute(vaultFolder, failed));
    const fs::path restored = withoutSlash(fs::absolute(restoredFolder, failed));
    if (!looksLikeVault(vault) || !looksLikeVault(restored)) {
      return Error{ErrorKind::invalid, "expected a vault and a restored one"};
    }
    const fs::path old = nameForOld(vault, day);
    // Nobody may have either open. The locks move with their folders.
    TIDLIG_ASSIGN(const storage::VaultLock lock, storage::VaultLock::take(vault));
    TIDLIG_ASSIGN(const storage::VaultLock newLock, storage::VaultLock::take(restored));
    TIDLIG_TRY(exchange(vault, restored, old));
    const base::Status durable = base::syncFolder(vault.parent_path());
    if (!durable) {
      exchangeBack(vault, restored, old);
      return durable.error();
    }
    TIDLIG_TRY(tell(watch, SwapStep::exchanged));
    const bool exchanged = fs::exists(restored, failed);
    bool settled = moveBackups(exchanged ? restored : old, vault);
    TIDLIG_TRY(tell(watch, SwapStep::backupsMoved));
    const bool named = !exchanged || renameFolder(restored, old).ok();
    settled = base::syncFolder(vault.parent_path()).ok() && named && settled;
    TIDLIG_TRY(tell(watch, SwapStep::renamed));
    return Swapped{named ? old : restored, settled};
  });
}

void finishSwap(const fs::path& vaultFolder) {
  std::error_code failed;
  const fs::path vault = withoutSlash(fs::absolute(vaultFolder, failed));
  const fs::path restored = restoredBeside(vault);
  if (fs::exists(vault, failed) || failed || !looksLikeVault(restored)) return;
  // Only where the old one was put aside: nobody's moved vault is replaced by a forgotten copy.
  const std::string aside = vault.filename().string() + kOldMark;
  for (const fs::path& entry : base::entriesOf(vault.parent_path())) {
    if (!entry.filename().string().starts_with(aside)) continue;
    fs::rename(restored, vault, failed);
    return;
  }
}

}  // namespace tidlig::usecases
