#include "usecases/backupplace.h"

#include "base/clock.h"
#include "security/keyfile.h"
#include "storage/vaultfolder.h"

#include <fmt/format.h>

#include <algorithm>

namespace tidlig::usecases {
namespace {

using base::Error;
using base::ErrorKind;
namespace fs = std::filesystem;

}  // namespace

bool looksLikeVault(const fs::path& folder) {
  std::error_code failed;
  for (const char* const name :
       {security::kKeyFileName, security::kSecondKeyFileName, storage::kDatabaseName}) {
    if (fs::exists(folder / name, failed)) return true;
  }
  return false;
}

bool liesInVault(const fs::path& folder) {
  std::error_code failed;
  const fs::path whole = fs::weakly_canonical(fs::absolute(folder, failed), failed);
  for (fs::path part = whole; !part.empty(); part = part.parent_path()) {
    if (looksLikeVault(part)) return true;
    if (part == part.root_path()) break;
  }
  return false;
}

base::Status checkBackupPlace(const fs::path& vault, const fs::path& place) {
  std::error_code failed;
  if (!fs::is_directory(place, failed)) {
    return Error{ErrorKind::notFound,
                 "the folder for backups is not there; is the stick plugged in?"};
  }
  if (fs::equivalent(place, vault / storage::kBackupsName, failed)) return base::Done{};
  if (!liesInVault(place)) return base::Done{};
  return Error{ErrorKind::invalid, "backups cannot lie inside a vault; choose another folder"};
}

std::string backupName(std::int64_t madeMilliseconds) {
  std::string name = base::instantText(madeMilliseconds);
  std::erase(name, ':');
  return name;
}

fs::path freeName(const fs::path& path) {
  std::error_code failed;
  fs::path found = path;
  for (int i = 2; fs::exists(found, failed); ++i) {
    found = fs::path(path).concat(fmt::format("-{}", i));
  }
  return found;
}

fs::path unfinishedBackup(const fs::path& place, const std::string& vaultId) {
  return place / ("unfinished-" + vaultId);
}

}  // namespace tidlig::usecases
