#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// FHIR's dates and times as text: each keeps how exact it was written.
namespace tidlig::forms {

/// YYYY, YYYY-MM or YYYY-MM-DD, a day that exists.
bool isDate(std::string_view text);

/// A date, or a day with a time of day to the second and a time zone (2026-11-26T10:00:00+01:00).
bool isDateTime(std::string_view text);

/// hh:mm:ss, with or without a fraction.
bool isTime(std::string_view text);

/// A moment, whatever time zone it was written in: seconds since 1970 in UTC and the digits after
/// the second, without noughts at their end.
struct Moment {
  std::int64_t seconds = 0;
  std::string fraction;
  friend auto operator<=>(const Moment&, const Moment&) = default;
};
/// Of a date-time with a time of day; nothing for what is only a date, or none.
std::optional<Moment> momentOf(std::string_view dateTime);

}  // namespace tidlig::forms
