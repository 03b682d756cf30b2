#pragma once

#include "security/masterkey.h"
#include "storage/database.h"

#include <filesystem>

namespace tidlig::usecases {

/// Where the copy of a vault of an older version lies before it is brought to `version`.
std::filesystem::path upgradeCopyFolder(const std::filesystem::path& vault, int version);

/// Copies the vault's database and both key files, checks every page of the copy, and only then
/// lets it take the place of an older copy. Does nothing for a new or an up-to-date database.
/// Fails with `full` or `io`, or `corrupt` where the copy does not open: then nothing is upgraded.
base::Status copyBeforeUpgrade(const std::filesystem::path& vault, storage::Database& database,
                               const security::MasterKey& master);

}  // namespace tidlig::usecases
