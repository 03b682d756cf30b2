#include "storage/assessmentstore.h"

namespace tidlig::storage {
namespace {

AssessmentRow rowOf(const Statement& from) {
  AssessmentRow row;
  row.id = from.integer(0);
  row.family = from.integer(1);
  row.asOf = from.date(2);
  row.caseBytes = from.blob(3);
  row.model = from.integer(4);
  row.catalogue = from.integer(5);
  row.resultBytes = from.blob(6);
  row.suggested = from.maybeInteger(7);
  row.decided = from.number(8);
  row.reason = from.text(9);
  row.participants = from.text(10);
  row.nextStep = from.text(11);
  row.nextStepOn = from.maybeDate(12);
  row.user = from.integer(13);
  row.atMilliseconds = from.integer(14);
  row.userName = from.text(15);
  return row;
}

}  // namespace

base::Result<std::int64_t> AssessmentStore::add(const AssessmentRow& row) {
  TIDLIG_TRY(m_database.run(
      "INSERT INTO assessment (family, as_of, case_bytes, model, catalogue, result_bytes, "
      "suggested, decided, reason, participants, next_step, next_step_on, user, at) "
      "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)",
      row.family, row.asOf, Blob{row.caseBytes}, row.model, row.catalogue, Blob{row.resultBytes},
      row.suggested, row.decided, std::string_view(row.reason), std::string_view(row.participants),
      std::string_view(row.nextStep), row.nextStepOn, row.user, row.atMilliseconds));
  const std::int64_t id = m_database.lastInsertedRow();
  for (const AssessmentRow::Judged& judged : row.judged) {
    TIDLIG_TRY(
        m_database.run("INSERT INTO judged_level (assessment, child, level) VALUES (?1, ?2, ?3)",
                       id, std::string_view(judged.child), judged.level));
  }
  return id;
}

base::Status AssessmentStore::readJudged(AssessmentRow& row) {
  TIDLIG_ASSIGN(Statement rows,
                m_database.query("SELECT child, level FROM judged_level WHERE assessment = ?1 "
                                 "ORDER BY child",
                                 row.id));
  while (rows.next()) row.judged.push_back({std::string(rows.text(0)), rows.number(1)});
  return rows.status();
}

base::Result<AssessmentRow> AssessmentStore::at(std::int64_t id) {
  TIDLIG_ASSIGN(auto found, after(id - 1));
  if (found && found->id == id) return std::move(*found);
  return base::Error{base::ErrorKind::notFound, "there is no such decision in the vault"};
}

base::Result<std::vector<AssessmentRow>> AssessmentStore::ofFamily(std::int64_t family) {
  TIDLIG_ASSIGN(
      Statement rows,
      m_database.query("SELECT a.id, a.family, a.as_of, a.case_bytes, a.model, a.catalogue, "
                       "a.result_bytes, a.suggested, a.decided, a.reason, a.participants, "
                       "a.next_step, a.next_step_on, a.user, a.at, u.name FROM assessment a "
                       "JOIN user u ON u.id = a.user WHERE a.family = ?1 ORDER BY a.id DESC",
                       family));
  std::vector<AssessmentRow> list;
  while (rows.next()) list.push_back(rowOf(rows));
  TIDLIG_TRY(rows.status());
  for (AssessmentRow& row : list) TIDLIG_TRY(readJudged(row));
  return list;
}

base::Result<std::optional<AssessmentRow>> AssessmentStore::after(std::int64_t id) {
  TIDLIG_ASSIGN(
      Statement rows,
      m_database.query("SELECT a.id, a.family, a.as_of, a.case_bytes, a.model, a.catalogue, "
                       "a.result_bytes, a.suggested, a.decided, a.reason, a.participants, "
                       "a.next_step, a.next_step_on, a.user, a.at, u.name FROM assessment a "
                       "JOIN user u ON u.id = a.user WHERE a.id > ?1 ORDER BY a.id LIMIT 1",
                       id));
  std::optional<AssessmentRow> row;
  if (rows.next()) row = rowOf(rows);
  TIDLIG_TRY(rows.status());
  if (row) TIDLIG_TRY(readJudged(*row));
  return row;
}

}  // namespace tidlig::storage
