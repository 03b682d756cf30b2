#pragma once

// Shared by what makes and what opens vaults; inside core/usecases only.

#include "usecases/vaultstate.h"

namespace tidlig::usecases {

/// Reads two files that a vault has, or begins with: by the rules for kept models (modelnotes.h).
base::Result<Rules> readRules(std::string_view model, std::string_view catalogue);
/// Reads the rules a vault has in use.
base::Result<Rules> loadRules(storage::Database& database);

/// Non-empty, UTF-8, not too long, nothing invisible. Fails with `invalid`.
base::Status checkUserName(std::string_view name);
/// Normalised and good enough for a new passphrase. Fails with `invalid`.
base::Result<security::SecretText> newPassphrase(const security::SecretText& typed);
/// Roles ascending, each once; fails with `invalid` when there are none, or when the profession
/// is not one of the model's.
base::Result<domain::User> checkUser(domain::User user, const scoring::Model& model);

/// Key and salt of `vault.db`.
security::SecretBytes databaseKey(const security::MasterKey& master);

/// Opens the database behind a master key and brings it to the newest version.
base::Result<std::unique_ptr<OpenVault::State>> openState(const std::filesystem::path& folder,
                                                          storage::VaultLock lock,
                                                          security::MasterKey master,
                                                          security::LoadedKeySlots loaded,
                                                          const base::Clock& clock);

/// The slot of the user, or of the only user where no name is given. Fails with `notFound` or
/// `invalid`.
base::Result<security::KeySlot> slotFor(const security::KeySlots& slots,
                                        const std::optional<std::string>& userName);

/// Guessing through the program gets slower with every miss; the count lies in the key file.
void waitForTurn(const security::WrongTries& tries, const base::Clock& clock);

/// Whether there is a vault in the folder at all. Fails with `notFound`, or with `invalid` for a
/// backup, which nobody works in. A swap that was interrupted is finished first.
base::Status checkIsVault(const std::filesystem::path& folder);

}  // namespace tidlig::usecases
