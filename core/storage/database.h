#pragma once

#include "base/result.h"
#include "security/secret.h"
#include "storage/statement.h"

#include <atomic>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

struct sqlite3;

namespace tidlig::storage {

/// SQLCipher's raw key (32 bytes) and the file's salt (16 bytes).
inline constexpr std::size_t kDatabaseKeySize = 48;

/// Whether the file begins with the salt of this key: which of two keys a database belongs to.
bool beginsWithSaltOf(const std::filesystem::path& file, const security::SecretBytes& key);

/// One connection to an encrypted database. Refuses to work when the library under it is not
/// SQLCipher 4 with its full settings, or when the file turns out to be readable without a key.
/// Not for two threads at a time.
class Database {
 public:
  /// A new file with mode 0600; it must not exist. Fails with `full` or `io`.
  static base::Result<Database> create(const std::filesystem::path& file,
                                       const security::SecretBytes& key);
  /// Fails with `corrupt` (no database, or one that `key` does not fit: the key was checked before
  /// it came here, so it is the file that is wrong), `busy`, `io` (a read-only place too: WAL needs
  /// to write) or `full`.
  static base::Result<Database> open(const std::filesystem::path& file,
                                     const security::SecretBytes& key);

  /// A finished copy that must stay as it is, byte for byte: nothing is written to it or beside it,
  /// nor locked, so it may lie on a read-only place. Fails with `corrupt` or `io`.
  static base::Result<Database> openCopy(const std::filesystem::path& file,
                                         const security::SecretBytes& key);

  Database(Database&&) noexcept;
  Database& operator=(Database&&) noexcept;
  ~Database();

  /// A statement for `sql`, which must be a string literal (it is the cache's key).
  base::Result<Statement> prepare(std::string_view sql);
  /// The same with values bound to ?1, ?2, …
  template <typename... Values>
  base::Result<Statement> query(std::string_view sql, const Values&... values) {
    auto statement = prepare(sql);
    if (statement) {
      int parameter = 0;
      (statement->bind(++parameter, values), ...);
    }
    return statement;
  }
  /// Runs a statement that gives no rows.
  template <typename... Values>
  base::Status run(std::string_view sql, const Values&... values) {
    TIDLIG_ASSIGN(Statement statement, query(sql, values...));
    return statement.run();
  }
  /// Runs several statements of our own, such as a migration.
  base::Status runScript(const std::string& sql);

  /// The row id that the last INSERT made.
  [[nodiscard]] std::int64_t lastInsertedRow() const;
  /// Whether a transaction is open.
  [[nodiscard]] bool inTransaction() const;

  /// Takes back what the open transaction changed; where there is no memory for that, it stays
  /// open.
  void rollBack() noexcept;

  /// Moves what is in the write-ahead log into the file. Fails as writing does.
  base::Status checkpoint();

  /// Writes everything into a new file under another key and its own salt (`sqlcipher_export`;
  /// `sqlite3_rekey` tells success when it failed). On the disk when this returns, no write-ahead
  /// log beside it. `file` must not exist; it is left behind when this fails. Fails with `full`,
  /// `io`, or `corrupt` where not every table came over whole.
  base::Status exportTo(const std::filesystem::path& file, const security::SecretBytes& key);

  /// Ends the connection, so that the file may be replaced: whatever is asked afterwards fails with
  /// `locked`. Fails with `busy`, and stays open, while a statement is in use.
  base::Status close();
  [[nodiscard]] bool isOpen() const { return m_connection != nullptr; }

  /// Writes a copy under the same key (`VACUUM INTO`): what is committed when it begins, whatever
  /// others write meanwhile. `file` must not exist; mode 0600; not synced; left behind when this
  /// fails. Given up with `cancelled` once `stop` is true, which another thread may set. Fails with
  /// `corrupt` where a page of the original cannot be read, with `full` or `io`.
  base::Status copyInto(const std::filesystem::path& file, const std::atomic<bool>& stop);

 private:
  struct Closer {
    void operator()(sqlite3* connection) const;
  };

  Database(sqlite3* connection, std::shared_ptr<StatementCache> cache);
  friend class PageImage;
  friend class Inspection;
  friend class WatchedSteps;
  friend class WatchedFile;

  static base::Result<Database> connect(const std::filesystem::path& file,
                                        const security::SecretBytes& key, bool finished = false);
  base::Status configure();
  base::Status attach(const std::filesystem::path& file, const security::SecretBytes& key);
  base::Status pourInto(const std::filesystem::path& file, const security::SecretBytes& key);

  std::unique_ptr<sqlite3, Closer> m_connection;
  std::shared_ptr<StatementCache> m_cache;
};

/// Begins at once as a writer; rolls back unless committed.
class Transaction {
 public:
  static base::Result<Transaction> begin(Database& database);
  Transaction(Transaction&& other) noexcept;
  Transaction& operator=(Transaction&&) = delete;
  ~Transaction();

  /// Returns when everything is on the disk.
  base::Status commit();

 private:
  explicit Transaction(Database& database) : m_database(&database) {}
  Database* m_database;  ///< none when done
};

}  // namespace tidlig::storage
