#include "storage/tally.h"

namespace tidlig::storage {

base::Result<Tally> tally(Database& database) {
  TIDLIG_ASSIGN(Statement row, database.query("SELECT (SELECT count(*) FROM family),"
                                              " (SELECT count(*) FROM person),"
                                              " (SELECT count(*) FROM screening),"
                                              " (SELECT count(*) FROM assessment),"
                                              " (SELECT count(*) FROM log),"
                                              " (SELECT max(date) FROM screening),"
                                              " (SELECT max(at) FROM assessment),"
                                              " (SELECT at FROM log ORDER BY n DESC LIMIT 1)"));
  Tally found;
  if (row.next()) {
    found.families = row.integer(0);
    found.people = row.integer(1);
    found.screenings = row.integer(2);
    found.decisions = row.integer(3);
    found.logEntries = row.integer(4);
    found.lastScreening = row.maybeDate(5);
    found.lastDecisionMilliseconds = row.maybeInteger(6);
    found.lastLogMilliseconds = row.maybeInteger(7);
  }
  TIDLIG_TRY(row.status());
  return found;
}

base::Result<Tally> tallyBeforeSignIn(Database& database) {
  TIDLIG_ASSIGN(Tally found, tally(database));
  TIDLIG_ASSIGN(Statement row,
                database.query("SELECT n, at FROM log WHERE n < (SELECT max(n) FROM log WHERE"
                               " action = 2) AND action <> 3 AND action <> 5 ORDER BY n DESC"
                               " LIMIT 1"));
  found.lastLogMilliseconds.reset();
  if (row.next()) {
    found.logEntries = row.integer(0);
    found.lastLogMilliseconds = row.integer(1);
  }
  TIDLIG_TRY(row.status());
  return found;
}

base::Result<bool> changedSince(Database& database, std::int64_t n) {
  // LogAction's numbers for what leaves the vault as it was (auditlog.h).
  TIDLIG_ASSIGN(Statement row, database.query("SELECT 1 FROM log WHERE n > ?1 AND action NOT IN (2,"
                                              " 3, 20, 27, 30, 31, 32, 33, 34, 35, 38, 39, 41, 46,"
                                              " 47, 48, 52, 60, 62, 63, 64, 65) LIMIT 1",
                                              n));
  const bool changed = row.next();
  TIDLIG_TRY(row.status());
  return changed;
}

base::Result<std::int64_t> firstLogEntryAt(Database& database) {
  TIDLIG_ASSIGN(Statement row, database.query("SELECT at FROM log ORDER BY n LIMIT 1"));
  const std::int64_t at = row.next() ? row.integer(0) : 0;
  TIDLIG_TRY(row.status());
  return at;
}

}  // namespace tidlig::storage
