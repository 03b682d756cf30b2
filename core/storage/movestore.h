#pragma once

#include "forms/answers.h"
#include "storage/database.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace tidlig::storage {

/// Drafts that moved on to a newer version of their form.
class MoveStore {
 public:
  explicit MoveStore(Database& database) : m_database(database) {}

  base::Status add(std::int64_t screening, std::int64_t movedFrom);
  /// What the screening was before it moved; nothing where it never did.
  base::Result<std::optional<std::int64_t>> movedFrom(std::int64_t screening);
  /// What it became by moving; nothing where it never moved on.
  base::Result<std::optional<std::int64_t>> movedTo(std::int64_t screening);

  /// Answers that a person has not confirmed yet, by question and place.
  base::Result<std::vector<forms::Answers::Key>> toConfirm(std::int64_t screening);
  /// Where it waits already, nothing changes.
  base::Status addToConfirm(std::int64_t screening, const forms::Answers::Key& key);
  /// Where it is not waiting, nothing changes.
  base::Status confirm(std::int64_t screening, std::string_view linkId, std::string_view place);

 private:
  base::Result<std::optional<std::int64_t>> other(Statement row);

  Database& m_database;
};

}  // namespace tidlig::storage
