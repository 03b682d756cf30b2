#pragma once

#include "base/date.h"
#include "base/result.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <type_traits>

struct sqlite3_stmt;

namespace tidlig::storage {

class StatementCache;

/// Bytes that are no text.
struct Blob {
  std::string_view bytes;
};

/// A prepared SQL statement with its bound values and its rows. Gives itself back to the database's
/// cache when it goes away. Values are bound, never written into SQL.
///
///     TIDLIG_ASSIGN(Statement rows, database.query("SELECT code FROM family WHERE id > ?1", id));
///     while (rows.next()) use(rows.text(0));
///     TIDLIG_TRY(rows.status());
class Statement {
 public:
  Statement(sqlite3_stmt* statement, std::string_view sql, std::shared_ptr<StatementCache> cache)
      : m_statement(statement), m_sql(sql), m_cache(std::move(cache)) {}
  Statement(Statement&& other) noexcept;
  Statement& operator=(Statement&& other) noexcept;
  ~Statement();

  // Parameters count from 1. Texts and blobs must live until the last row was read.
  void bind(int parameter, std::int64_t value);
  void bind(int parameter, std::string_view value);
  void bind(int parameter, Blob value);
  void bind(int parameter, base::Date value) {
    bind(parameter, static_cast<std::int64_t>(value.daysSinceEpoch()));
  }
  void bind(int parameter, std::nullopt_t);
  template <typename T>
  void bind(int parameter, const std::optional<T>& value) {
    value ? bind(parameter, *value) : bind(parameter, std::nullopt);
  }
  template <typename T, std::enable_if_t<std::is_integral_v<T> || std::is_enum_v<T>, int> = 0>
  void bind(int parameter, T value) {
    bind(parameter, static_cast<std::int64_t>(value));
  }

  /// Goes to the next row; false after the last one and when something failed.
  bool next();
  /// What failed, if anything did.
  [[nodiscard]] base::Status status() const;
  /// Runs to the end.
  base::Status run();
  /// Back to before the first row, with the same values until others are bound.
  void reset();

  // Columns count from 0. Views live until the next step.
  [[nodiscard]] bool isNull(int column) const;
  [[nodiscard]] std::int64_t integer(int column) const;
  [[nodiscard]] int number(int column) const { return static_cast<int>(integer(column)); }
  [[nodiscard]] std::string_view text(int column) const;
  [[nodiscard]] std::string_view blob(int column) const;
  [[nodiscard]] base::Date date(int column) const {
    return base::Date::fromDaysSinceEpoch(static_cast<std::int32_t>(integer(column)));
  }
  [[nodiscard]] std::optional<std::int64_t> maybeInteger(int column) const;
  [[nodiscard]] std::optional<base::Date> maybeDate(int column) const;

 private:
  void giveBack();
  /// The bytes of a column; nothing where it is NULL.
  [[nodiscard]] std::string_view view(const char* bytes, int column) const;
  void note(int code);

  sqlite3_stmt* m_statement;
  std::string_view m_sql;
  std::shared_ptr<StatementCache> m_cache;
  int m_code = 0;  ///< the first SQLite code that was no success
};

}  // namespace tidlig::storage
