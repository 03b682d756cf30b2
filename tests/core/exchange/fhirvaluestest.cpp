#include "exchange/fhirvalues.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

using namespace tidlig::exchange;

TEST_CASE("a time of a day needs its seconds and its zone") {
  for (const char* time :
       {"2026-11-26T09:30:00Z", "2026-11-26T23:59:60.125+14:00", "2026-11-26T00:00:00-03:30"}) {
    INFO(time);
    CHECK(isFhirInstant(time));
  }
  for (const char* wrong :
       {"", "2026", "2026-11-26", "2026-11-26T", "2026-11-26T09:30Z", "2026-11-26T09:30:00",
        "2026-11-26T24:00:00Z", "2026-11-26T09:60:00Z", "2026-11-26T09:30:00.Z",
        "2026-11-26T09:30:00+1:00", "2026-11-26T09:30:00+15:00", "2026-11-26t09:30:00Z",
        "2026-02-30T09:30:00Z", "2026-11-26T09:30:00Zx"}) {
    INFO(wrong);
    CHECK_FALSE(isFhirInstant(wrong));
  }
}

TEST_CASE("a FHIR number is JSON's, an integer has 32 bits") {
  for (const char* number : {"0", "-1", "2147483647", "-2147483648"}) {
    INFO(number);
    CHECK(isFhirInteger(number));
    CHECK(isFhirDecimal(number));
  }
  for (const char* decimal : {"1.50", "-0.0", "1e3", "2147483648", "12345678901234567890123.4"}) {
    INFO(decimal);
    CHECK_FALSE(isFhirInteger(decimal));
    CHECK(isFhirDecimal(decimal));
  }
  for (const char* wrong : {"", "1,5", "+1", "01", " 1", "1 ", "1.", ".5", "0x1", "\"1\"", "[1]",
                            "true", "NaN", "1,\"a\":1"}) {
    INFO(wrong);
    CHECK_FALSE(isFhirInteger(wrong));
    CHECK_FALSE(isFhirDecimal(wrong));
  }
}

TEST_CASE("a FHIR id is short and plain") {
  CHECK(isFhirId("a-1.B"));
  CHECK(isFhirId(std::string(64, 'a')));
  for (const std::string& wrong : {std::string(), std::string(65, 'a'), std::string("a b"),
                                   std::string("a/b"), std::string("æ"), std::string("a_b")}) {
    INFO(wrong);
    CHECK_FALSE(isFhirId(wrong));
  }
}
