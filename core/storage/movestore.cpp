#include "storage/movestore.h"

namespace tidlig::storage {

base::Status MoveStore::add(std::int64_t screening, std::int64_t movedFrom) {
  return m_database.run("INSERT INTO move (screening, moved_from) VALUES (?1, ?2)", screening,
                        movedFrom);
}

base::Result<std::optional<std::int64_t>> MoveStore::movedFrom(std::int64_t screening) {
  TIDLIG_ASSIGN(Statement row,
                m_database.query("SELECT moved_from FROM move WHERE screening = ?1", screening));
  return other(std::move(row));
}

base::Result<std::optional<std::int64_t>> MoveStore::movedTo(std::int64_t screening) {
  TIDLIG_ASSIGN(Statement row,
                m_database.query("SELECT screening FROM move WHERE moved_from = ?1", screening));
  return other(std::move(row));
}

base::Result<std::optional<std::int64_t>> MoveStore::other(Statement row) {
  std::optional<std::int64_t> found;
  if (row.next()) found = row.integer(0);
  TIDLIG_TRY(row.status());
  return found;
}

base::Result<std::vector<forms::Answers::Key>> MoveStore::toConfirm(std::int64_t screening) {
  TIDLIG_ASSIGN(Statement rows,
                m_database.query("SELECT link_id, place FROM to_confirm WHERE screening = ?1 "
                                 "ORDER BY link_id, place",
                                 screening));
  std::vector<forms::Answers::Key> keys;
  while (rows.next()) keys.emplace_back(rows.text(0), rows.text(1));
  TIDLIG_TRY(rows.status());
  return keys;
}

base::Status MoveStore::addToConfirm(std::int64_t screening, const forms::Answers::Key& key) {
  return m_database.run(
      "INSERT OR IGNORE INTO to_confirm (screening, link_id, place) "
      "VALUES (?1, ?2, ?3)",
      screening, std::string_view(key.first), std::string_view(key.second));
}

base::Status MoveStore::confirm(std::int64_t screening, std::string_view linkId,
                                std::string_view place) {
  return m_database.run(
      "DELETE FROM to_confirm WHERE screening = ?1 AND link_id = ?2 AND place = ?3", screening,
      linkId, place);
}

}  // namespace tidlig::storage
