#pragma once

#include "base/date.h"

#include <QString>

#include <optional>

namespace tidlig::app {

/// "23. november 2026" (English: "23 November 2026").
QString longDate(base::Date date);
/// "23.11.2026" in both languages.
QString shortDate(base::Date date);

/// Reads a day as people write it: 23.11.2026, 23/11-26, 231126, 23 11 2026, 2026-11-23. Two digits
/// of a year mean 20xx. Nothing for what is no day.
std::optional<base::Date> readDate(const QString& text);

/// "3 weeks", "8 months", "2 years and 4 months"; "expected 23.11.2026" for the unborn.
QString ageText(const std::optional<base::Date>& birth, const std::optional<base::Date>& due,
                base::Date today);

/// "14:32", where the user is.
QString timeOfDay(std::int64_t milliseconds);

}  // namespace tidlig::app
