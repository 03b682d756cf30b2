#include "storage/migrations.h"

#include "base/embedded.h"

#include <fmt/format.h>

namespace tidlig::storage {
namespace {

using base::Error;
using base::ErrorKind;

std::optional<std::string_view> migrationTo(int version) {
  return base::embeddedFile(fmt::format("core/storage/migrations/{:04}.sql", version));
}

base::Status migrateTo(Database& database, int version, std::string_view script) {
  TIDLIG_ASSIGN(Transaction transaction, Transaction::begin(database));
  TIDLIG_TRY(database.runScript(std::string(script)));
  TIDLIG_TRY(database.runScript(fmt::format("PRAGMA user_version = {}", version)));
  return transaction.commit();
}

}  // namespace

int newestSchemaVersion() {
  static const int kNewest = [] {
    int version = 0;
    while (migrationTo(version + 1)) ++version;
    return version;
  }();
  return kNewest;
}

base::Result<int> schemaVersion(Database& database) {
  TIDLIG_ASSIGN(Statement version, database.query("PRAGMA user_version"));
  const int number = version.next() ? version.number(0) : 0;
  TIDLIG_TRY(version.status());
  // Any number may stand there; there was never a version before the first.
  if (number < 0) return Error{ErrorKind::corrupt, "the vault has no version that can be"};
  return number;
}

base::Status migrate(Database& database) {
  return migrate(database, newestSchemaVersion());
}

base::Status migrate(Database& database, int last) {
  TIDLIG_ASSIGN(const int found, schemaVersion(database));
  if (found > newestSchemaVersion()) {
    return Error{ErrorKind::newer, fmt::format("the vault has version {}; this program knows {}",
                                               found, newestSchemaVersion())};
  }
  for (int version = found + 1; version <= last; ++version) {
    TIDLIG_TRY(migrateTo(database, version, *migrationTo(version)));
  }
  return base::Done{};
}

base::Result<std::string> schemaText(Database& database) {
  TIDLIG_ASSIGN(
      Statement rows,
      database.query("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name"));
  std::string text;
  while (rows.next()) text.append(rows.text(0)).append(";\n");
  TIDLIG_TRY(rows.status());
  return text;
}

}  // namespace tidlig::storage
