#include "storage/openingstore.h"

#include <algorithm>

namespace tidlig::storage {
namespace {

using base::Error;
using base::ErrorKind;

/// In one literal each, because the statements' cache goes by it.
constexpr std::string_view kAt =
    "SELECT o.id, o.family, f.code, f.name, f.unit, o.user, u.name, u.unit, o.at, o.until, "
    "o.emergency, o.reason FROM opening o JOIN family f ON f.id = o.family "
    "JOIN user u ON u.id = o.user WHERE o.id = ?1";
constexpr std::string_view kNotSeen =
    "SELECT o.id, o.family, f.code, f.name, f.unit, o.user, u.name, u.unit, o.at, o.until, "
    "o.emergency, o.reason FROM opening o JOIN family f ON f.id = o.family "
    "JOIN user u ON u.id = o.user WHERE o.seen_by IS NULL ORDER BY o.id";
constexpr std::string_view kNotExplained =
    "SELECT o.id, o.family, f.code, f.name, f.unit, o.user, u.name, u.unit, o.at, o.until, "
    "o.emergency, o.reason FROM opening o JOIN family f ON f.id = o.family "
    "JOIN user u ON u.id = o.user WHERE o.user = ?1 AND o.reason = '' ORDER BY o.id";

OpeningRow rowFrom(const Statement& row) {
  OpeningRow opening;
  opening.id = row.integer(0);
  opening.family = row.integer(1);
  opening.familyCode = row.text(2);
  opening.familyName = row.text(3);
  opening.familyUnit = row.text(4);
  opening.user = row.integer(5);
  opening.userName = row.text(6);
  opening.userUnit = row.text(7);
  opening.atMilliseconds = row.integer(8);
  opening.untilMilliseconds = row.integer(9);
  opening.emergency = row.integer(10) != 0;
  opening.reason = row.text(11);
  return opening;
}

base::Result<std::vector<OpeningRow>> allOf(Statement rows) {
  std::vector<OpeningRow> openings;
  while (rows.next()) openings.push_back(rowFrom(rows));
  TIDLIG_TRY(rows.status());
  return openings;
}

}  // namespace

base::Result<OpeningStore::Reach> OpeningStore::reach(const Own& own, std::int64_t now) {
  Reach reach;
  const bool byUnit = own.unit.has_value();
  TIDLIG_ASSIGN(Statement mine,
                m_database.query("SELECT id FROM family WHERE (?1 AND (unit = '' OR unit = ?2)) "
                                 "OR (?3 AND coordinator = ?4)",
                                 static_cast<std::int64_t>(byUnit),
                                 std::string_view(byUnit ? *own.unit : std::string()),
                                 static_cast<std::int64_t>(own.coordinates), own.user));
  while (mine.next()) reach.families.insert(mine.integer(0));
  TIDLIG_TRY(mine.status());
  // A clock that was set back opens nothing again: an opening holds from its own moment on.
  TIDLIG_ASSIGN(Statement opened,
                m_database.query("SELECT family, until FROM opening WHERE user = ?1 AND at <= ?2 "
                                 "AND until > ?2",
                                 own.user, now));
  while (opened.next()) {
    reach.families.insert(opened.integer(0));
    reach.until = std::min(reach.until.value_or(opened.integer(1)), opened.integer(1));
  }
  TIDLIG_TRY(opened.status());
  return reach;
}

base::Result<std::string> OpeningStore::unitOf(std::int64_t family) {
  TIDLIG_ASSIGN(Statement row, m_database.query("SELECT unit FROM family WHERE id = ?1", family));
  if (row.next()) return std::string(row.text(0));
  TIDLIG_TRY(row.status());
  return Error{ErrorKind::notFound, "there is no such family in the vault"};
}

base::Status OpeningStore::setUnit(std::int64_t family, std::string_view unit) {
  return m_database.run("UPDATE family SET unit = ?1 WHERE id = ?2", unit, family);
}

base::Result<std::int64_t> OpeningStore::add(const OpeningRow& opening) {
  TIDLIG_TRY(m_database.run(
      "INSERT INTO opening (family, user, at, until, emergency, reason) "
      "VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
      opening.family, opening.user, opening.atMilliseconds, opening.untilMilliseconds,
      static_cast<std::int64_t>(opening.emergency), std::string_view(opening.reason)));
  return m_database.lastInsertedRow();
}

base::Result<OpeningRow> OpeningStore::at(std::int64_t opening) {
  TIDLIG_ASSIGN(Statement row, m_database.query(kAt, opening));
  if (row.next()) return rowFrom(row);
  TIDLIG_TRY(row.status());
  return Error{ErrorKind::notFound, "there is no such opening in the vault"};
}

base::Status OpeningStore::setReason(std::int64_t opening, std::string_view reason) {
  return m_database.run("UPDATE opening SET reason = ?1 WHERE id = ?2", reason, opening);
}

base::Status OpeningStore::setSeen(std::int64_t opening, std::int64_t user,
                                   std::int64_t atMilliseconds) {
  return m_database.run("UPDATE opening SET seen_by = ?1, seen_at = ?2 WHERE id = ?3", user,
                        atMilliseconds, opening);
}

base::Result<std::vector<OpeningRow>> OpeningStore::notSeen() {
  TIDLIG_ASSIGN(Statement rows, m_database.query(kNotSeen));
  return allOf(std::move(rows));
}

base::Result<std::vector<OpeningRow>> OpeningStore::notExplained(std::int64_t user) {
  TIDLIG_ASSIGN(Statement rows, m_database.query(kNotExplained, user));
  return allOf(std::move(rows));
}

}  // namespace tidlig::storage
