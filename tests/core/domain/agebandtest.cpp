#include "domain/ageband.h"

#include <catch2/catch_test_macros.hpp>

using namespace tidlig::domain;
using tidlig::base::Date;

namespace {
Date day(const char* text) {
  return *Date::parse(text);
}
std::string_view bandOf(const char* on, const char* birth, const char* due) {
  const auto date = [](const char* text) {
    return text ? std::optional(day(text)) : std::optional<Date>();
  };
  const auto band = ageBandOn(day(on), date(birth), date(due));
  return band ? code(*band) : "outside";
}
}  // namespace

TEST_CASE("a child is in the band of its whole months on the day") {
  struct Row {
    const char* on;
    const char* band;
  };
  for (const Row& row :
       {Row{"2023-04-30", "unborn"}, Row{"2023-05-01", "0-1"}, Row{"2024-04-30", "0-1"},
        Row{"2024-05-01", "1-2"}, Row{"2026-04-30", "1-2"}, Row{"2026-05-01", "3-5"},
        Row{"2029-04-30", "3-5"}, Row{"2029-05-01", "6-9"}, Row{"2033-04-30", "6-9"},
        Row{"2033-05-01", "outside"}}) {
    INFO(row.on);
    CHECK(bandOf(row.on, "2023-05-01", nullptr) == row.band);
  }
}

TEST_CASE(
    "an unborn child stays unborn until a month after the due date, unless a birth is known") {
  CHECK(bandOf("2027-02-10", nullptr, "2027-01-10") == "unborn");
  CHECK(bandOf("2027-02-11", nullptr, "2027-01-10") == "outside");
  CHECK(bandOf("2027-02-28", nullptr, "2027-01-31") == "unborn");
  CHECK(bandOf("2027-02-11", "2027-01-20", "2027-01-10") == "0-1");
  CHECK(bandOf("2027-01-19", "2027-01-20", "2026-01-10") == "unborn");
}
