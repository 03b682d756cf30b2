#include "base/date.h"
#include "support/property.h"

#include <catch2/catch_test_macros.hpp>

using tidlig::base::Date;

namespace {
Date day(const char* text) {
  return *Date::parse(text);
}
}  // namespace

TEST_CASE("a date is read only as YYYY-MM-DD and only if the day exists") {
  for (const char* good : {"2024-02-29", "0001-01-01", "9999-12-31", "2026-11-23"}) {
    INFO(good);
    REQUIRE(Date::parse(good).ok());
    CHECK(Date::parse(good)->text() == good);
  }
  for (const char* bad : {"", "2023-02-29", "2026-13-01", "2026-00-10", "2026-01-00", "2026-1-01",
                          "26-01-01", "2026/01/01", "2026-01-01T00:00", "0000-01-01", "-001-01-01",
                          "2026-01-0x", "+026-01-01", " 2026-01-01"}) {
    INFO(bad);
    CHECK_FALSE(Date::parse(bad).ok());
  }
}

TEST_CASE("adding months keeps the day, or takes the month's last day") {
  CHECK(day("2026-01-31").plusMonths(1) == day("2026-02-28"));
  CHECK(day("2024-01-31").plusMonths(1) == day("2024-02-29"));
  CHECK(day("2024-02-29").plusMonths(12) == day("2025-02-28"));
  CHECK(day("2026-11-23").plusMonths(6) == day("2027-05-23"));
  CHECK(day("2026-03-31").plusMonths(-1) == day("2026-02-28"));
}

TEST_CASE("whole months are complete when that many months later is reached") {
  CHECK(day("2023-05-01").wholeMonthsUntil(day("2024-04-30")) == 11);
  CHECK(day("2023-05-01").wholeMonthsUntil(day("2024-05-01")) == 12);
  CHECK(day("2024-01-31").wholeMonthsUntil(day("2024-02-29")) == 1);
  CHECK(day("2024-01-31").wholeMonthsUntil(day("2024-02-28")) == 0);
  tidlig::test::holds("N months are complete and N + 1 are not",
                      [](std::uint16_t a, std::uint16_t b) {
                        const Date from = Date::fromDaysSinceEpoch(a);
                        const Date to = Date::fromDaysSinceEpoch(a + b);
                        const int months = from.wholeMonthsUntil(to);
                        RC_ASSERT(from.plusMonths(months) <= to);
                        RC_ASSERT(from.plusMonths(months + 1) > to);
                      });
}
