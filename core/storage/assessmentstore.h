#pragma once

#include "base/date.h"
#include "storage/database.h"

#include <optional>
#include <string>
#include <vector>

namespace tidlig::storage {

/// A decision with everything it rests on.
struct AssessmentRow {
  std::int64_t id = 0;
  std::int64_t family = 0;
  base::Date asOf = base::Date::fromDaysSinceEpoch(0);
  std::string caseBytes;  ///< as it was scored
  std::int64_t model = 0;
  std::int64_t catalogue = 0;
  std::string resultBytes;
  std::optional<std::int64_t> suggested;
  int decided = 1;
  std::string reason, participants, nextStep;
  std::optional<base::Date> nextStepOn;
  std::int64_t user = 0;
  std::string userName;  ///< read, not written
  std::int64_t atMilliseconds = 0;
  struct Judged {
    std::string child;  ///< empty: the parents' axis
    int level;
  };
  std::vector<Judged> judged;
};

class AssessmentStore {
 public:
  explicit AssessmentStore(Database& database) : m_database(database) {}

  base::Result<std::int64_t> add(const AssessmentRow& row);
  /// Fails with `notFound`.
  base::Result<AssessmentRow> at(std::int64_t id);
  /// Newest first.
  base::Result<std::vector<AssessmentRow>> ofFamily(std::int64_t family);
  /// The one after `id`, ascending; nothing after the last.
  base::Result<std::optional<AssessmentRow>> after(std::int64_t id);

 private:
  base::Status readJudged(AssessmentRow& row);
  Database& m_database;
};

}  // namespace tidlig::storage
