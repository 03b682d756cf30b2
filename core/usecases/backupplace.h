#pragma once

// Shared by what makes and what reads backups; inside core/usecases only.

#include "base/result.h"

#include <filesystem>
#include <string>

namespace tidlig::usecases {

/// Whether backups of the vault may lie in the folder. Fails with `notFound` or `invalid`.
base::Status checkBackupPlace(const std::filesystem::path& vault,
                              const std::filesystem::path& place);

/// Whether the folder holds a vault or a copy of one.
bool looksLikeVault(const std::filesystem::path& folder);
/// Whether any folder above this one, or itself, does.
bool liesInVault(const std::filesystem::path& folder);

/// The name of a backup's folder: the instant in UTC, without colons (sticks refuse them).
std::string backupName(std::int64_t madeMilliseconds);

/// The path itself, or with the first number (-2, -3 …) under which nothing lies there.
std::filesystem::path freeName(const std::filesystem::path& path);

/// Where a backup of this vault is made before it has its name.
std::filesystem::path unfinishedBackup(const std::filesystem::path& place,
                                       const std::string& vaultId);

/// The largest receipt that is read.
inline constexpr std::size_t kLargestReceipt = 64 * 1024;

inline constexpr const char* kPlaceSetting = "backup.place";
inline constexpr const char* kDaysSetting = "backup.days";
/// When the newest backup in another place was made, and the number of its last log entry.
inline constexpr const char* kElsewhereSetting = "backup.elsewhere";

}  // namespace tidlig::usecases
