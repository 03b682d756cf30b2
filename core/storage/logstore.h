#pragma once

#include "storage/auditlog.h"

#include <optional>
#include <string>
#include <vector>

namespace tidlig::storage {

/// Which entries are wanted; all where nothing is said.
struct LogQuery {
  std::optional<std::int64_t> sinceMilliseconds;  ///< included
  std::optional<std::int64_t> untilMilliseconds;  ///< not included
  std::optional<std::int64_t> user;
  std::optional<std::string> familyCode;
  std::optional<std::string> actions;  ///< '1' at the place of each number wanted, from 0
};

/// An entry with the names that stand for its ids today.
struct LoggedEntry {
  std::int64_t n = 0;
  LogEntry entry;
  std::string user;    ///< empty: nobody of this id is in the vault
  std::string family;  ///< its code
};

/// Reads the log; AuditLog writes it.
class LogStore {
 public:
  explicit LogStore(Database& database) : m_database(database) {}

  /// Newest first, at most `limit`, of numbers below `before`.
  base::Result<std::vector<LoggedEntry>> list(const LogQuery& query, std::int64_t before,
                                              std::int64_t limit);
  base::Result<std::int64_t> count(const LogQuery& query);

  struct Person {
    std::int64_t id;
    std::string name;  ///< empty when removed
  };
  /// Everybody of whom the log tells.
  base::Result<std::vector<Person>> people();
  /// When an entry of this kind (and record) was last written.
  base::Result<std::optional<std::int64_t>> lastAt(LogAction action,
                                                   std::optional<std::int64_t> record);
  /// The number of the entry that first told that the log was older than entry `known`.
  base::Result<std::optional<std::int64_t>> firstFallingBack(std::int64_t known);

 private:
  Database& m_database;
};

}  // namespace tidlig::storage
