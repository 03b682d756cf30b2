#include "storage/screeningstore.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace tidlig::storage {
namespace {

using base::Error;
using base::ErrorKind;
using forms::AnswerValue;
using forms::ValueKind;
using Kind = domain::Subject::Kind;

/// In the order of the numbers that are stored (migrations/0005.sql).
constexpr std::array kStoredKinds = {ValueKind::boolean, ValueKind::integer,  ValueKind::decimal,
                                     ValueKind::date,    ValueKind::dateTime, ValueKind::time,
                                     ValueKind::string,  ValueKind::uri,      ValueKind::coding,
                                     ValueKind::quantity};

/// One that no question takes has a number that the table refuses.
std::int64_t storedKind(ValueKind kind) {
  return std::find(kStoredKinds.begin(), kStoredKinds.end(), kind) - kStoredKinds.begin();
}

base::Result<AnswerValue> valueOf(const Statement& from) {
  const auto kind = static_cast<std::size_t>(from.integer(2));
  if (kind >= kStoredKinds.size()) {
    return Error{ErrorKind::corrupt, "an answer in the vault has no kind"};
  }
  AnswerValue value;
  value.kind = kStoredKinds[kind];
  const std::string text(from.text(3));
  const std::string system(from.text(4));
  const std::string shown(from.text(6));
  if (value.kind == ValueKind::coding) {
    value.coding = {system, text, {shown, {}}};
  } else if (value.kind == ValueKind::quantity) {
    value.quantity = {text, {}, shown, system, std::string(from.text(5))};
  } else {
    value.text = text;
  }
  return value;
}

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

base::Result<std::vector<DraftMark>> ScreeningStore::drafts() {
  TIDLIG_ASSIGN(Statement rows,
                m_database.query("SELECT id, family, date FROM screening WHERE status = 1 "
                                 "ORDER BY date, id"));
  std::vector<DraftMark> list;
  while (rows.next()) list.push_back({rows.integer(0), rows.integer(1), rows.date(2)});
  TIDLIG_TRY(rows.status());
  return list;
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

base::Result<std::vector<NoteRow>> ScreeningStore::notes(std::int64_t screening) {
  TIDLIG_ASSIGN(
      Statement rows,
      m_database.query("SELECT link_id, kind, text FROM note WHERE screening = ?1", screening));
  std::vector<NoteRow> list;
  while (rows.next()) {
    list.push_back({std::string(rows.text(0)), static_cast<NoteKind>(rows.integer(1)),
                    std::string(rows.text(2))});
  }
  TIDLIG_TRY(rows.status());
  return list;
}

base::Status ScreeningStore::setNote(std::int64_t screening, std::string_view linkId, NoteKind kind,
                                     std::string_view text) {
  if (text.empty()) {
    return m_database.run("DELETE FROM note WHERE screening = ?1 AND link_id = ?2 AND kind = ?3",
                          screening, linkId, kind);
  }
  return m_database.run(
      "INSERT INTO note (screening, link_id, kind, text) VALUES (?1, ?2, ?3, ?4) "
      "ON CONFLICT (screening, link_id, kind) DO UPDATE SET text = excluded.text",
      screening, linkId, kind, text);
}

base::Result<forms::Answers> ScreeningStore::answers(std::int64_t screening) {
  TIDLIG_ASSIGN(Statement rows,
                m_database.query("SELECT link_id, place, kind, text, system, code, shown "
                                 "FROM answer WHERE screening = ?1 "
                                 "ORDER BY link_id, place, position",
                                 screening));
  forms::Answers answers;
  while (rows.next()) {
    const std::string linkId(rows.text(0));
    const std::string place(rows.text(1));
    TIDLIG_ASSIGN(AnswerValue value, valueOf(rows));
    std::vector<AnswerValue> values = answers.of(linkId, place);
    values.push_back(std::move(value));
    answers.set(linkId, place, std::move(values));
  }
  TIDLIG_TRY(rows.status());
  return answers;
}

base::Status ScreeningStore::setAnswers(std::int64_t screening, std::string_view linkId,
                                        std::string_view place,
                                        const std::vector<AnswerValue>& values) {
  TIDLIG_TRY(
      m_database.run("DELETE FROM answer WHERE screening = ?1 AND link_id = ?2 AND place = ?3",
                     screening, linkId, place));
  for (std::size_t position = 0; position < values.size(); ++position) {
    const AnswerValue& value = values[position];
    const bool coding = value.kind == ValueKind::coding;
    const bool quantity = value.kind == ValueKind::quantity;
    const std::string& text =
        coding ? value.coding.code : (quantity ? value.quantity.value : value.text);
    TIDLIG_TRY(m_database.run(
        "INSERT INTO answer (screening, link_id, place, position, kind, text, system, code, shown) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        screening, linkId, place, position, storedKind(value.kind), std::string_view(text),
        std::string_view(coding ? value.coding.system : value.quantity.system),
        std::string_view(value.quantity.code),
        std::string_view(coding ? value.coding.display.text : value.quantity.unit)));
  }
  return base::Done{};
}

base::Status ScreeningStore::copyAnswers(std::int64_t from, std::int64_t to) {
  TIDLIG_TRY(
      m_database.run("INSERT INTO note (screening, link_id, kind, text) "
                     "SELECT ?1, link_id, kind, text FROM note WHERE screening = ?2",
                     to, from));
  return m_database.run(
      "INSERT INTO answer (screening, link_id, place, position, kind, text, system, code, shown) "
      "SELECT ?1, link_id, place, position, kind, text, system, code, shown "
      "FROM answer WHERE screening = ?2",
      to, from);
}

}  // namespace tidlig::storage
