#pragma once

#include "base/result.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace tidlig::base {

/// A calendar day from 0001-01-01 to 9999-12-31. Cheap to copy and compare.
class Date {
 public:
  /// Reads exactly `YYYY-MM-DD`; fails with `invalid` for anything else, impossible days included.
  static Result<Date> parse(std::string_view text);
  /// Fails with `invalid` when there is no such day.
  static Result<Date> fromParts(int year, int month, int day);
  /// The day `days` after 1970-01-01 (negative: before).
  static Date fromDaysSinceEpoch(std::int32_t days) { return Date(days); }

  [[nodiscard]] std::int32_t daysSinceEpoch() const { return m_days; }
  [[nodiscard]] int year() const;
  [[nodiscard]] int month() const;         ///< 1–12
  [[nodiscard]] int day() const;           ///< 1–31
  [[nodiscard]] std::string text() const;  ///< `YYYY-MM-DD`

  /// Keeps the day of the month, or takes the month's last day where there is no such day
  /// (SCORING.md section 2).
  [[nodiscard]] Date plusMonths(int months) const;
  [[nodiscard]] Date plusDays(int days) const { return Date(m_days + days); }

  /// Whole months complete at `date`: the greatest N with this + N months <= date; negative before.
  [[nodiscard]] int wholeMonthsUntil(Date date) const;

  friend auto operator<=>(const Date&, const Date&) = default;

 private:
  explicit Date(std::int32_t days) : m_days(days) {}
  std::int32_t m_days;
};

}  // namespace tidlig::base
