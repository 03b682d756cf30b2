#pragma once

#include "base/date.h"
#include "storage/database.h"

#include <functional>
#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

namespace tidlig::storage {

/// A decision, as short as it can be.
struct DecisionMark {
  std::int64_t family = 0;
  std::int64_t id = 0;
  base::Date asOf = base::Date::fromDaysSinceEpoch(0);
  std::int64_t atMilliseconds = 0;
  std::optional<base::Date> nextStepOn;
  bool stepDone = false;
  bool parentsInformed = false;
};

/// A signed screening that still counts, as short as it can be.
struct SignedMark {
  std::int64_t family = 0;
  base::Date date = base::Date::fromDaysSinceEpoch(0);
  std::optional<std::int64_t> atMilliseconds;  ///< when it was signed, where that is known
  std::int64_t profession = 0;
};

/// A child of a household with the day that was asked for: of its birth, or when it is due.
struct ChildMark {
  std::int64_t family = 0;
  std::int64_t position = 0;
  std::int64_t person = 0;
  base::Date day = base::Date::fromDaysSinceEpoch(0);
};

/// Reads what may wait for somebody, over all families and by short indices alone.
class WaitingStore {
 public:
  explicit WaitingStore(Database& database) : m_database(database) {}

  /// Each decision, ascending by family and within it by age.
  base::Status decisions(const std::function<void(const DecisionMark&)>& visit);
  /// Each signed screening that observes something, ascending by family and date: a score card
  /// places nobody.
  base::Status signedScreenings(const std::function<void(const SignedMark&)>& visit);
  /// Children born from `first` to `last`, both included.
  base::Result<std::vector<ChildMark>> bornBetween(base::Date first, base::Date last);
  /// Children without a birth date that are expected from `first` to `last`, both included.
  base::Result<std::vector<ChildMark>> expectedBetween(base::Date first, base::Date last);
  /// What a person is called; empty where there is nobody.
  base::Result<std::string> nameOf(std::int64_t person);
  /// The next step that a decision names.
  base::Result<std::string> nextStep(std::int64_t assessment);

 private:
  /// Those that observe nothing.
  base::Result<std::unordered_set<std::int64_t>> silentScreenings();
  base::Result<std::vector<ChildMark>> readChildren(Statement rows);
  base::Result<std::string> text(const char* query, std::int64_t id);
  Database& m_database;
};

}  // namespace tidlig::storage
