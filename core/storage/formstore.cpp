#include "storage/formstore.h"

namespace tidlig::storage {

base::Result<std::vector<FormRow>> FormStore::all() {
  TIDLIG_ASSIGN(
      Statement rows,
      m_database.query("SELECT file, user, at, sheet, retired_at FROM form ORDER BY file"));
  std::vector<FormRow> list;
  while (rows.next()) {
    list.push_back({rows.integer(0), rows.maybeInteger(1), rows.maybeInteger(2),
                    std::string(rows.text(3)), rows.maybeInteger(4)});
  }
  TIDLIG_TRY(rows.status());
  return list;
}

base::Status FormStore::put(const FormRow& row) {
  return m_database.run(
      "INSERT INTO form (file, user, at, sheet, retired_at) VALUES (?1, ?2, ?3, ?4, ?5) "
      "ON CONFLICT (file) DO UPDATE SET user = excluded.user, at = excluded.at, "
      "sheet = excluded.sheet, retired_at = excluded.retired_at",
      row.file, row.user, row.atMilliseconds, std::string_view(row.sheet),
      row.retiredAtMilliseconds);
}

base::Result<std::int64_t> FormStore::screenings(std::int64_t file) {
  TIDLIG_ASSIGN(Statement row,
                m_database.query("SELECT count(*) FROM screening WHERE checklist = ?1", file));
  const std::int64_t count = row.next() ? row.integer(0) : 0;
  TIDLIG_TRY(row.status());
  return count;
}

}  // namespace tidlig::storage
