#pragma once

#include "security/masterkey.h"
#include "storage/vaultfolder.h"
#include "usecases/openvault.h"
#include "usecases/receipt.h"

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tidlig::usecases {

/// A backup that is whole and on the disk.
struct BackupMade {
  std::filesystem::path folder;
  Receipt receipt;
  storage::PlaceKind kind = storage::PlaceKind::here;  ///< what its place lies on
  bool inOwnFolder = true;                             ///< in the vault's `backups/`
  std::size_t removed = 0;                             ///< older ones that are no longer needed
};

/// How far a backup is.
enum class BackupStage : std::uint8_t { copying, checking, finishing };

class BackupShelf;

/// Everything that making a backup needs, taken from an open vault and apart from it: it has a
/// connection of its own and may run in another thread while the vault is used, or after it was
/// closed. One at a time for a vault.
class BackupJob {
 public:
  /// `place`: an existing folder; the vault's own `backups/` where left out. Fails with `denied`
  /// (a place that no administrator chose needs that role), `notFound` (no such folder: a stick
  /// that is not there) or `invalid` (a place inside a vault).
  static base::Result<std::shared_ptr<BackupJob>> of(
      OpenVault& vault, const std::optional<std::filesystem::path>& place = {});

  /// Copies under a temporary name, opens and checks the copy, puts it on the disk, and only then
  /// gives it its name; then takes away what is no longer needed (rotation.h). Fails with
  /// `corrupt` (the vault cannot be read whole: restore or salvage), `full`, `io` or `cancelled`
  /// (stopped); then nothing is left of it and every older backup is as it was.
  base::Result<BackupMade> run();
  /// From any thread: the run ends soon, with nothing left of it.
  void stop() { m_stop = true; }
  ~BackupJob();
  [[nodiscard]] BackupStage stage() const { return m_stage; }

 private:
  BackupJob();
  base::Status copy(const std::filesystem::path& to);
  base::Result<Receipt> check(const std::filesystem::path& copy);
  base::Result<BackupMade> finish(const std::filesystem::path& copy, Receipt receipt);
  base::Status goOn(BackupStage stage);

  std::filesystem::path m_vault;
  std::filesystem::path m_place;
  bool m_own = true;
  std::string m_vaultId;
  std::string m_keyFile;  ///< bytes of `vault.keys`
  security::SecretBytes m_databaseKey;
  security::SecretBytes m_backupKey;
  std::unique_ptr<const BackupShelf> m_shelf;
  std::int64_t m_now = 0;
  std::atomic<bool> m_stop = false;
  std::atomic<BackupStage> m_stage = BackupStage::copying;
};

/// Notes in the log that a backup was made. It comes after the backup, whose own log ends before
/// this entry: so the head in the receipt is what the copy really holds, and an entry never tells
/// of a backup that is not there.
base::Status noteBackup(OpenVault& vault, const BackupMade& made);

/// BackupJob and noteBackup in one. Where the note cannot be written the backup stays: it is good.
base::Result<BackupMade> makeBackup(OpenVault& vault,
                                    const std::optional<std::filesystem::path>& place = {});

/// What is known of a folder that looks like a backup.
enum class BackupState : std::uint8_t {
  good,
  noReceipt,   ///< a copy before an upgrade, or one made by hand
  badReceipt,  ///< it cannot be read
  otherVault,
  otherKey,  ///< made before the vault got a new key, or not by this program
  changed,   ///< a file is missing, or its size or sum is not the receipt's
  damaged,   ///< its database does not open, or a page in it is damaged
};

/// How closely to look.
enum class BackupLook : std::uint8_t {
  quick,     ///< receipt and sizes
  thorough,  ///< the sums of all files and every page
};

struct BackupEntry {
  std::filesystem::path folder;
  BackupState state = BackupState::good;
  std::optional<Receipt> receipt;  ///< where it could be read
  bool elsewhere = false;          ///< in a list: in the other place
};

/// Looks at the backups of a vault, apart from the open vault as BackupJob is.
class BackupShelf {
 public:
  explicit BackupShelf(OpenVault& vault);
  BackupShelf(std::filesystem::path vault, std::string vaultId, const security::MasterKey& master);

  [[nodiscard]] BackupEntry look(const std::filesystem::path& folder, BackupLook how) const;
  /// Of all backups in a place, newest first, those without a receipt last. A place that is not
  /// there has none.
  [[nodiscard]] std::vector<BackupEntry> list(const std::filesystem::path& place,
                                              BackupLook how) const;
  /// In the vault's own folder and in `others`; looked at thoroughly, from the newest until one is
  /// good.
  [[nodiscard]] std::optional<BackupEntry> newestGood(
      const std::vector<std::filesystem::path>& others = {}) const;
  /// What is in a backup of this vault: for comparing before a restore. Fails with `corrupt` or
  /// `io`.
  [[nodiscard]] base::Result<storage::Tally> contents(const std::filesystem::path& folder) const;

 private:
  [[nodiscard]] BackupState check(const std::filesystem::path& folder, const Receipt& receipt,
                                  BackupLook how) const;

  std::filesystem::path m_vault;
  std::string m_vaultId;
  security::SecretBytes m_databaseKey;
  security::SecretBytes m_backupKey;
};

/// Of a vault that need not open: its key file is enough. Nothing where there is none. Fails as
/// opening a key does.
base::Result<std::optional<BackupEntry>> newestGoodBackup(
    const std::filesystem::path& folder, const std::optional<std::string>& userName,
    const security::SecretText& passphrase);

/// All backups of the vault: in its own folder and in the place that it remembers.
struct BackupList {
  std::vector<BackupEntry> entries;  ///< newest first
  std::optional<std::filesystem::path> place;
  bool placeIsThere = false;
  storage::PlaceKind placeKind = storage::PlaceKind::here;  ///< what it lies on, where it is there
};
/// Tells after each one. Fails with `cancelled`, or as reading does.
base::Result<BackupList> listBackups(OpenVault& vault, BackupLook how = BackupLook::quick,
                                     const base::Progress& progress = {});

/// What is in the vault now, for comparing with a backup. Needs the administrator's role.
base::Result<storage::Tally> vaultContents(OpenVault& vault);

/// Another place for backups, remembered in the vault and nowhere else; nothing: none any more.
/// Needs the administrator's role. Fails as BackupJob::of.
base::Status setBackupPlace(OpenVault& vault, const std::optional<std::filesystem::path>& place);
base::Result<std::optional<std::filesystem::path>> backupPlace(OpenVault& vault);

/// Days after which a backup is overdue, 1 to 365. Needs the administrator's role.
base::Status setBackupDays(OpenVault& vault, int days);

struct BackupStanding {
  std::optional<std::int64_t> newestMilliseconds;  ///< of the newest good one; nothing: none
  std::int64_t ageDays = 0;  ///< whole days since it, or since the vault was made; never below 0
  int daysAllowed = 7;
  bool changedSince = false;  ///< anything a backup would miss
  bool overdue = false;
  bool automaticDue = false;  ///< none of this day, and something changed
};
base::Result<BackupStanding> backupStanding(OpenVault& vault);

}  // namespace tidlig::usecases
