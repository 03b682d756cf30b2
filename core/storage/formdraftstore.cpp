#include "storage/formdraftstore.h"

namespace tidlig::storage {
namespace {

constexpr const char* kAll = "SELECT id, user, base, at, bytes FROM form_draft ORDER BY id";

FormDraftRow rowOf(const Statement& row) {
  return {row.integer(0), row.integer(1), row.maybeInteger(2), row.integer(3),
          std::string(row.blob(4))};
}

}  // namespace

base::Result<std::vector<FormDraftRow>> FormDraftStore::all() {
  TIDLIG_ASSIGN(Statement rows, m_database.query(kAll));
  std::vector<FormDraftRow> list;
  while (rows.next()) list.push_back(rowOf(rows));
  TIDLIG_TRY(rows.status());
  return list;
}

base::Result<FormDraftRow> FormDraftStore::at(std::int64_t id) {
  TIDLIG_ASSIGN(
      Statement row,
      m_database.query("SELECT id, user, base, at, bytes FROM form_draft WHERE id = ?1", id));
  if (row.next()) return rowOf(row);
  TIDLIG_TRY(row.status());
  return base::Error{base::ErrorKind::notFound, "there is no such draft of a form"};
}

base::Result<std::int64_t> FormDraftStore::add(const FormDraftRow& row) {
  TIDLIG_TRY(
      m_database.run("INSERT INTO form_draft (user, base, at, bytes) VALUES (?1, ?2, ?3, ?4)",
                     row.user, row.base, row.atMilliseconds, Blob{row.bytes}));
  return m_database.lastInsertedRow();
}

base::Status FormDraftStore::keep(std::int64_t id, std::string_view bytes,
                                  std::int64_t atMilliseconds) {
  return m_database.run("UPDATE form_draft SET bytes = ?2, at = ?3 WHERE id = ?1", id, Blob{bytes},
                        atMilliseconds);
}

base::Status FormDraftStore::drop(std::int64_t id) {
  return m_database.run("DELETE FROM form_draft WHERE id = ?1", id);
}

}  // namespace tidlig::storage
