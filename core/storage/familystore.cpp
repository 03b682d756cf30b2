#include "storage/familystore.h"

#include <fmt/format.h>

#include <algorithm>

namespace tidlig::storage {
namespace {

using base::Error;
using base::ErrorKind;
using Kind = domain::Subject::Kind;

/// The family of a row, found from where the last one was: both sides ascend.
FamilyOverview* advance(std::vector<FamilyOverview>& families, std::size_t& at, std::int64_t id) {
  while (at < families.size() && families[at].id < id) ++at;
  return at < families.size() && families[at].id == id ? &families[at] : nullptr;
}

void addChild(FamilyOverview& family, const std::optional<base::Date>& birth,
              const std::optional<base::Date>& due) {
  ++family.children;
  if (!birth && due && (!family.youngestDue || *due > *family.youngestDue)) {
    family.youngestDue = due;
  }
  if (birth && (!family.youngestBirth || *birth > *family.youngestBirth)) {
    family.youngestBirth = birth;
  }
}

}  // namespace

base::Result<std::int64_t> FamilyStore::add(std::string_view code, std::string_view name) {
  TIDLIG_TRY(m_database.run("INSERT INTO family (code, name) VALUES (?1, ?2)", code, name));
  return m_database.lastInsertedRow();
}

base::Status FamilyStore::rename(std::int64_t family, std::string_view name) {
  return m_database.run("UPDATE family SET name = ?1 WHERE id = ?2", name, family);
}

base::Status FamilyStore::setCoordinator(std::int64_t family, std::optional<std::int64_t> user) {
  return m_database.run("UPDATE family SET coordinator = ?1 WHERE id = ?2", user, family);
}

base::Result<std::optional<std::int64_t>> FamilyStore::find(std::string_view code) {
  TIDLIG_ASSIGN(Statement row, m_database.query("SELECT id FROM family WHERE code = ?1", code));
  std::optional<std::int64_t> id;
  if (row.next()) id = row.integer(0);
  TIDLIG_TRY(row.status());
  return id;
}

base::Result<FamilyOverview> FamilyStore::at(std::int64_t family) {
  TIDLIG_ASSIGN(Statement row,
                m_database.query("SELECT f.id, f.code, f.name, u.id, u.name FROM family f "
                                 "LEFT JOIN user u ON u.id = f.coordinator WHERE f.id = ?1",
                                 family));
  if (!row.next()) {
    TIDLIG_TRY(row.status());
    return Error{ErrorKind::notFound, "there is no such family in the vault"};
  }
  FamilyOverview overview;
  overview.id = row.integer(0);
  overview.code = row.text(1);
  overview.name = row.text(2);
  if (!row.isNull(3)) overview.coordinator = {row.integer(3), std::string(row.text(4))};
  return overview;
}

base::Result<std::string> FamilyStore::nextCode() {
  TIDLIG_ASSIGN(Statement row,
                m_database.query("SELECT max(CAST(substr(code, 3) AS INTEGER)) FROM family "
                                 "WHERE code GLOB 'F-[0-9][0-9][0-9][0-9]*' "
                                 "AND NOT substr(code, 3) GLOB '*[^0-9]*' AND length(code) < 12"));
  const std::int64_t highest = row.next() ? row.integer(0) : 0;
  TIDLIG_TRY(row.status());
  return fmt::format("F-{:04}", highest + 1);
}

base::Result<std::int64_t> FamilyStore::addPerson(const Person& person) {
  TIDLIG_TRY(m_database.run(
      "INSERT INTO person (name, birth, due, protected_address) VALUES (?1, ?2, ?3, ?4)",
      std::string_view(person.name), person.birth, person.due, person.protectedAddress));
  return m_database.lastInsertedRow();
}

base::Status FamilyStore::changePerson(std::int64_t id, const Person& person) {
  return m_database.run(
      "UPDATE person SET name = ?1, birth = ?2, due = ?3, protected_address = ?4 WHERE id = ?5",
      std::string_view(person.name), person.birth, person.due, person.protectedAddress, id);
}

base::Status FamilyStore::addMember(std::int64_t family, Kind kind, std::string_view code,
                                    std::int64_t person) {
  return m_database.run(
      "INSERT INTO member (family, kind, position, code, person) VALUES (?1, ?2, "
      "(SELECT coalesce(max(position) + 1, 0) FROM member WHERE family = ?1 AND kind = ?2), "
      "?3, ?4)",
      family, kind, code, person);
}

base::Result<std::string> FamilyStore::nextMemberCode(std::int64_t family, Kind kind) {
  TIDLIG_ASSIGN(Statement rows,
                m_database.query("SELECT code FROM member WHERE family = ?1", family));
  std::vector<std::string> taken;
  while (rows.next()) taken.emplace_back(rows.text(0));
  TIDLIG_TRY(rows.status());
  for (int number = 1;; ++number) {
    std::string code = fmt::format("{}{}", kind == Kind::child ? 'c' : 'a', number);
    if (std::find(taken.begin(), taken.end(), code) == taken.end()) return code;
  }
}

base::Result<std::vector<Member>> FamilyStore::members(std::int64_t family) {
  TIDLIG_ASSIGN(
      Statement rows,
      m_database.query("SELECT m.person, m.kind, m.code, p.name, p.birth, p.due, "
                       "p.protected_address, "
                       "(SELECT count(*) FROM member o WHERE o.person = m.person) "
                       "FROM member m JOIN person p ON p.id = m.person WHERE m.family = ?1 "
                       "ORDER BY m.kind, m.position",
                       family));
  std::vector<Member> members;
  while (rows.next()) {
    members.push_back({rows.integer(0), static_cast<Kind>(rows.integer(1)),
                       std::string(rows.text(2)),
                       Person{std::string(rows.text(3)), rows.maybeDate(4), rows.maybeDate(5),
                              rows.integer(6) != 0},
                       rows.number(7)});
  }
  TIDLIG_TRY(rows.status());
  return members;
}

base::Result<std::int64_t> FamilyStore::count() {
  TIDLIG_ASSIGN(Statement row, m_database.query("SELECT count(*) FROM family"));
  const std::int64_t number = row.next() ? row.integer(0) : 0;
  TIDLIG_TRY(row.status());
  return number;
}

base::Result<std::vector<FamilyOverview>> FamilyStore::names(Span span) {
  std::vector<FamilyOverview> families;
  TIDLIG_ASSIGN(
      Statement rows,
      m_database.query("SELECT id, code, name FROM family WHERE id BETWEEN ?1 AND ?2 ORDER BY id",
                       span.first, span.last));
  while (rows.next()) {
    FamilyOverview& family = families.emplace_back();
    family.id = rows.integer(0);
    family.code = rows.text(1);
    family.name = rows.text(2);
  }
  TIDLIG_TRY(rows.status());
  return families;
}

base::Result<std::vector<FamilyOverview>> FamilyStore::overviews(Span span) {
  TIDLIG_ASSIGN(auto families, names(span));
  TIDLIG_TRY(readChildren(families, span));
  TIDLIG_TRY(readServices(families, span));
  TIDLIG_TRY(readDecisions(families, span));
  TIDLIG_TRY(readFollowUps(families, span));
  TIDLIG_TRY(readCoordinators(families, span));
  return families;
}

base::Result<std::vector<FamilyStore::NamedMember>> FamilyStore::namedMembers(Span span) {
  std::vector<NamedMember> members;
  TIDLIG_ASSIGN(
      Statement rows,
      m_database.query("SELECT m.family, m.kind, p.name FROM member m "
                       "JOIN person p ON p.id = m.person "
                       "WHERE m.family BETWEEN ?1 AND ?2 AND p.name <> '' ORDER BY m.family",
                       span.first, span.last));
  while (rows.next()) {
    members.push_back(
        {rows.integer(0), static_cast<Kind>(rows.integer(1)), std::string(rows.text(2))});
  }
  TIDLIG_TRY(rows.status());
  return members;
}

base::Status FamilyStore::readChildren(std::vector<FamilyOverview>& families, Span span) {
  TIDLIG_ASSIGN(Statement rows, m_database.query("SELECT m.family, p.birth, p.due FROM member m "
                                                 "JOIN person p ON p.id = m.person "
                                                 "WHERE m.kind = 1 AND m.family BETWEEN ?1 AND ?2 "
                                                 "ORDER BY m.family",
                                                 span.first, span.last));
  std::size_t at = 0;
  while (rows.next()) {
    FamilyOverview* const family = advance(families, at, rows.integer(0));
    if (family != nullptr) addChild(*family, rows.maybeDate(1), rows.maybeDate(2));
  }
  return rows.status();
}

base::Status FamilyStore::readServices(std::vector<FamilyOverview>& families, Span span) {
  TIDLIG_ASSIGN(Statement rows,
                m_database.query("SELECT family, profession, max(date) FILTER (WHERE status = 0), "
                                 "max(status = 1) FROM screening WHERE family BETWEEN ?1 AND ?2 "
                                 "GROUP BY family, profession ORDER BY family",
                                 span.first, span.last));
  std::size_t at = 0;
  while (rows.next()) {
    FamilyOverview* const family = advance(families, at, rows.integer(0));
    if (family == nullptr) continue;
    if (!rows.isNull(2)) family->services.push_back({rows.integer(1), rows.date(2)});
    family->hasDraft = family->hasDraft || rows.integer(3) != 0;
  }
  return rows.status();
}

base::Status FamilyStore::readDecisions(std::vector<FamilyOverview>& families, Span span) {
  TIDLIG_ASSIGN(
      Statement rows,
      m_database.query("SELECT a.family, a.decided, a.as_of FROM assessment a "
                       "WHERE a.family BETWEEN ?1 AND ?2 "
                       "AND a.id = (SELECT max(n.id) FROM assessment n WHERE n.family = a.family) "
                       "ORDER BY a.family",
                       span.first, span.last));
  std::size_t at = 0;
  while (rows.next()) {
    FamilyOverview* const family = advance(families, at, rows.integer(0));
    if (family == nullptr) continue;
    family->decidedGroup = rows.number(1);
    family->decidedOn = rows.date(2);
  }
  return rows.status();
}

base::Status FamilyStore::readFollowUps(std::vector<FamilyOverview>& families, Span span) {
  TIDLIG_ASSIGN(Statement rows,
                m_database.query("SELECT a.family, min(a.next_step_on) FROM assessment a "
                                 "LEFT JOIN step_done d ON d.assessment = a.id "
                                 "WHERE a.family BETWEEN ?1 AND ?2 AND a.next_step_on IS NOT NULL "
                                 "AND d.assessment IS NULL GROUP BY a.family ORDER BY a.family",
                                 span.first, span.last));
  std::size_t at = 0;
  while (rows.next()) {
    FamilyOverview* const family = advance(families, at, rows.integer(0));
    if (family != nullptr) family->followUpOn = rows.date(1);
  }
  return rows.status();
}

base::Status FamilyStore::readCoordinators(std::vector<FamilyOverview>& families, Span span) {
  TIDLIG_ASSIGN(Statement rows, m_database.query("SELECT f.id, u.id, u.name FROM family f "
                                                 "JOIN user u ON u.id = f.coordinator "
                                                 "WHERE f.id BETWEEN ?1 AND ?2 ORDER BY f.id",
                                                 span.first, span.last));
  std::size_t at = 0;
  while (rows.next()) {
    FamilyOverview* const family = advance(families, at, rows.integer(0));
    if (family == nullptr) continue;
    family->coordinator = {rows.integer(1), std::string(rows.text(2))};
  }
  return rows.status();
}

}  // namespace tidlig::storage
