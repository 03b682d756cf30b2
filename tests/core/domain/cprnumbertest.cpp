#include "domain/cprnumber.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

using tidlig::domain::CprNumber;

namespace {

std::string born(const char* text) {
  const auto number = CprNumber::parse(text);
  return number ? number->birthDate().text() : "";
}

}  // namespace

// Nobody's numbers: days that have not come yet or lie far back, or, for the years between, numbers
// that fail the check digit of their time.
TEST_CASE("a CPR number is ten digits, with a hyphen after six or without") {
  CHECK(CprNumber::parse("3112364444")->digits() == "3112364444");
  CHECK(CprNumber::parse("311236-4444").value() == CprNumber::parse("3112364444").value());
  for (const char* wrong : {"", "311236444", "31123644444", "311236 4444", "3112-364444",
                            "311236-444", "31123x4444", "311236-44444", "-3112364444"}) {
    INFO(wrong);
    CHECK_FALSE(CprNumber::parse(wrong).ok());
  }
}

TEST_CASE("the seventh digit tells the century") {
  CHECK(born("3112000000") == "1900-12-31");
  CHECK(born("3112003000") == "1900-12-31");
  CHECK(born("3112364000") == "2036-12-31");
  CHECK(born("3112374000") == "1937-12-31");
  CHECK(born("3112369000") == "2036-12-31");
  CHECK(born("3112379000") == "1937-12-31");
  CHECK(born("3112575000") == "2057-12-31");
  CHECK(born("3112585000") == "1858-12-31");
  CHECK(born("3112578000") == "2057-12-31");
  CHECK(born("3112588000") == "1858-12-31");
}

TEST_CASE("a day that never was is nobody's number, a wrong check digit may be somebody's") {
  CHECK_FALSE(CprNumber::parse("3002364444").ok());
  CHECK_FALSE(CprNumber::parse("0012364444").ok());
  CHECK_FALSE(CprNumber::parse("0113364444").ok());
  CHECK_FALSE(CprNumber::parse("2902000000").ok());  // 1900 was no leap year
  CHECK(born("2902005000") == "2000-02-29");
  for (const char* number : {"3112364444", "3112364445", "3112364446", "3112364447"}) {
    CHECK(CprNumber::parse(number).ok());
  }
}
