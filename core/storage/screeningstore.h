#pragma once

#include "domain/case.h"
#include "forms/answers.h"
#include "storage/database.h"
#include "storage/observations.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tidlig::storage {

/// A screening's row. Professions, checklists and users by their rows.
struct ScreeningRow {
  std::int64_t id = 0;
  std::int64_t family = 0;
  std::string code;
  domain::Subject subject;
  std::int64_t profession = 0;
  base::Date date = base::Date::fromDaysSinceEpoch(0);
  domain::ScreeningStatus status = domain::ScreeningStatus::draft;
  std::optional<std::int64_t> checklist;
  std::optional<std::int64_t> user;
  std::optional<std::int64_t> corrects;
  std::string observations;  ///< packed (observations.h)
};

/// Which screening is a draft, and of when.
struct DraftMark {
  std::int64_t id = 0;
  std::int64_t family = 0;
  base::Date date = base::Date::fromDaysSinceEpoch(0);
};

/// What is written beside answers. The numbers are stored.
enum class NoteKind : std::uint8_t { note = 1, since = 2, seenBy = 3, example = 4 };

struct NoteRow {
  std::string linkId;
  NoteKind kind;
  std::string text;
};

class ScreeningStore {
 public:
  explicit ScreeningStore(Database& database) : m_database(database) {}

  /// `row.id` is given here and told.
  base::Result<std::int64_t> add(const ScreeningRow& row);
  /// Fails with `notFound`.
  base::Result<ScreeningRow> at(std::int64_t id);
  /// Of one family, in the order in which they were recorded.
  base::Result<std::vector<ScreeningRow>> ofFamily(std::int64_t family);
  /// All drafts without what was observed, ascending by date: read from an index alone.
  base::Result<std::vector<DraftMark>> drafts();
  /// The first of s1, s2, … that the family does not have.
  base::Result<std::string> nextCode(std::int64_t family);

  base::Status setObservations(const ScreeningRow& row, std::string_view packed);
  base::Status setStatus(const ScreeningRow& row, domain::ScreeningStatus status);
  /// Makes a draft final.
  base::Status sign(const ScreeningRow& row, std::int64_t atMilliseconds);

  base::Result<std::vector<NoteRow>> notes(std::int64_t screening);
  /// An empty text takes the note away.
  base::Status setNote(std::int64_t screening, std::string_view linkId, NoteKind kind,
                       std::string_view text);

  /// To all questions but those that observe an indicator.
  base::Result<forms::Answers> answers(std::int64_t screening);
  /// To one question at one place, instead of those before.
  base::Status setAnswers(std::int64_t screening, std::string_view linkId, std::string_view place,
                          const std::vector<forms::AnswerValue>& values);
  /// Answers and notes.
  base::Status copyAnswers(std::int64_t from, std::int64_t to);

 private:
  base::Result<std::vector<ScreeningRow>> readAll(Statement rows);
  Database& m_database;
};

}  // namespace tidlig::storage
