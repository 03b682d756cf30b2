#include "storage/casescan.h"

#include "storage/observations.h"

namespace tidlig::storage {
namespace {

using base::Error;
using base::ErrorKind;
using Kind = domain::Subject::Kind;

Error damagedRows() {
  return Error{ErrorKind::corrupt, "a family's rows in the vault do not fit together"};
}

/// The element at `index`, made where there is none yet: keeps the memory of earlier families.
template <typename T>
T& reused(std::vector<T>& list, std::size_t index) {
  if (index == list.size()) list.emplace_back();
  return list[index];
}

}  // namespace

bool CaseScan::ByFamily::find(std::int64_t family) {
  const bool onTheWay = m_from && *m_from <= family && (!m_hasRow || family <= m_at);
  if (!onTheWay) {
    m_rows.reset();
    m_rows.bind(1, family);
    m_from = family;
    m_at = family;
    step();
  }
  return m_hasRow && m_at == family;
}

bool CaseScan::ByFamily::next() {
  const std::int64_t family = m_at;
  step();
  return m_hasRow && m_at == family;
}

void CaseScan::ByFamily::step() {
  m_hasRow = m_rows.next();
  if (!m_hasRow) return;
  const std::int64_t before = m_at;
  m_at = m_rows.integer(0);
  if (m_at != before) m_from = before;
}

CaseScan::CaseScan(const Dictionary& dictionary, Statement families, Statement members,
                   Statement screenings)
    : m_dictionary(&dictionary),
      m_families(std::move(families)),
      m_members(std::move(members)),
      m_screenings(std::move(screenings)) {}

base::Result<CaseScan> CaseScan::make(Database& database, const Dictionary& dictionary,
                                      Statement families) {
  TIDLIG_ASSIGN(Statement members,
                database.query("SELECT m.family, m.kind, m.code, p.birth, p.due FROM member m "
                               "CROSS JOIN person p ON p.id = m.person WHERE m.family >= ?1 "
                               "ORDER BY m.family, m.kind, m.position"));
  TIDLIG_ASSIGN(Statement screenings,
                database.query("SELECT family, code, subject_kind, subject_position, profession, "
                               "date, status, observations FROM screening WHERE family >= ?1 "
                               "ORDER BY family, id"));
  return CaseScan(dictionary, std::move(families), std::move(members), std::move(screenings));
}

base::Result<CaseScan> CaseScan::all(Database& database, const Dictionary& dictionary,
                                     const Families* only) {
  TIDLIG_ASSIGN(Statement families, database.query("SELECT id, code FROM family ORDER BY code"));
  auto scan = make(database, dictionary, std::move(families));
  if (scan) scan->m_only = only;
  return scan;
}

base::Result<CaseScan> CaseScan::one(Database& database, const Dictionary& dictionary,
                                     std::int64_t family) {
  TIDLIG_ASSIGN(Statement families,
                database.query("SELECT id, code FROM family WHERE id = ?1", family));
  return make(database, dictionary, std::move(families));
}

base::Result<bool> CaseScan::next(domain::Case& out) {
  if (!findFamily()) {
    TIDLIG_TRY(m_families.status());
    return false;
  }
  const std::int64_t family = m_families.integer(0);
  out.family = m_families.text(1);
  readMembers(family, out);
  TIDLIG_TRY(m_members.row().status());
  const bool whole = readScreenings(family, out);
  TIDLIG_TRY(m_screenings.row().status());
  if (!whole) return damagedRows();
  return true;
}

bool CaseScan::findFamily() {
  while (m_families.next()) {
    if (m_only == nullptr || m_only->count(m_families.integer(0)) > 0) return true;
  }
  return false;
}

void CaseScan::readMembers(std::int64_t family, domain::Case& out) {
  std::size_t children = 0;
  std::size_t adults = 0;
  for (bool more = m_members.find(family); more; more = m_members.next()) {
    const Statement& row = m_members.row();
    if (static_cast<Kind>(row.integer(1)) == Kind::adult) {
      reused(out.adults, adults++).id = row.text(2);
      continue;
    }
    domain::CaseChild& child = reused(out.children, children++);
    child.id = row.text(2);
    child.birthDate = row.maybeDate(3);
    child.dueDate = row.maybeDate(4);
  }
  out.children.resize(children);
  out.adults.resize(adults);
}

bool CaseScan::readScreenings(std::int64_t family, domain::Case& out) {
  std::size_t count = 0;
  bool whole = true;
  for (bool more = m_screenings.find(family); more && whole; more = m_screenings.next()) {
    whole = readScreening(reused(out.screenings, count++), out);
  }
  out.screenings.resize(count);
  return whole;
}

bool CaseScan::readScreening(domain::CaseScreening& out, const domain::Case& familyCase) {
  const Statement& row = m_screenings.row();
  const std::string* const profession = m_dictionary->profession(row.integer(4));
  if (profession == nullptr) return false;
  out.id = row.text(1);
  out.subject = {};
  if (!row.isNull(2)) {
    out.subject = {static_cast<Kind>(row.integer(2)), static_cast<std::uint32_t>(row.integer(3))};
    const std::size_t people =
        out.subject.kind == Kind::child ? familyCase.children.size() : familyCase.adults.size();
    if (out.subject.index >= people) return false;
  }
  out.profession = *profession;
  out.date = row.date(5);
  out.status = static_cast<domain::ScreeningStatus>(row.integer(6));
  out.observations.clear();
  return unpackObservations(row.blob(7), [&](const PackedObservation& packed) {
    const auto indicator = m_dictionary->indicator(packed.indicator);
    if (!indicator) return false;
    out.observations.push_back({*indicator, packed.value});
    return true;
  });
}

}  // namespace tidlig::storage
