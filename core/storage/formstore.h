#pragma once

#include "storage/database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tidlig::storage {

/// What is known of a form beside its file.
struct FormRow {
  std::int64_t file = 0;
  std::optional<std::int64_t> user;            ///< who brought it in
  std::optional<std::int64_t> atMilliseconds;  ///< when
  std::string sheet;                           ///< JSON, as confirmed; empty where nothing was
  std::optional<std::int64_t> retiredAtMilliseconds;
};

class FormStore {
 public:
  explicit FormStore(Database& database) : m_database(database) {}

  /// Of the forms of which something is known, in the order of their files.
  base::Result<std::vector<FormRow>> all();
  /// Instead of what was known.
  base::Status put(const FormRow& row);
  /// How many screenings were begun with the form.
  base::Result<std::int64_t> screenings(std::int64_t file);

 private:
  Database& m_database;
};

}  // namespace tidlig::storage
