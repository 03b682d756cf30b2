#include "storage/logstore.h"

#include "storage/logrows.h"

#include <limits>

// One place for what a row must be like; a macro because statements are literals.
#define TIDLIG_LOG_ROWS                                              \
  "FROM log l LEFT JOIN user u ON u.id = l.user "                    \
  "LEFT JOIN family f ON f.id = l.family WHERE l.n < ?1 "            \
  "AND (?2 IS NULL OR l.at >= ?2) AND (?3 IS NULL OR l.at < ?3) "    \
  "AND (?4 IS NULL OR l.user = ?4) AND (?5 IS NULL OR f.code = ?5) " \
  "AND (?6 IS NULL OR substr(?6, l.action + 1, 1) = '1') "

namespace tidlig::storage {
namespace {

std::optional<std::string_view> viewOf(const std::optional<std::string>& text) {
  return text ? std::optional<std::string_view>(*text) : std::nullopt;
}

LoggedEntry loggedFrom(const Statement& row) {
  return {row.integer(0), entryOf(row), std::string(row.text(7)), std::string(row.text(8))};
}

base::Result<std::optional<std::int64_t>> onlyNumber(Statement& row) {
  std::optional<std::int64_t> number;
  if (row.next()) number = row.integer(0);
  TIDLIG_TRY(row.status());
  return number;
}

}  // namespace

base::Result<std::vector<LoggedEntry>> LogStore::list(const LogQuery& query, std::int64_t before,
                                                      std::int64_t limit) {
  TIDLIG_ASSIGN(
      Statement rows,
      m_database.query("SELECT l.n, l.at, l.user, l.action, l.family, l.record, l.amount, u.name, "
                       "f.code " TIDLIG_LOG_ROWS "ORDER BY l.n DESC LIMIT ?7",
                       before, query.sinceMilliseconds, query.untilMilliseconds, query.user,
                       viewOf(query.familyCode), viewOf(query.actions), limit));
  std::vector<LoggedEntry> entries;
  while (rows.next()) entries.push_back(loggedFrom(rows));
  TIDLIG_TRY(rows.status());
  return entries;
}

base::Result<std::int64_t> LogStore::count(const LogQuery& query) {
  TIDLIG_ASSIGN(
      Statement row,
      m_database.query("SELECT count(*) " TIDLIG_LOG_ROWS, std::numeric_limits<std::int64_t>::max(),
                       query.sinceMilliseconds, query.untilMilliseconds, query.user,
                       viewOf(query.familyCode), viewOf(query.actions)));
  const std::int64_t count = row.next() ? row.integer(0) : 0;
  TIDLIG_TRY(row.status());
  return count;
}

base::Result<std::vector<LogStore::Person>> LogStore::people() {
  TIDLIG_ASSIGN(Statement rows,
                m_database.query("SELECT w.user, u.name FROM (SELECT DISTINCT user FROM log) w "
                                 "LEFT JOIN user u ON u.id = w.user WHERE w.user > 0 "
                                 "ORDER BY w.user"));
  std::vector<Person> people;
  while (rows.next()) people.push_back({rows.integer(0), std::string(rows.text(1))});
  TIDLIG_TRY(rows.status());
  return people;
}

base::Result<std::optional<std::int64_t>> LogStore::lastAt(LogAction action,
                                                           std::optional<std::int64_t> record) {
  TIDLIG_ASSIGN(Statement row,
                m_database.query("SELECT at FROM log WHERE action = ?1 AND (?2 IS NULL OR "
                                 "record = ?2) ORDER BY n DESC LIMIT 1",
                                 action, record));
  return onlyNumber(row);
}

base::Result<std::optional<std::int64_t>> LogStore::firstFallingBack(std::int64_t known) {
  TIDLIG_ASSIGN(Statement row,
                m_database.query("SELECT n FROM log WHERE action = ?1 AND record = 0 AND "
                                 "amount = ?2 ORDER BY n LIMIT 1",
                                 LogAction::logFellBack, known));
  return onlyNumber(row);
}

}  // namespace tidlig::storage
