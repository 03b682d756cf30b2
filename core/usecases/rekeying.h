#pragma once

// Inside core/usecases only.

#include "security/slotlock.h"

#include <filesystem>

namespace tidlig::usecases {

/// Where the database under its new key lies until it takes the old one's place.
inline constexpr const char* kFreshDatabaseName = "vault.db.new";

/// Completes a rekey that was interrupted where the new database is whole, and undoes it where it
/// is not. To be called with what is in the key file and the master key that opened it, before the
/// database is opened; changes both to what holds afterwards, and the files. A half-made new
/// database that no key file knows of is taken away. Fails with `corrupt`, `io`, `full`, and then
/// leaves what is there for the next try.
base::Status finishRekey(const std::filesystem::path& folder, security::KeySlots& slots,
                         security::MasterKey& master);

/// The new database in the place of the old one, whose write-ahead log is emptied first.
base::Status putFreshInPlace(const std::filesystem::path& folder,
                             const security::SecretBytes& oldKey);
/// Takes away what an interrupted or failed rekey left; nothing when there is nothing.
void removeFresh(const std::filesystem::path& folder);

}  // namespace tidlig::usecases
