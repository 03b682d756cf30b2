#include "storage/modelstore.h"

namespace tidlig::storage {

base::Result<std::vector<ModelRow>> ModelStore::all() {
  TIDLIG_ASSIGN(Statement rows,
                m_database.query("SELECT m.id, m.file, m.valid_from, m.approver, m.reason, m.user, "
                                 "u.name, m.at FROM model_version m JOIN user u ON u.id = m.user "
                                 "ORDER BY m.id"));
  std::vector<ModelRow> list;
  while (rows.next()) {
    list.push_back({rows.integer(0), rows.integer(1), rows.date(2), std::string(rows.text(3)),
                    std::string(rows.text(4)), rows.integer(5), std::string(rows.text(6)),
                    rows.integer(7)});
  }
  TIDLIG_TRY(rows.status());
  return list;
}

base::Result<std::optional<std::int64_t>> ModelStore::fileInForce(base::Date on) {
  TIDLIG_ASSIGN(Statement row, m_database.query("SELECT file FROM model_version "
                                                "WHERE valid_from <= ?1 "
                                                "ORDER BY valid_from DESC, id DESC LIMIT 1",
                                                on));
  std::optional<std::int64_t> file;
  if (row.next()) file = row.integer(0);
  TIDLIG_TRY(row.status());
  return file;
}

base::Result<std::optional<base::Date>> ModelStore::nextChange(base::Date day) {
  TIDLIG_ASSIGN(
      Statement row,
      m_database.query("SELECT min(valid_from) FROM model_version WHERE valid_from > ?1", day));
  std::optional<base::Date> next;
  if (row.next()) next = row.maybeDate(0);
  TIDLIG_TRY(row.status());
  return next;
}

base::Status ModelStore::add(const ModelRow& row) {
  return m_database.run(
      "INSERT INTO model_version (file, valid_from, approver, reason, user, at) "
      "VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
      row.file, row.validFrom, std::string_view(row.approver), std::string_view(row.reason),
      row.user, row.atMilliseconds);
}

base::Result<std::optional<ModelDraftRow>> ModelStore::draft() {
  TIDLIG_ASSIGN(Statement row,
                m_database.query("SELECT d.base, d.bytes, d.user, u.name, d.at FROM model_draft d "
                                 "JOIN user u ON u.id = d.user"));
  std::optional<ModelDraftRow> draft;
  if (row.next()) {
    draft = ModelDraftRow{row.integer(0), std::string(row.blob(1)), row.integer(2),
                          std::string(row.text(3)), row.integer(4)};
  }
  TIDLIG_TRY(row.status());
  return draft;
}

base::Status ModelStore::keepDraft(const ModelDraftRow& row) {
  return m_database.run(
      "INSERT INTO model_draft (id, base, bytes, user, at) VALUES (1, ?1, ?2, ?3, ?4) "
      "ON CONFLICT (id) DO UPDATE SET base = excluded.base, bytes = excluded.bytes, "
      "user = excluded.user, at = excluded.at",
      row.base, Blob{row.bytes}, row.user, row.atMilliseconds);
}

base::Status ModelStore::dropDraft() {
  return m_database.run("DELETE FROM model_draft");
}

}  // namespace tidlig::storage
