#include "storage/inspection.h"

#include "storage/statementcache.h"
#include "storage/watching.h"

#include <memory>

namespace tidlig::storage {
namespace {

// In steps of the virtual machine, as measured on vaults of made-up families: what looking at the
// rows of a page takes. Wrong for another mixture, and then the part's progress waits or jumps at
// its end.
constexpr std::int64_t kRowsOfPage = 190;
constexpr std::int64_t kReferencesOfPage = 50;

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
  const WatchedFile watched(m_database, progress, all);
  TIDLIG_ASSIGN(Statement sums, prepare("PRAGMA cipher_integrity_check"));
  if (watched.stopped()) return sqliteError(SQLITE_INTERRUPT);
  std::size_t bad = 0;
  while (sums.next()) ++bad;
  TIDLIG_TRY(sums.status());
  return bad;
}

base::Result<bool> Inspection::structureHolds(const base::Progress& progress) {
  TIDLIG_ASSIGN(const std::int64_t all, pages());
  const WatchedSteps watched(m_database, progress, all, all * kRowsOfPage);
  // A page that there was no memory to read is told as one that is damaged. Damage is found the
  // second time, too.
  bool holds = false;
  for (int looked = 0; looked < 2 && !holds; ++looked) {
    TIDLIG_ASSIGN(Statement structure, prepare("PRAGMA integrity_check(1)"));
    holds = structure.next() && structure.text(0) == "ok";
    TIDLIG_TRY(structure.status());
  }
  return holds;
}

base::Result<std::size_t> Inspection::danglingReferences(const base::Progress& progress) {
  TIDLIG_ASSIGN(const std::int64_t all, pages());
  const WatchedSteps watched(m_database, progress, 0, all * kReferencesOfPage);
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
