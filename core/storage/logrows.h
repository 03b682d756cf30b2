#pragma once

// How an entry lies in the log's table; shared by what writes, checks and lists it.

#include "storage/auditlog.h"

#include <array>
#include <cstring>
#include <string>

namespace tidlig::storage {

template <std::size_t Size>
std::string_view view(const std::array<unsigned char, Size>& bytes) {
  return {reinterpret_cast<const char*>(bytes.data()), Size};
}
inline std::string_view view(const security::SecretBytes& bytes) {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// Zeros where the bytes are too few or too many: no hash and no seal is that.
template <typename Array>
Array bytesFrom(std::string_view bytes) {
  Array array{};
  if (bytes.size() == array.size()) std::memcpy(array.data(), bytes.data(), bytes.size());
  return array;
}

/// The entry's canonical bytes: eight-byte little-endian numbers in this order.
inline std::string canonical(std::int64_t n, const LogEntry& entry) {
  std::string bytes;
  for (const std::int64_t number :
       {n, entry.atMilliseconds, entry.user, static_cast<std::int64_t>(entry.action), entry.family,
        entry.record, entry.amount}) {
    auto bits = static_cast<std::uint64_t>(number);
    for (int i = 0; i < 8; ++i, bits >>= 8U) bytes += static_cast<char>(bits & 0xFFU);
  }
  return bytes;
}

/// From a row that begins with n, at, user, action, family, record, amount.
inline LogEntry entryOf(const Statement& row) {
  LogEntry entry;
  entry.atMilliseconds = row.integer(1);
  entry.user = row.integer(2);
  entry.action = static_cast<LogAction>(row.integer(3));
  entry.family = row.integer(4);
  entry.record = row.integer(5);
  entry.amount = row.integer(6);
  return entry;
}

}  // namespace tidlig::storage
