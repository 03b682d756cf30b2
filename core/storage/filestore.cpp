#include "storage/filestore.h"

#include "base/hash.h"

namespace tidlig::storage {
namespace {

using base::Error;
using base::ErrorKind;

base::Result<FileStore::Kept> keptOf(const Statement& row) {
  if (row.blob(2).empty()) {
    return Error{ErrorKind::notFound, "this file was lost when the vault was damaged"};
  }
  FileStore::Kept kept{row.integer(0), std::string(row.text(1)), std::string(row.blob(2))};
  if (base::sha256Hex(kept.bytes) == kept.sha256) return kept;
  return Error{ErrorKind::corrupt, "a file kept in the vault is damaged"};
}

}  // namespace

base::Result<std::int64_t> FileStore::put(std::string_view kind, std::string_view bytes) {
  const std::string sha256 = base::sha256Hex(bytes);
  TIDLIG_ASSIGN(Statement found, m_database.query("SELECT id FROM file WHERE sha256 = ?1",
                                                  std::string_view(sha256)));
  if (found.next()) return found.integer(0);
  TIDLIG_TRY(found.status());
  TIDLIG_TRY(m_database.run("INSERT INTO file (sha256, kind, bytes) VALUES (?1, ?2, ?3)",
                            std::string_view(sha256), kind, Blob{bytes}));
  return m_database.lastInsertedRow();
}

base::Result<FileStore::Kept> FileStore::at(std::int64_t id) {
  TIDLIG_ASSIGN(Statement row,
                m_database.query("SELECT id, sha256, bytes FROM file WHERE id = ?1", id));
  if (row.next()) return keptOf(row);
  TIDLIG_TRY(row.status());
  return Error{ErrorKind::notFound, "there is no such file in the vault"};
}

base::Result<std::optional<std::pair<std::string, std::string>>> FileStore::find(
    std::string_view sha256) {
  TIDLIG_ASSIGN(
      Statement row,
      m_database.query("SELECT id, sha256, bytes, kind FROM file WHERE sha256 = ?1", sha256));
  std::optional<std::pair<std::string, std::string>> found;
  if (row.next()) {
    TIDLIG_ASSIGN(Kept kept, keptOf(row));
    found = {std::string(row.text(3)), std::move(kept.bytes)};
  }
  TIDLIG_TRY(row.status());
  return found;
}

base::Result<std::vector<FileStore::Kept>> FileStore::all(std::string_view kind) {
  TIDLIG_ASSIGN(
      Statement rows,
      m_database.query("SELECT id, sha256, bytes FROM file WHERE kind = ?1 AND bytes <> x'' "
                       "ORDER BY id",
                       kind));
  std::vector<Kept> files;
  while (rows.next()) {
    TIDLIG_ASSIGN(Kept kept, keptOf(rows));
    files.push_back(std::move(kept));
  }
  TIDLIG_TRY(rows.status());
  return files;
}

base::Status SettingStore::set(std::string_view name, std::string_view value) {
  return m_database.run(
      "INSERT INTO setting (name, value) VALUES (?1, ?2) "
      "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
      name, value);
}

base::Result<std::optional<std::string>> SettingStore::find(std::string_view name) {
  TIDLIG_ASSIGN(Statement row, m_database.query("SELECT value FROM setting WHERE name = ?1", name));
  std::optional<std::string> value;
  if (row.next()) value = std::string(row.text(0));
  TIDLIG_TRY(row.status());
  return value;
}

}  // namespace tidlig::storage
