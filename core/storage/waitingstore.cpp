#include "storage/waitingstore.h"

namespace tidlig::storage {

base::Status WaitingStore::decisions(const std::function<void(const DecisionMark&)>& visit) {
  TIDLIG_ASSIGN(
      Statement rows,
      m_database.query("SELECT a.family, a.id, a.as_of, a.at, a.next_step_on, d.assessment, "
                       "p.assessment FROM assessment a "
                       "LEFT JOIN step_done d ON d.assessment = a.id "
                       "LEFT JOIN parents_informed p ON p.assessment = a.id "
                       "ORDER BY a.family, a.id"));
  while (rows.next()) {
    visit({rows.integer(0), rows.integer(1), rows.date(2), rows.integer(3), rows.maybeDate(4),
           !rows.isNull(5), !rows.isNull(6)});
  }
  return rows.status();
}

base::Result<std::unordered_set<std::int64_t>> WaitingStore::silentScreenings() {
  TIDLIG_ASSIGN(Statement rows, m_database.query("SELECT id FROM screening "
                                                 "WHERE status = 0 AND length(observations) = 0"));
  std::unordered_set<std::int64_t> ids;
  while (rows.next()) ids.insert(rows.integer(0));
  TIDLIG_TRY(rows.status());
  return ids;
}

base::Status WaitingStore::signedScreenings(const std::function<void(const SignedMark&)>& visit) {
  TIDLIG_ASSIGN(const auto silent, silentScreenings());
  // Nothing is asked for that is not in screening_signed: a word about the observations here would
  // make SQLite look up every row.
  TIDLIG_ASSIGN(Statement rows,
                m_database.query("SELECT family, date, signed_at, profession, id FROM screening "
                                 "WHERE status = 0 ORDER BY family, date"));
  while (rows.next()) {
    if (silent.count(rows.integer(4)) > 0) continue;
    visit({rows.integer(0), rows.date(1), rows.maybeInteger(2), rows.integer(3)});
  }
  return rows.status();
}

base::Result<std::vector<ChildMark>> WaitingStore::readChildren(Statement rows) {
  std::vector<ChildMark> list;
  while (rows.next()) {
    list.push_back({rows.integer(0), rows.integer(1), rows.integer(2), rows.date(3)});
  }
  TIDLIG_TRY(rows.status());
  return list;
}

base::Result<std::vector<ChildMark>> WaitingStore::bornBetween(base::Date first, base::Date last) {
  TIDLIG_ASSIGN(Statement rows,
                m_database.query("SELECT m.family, m.position, p.id, p.birth FROM person p "
                                 "JOIN member m ON m.person = p.id AND m.kind = 1 "
                                 "WHERE p.birth BETWEEN ?1 AND ?2 ORDER BY m.family, m.position",
                                 first, last));
  return readChildren(std::move(rows));
}

base::Result<std::vector<ChildMark>> WaitingStore::expectedBetween(base::Date first,
                                                                   base::Date last) {
  TIDLIG_ASSIGN(Statement rows,
                m_database.query("SELECT m.family, m.position, p.id, p.due FROM person p "
                                 "JOIN member m ON m.person = p.id AND m.kind = 1 "
                                 "WHERE p.due BETWEEN ?1 AND ?2 AND p.birth IS NULL "
                                 "ORDER BY m.family, m.position",
                                 first, last));
  return readChildren(std::move(rows));
}

base::Result<std::string> WaitingStore::nameOf(std::int64_t person) {
  return text("SELECT name FROM person WHERE id = ?1", person);
}

base::Result<std::string> WaitingStore::nextStep(std::int64_t assessment) {
  return text("SELECT next_step FROM assessment WHERE id = ?1", assessment);
}

base::Result<std::string> WaitingStore::text(const char* query, std::int64_t id) {
  TIDLIG_ASSIGN(Statement row, m_database.query(query, id));
  std::string found;
  if (row.next()) found = row.text(0);
  TIDLIG_TRY(row.status());
  return found;
}

}  // namespace tidlig::storage
