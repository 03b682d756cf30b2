#pragma once

#include "storage/database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tidlig::storage {

/// A form that is being made or changed.
struct FormDraftRow {
  std::int64_t id = 0;
  std::int64_t user = 0;             ///< who began it
  std::optional<std::int64_t> base;  ///< file of the form that it was begun from
  std::int64_t atMilliseconds = 0;   ///< last changed
  std::string bytes;
};

class FormDraftStore {
 public:
  explicit FormDraftStore(Database& database) : m_database(database) {}

  /// In the order in which they were begun.
  base::Result<std::vector<FormDraftRow>> all();
  /// Fails with `notFound`.
  base::Result<FormDraftRow> at(std::int64_t id);
  /// `row.id` is given here and told.
  base::Result<std::int64_t> add(const FormDraftRow& row);
  base::Status keep(std::int64_t id, std::string_view bytes, std::int64_t atMilliseconds);
  base::Status drop(std::int64_t id);

 private:
  Database& m_database;
};

}  // namespace tidlig::storage
