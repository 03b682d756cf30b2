#pragma once

#include <string_view>

/// FHIR's dates and times as text: each keeps how exact it was written.
namespace tidlig::forms {

/// YYYY, YYYY-MM or YYYY-MM-DD, a day that exists.
bool isDate(std::string_view text);

/// A date, or a day with a time of day to the second and a time zone (2026-11-26T10:00:00+01:00).
bool isDateTime(std::string_view text);

/// hh:mm:ss, with or without a fraction.
bool isTime(std::string_view text);

}  // namespace tidlig::forms
