#include "storage/screeningstore.h"

#include <fmt/format.h>

#include <algorithm>

namespace tidlig::storage {
namespace {

using base::Error;
using base::ErrorKind;
using Kind = domain::Subject::Kind;

ScreeningRow rowOf(const Statement& from) {
  ScreeningRow row;
  row.id = from.integer(0);
  row.family = from.integer(1);
  row.code = from.text(2);
  if (!from.isNull(3)) {
    row.subject = {static_cast<Kind>(from.integer(3)), static_cast<std::uint32_t>(from.integer(4))};
  }
  row.profession = from.integer(5);
  row.date = from.date(6);
  row.status = static_cast<domain::ScreeningStatus>(from.integer(7));
  row.checklist = from.maybeInteger(8);
  row.user = from.maybeInteger(9);
  row.corrects = from.maybeInteger(10);
  row.observations = from.blob(11);
  return row;
}

}  // namespace

base::Result<std::int64_t> ScreeningStore::add(const ScreeningRow& row) {
  TIDLIG_ASSIGN(Statement highest,
                m_database.query("SELECT coalesce(max(id), 0) + 1 FROM screening"));
  if (!highest.next()) return highest.status().error();
  const std::int64_t id = highest.integer(0);
  std::optional<std::int64_t> kind, position;
  if (row.subject.kind != Kind::family) {
    kind = static_cast<std::int64_t>(row.subject.kind);
    position = row.subject.index;
  }
  TIDLIG_TRY(m_database.run(
      "INSERT INTO screening (id, family, code, subject_kind, subject_position, profession, date, "
      "status, checklist, user, corrects, observations) "
      "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
      id, row.family, std::string_view(row.code), kind, position, row.profession, row.date,
      row.status, row.checklist, row.user, row.corrects, Blob{row.observations}));
  return id;
}

base::Result<std::vector<ScreeningRow>> ScreeningStore::readAll(Statement rows) {
  std::vector<ScreeningRow> list;
  while (rows.next()) list.push_back(rowOf(rows));
  TIDLIG_TRY(rows.status());
  return list;
}

base::Result<ScreeningRow> ScreeningStore::at(std::int64_t id) {
  TIDLIG_ASSIGN(Statement row,
                m_database.query("SELECT id, family, code, subject_kind, subject_position, "
                                 "profession, date, status, checklist, user, corrects, "
                                 "observations FROM screening WHERE id = ?1",
                                 id));
  if (row.next()) return rowOf(row);
  TIDLIG_TRY(row.status());
  return Error{ErrorKind::notFound, "there is no such screening in the vault"};
}

base::Result<std::vector<ScreeningRow>> ScreeningStore::ofFamily(std::int64_t family) {
  TIDLIG_ASSIGN(Statement rows,
                m_database.query("SELECT id, family, code, subject_kind, subject_position, "
                                 "profession, date, status, checklist, user, corrects, "
                                 "observations FROM screening WHERE family = ?1 ORDER BY id",
                                 family));
  return readAll(std::move(rows));
}

base::Result<std::vector<ScreeningRow>> ScreeningStore::drafts() {
  TIDLIG_ASSIGN(Statement rows,
                m_database.query("SELECT id, family, code, subject_kind, subject_position, "
                                 "profession, date, status, checklist, user, corrects, "
                                 "observations FROM screening WHERE status = 1 "
                                 "ORDER BY date, id"));
  return readAll(std::move(rows));
}

base::Result<std::string> ScreeningStore::nextCode(std::int64_t family) {
  TIDLIG_ASSIGN(Statement rows,
                m_database.query("SELECT code FROM screening WHERE family = ?1", family));
  std::vector<std::string> taken;
  while (rows.next()) taken.emplace_back(rows.text(0));
  TIDLIG_TRY(rows.status());
  for (std::size_t number = 1;; ++number) {
    std::string code = fmt::format("s{}", number);
    if (std::find(taken.begin(), taken.end(), code) == taken.end()) return code;
  }
}

base::Status ScreeningStore::setObservations(const ScreeningRow& row, std::string_view packed) {
  return m_database.run("UPDATE screening SET observations = ?1 WHERE family = ?2 AND id = ?3",
                        Blob{packed}, row.family, row.id);
}

base::Status ScreeningStore::setStatus(const ScreeningRow& row, domain::ScreeningStatus status) {
  return m_database.run("UPDATE screening SET status = ?1 WHERE family = ?2 AND id = ?3", status,
                        row.family, row.id);
}

base::Status ScreeningStore::sign(const ScreeningRow& row, std::int64_t atMilliseconds) {
  return m_database.run(
      "UPDATE screening SET status = ?1, signed_at = ?2 WHERE family = ?3 AND id = ?4",
      domain::ScreeningStatus::final, atMilliseconds, row.family, row.id);
}

base::Result<std::vector<AnswerRow>> ScreeningStore::answers(std::int64_t screening) {
  TIDLIG_ASSIGN(
      Statement rows,
      m_database.query("SELECT link_id, kind, text FROM answer WHERE screening = ?1", screening));
  std::vector<AnswerRow> list;
  while (rows.next()) {
    list.push_back({std::string(rows.text(0)), static_cast<AnswerKind>(rows.integer(1)),
                    std::string(rows.text(2))});
  }
  TIDLIG_TRY(rows.status());
  return list;
}

base::Status ScreeningStore::setAnswer(std::int64_t screening, std::string_view linkId,
                                       AnswerKind kind, std::string_view text) {
  if (text.empty()) {
    return m_database.run("DELETE FROM answer WHERE screening = ?1 AND link_id = ?2 AND kind = ?3",
                          screening, linkId, kind);
  }
  return m_database.run(
      "INSERT INTO answer (screening, link_id, kind, text) VALUES (?1, ?2, ?3, ?4) "
      "ON CONFLICT (screening, link_id, kind) DO UPDATE SET text = excluded.text",
      screening, linkId, kind, text);
}

base::Status ScreeningStore::copyAnswers(std::int64_t from, std::int64_t to) {
  return m_database.run(
      "INSERT INTO answer (screening, link_id, kind, text) "
      "SELECT ?1, link_id, kind, text FROM answer WHERE screening = ?2",
      to, from);
}

}  // namespace tidlig::storage
