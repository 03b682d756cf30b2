#include "usecases/rekeying.h"

#include "base/file.h"
#include "security/keyfile.h"
#include "storage/inspection.h"
#include "storage/migrations.h"
#include "storage/vaultfolder.h"
#include "usecases/vaultopening.h"

namespace tidlig::usecases {
namespace {

using base::Error;
using base::ErrorKind;
using security::KeySlots;
using security::MasterKey;
namespace fs = std::filesystem;

bool isDamage(const Error& error) {
  return error.kind == ErrorKind::corrupt || error.kind == ErrorKind::newer;
}

/// False where it is missing or damaged; fails only where it cannot be told.
base::Result<bool> isWhole(const fs::path& file, const security::SecretBytes& key) {
  if (!storage::beginsWithSaltOf(file, key)) return false;
  auto database = storage::Database::open(file, key);
  if (!database) {
    if (isDamage(database.error())) return false;
    return database.error();
  }
  TIDLIG_ASSIGN(const int version, storage::schemaVersion(*database));
  TIDLIG_ASSIGN(const bool sound, storage::pagesAreSound(*database));
  TIDLIG_TRY(database->close());
  return sound && version > 0;
}

void removeLogOf(const fs::path& database) {
  std::error_code ignored;
  for (const char* const more : {"-wal", "-shm", "-journal"}) {
    fs::remove(fs::path(database).concat(more), ignored);
  }
}

/// The last step: the new database opens, so nobody needs the old key any more.
base::Status forgetPrevious(const fs::path& folder, KeySlots& slots, const MasterKey& master) {
  {
    TIDLIG_ASSIGN(storage::Database database,
                  storage::Database::open(folder / storage::kDatabaseName, databaseKey(master)));
    TIDLIG_TRY(storage::schemaVersion(database));
    TIDLIG_TRY(database.close());
  }
  KeySlots changed = slots;
  changed.previous.reset();
  security::seal(changed, master);
  TIDLIG_TRY(security::saveKeySlots(folder, changed));
  slots = std::move(changed);
  removeFresh(folder);
  return base::Done{};
}

base::Status undo(const fs::path& folder, KeySlots& slots, MasterKey& master, MasterKey previous) {
  if (!storage::beginsWithSaltOf(folder / storage::kDatabaseName, databaseKey(previous))) {
    return Error{ErrorKind::corrupt,
                 "neither the old nor the new database of an interrupted change of keys is whole; "
                 "restore a backup"};
  }
  TIDLIG_ASSIGN(KeySlots changed, security::withNewMaster(slots, master, previous, false));
  security::seal(changed, previous);
  TIDLIG_TRY(security::saveKeySlots(folder, changed));
  slots = std::move(changed);
  master = std::move(previous);
  removeFresh(folder);
  return base::Done{};
}

}  // namespace

void removeFresh(const fs::path& folder) {
  std::error_code ignored;
  fs::remove(folder / kFreshDatabaseName, ignored);
  removeLogOf(folder / kFreshDatabaseName);
}

base::Status putFreshInPlace(const fs::path& folder, const security::SecretBytes& oldKey) {
  const fs::path place = folder / storage::kDatabaseName;
  if (storage::beginsWithSaltOf(place, oldKey)) {
    TIDLIG_ASSIGN(storage::Database old, storage::Database::open(place, oldKey));
    TIDLIG_TRY(old.checkpoint());
    TIDLIG_TRY(old.close());
  }
  // Beside another database the old one's log would be read as damage.
  removeLogOf(place);
  TIDLIG_TRY(base::syncFolder(folder));
  std::error_code failed;
  fs::rename(folder / kFreshDatabaseName, place, failed);
  if (failed)
    return Error{ErrorKind::io, "the database under its new key could not be put in place"};
  return base::syncFolder(folder);
}

base::Status finishRekey(const fs::path& folder, KeySlots& slots, MasterKey& master) {
  if (!slots.previous) {
    removeFresh(folder);
    return base::Done{};
  }
  TIDLIG_ASSIGN(MasterKey previous, security::previousMaster(slots, master));
  const security::SecretBytes key = databaseKey(master);
  if (!storage::beginsWithSaltOf(folder / storage::kDatabaseName, key)) {
    TIDLIG_ASSIGN(const bool whole, isWhole(folder / kFreshDatabaseName, key));
    if (!whole) return undo(folder, slots, master, std::move(previous));
    TIDLIG_TRY(putFreshInPlace(folder, databaseKey(previous)));
  }
  return forgetPrevious(folder, slots, master);
}

}  // namespace tidlig::usecases
