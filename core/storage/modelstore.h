#pragma once

#include "base/date.h"
#include "storage/database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tidlig::storage {

/// A model that followed an earlier one.
struct ModelRow {
  std::int64_t id = 0;
  std::int64_t file = 0;
  base::Date validFrom = base::Date::fromDaysSinceEpoch(0);
  std::string approver;  ///< who decided it, as written; not empty
  std::string reason;    ///< not empty
  std::int64_t user = 0;
  std::string userName;  ///< who put it into the vault
  std::int64_t atMilliseconds = 0;
};

/// The next model as it is being written.
struct ModelDraftRow {
  std::int64_t base = 0;  ///< file of the model that it was begun from
  std::string bytes;
  std::int64_t user = 0;  ///< who wrote last
  std::string userName;
  std::int64_t atMilliseconds = 0;
};

class ModelStore {
 public:
  explicit ModelStore(Database& database) : m_database(database) {}

  /// In the order in which they came.
  base::Result<std::vector<ModelRow>> all();
  /// The one in force on a day: the latest day up to that one, and of the same day the last to
  /// come. Nothing where none of them is yet.
  base::Result<std::optional<std::int64_t>> fileInForce(base::Date on);
  /// The first day after `day` from which another is in force.
  base::Result<std::optional<base::Date>> nextChange(base::Date day);
  base::Status add(const ModelRow& row);

  base::Result<std::optional<ModelDraftRow>> draft();
  base::Status keepDraft(const ModelDraftRow& row);
  base::Status dropDraft();

 private:
  Database& m_database;
};

}  // namespace tidlig::storage
