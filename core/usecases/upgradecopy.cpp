#include "usecases/upgradecopy.h"

#include "base/file.h"
#include "base/folder.h"
#include "security/keyfile.h"
#include "storage/migrations.h"
#include "storage/vaultfolder.h"
#include "usecases/vaultopening.h"

#include <fmt/format.h>

namespace tidlig::usecases {
namespace {

using base::Error;
using base::ErrorKind;
namespace fs = std::filesystem;

base::Status makeEmpty(const fs::path& folder) {
  TIDLIG_TRY(base::removeTree(folder));
  std::error_code failed;
  fs::create_directories(folder, failed);
  if (!failed) fs::permissions(folder, fs::perms::owner_all, failed);
  if (!failed) return base::Done{};
  return Error{ErrorKind::io, "the folder for the copy before an upgrade could not be made"};
}

base::Status copyFiles(const fs::path& vault, const fs::path& to) {
  TIDLIG_TRY(base::copyFile(vault / storage::kDatabaseName, to / storage::kDatabaseName));
  for (const char* const name : {security::kKeyFileName, security::kSecondKeyFileName}) {
    // One of the two may be missing; the vault opened by the other.
    std::error_code unknown;
    if (fs::exists(vault / name, unknown)) TIDLIG_TRY(base::copyFile(vault / name, to / name));
  }
  return base::Done{};
}

base::Status checkCopy(const fs::path& copy, const security::MasterKey& master, int version) {
  TIDLIG_ASSIGN(storage::Database database,
                storage::Database::open(copy / storage::kDatabaseName, databaseKey(master)));
  TIDLIG_ASSIGN(auto damaged, database.query("PRAGMA cipher_integrity_check"));
  const bool bad = damaged.next();
  TIDLIG_TRY(damaged.status());
  TIDLIG_ASSIGN(const int found, storage::schemaVersion(database));
  if (!bad && found == version) return base::Done{};
  return Error{
      ErrorKind::corrupt,
      "the vault is damaged and cannot be brought to the new version; nothing was changed"};
}

base::Status putInPlace(const fs::path& finished, const fs::path& place) {
  TIDLIG_TRY(base::removeTree(place));
  std::error_code failed;
  fs::rename(finished, place, failed);
  if (!failed) return base::syncFolder(place.parent_path());
  return Error{ErrorKind::io, "the copy before an upgrade could not be put in its place"};
}

}  // namespace

fs::path upgradeCopyFolder(const fs::path& vault, int version) {
  return vault / storage::kBackupsName / fmt::format("before-version-{}", version);
}

base::Status copyBeforeUpgrade(const fs::path& vault, storage::Database& database,
                               const security::MasterKey& master) {
  TIDLIG_ASSIGN(const int version, storage::schemaVersion(database));
  if (version == 0 || version >= storage::newestSchemaVersion()) return base::Done{};
  // What is still in the write-ahead log would be missing from the copy.
  TIDLIG_TRY(database.checkpoint());
  const fs::path place = upgradeCopyFolder(vault, storage::newestSchemaVersion());
  const fs::path unfinished = fs::path(place).concat(".new");
  TIDLIG_TRY(makeEmpty(unfinished));
  base::Status copied = copyFiles(vault, unfinished);
  if (copied) copied = checkCopy(unfinished, master, version);
  if (copied) return putInPlace(unfinished, place);
  base::removeAll(unfinished);
  return copied;
}

}  // namespace tidlig::usecases
