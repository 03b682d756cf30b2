#pragma once

#include "storage/salvage.h"
#include "usecases/restoring.h"

namespace tidlig::usecases {

/// What could be saved of a damaged vault.
struct Salvaged {
  Restored vault;  ///< no receipt; its findings tell whether the log is whole
  storage::SalvageOutcome outcome;
  /// Of the damaged vault; nothing where none in its `backups/` is good.
  std::optional<BackupEntry> newestGood;
};

/// Makes a vault in `newFolder` (as restoreBackup) with everything that stands on a good page of
/// `damaged`, which is left as it is, under the same keys. Where a family's, a person's or a user's
/// own row is lost, an empty one stands for it, so that nothing that refers to it is lost, too; a
/// user without their row has no roles until an administrator gives them, but the one who salvages
/// becomes administrator where that row was lost. The log comes as it is found, and the
/// findings tell whether it is whole. Needs the administrator's role and room for three copies.
/// Tells how far it is; stopped, it leaves nothing and fails with `cancelled`.
/// Fails with `notFound`, `wrongKey`, `corrupt` (no key file or no page can be read), `denied`,
/// `newer`, `busy`, `invalid` (the place), `full`, `io`.
base::Result<Salvaged> salvageVault(const std::filesystem::path& damaged,
                                    const std::filesystem::path& newFolder,
                                    const std::optional<std::string>& userName,
                                    const security::SecretText& passphrase,
                                    const base::Clock& clock, const base::Progress& progress = {});

}  // namespace tidlig::usecases
