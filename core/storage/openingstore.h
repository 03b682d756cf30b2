#pragma once

#include "storage/database.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace tidlig::storage {

/// A family outside one's own that somebody opened for a while.
struct OpeningRow {
  std::int64_t id = 0;
  std::int64_t family = 0;
  std::string familyCode;
  std::string familyName;
  std::string familyUnit;
  std::int64_t user = 0;
  std::string userName;
  std::string userUnit;
  std::int64_t atMilliseconds = 0;
  std::int64_t untilMilliseconds = 0;
  bool emergency = false;
  std::string reason;  ///< empty: not written yet, after an emergency
};

/// Which families are whose, and the exceptions from it.
class OpeningStore {
 public:
  explicit OpeningStore(Database& database) : m_database(database) {}

  /// How somebody comes by the families that are theirs.
  struct Own {
    std::int64_t user = 0;
    std::optional<std::string> unit;  ///< those of this unit, and those of none
    bool coordinates = false;         ///< those that the user coordinates for
  };
  struct Reach {
    std::unordered_set<std::int64_t> families;
    std::optional<std::int64_t> until;  ///< the first of the openings ends then
  };
  /// The families that are the user's own, and those opened and not closed yet at `now`.
  base::Result<Reach> reach(const Own& own, std::int64_t now);

  /// Fails with `notFound`.
  base::Result<std::string> unitOf(std::int64_t family);
  base::Status setUnit(std::int64_t family, std::string_view unit);

  base::Result<std::int64_t> add(const OpeningRow& opening);
  /// Fails with `notFound`.
  base::Result<OpeningRow> at(std::int64_t opening);
  base::Status setReason(std::int64_t opening, std::string_view reason);
  base::Status setSeen(std::int64_t opening, std::int64_t user, std::int64_t atMilliseconds);
  /// Those that no leader has seen, oldest first.
  base::Result<std::vector<OpeningRow>> notSeen();
  /// The user's emergencies without a reason, oldest first.
  base::Result<std::vector<OpeningRow>> notExplained(std::int64_t user);

 private:
  Database& m_database;
};

}  // namespace tidlig::storage
