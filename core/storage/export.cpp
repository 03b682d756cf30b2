#include "base/file.h"
#include "storage/database.h"
#include "storage/inspection.h"
#include "storage/migrations.h"
#include "storage/rawkey.h"
#include "storage/sqlite.h"

#include <fmt/format.h>

#include <vector>

namespace tidlig::storage {
namespace {

using base::Error;
using base::ErrorKind;
namespace fs = std::filesystem;

Error notWhole() {
  return Error{ErrorKind::corrupt, "the copy under the new key is not whole; nothing was changed"};
}

base::Result<std::vector<std::string>> tables(Database& database) {
  TIDLIG_ASSIGN(Statement rows, database.query("SELECT name FROM sqlite_schema WHERE type = 'table'"
                                               " ORDER BY name"));
  std::vector<std::string> names;
  while (rows.next()) names.emplace_back(rows.text(0));
  TIDLIG_TRY(rows.status());
  return names;
}

/// The name is one of our own schema. Not by `Database::query`, which keeps its statements by words
/// that live as long as the program.
base::Result<std::int64_t> rowsOf(sqlite3* connection, const std::string& table) {
  const std::string sql = fmt::format("SELECT count(*) FROM \"{}\"", table);
  sqlite3_stmt* statement = nullptr;
  int code = sqlite3_prepare_v2(connection, sql.c_str(), -1, &statement, nullptr);
  if (code == SQLITE_OK) code = sqlite3_step(statement);
  const std::int64_t count = code == SQLITE_ROW ? sqlite3_column_int64(statement, 0) : 0;
  sqlite3_finalize(statement);
  if (code != SQLITE_ROW) return sqliteError(code);
  return count;
}

}  // namespace

base::Status Database::exportTo(const fs::path& file, const security::SecretBytes& key) {
  if (!isOpen()) return Error{ErrorKind::locked, "the vault's database is closed"};
  if (key.size() != kDatabaseKeySize) return Error{ErrorKind::invalid, "expected a database key"};
  // SQLite would make it readable for others.
  TIDLIG_TRY(base::writeNewFile(file, ""));
  TIDLIG_TRY(pourInto(file, key));
  TIDLIG_ASSIGN(Database copy, open(file, key));
  TIDLIG_ASSIGN(const std::string ours, schemaText(*this));
  TIDLIG_ASSIGN(const std::string theirs, schemaText(copy));
  TIDLIG_ASSIGN(const int version, schemaVersion(*this));
  TIDLIG_ASSIGN(const int copied, schemaVersion(copy));
  if (ours != theirs || version != copied) return notWhole();
  TIDLIG_ASSIGN(const auto names, tables(*this));
  for (const std::string& name : names) {
    TIDLIG_ASSIGN(const std::int64_t rows, rowsOf(m_connection.get(), name));
    TIDLIG_ASSIGN(const std::int64_t found, rowsOf(copy.m_connection.get(), name));
    if (rows != found) return notWhole();
  }
  TIDLIG_TRY(copy.checkpoint());
  TIDLIG_ASSIGN(const bool sound, pagesAreSound(copy));
  if (!sound) return notWhole();
  TIDLIG_TRY(copy.close());
  return base::syncFile(file);
}

/// The key goes in as a bound value: it is in no statement's text.
base::Status Database::attach(const fs::path& file, const security::SecretBytes& key) {
  TIDLIG_TRY(memoryForCipher());
  const security::SecretBytes text = rawKeyText(key);
  sqlite3_stmt* statement = nullptr;
  int code = sqlite3_prepare_v2(m_connection.get(), "ATTACH DATABASE ?1 AS fresh KEY ?2", -1,
                                &statement, nullptr);
  if (code != SQLITE_OK) return sqliteError(code);
  sqlite3_bind_text(statement, 1, file.c_str(), -1, SQLITE_STATIC);
  sqlite3_bind_text(statement, 2, reinterpret_cast<const char*>(text.data()),
                    static_cast<int>(text.size()), SQLITE_STATIC);
  code = sqlite3_step(statement);
  sqlite3_finalize(statement);
  if (code != SQLITE_DONE) return sqliteError(code);
  return base::Done{};
}

base::Status Database::pourInto(const fs::path& file, const security::SecretBytes& key) {
  TIDLIG_ASSIGN(const int version, schemaVersion(*this));
  TIDLIG_TRY(attach(file, key));
  // The export writes the copy's schema table, which the defence of every connection forbids.
  sqlite3_db_config(m_connection.get(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
  base::Status poured = runScript("SELECT sqlcipher_export('fresh')");
  sqlite3_db_config(m_connection.get(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  if (poured) {
    poured = runScript(fmt::format(
        "PRAGMA fresh.application_id = 1416192071; PRAGMA fresh.user_version = {}", version));
  }
  const base::Status detached = runScript("DETACH DATABASE fresh");
  return poured ? detached : poured;
}

}  // namespace tidlig::storage
