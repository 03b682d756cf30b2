#pragma once

#include "base/result.h"

#include <cstdint>
#include <filesystem>

namespace tidlig::storage {

inline constexpr const char* kDatabaseName = "vault.db";
inline constexpr const char* kLockName = "vault.lock";
inline constexpr const char* kReserveName = "vault.reserve";
inline constexpr const char* kBackupsName = "backups";

/// What a folder lies on.
enum class PlaceKind : std::uint8_t {
  here,
  network,       ///< a share of another machine
  synchronised,  ///< a cloud client copies it elsewhere
};
PlaceKind placeKind(const std::filesystem::path& folder);

/// Whether a vault may lie here: not on a network share and not where a cloud client synchronises,
/// because the write-ahead log breaks in both. Fails with `invalid` and the reason.
base::Status checkPlace(const std::filesystem::path& folder);

/// Makes the folder with mode 0700; an existing one must be empty. Fails with `invalid`, `io`,
/// `full` or `notFound` (no such parent).
base::Status makeVaultFolder(const std::filesystem::path& folder);

/// Space that can be given back when the disk is full, so that the user can finish.
base::Status makeReserve(const std::filesystem::path& folder);
/// False when it was given back already.
bool freeReserve(const std::filesystem::path& folder);
/// Makes it again when it is missing and the disk has plenty; best effort.
void renewReserve(const std::filesystem::path& folder);

/// One process per vault: an advisory lock on a file, given up by the system when the process
/// ends, however it ends. The file itself means nothing.
class VaultLock {
 public:
  /// Fails with `busy`, or with `io` when the folder cannot be written to.
  static base::Result<VaultLock> take(const std::filesystem::path& folder);
  VaultLock(VaultLock&& other) noexcept;
  VaultLock& operator=(VaultLock&&) = delete;
  ~VaultLock();

 private:
  explicit VaultLock(int file) : m_file(file) {}
  int m_file;
};

}  // namespace tidlig::storage
