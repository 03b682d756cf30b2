#pragma once

#include "base/progress.h"
#include "usecases/backups.h"
#include "usecases/logheads.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace tidlig::usecases {

/// What came back.
struct Restored {
  std::filesystem::path folder;
  storage::Tally tally;  ///< as the backup was, before this restore was noted in the log
  std::optional<Receipt> receipt;
  std::string vaultId;
  storage::LogHead logHead;  ///< where its log ends now
  /// Nothing here hinders work: no receipt, or entries of the log that do not fit.
  std::vector<CheckFinding> findings;
};

/// A folder that looks like a backup. When it was made is what its receipt says: nobody has vouched
/// for that before it was opened.
struct FoundBackup {
  std::filesystem::path folder;
  std::optional<std::int64_t> madeMilliseconds;  ///< nothing: no receipt that can be read
};
/// In a place, or the place itself where it is one; newest first, those without a receipt last.
std::vector<FoundBackup> findBackups(const std::filesystem::path& place);

/// Who could open it when it was made; the recovery key is nobody. Fails as reading a key file
/// does.
base::Result<std::vector<std::string>> peopleOfBackup(const std::filesystem::path& folder);

/// Makes a vault in `newFolder` (which must not exist, or be empty) from a backup or from a plain
/// copy of a vault's folder, which is left as it is. Everything is checked beside, under a
/// temporary name, and gets its name last: a crash leaves no half vault. Opens with the passphrase
/// of the backup's own key file, which may be an older one; needs the administrator's role there.
/// Fails with `notFound` (no backup there), `corrupt` (not what the receipt says, or damaged),
/// `wrongKey`, `denied`, `newer`, `busy` (a vault that is open), `invalid` (the place), `full`,
/// `io`, `cancelled` (then nothing is left of it). As slow as an unlock and a check of every page:
/// not for a window's thread.
base::Result<Restored> restoreBackup(const std::filesystem::path& from,
                                     const std::filesystem::path& newFolder,
                                     const std::optional<std::string>& userName,
                                     const security::SecretText& passphrase,
                                     const base::Clock& clock, const base::Progress& progress = {});

/// A restore that a person asked for makes an older log the right one: the machine remembers its
/// end from now on, and does not warn. Best effort.
void acceptRestored(const LogHeads& heads, const Restored& restored);

/// Of the folders beside a damaged backup: the newest that is good and opens by the same key.
std::optional<BackupEntry> goodBackupBeside(const std::filesystem::path& damaged,
                                            const std::optional<std::string>& userName,
                                            const security::SecretText& passphrase);

/// What a swap does, step by step; stopped after any of them a vault opens in the old place.
enum class SwapStep : std::uint8_t { exchanged, backupsMoved, renamed };
using SwapWatch = std::function<base::Status(SwapStep)>;

struct Swapped {
  std::filesystem::path old;  ///< where the vault lies that was there before
  /// Whether the backups and the names are on the disk, too. Else the restored vault is in its
  /// place all the same, and the backups may still lie with the old one.
  bool settled = true;
};

/// Puts the restored vault in the place of `vault`, which must be closed: the two folders change
/// their names at once, the backups go to the new one, and the old one is kept as
/// `NAME-before-restore-DATE`. Both lie in the same folder. Fails with `invalid`, `busy` or `io`;
/// then the vault is as it was.
base::Result<Swapped> swapRestored(const std::filesystem::path& vault,
                                   const std::filesystem::path& restored, base::Date day,
                                   const SwapWatch& watch = {});

/// Where a restore beside `vault` is made before the swap.
std::filesystem::path restoredBeside(const std::filesystem::path& vault);
/// The same, or with a number where one that was never taken into use still lies there.
std::filesystem::path freeRestoredBeside(const std::filesystem::path& vault);
/// Takes away what was restored for a look and is not wanted, unless somebody has it open.
void discardRestored(const Restored& restored);

/// Where the file system cannot exchange names at once, a crash may leave no folder under the
/// vault's name: gives the restored one that name. Does nothing in every other case.
void finishSwap(const std::filesystem::path& vault);

}  // namespace tidlig::usecases
