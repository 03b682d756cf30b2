#include "storage/aftermathstore.h"

namespace tidlig::storage {
namespace {

using base::Error;
using base::ErrorKind;

// Whole statements: their text is the cache's key.
struct Words {
  std::string_view find, set, takeBack;
};

const Words& wordsFor(Aftermath what) {
  static constexpr Words kStep{
      "SELECT u.name, m.at FROM step_done m JOIN user u ON u.id = m.user WHERE m.assessment = ?1",
      "INSERT INTO step_done (assessment, user, at) VALUES (?1, ?2, ?3)",
      "DELETE FROM step_done WHERE assessment = ?1"};
  static constexpr Words kInformed{
      "SELECT u.name, m.at FROM parents_informed m JOIN user u ON u.id = m.user "
      "WHERE m.assessment = ?1",
      "INSERT INTO parents_informed (assessment, user, at) VALUES (?1, ?2, ?3)",
      "DELETE FROM parents_informed WHERE assessment = ?1"};
  return what == Aftermath::stepDone ? kStep : kInformed;
}

}  // namespace

base::Result<std::optional<AftermathMark>> AftermathStore::find(Aftermath what,
                                                                std::int64_t assessment) {
  TIDLIG_ASSIGN(Statement row, m_database.query(wordsFor(what).find, assessment));
  std::optional<AftermathMark> mark;
  if (row.next()) mark = AftermathMark{std::string(row.text(0)), row.integer(1)};
  TIDLIG_TRY(row.status());
  return mark;
}

base::Status AftermathStore::set(Aftermath what, std::int64_t assessment, std::int64_t user,
                                 std::int64_t atMilliseconds) {
  return m_database.run(wordsFor(what).set, assessment, user, atMilliseconds);
}

base::Status AftermathStore::takeBack(Aftermath what, std::int64_t assessment) {
  return m_database.run(wordsFor(what).takeBack, assessment);
}

base::Result<std::int64_t> AftermathStore::familyOf(std::int64_t assessment) {
  TIDLIG_ASSIGN(Statement row,
                m_database.query("SELECT family FROM assessment WHERE id = ?1", assessment));
  if (row.next()) return row.integer(0);
  TIDLIG_TRY(row.status());
  return Error{ErrorKind::notFound, "there is no such decision in the vault"};
}

}  // namespace tidlig::storage
