#include "plaincopy.h"

#include "storage/statementcache.h"

#include <sqlcipher/sqlite3.h>

#include <memory>
#include <stdexcept>

namespace tidlig::bench {
namespace {

using storage::Database;

/// Names the two members: what an explicit instantiation names may be private.
template <auto Connection, auto Cache>
struct Inside {
  friend void putBehind(Database& database, sqlite3* connection) {
    (database.*Cache)->clear();
    database.*Cache = std::make_shared<storage::StatementCache>();
    (database.*Connection).reset(connection);
  }
};
void putBehind(Database& database, sqlite3* connection);
template struct Inside<&Database::m_connection, &Database::m_cache>;

}  // namespace

Database openPlain(Database database, const std::filesystem::path& copy) {
  sqlite3* connection = nullptr;
  const int code = sqlite3_open_v2(copy.c_str(), &connection,
                                   SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
  putBehind(database, connection);
  const auto same = database.runScript(
      "PRAGMA temp_store = MEMORY; PRAGMA journal_mode = WAL; PRAGMA cache_size = -16000");
  if (code != SQLITE_OK || !same) throw std::runtime_error("the unencrypted copy does not open");
  return database;
}

}  // namespace tidlig::bench
