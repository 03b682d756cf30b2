#include "storage/statement.h"

#include "storage/statementcache.h"

#include <new>
#include <utility>

namespace tidlig::storage {

Statement::Statement(Statement&& other) noexcept
    : m_statement(std::exchange(other.m_statement, nullptr)),
      m_sql(other.m_sql),
      m_cache(std::move(other.m_cache)),
      m_code(other.m_code) {}

Statement& Statement::operator=(Statement&& other) noexcept {
  if (this != &other) {
    giveBack();
    m_statement = std::exchange(other.m_statement, nullptr);
    m_sql = other.m_sql;
    m_cache = std::move(other.m_cache);
    m_code = other.m_code;
  }
  return *this;
}

Statement::~Statement() {
  giveBack();
}

void Statement::giveBack() {
  if (m_statement != nullptr) m_cache->give(m_sql, m_statement);
  m_statement = nullptr;
}

void Statement::note(int code) {
  if (m_code == SQLITE_OK) m_code = code;
}

void Statement::bind(int parameter, std::int64_t value) {
  note(sqlite3_bind_int64(m_statement, parameter, value));
}

void Statement::bind(int parameter, std::string_view value) {
  // An empty view may have no address, which SQLite would take for NULL.
  const char* const text = value.empty() ? "" : value.data();
  note(sqlite3_bind_text64(m_statement, parameter, text, value.size(), SQLITE_STATIC, SQLITE_UTF8));
}

void Statement::bind(int parameter, Blob value) {
  const char* const bytes = value.bytes.empty() ? "" : value.bytes.data();
  note(sqlite3_bind_blob64(m_statement, parameter, bytes, value.bytes.size(), SQLITE_STATIC));
}

void Statement::bind(int parameter, std::nullopt_t) {
  note(sqlite3_bind_null(m_statement, parameter));
}

bool Statement::next() {
  if (m_code != SQLITE_OK) return false;
  const int code = sqlite3_step(m_statement);
  // Thrown, as by any other allocation: who reads rows to the end would take some for all.
  if (isOutOfMemory(code)) throw std::bad_alloc();
  if (code != SQLITE_ROW && code != SQLITE_DONE) note(code);
  return code == SQLITE_ROW;
}

base::Status Statement::status() const {
  if (m_code != SQLITE_OK) return sqliteError(m_code);
  return base::Done{};
}

base::Status Statement::run() {
  while (next()) {
  }
  return status();
}

void Statement::reset() {
  sqlite3_reset(m_statement);
}

bool Statement::isNull(int column) const {
  return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const {
  return sqlite3_column_int64(m_statement, column);
}

std::string_view Statement::text(int column) const {
  return view(reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column)), column);
}

std::string_view Statement::blob(int column) const {
  return view(static_cast<const char*>(sqlite3_column_blob(m_statement, column)), column);
}

std::string_view Statement::view(const char* bytes, int column) const {
  if (bytes != nullptr) {
    return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
  }
  // No text and no memory for a text look the same but for this.
  if (isOutOfMemory(sqlite3_errcode(sqlite3_db_handle(m_statement)))) throw std::bad_alloc();
  return {};
}

std::optional<std::int64_t> Statement::maybeInteger(int column) const {
  if (isNull(column)) return std::nullopt;
  return integer(column);
}

std::optional<base::Date> Statement::maybeDate(int column) const {
  if (isNull(column)) return std::nullopt;
  return date(column);
}

}  // namespace tidlig::storage
