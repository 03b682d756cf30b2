#include "session/language.h"
#include "text/dates.h"

#include <catch2/catch_test_macros.hpp>

using namespace tidlig;

namespace {

base::Date day(const char* text) {
  return base::Date::parse(text).value();
}

}  // namespace

TEST_CASE("dates are written as Danes write them") {
  app::Language language;
  language.choose(QStringLiteral("da"));
  CHECK(app::longDate(day("2026-11-03")) == QStringLiteral("3. november 2026"));
  CHECK(app::shortDate(day("2026-11-03")) == QStringLiteral("3.11.2026"));
  language.choose(QStringLiteral("en"));
  CHECK(app::longDate(day("2026-11-03")) == QStringLiteral("3 November 2026"));
  CHECK(app::shortDate(day("2026-11-03")) == QStringLiteral("3.11.2026"));
}

TEST_CASE("a day is read in every way people write it") {
  for (const char* text : {"3.11.2026", "03.11.2026", "3/11-26", "031126", "03112026", "3 11 2026",
                           "2026-11-03", " 3.11.2026 "}) {
    INFO(text);
    CHECK(app::readDate(QString::fromLatin1(text)) == day("2026-11-03"));
  }
}

TEST_CASE("what is no day is not read as one") {
  for (const char* text : {"", "31.2.2026", "0.1.2026", "1.13.2026", "today", "3.11", "3112026"}) {
    INFO(text);
    CHECK_FALSE(app::readDate(QString::fromLatin1(text)).has_value());
  }
}

TEST_CASE("ages are told in weeks, months, years") {
  app::Language language;
  language.choose(QStringLiteral("en"));
  const auto today = day("2026-11-23");
  CHECK(app::ageText(day("2026-11-02"), {}, today) == QStringLiteral("3 weeks"));
  CHECK(app::ageText(day("2026-11-16"), {}, today) == QStringLiteral("1 week"));
  CHECK(app::ageText(day("2026-03-20"), {}, today) == QStringLiteral("8 months"));
  CHECK(app::ageText(day("2024-07-20"), {}, today) == QStringLiteral("2 years and 4 months"));
  CHECK(app::ageText(day("2016-07-20"), {}, today) == QStringLiteral("10 years"));
  CHECK(app::ageText({}, day("2027-01-05"), today) == QStringLiteral("expected 5.1.2027"));
  CHECK(app::ageText({}, {}, today).isEmpty());
}
