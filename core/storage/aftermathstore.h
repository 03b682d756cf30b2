#pragma once

#include "storage/database.h"

#include <optional>
#include <string>

namespace tidlig::storage {

/// What is done after a decision, each at most once.
enum class Aftermath { stepDone, parentsInformed };

/// Who did it, and when.
struct AftermathMark {
  std::string userName;
  std::int64_t atMilliseconds = 0;
};

class AftermathStore {
 public:
  explicit AftermathStore(Database& database) : m_database(database) {}

  base::Result<std::optional<AftermathMark>> find(Aftermath what, std::int64_t assessment);
  base::Status set(Aftermath what, std::int64_t assessment, std::int64_t user,
                   std::int64_t atMilliseconds);
  base::Status takeBack(Aftermath what, std::int64_t assessment);
  /// The family a decision is about. Fails with `notFound`.
  base::Result<std::int64_t> familyOf(std::int64_t assessment);

 private:
  Database& m_database;
};

}  // namespace tidlig::storage
