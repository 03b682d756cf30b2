#pragma once

// Shared by what makes a vault out of another's files; inside core/usecases only.

#include "storage/vaultfolder.h"
#include "usecases/backupplace.h"

#include <optional>

namespace tidlig::usecases {

/// Whether a vault may be made in the folder: it does not exist or is empty, and lies in no other
/// vault. Fails with `invalid`.
base::Status checkNewVaultFolder(const std::filesystem::path& newFolder);

/// The lock of a folder that has one: a vault that another process has open may be half written at
/// this moment. Nothing where there is none, or on a read-only place. Fails with `busy`.
base::Result<std::optional<storage::VaultLock>> lockIfThere(const std::filesystem::path& from);

/// A vault under a temporary name beside its place; goes away unless it was finished.
class UnfinishedVault {
 public:
  explicit UnfinishedVault(std::filesystem::path newFolder);
  ~UnfinishedVault();
  UnfinishedVault(const UnfinishedVault&) = delete;
  UnfinishedVault& operator=(const UnfinishedVault&) = delete;

  [[nodiscard]] const std::filesystem::path& folder() const { return m_folder; }
  /// Empty, whatever a crash left there.
  [[nodiscard]] base::Status make() const;
  /// Adds what every vault has beside its database and keys, and gives the folder its name.
  [[nodiscard]] base::Status finish() const;

 private:
  std::filesystem::path m_place;
  std::filesystem::path m_folder;
};

}  // namespace tidlig::usecases
