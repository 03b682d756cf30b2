#pragma once

#include "base/result.h"
#include "storage/auditlog.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace tidlig::usecases {

/// Where the log ended when something was printed, short enough to stand in a paper's foot and to
/// be typed back: the entry's number and the first 64 bits of its hash. Tells nothing of what is in
/// it.
struct LogMark {
  static constexpr std::size_t kHashBytes = 8;
  std::int64_t n = 0;  ///< from 1
  std::array<unsigned char, kHashBytes> hash{};

  static LogMark of(const storage::LogHead& head);
  /// "1234-9F3A-77C0-12AB-0D4E"
  [[nodiscard]] std::string text() const;
  /// As it is typed: small letters, spaces and other or no hyphens do not matter, except that
  /// something parts the number from the rest. Fails with `invalid`.
  static base::Result<LogMark> read(std::string_view typed);
  friend bool operator==(const LogMark&, const LogMark&) = default;
};

}  // namespace tidlig::usecases
