#pragma once

#include "base/date.h"

#include <QString>

#include <optional>

namespace tidlig::app {

/// "23. november 2026" (English: "23 November 2026").
QString longDate(base::Date date);
/// "23.11.2026" in both languages.
QString shortDate(base::Date date);

/// "onsdag den 25. november" (English: "Wednesday 25 November"): of this year, so it is not said.
QString weekdayDate(base::Date date);
/// "today", "tomorrow", "in 3 days", "2 days ago" within a week, otherwise as shortDate.
QString nearDate(base::Date date, base::Date today);

/// Reads a day as people write it: 23.11.2026, 23/11-26, 231126, 23 11 2026, 2026-11-23. Two digits
/// of a year mean 20xx. Nothing for what is no day.
std::optional<base::Date> readDate(const QString& text);

/// "3 weeks", "8 months", "2 years and 4 months"; "expected 23.11.2026" for the unborn.
QString ageText(const std::optional<base::Date>& birth, const std::optional<base::Date>& due,
                base::Date today);

/// The day of a moment, where the user is.
base::Date dayOf(std::int64_t milliseconds);
/// "23.11.2026 14:32", where the user is.
QString momentText(std::int64_t milliseconds);
/// "14:32", where the user is.
QString timeOfDay(std::int64_t milliseconds);

}  // namespace tidlig::app
