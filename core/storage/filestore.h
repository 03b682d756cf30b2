#pragma once

#include "storage/database.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tidlig::storage {

/// Models, catalogues and checklists, byte for byte under their SHA-256.
class FileStore {
 public:
  explicit FileStore(Database& database) : m_database(database) {}

  struct Kept {
    std::int64_t id;
    std::string sha256;
    std::string bytes;
  };

  /// Keeps the bytes and tells their row; the same bytes are kept once. `kind` is "model",
  /// "catalogue" or "checklist".
  base::Result<std::int64_t> put(std::string_view kind, std::string_view bytes);
  /// Fails with `notFound`, also where the file was lost and its row only stands for it, or with
  /// `corrupt` when the bytes no longer fit their SHA-256.
  base::Result<Kept> at(std::int64_t id);
  /// Kind and bytes of the file with this SHA-256, if it is here.
  base::Result<std::optional<std::pair<std::string, std::string>>> find(std::string_view sha256);
  /// All of one kind that are there, in the order in which they came.
  base::Result<std::vector<Kept>> all(std::string_view kind);

 private:
  Database& m_database;
};

/// Single values of the vault by name.
class SettingStore {
 public:
  explicit SettingStore(Database& database) : m_database(database) {}
  base::Status set(std::string_view name, std::string_view value);
  base::Result<std::optional<std::string>> find(std::string_view name);

 private:
  Database& m_database;
};

}  // namespace tidlig::storage
