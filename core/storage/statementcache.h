#pragma once

#include "storage/sqlite.h"

#include <new>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tidlig::storage {

/// Prepared statements that are not in use, by their SQL, which must be a literal.
class StatementCache {
 public:
  StatementCache() = default;
  ~StatementCache() { clear(); }
  StatementCache(const StatementCache&) = delete;
  StatementCache& operator=(const StatementCache&) = delete;

  sqlite3_stmt* take(std::string_view sql) {
    const auto found = m_free.find(sql);
    if (found == m_free.end() || found->second.empty()) return nullptr;
    sqlite3_stmt* const statement = found->second.back();
    found->second.pop_back();
    return statement;
  }

  void give(std::string_view sql, sqlite3_stmt* statement) noexcept {
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    if (m_closed || !keep(sql, statement)) sqlite3_finalize(statement);
  }

  /// Finalizes everything; what is given back later is finalized at once.
  void clear() {
    m_closed = true;
    for (auto& [sql, statements] : m_free) {
      for (sqlite3_stmt* const statement : statements) sqlite3_finalize(statement);
    }
    m_free.clear();
  }

 private:
  /// False where there is no memory to keep it.
  bool keep(std::string_view sql, sqlite3_stmt* statement) noexcept {
    try {
      m_free[sql].push_back(statement);
      return true;
    } catch (const std::bad_alloc&) {
      return false;
    }
  }

  std::unordered_map<std::string_view, std::vector<sqlite3_stmt*>> m_free;
  bool m_closed = false;
};

}  // namespace tidlig::storage
