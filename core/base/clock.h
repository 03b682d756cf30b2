#pragma once

#include "base/date.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace tidlig::base {

/// The only source of time; tests bring their own.
class Clock {
 public:
  virtual ~Clock() = default;
  /// Milliseconds since 1970-01-01 UTC.
  [[nodiscard]] virtual std::int64_t nowMilliseconds() const = 0;
  /// The day where the user is.
  [[nodiscard]] virtual Date today() const = 0;
};

/// The machine's clock and time zone.
class SystemClock final : public Clock {
 public:
  [[nodiscard]] std::int64_t nowMilliseconds() const override;
  [[nodiscard]] Date today() const override;
};

/// A clock that stands where it is put.
class FixedClock final : public Clock {
 public:
  FixedClock(Date today, std::int64_t nowMilliseconds)
      : m_today(today), m_nowMilliseconds(nowMilliseconds) {}
  [[nodiscard]] std::int64_t nowMilliseconds() const override { return m_nowMilliseconds; }
  [[nodiscard]] Date today() const override { return m_today; }
  void set(Date today, std::int64_t nowMilliseconds) {
    m_today = today;
    m_nowMilliseconds = nowMilliseconds;
  }

 private:
  Date m_today;
  std::int64_t m_nowMilliseconds;
};

/// `YYYY-MM-DDThh:mm:ssZ`, for what leaves for other systems.
std::string instantText(std::int64_t milliseconds);
/// The same backwards, in milliseconds; fails with `invalid` for anything else.
Result<std::int64_t> parseInstant(std::string_view text);

}  // namespace tidlig::base
