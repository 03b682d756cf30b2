#include "storage/database.h"

#include "base/file.h"
#include "storage/rawkey.h"
#include "storage/statementcache.h"

#include <fmt/format.h>

#include <array>
#include <cctype>
#include <cstring>
#include <fstream>

namespace tidlig::storage {
namespace {

using base::Error;
using base::ErrorKind;
namespace fs = std::filesystem;

constexpr std::size_t kSaltOffset = 32;
constexpr std::size_t kSaltSize = 16;
constexpr int kBusyMilliseconds = 5000;

constexpr std::array<std::string_view, 5> kWantedSettings = {
    "cipher_page_size = 4096", "cipher_use_hmac = 1", "cipher_plaintext_header_size = 0",
    "cipher_hmac_algorithm = HMAC_SHA512", "cipher_kdf_algorithm = PBKDF2_HMAC_SHA512"};

/// Neither a lock nor a write-ahead log is looked for; all but letters and digits as %XX.
std::string finishedUri(const fs::path& file) {
  std::string uri = "file:";
  for (const char c : fs::absolute(file).string()) {
    const auto byte = static_cast<unsigned char>(c);
    const bool plain = c == '/' || (byte < 0x80 && std::isalnum(byte) != 0);
    uri += plain ? std::string(1, c) : fmt::format("%{:02X}", byte);
  }
  return uri + "?mode=ro&immutable=1";
}

Error notCipher() {
  return Error{ErrorKind::io, "the database library is not SQLCipher 4 with its full settings"};
}

Error damaged() {
  return Error{ErrorKind::corrupt, "the vault's database is damaged"};
}

Error closed() {
  return Error{ErrorKind::locked, "the vault's database is closed; open the vault again"};
}

/// The file begins with its random salt. SQLCipher is told the salt and would not notice a damaged
/// one; and a file that begins in plain words is not encrypted at all.
base::Status checkBeginning(const fs::path& file, const security::SecretBytes& key) {
  std::array<char, kSaltSize> beginning{};
  std::ifstream in(file, std::ios::binary);
  if (!in) return Error{ErrorKind::io, "the vault's database cannot be opened"};
  in.read(beginning.data(), beginning.size());
  if (in.gcount() != static_cast<std::streamsize>(beginning.size())) return damaged();
  if (std::memcmp(beginning.data(), "SQLite format 3", beginning.size()) == 0) {
    return Error{ErrorKind::corrupt, "the vault's database is not encrypted"};
  }
  if (std::memcmp(beginning.data(), key.data() + kSaltOffset, kSaltSize) != 0) return damaged();
  return base::Done{};
}

base::Result<bool> isCipherAsWanted(Database& database) {
  TIDLIG_ASSIGN(Statement version, database.query("PRAGMA cipher_version"));
  const bool isFourth = version.next() && version.text(0).starts_with("4.");
  TIDLIG_TRY(version.status());
  std::size_t found = 0;
  TIDLIG_ASSIGN(Statement settings, database.query("PRAGMA cipher_settings"));
  while (settings.next()) {
    for (const std::string_view wanted : kWantedSettings) {
      if (settings.text(0).find(wanted) != std::string_view::npos) ++found;
    }
  }
  TIDLIG_TRY(settings.status());
  return isFourth && found == kWantedSettings.size();
}

/// SQLCipher says nothing of a line that it had no memory for, so what is missing is asked for once
/// more.
base::Status checkCipher(Database& database) {
  TIDLIG_ASSIGN(bool wanted, isCipherAsWanted(database));
  if (!wanted) {
    TIDLIG_ASSIGN(wanted, isCipherAsWanted(database));
  }
  if (!wanted) return notCipher();
  return base::Done{};
}

}  // namespace

void Database::Closer::operator()(sqlite3* connection) const {
  sqlite3_close_v2(connection);
}

Database::Database(sqlite3* connection, std::shared_ptr<StatementCache> cache)
    : m_connection(connection), m_cache(std::move(cache)) {}

Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&& other) noexcept {
  if (m_cache) m_cache->clear();
  m_connection = std::move(other.m_connection);
  m_cache = std::move(other.m_cache);
  return *this;
}

Database::~Database() {
  if (m_cache) m_cache->clear();
}

base::Result<Database> Database::create(const fs::path& file, const security::SecretBytes& key) {
  // SQLite would make it readable for others; its -wal and -shm take the mode of this file.
  TIDLIG_TRY(base::writeNewFile(file, ""));
  TIDLIG_ASSIGN(Database database, connect(file, key));
  // SQLCipher writes the first page with the first change.
  TIDLIG_TRY(database.runScript("PRAGMA application_id = 1416192071"));
  TIDLIG_TRY(database.configure());
  TIDLIG_TRY(database.checkpoint());
  TIDLIG_TRY(checkBeginning(file, key));
  return database;
}

base::Result<Database> Database::open(const fs::path& file, const security::SecretBytes& key) {
  std::error_code failed;
  const auto size = fs::file_size(file, failed);
  if (failed == std::errc::no_such_file_or_directory) {
    return Error{ErrorKind::corrupt, "the vault's database is missing"};
  }
  if (failed) return Error{ErrorKind::io, "the vault's database cannot be opened"};
  // SQLite takes an empty file for a new database and would fill it.
  if (size == 0) return damaged();
  TIDLIG_TRY(checkBeginning(file, key));
  TIDLIG_ASSIGN(Database database, connect(file, key));
  TIDLIG_TRY(database.configure());
  return database;
}

base::Result<Database> Database::openCopy(const fs::path& file, const security::SecretBytes& key) {
  TIDLIG_TRY(checkBeginning(file, key));
  TIDLIG_ASSIGN(Database database, connect(file, key, true));
  TIDLIG_TRY(
      database.runScript("PRAGMA temp_store = MEMORY;"
                         "PRAGMA trusted_schema = OFF;"
                         "PRAGMA cache_size = -16000"));
  return database;
}

base::Result<Database> Database::connect(const fs::path& file, const security::SecretBytes& key,
                                         bool finished) {
  if (key.size() != kDatabaseKeySize) return notCipher();
  TIDLIG_TRY(sqliteReady());
  sqlite3* connection = nullptr;
  const std::string name = finished ? finishedUri(file) : file.string();
  const int mode =
      finished ? SQLITE_OPEN_READONLY | SQLITE_OPEN_URI : static_cast<int>(SQLITE_OPEN_READWRITE);
  // Only the full codes tell a want of memory from a disk that fails.
  const int opened = sqlite3_open_v2(name.c_str(), &connection,
                                     mode | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
  Database database(connection, std::make_shared<StatementCache>());
  if (opened != SQLITE_OK) return sqliteError(opened);
  TIDLIG_TRY(memoryForCipher());
  const security::SecretBytes text = rawKeyText(key);
  const int keyed = sqlite3_key_v2(connection, "main", text.data(), static_cast<int>(text.size()));
  if (keyed != SQLITE_OK) return sqliteError(keyed);
  sqlite3_busy_timeout(connection, kBusyMilliseconds);
  // SQLCipher's own log would go to standard error. Its level is one for the process, but the first
  // connection sets it back, so every one says it again.
  TIDLIG_TRY(database.runScript("PRAGMA cipher_log_level = NONE"));
  TIDLIG_TRY(checkCipher(database));
  return database;
}

/// What every connection needs. Sorting would write plain text into temporary files without the
/// first of these; WAL with synchronous=FULL is what loses nothing in a power cut.
base::Status Database::configure() {
  TIDLIG_TRY(
      runScript("PRAGMA temp_store = MEMORY;"
                "PRAGMA trusted_schema = OFF;"
                "PRAGMA foreign_keys = ON;"
                "PRAGMA secure_delete = ON;"
                "PRAGMA cache_size = -16000"));
  sqlite3_db_config(m_connection.get(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  TIDLIG_ASSIGN(Statement mode, query("PRAGMA journal_mode = WAL"));
  if (!mode.next()) {
    TIDLIG_TRY(mode.status());
    return damaged();
  }
  if (mode.text(0) != "wal") {
    return Error{ErrorKind::io, "the vault's folder cannot be written to"};
  }
  return runScript("PRAGMA synchronous = FULL");
}

base::Result<Statement> Database::prepare(std::string_view sql) {
  if (!isOpen()) return closed();
  sqlite3_stmt* statement = m_cache->take(sql);
  if (statement == nullptr) {
    const int code =
        sqlite3_prepare_v3(m_connection.get(), sql.data(), static_cast<int>(sql.size()),
                           SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK) return sqliteError(code);
  }
  return Statement(statement, sql, m_cache);
}

base::Status Database::runScript(const std::string& sql) {
  if (!isOpen()) return closed();
  const int code = sqlite3_exec(m_connection.get(), sql.c_str(), nullptr, nullptr, nullptr);
  if (code != SQLITE_OK) return toldError(m_connection.get(), code);
  return base::Done{};
}

std::int64_t Database::lastInsertedRow() const {
  return sqlite3_last_insert_rowid(m_connection.get());
}

bool Database::inTransaction() const {
  return isOpen() && sqlite3_get_autocommit(m_connection.get()) == 0;
}

void Database::rollBack() noexcept {
  sqlite3_exec(m_connection.get(), "ROLLBACK", nullptr, nullptr, nullptr);
}

base::Status Database::checkpoint() {
  // Opens the write-ahead log where it is not yet: the checkpoint itself would, and keep to itself
  // why it could not.
  TIDLIG_TRY(runScript("SELECT 1 FROM sqlite_schema LIMIT 1"));
  const int code = sqlite3_wal_checkpoint_v2(m_connection.get(), nullptr,
                                             SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
  if (code != SQLITE_OK) return sqliteError(code);
  return base::Done{};
}

base::Status Database::close() {
  m_cache->clear();
  const int code = sqlite3_close(m_connection.get());
  if (code != SQLITE_OK) return sqliteError(code);
  (void)m_connection.release();
  return base::Done{};
}

bool beginsWithSaltOf(const fs::path& file, const security::SecretBytes& key) {
  return checkBeginning(file, key).ok();
}

base::Status Database::copyInto(const fs::path& file, const std::atomic<bool>& stop) {
  // SQLite fills an empty file, and would make one that others can read.
  TIDLIG_TRY(base::writeNewFile(file, ""));
  constexpr int kStepsBetweenLooks = 1000;
  sqlite3_progress_handler(
      m_connection.get(), kStepsBetweenLooks,
      [](void* flag) { return static_cast<const std::atomic<bool>*>(flag)->load() ? 1 : 0; },
      const_cast<std::atomic<bool>*>(&stop));
  base::Status copied = run("VACUUM INTO ?1", std::string_view(file.native()));
  sqlite3_progress_handler(m_connection.get(), 0, nullptr, nullptr);
  return copied;
}

base::Result<Transaction> Transaction::begin(Database& database) {
  // There was no memory left to roll the last one back. None is begun within another.
  if (database.inTransaction()) database.rollBack();
  TIDLIG_TRY(database.run("BEGIN IMMEDIATE"));
  return Transaction(database);
}

Transaction::Transaction(Transaction&& other) noexcept : m_database(other.m_database) {
  other.m_database = nullptr;
}

Transaction::~Transaction() {
  // SQLite rolls back by itself on some errors (a full disk among them).
  if (m_database != nullptr && m_database->inTransaction()) m_database->rollBack();
}

base::Status Transaction::commit() {
  TIDLIG_TRY(m_database->run("COMMIT"));
  m_database = nullptr;
  return base::Done{};
}

}  // namespace tidlig::storage
