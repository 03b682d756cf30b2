#include "storage/inspection.h"

#include "storage/statementcache.h"

#include <algorithm>
#include <memory>

namespace tidlig::storage {
namespace {

/// Of SQLite's virtual machine, or pages of a tree, between two looks.
constexpr int kStepsBetweenLooks = 1000;
// In steps of the virtual machine, as measured on vaults of made-up families: what looking at a
// page of a tree takes, and what looking at its rows takes, per page. Wrong for another mixture,
// and then the part's progress waits or jumps at its end.
constexpr std::int64_t kTreePage = 900;
constexpr std::int64_t kRowsOfPage = 190;
constexpr std::int64_t kReferencesOfPage = 50;
constexpr int kReadsBetweenTellings = 64;

/// While it lives, the database's statements tell their steps, and stop once nobody wants them.
/// `integrity_check` walks all trees first, a page a step, before it looks at rows.
class WatchedSteps {
 public:
  WatchedSteps(sqlite3* connection, const base::Progress& progress, std::int64_t treePages,
               std::int64_t otherSteps)
      : m_connection(connection),
        m_progress(progress),
        m_treePages(treePages),
        m_expected(treePages * kTreePage + otherSteps) {
    sqlite3_progress_handler(connection, kStepsBetweenLooks, look, this);
  }
  ~WatchedSteps() { sqlite3_progress_handler(m_connection, 0, nullptr, nullptr); }
  WatchedSteps(const WatchedSteps&) = delete;
  WatchedSteps& operator=(const WatchedSteps&) = delete;

 private:
  static int look(void* self) {
    auto& watched = *static_cast<WatchedSteps*>(self);
    watched.m_seen += kStepsBetweenLooks;
    const std::int64_t pages = std::min(watched.m_seen, watched.m_treePages);
    const std::int64_t done = pages * kTreePage + (watched.m_seen - pages);
    return base::tell(watched.m_progress, done, watched.m_expected) ? 0 : 1;
  }

  sqlite3* m_connection;
  const base::Progress& m_progress;
  std::int64_t m_treePages;
  std::int64_t m_expected;
  std::int64_t m_seen = 0;
};

/// While it lives, it stands between SQLite and the database's file: SQLCipher goes over all pages
/// without a word and cannot be interrupted, but it does read them. Once nobody wants it any more
/// every read fails at once.
class WatchedReads {
 public:
  WatchedReads(sqlite3* connection, const base::Progress& progress, std::int64_t pages)
      : m_progress(progress), m_pages(pages) {
    sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, &m_file);
    if (m_file == nullptr || m_file->pMethods == nullptr) return;
    m_real = m_file->pMethods;
    m_methods = *m_real;
    m_methods.xRead = read;
    m_file->pMethods = &m_methods;
    s_watching = this;
  }
  ~WatchedReads() {
    if (m_real != nullptr) m_file->pMethods = m_real;
    s_watching = nullptr;
  }
  WatchedReads(const WatchedReads&) = delete;
  WatchedReads& operator=(const WatchedReads&) = delete;

  [[nodiscard]] bool stopped() const { return m_stopped; }

 private:
  static int read(sqlite3_file* file, void* to, int amount, sqlite3_int64 from) {
    WatchedReads& watched = *s_watching;
    if (watched.m_reads++ % kReadsBetweenTellings == 0 && !watched.m_stopped) {
      watched.m_stopped = !base::tell(watched.m_progress, watched.m_reads, watched.m_pages);
    }
    if (watched.m_stopped) return SQLITE_IOERR_READ;
    return watched.m_real->xRead(file, to, amount, from);
  }

  /// SQLite hands over no more than the file. A database is for one thread at a time.
  static thread_local WatchedReads* s_watching;

  const base::Progress& m_progress;
  std::int64_t m_pages;
  sqlite3_file* m_file = nullptr;
  const sqlite3_io_methods* m_real = nullptr;
  sqlite3_io_methods m_methods{};
  std::int64_t m_reads = 0;
  bool m_stopped = false;
};

thread_local WatchedReads* WatchedReads::s_watching = nullptr;

}  // namespace

base::Result<Statement> Inspection::prepare(std::string_view sql) {
  if (!m_database.isOpen()) return base::Error{base::ErrorKind::locked, "the database is closed"};
  sqlite3_stmt* statement = nullptr;
  const int code = sqlite3_prepare_v2(m_database.m_connection.get(), sql.data(),
                                      static_cast<int>(sql.size()), &statement, nullptr);
  if (code != SQLITE_OK) return sqliteError(code);
  return Statement(statement, sql, std::make_shared<StatementCache>());
}

base::Result<std::int64_t> Inspection::pages() {
  TIDLIG_ASSIGN(Statement row, prepare("PRAGMA page_count"));
  const std::int64_t pages = row.next() ? row.integer(0) : 0;
  TIDLIG_TRY(row.status());
  return pages;
}

base::Result<std::size_t> Inspection::badPages(const base::Progress& progress) {
  TIDLIG_ASSIGN(const std::int64_t all, pages());
  const WatchedReads watched(m_database.m_connection.get(), progress, all);
  TIDLIG_ASSIGN(Statement sums, prepare("PRAGMA cipher_integrity_check"));
  if (watched.stopped()) return sqliteError(SQLITE_INTERRUPT);
  std::size_t bad = 0;
  while (sums.next()) ++bad;
  TIDLIG_TRY(sums.status());
  return bad;
}

base::Result<bool> Inspection::structureHolds(const base::Progress& progress) {
  TIDLIG_ASSIGN(const std::int64_t all, pages());
  const WatchedSteps watched(m_database.m_connection.get(), progress, all, all * kRowsOfPage);
  TIDLIG_ASSIGN(Statement structure, prepare("PRAGMA integrity_check(1)"));
  const bool holds = structure.next() && structure.text(0) == "ok";
  TIDLIG_TRY(structure.status());
  return holds;
}

base::Result<std::size_t> Inspection::danglingReferences(const base::Progress& progress) {
  TIDLIG_ASSIGN(const std::int64_t all, pages());
  const WatchedSteps watched(m_database.m_connection.get(), progress, 0, all * kReferencesOfPage);
  TIDLIG_ASSIGN(Statement rows, prepare("PRAGMA foreign_key_check"));
  std::size_t bad = 0;
  while (rows.next()) ++bad;
  TIDLIG_TRY(rows.status());
  return bad;
}

base::Result<bool> pagesAreSound(Database& database, const base::Progress& progress) {
  base::StagedProgress whole(progress, {1, 1});
  Inspection inspection(database);
  TIDLIG_ASSIGN(const std::size_t bad, inspection.badPages(whole.next()));
  if (bad > 0) return false;
  return inspection.structureHolds(whole.next());
}

}  // namespace tidlig::storage
