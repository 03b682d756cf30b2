#include "base/decimal.h"
#include "support/property.h"

#include <catch2/catch_test_macros.hpp>

using tidlig::base::Decimal;

namespace {

std::string written(std::string_view text) {
  const auto value = Decimal::parse(text);
  return value ? value->text() : "none";
}

}  // namespace

TEST_CASE("a decimal is read as JSON writes it, exactly, and told without a needless zero") {
  struct Row {
    const char* text;
    const char* told;
  };
  for (const Row& row :
       {Row{"0", "0"}, Row{"-0", "0"}, Row{"7", "7"}, Row{"-12", "-12"}, Row{"1.50", "1.5"},
        Row{"0.1", "0.1"}, Row{"-0.25", "-0.25"}, Row{"15e-1", "1.5"}, Row{"2E2", "200"},
        Row{"1e+2", "100"}, Row{"0e999", "0"}, Row{"999999999999999999", "999999999999999999"},
        Row{"0.000000000000000001", "0.000000000000000001"}, Row{"1.00000000000000000000", "1"}}) {
    INFO(row.text);
    CHECK(written(row.text) == row.told);
  }
}

TEST_CASE("what is no number, or has more digits than there is room for, is no decimal") {
  for (const char* text : {"",
                           "-",
                           "+1",
                           "01",
                           ".5",
                           "5.",
                           "1.e1",
                           "1e",
                           "1e+",
                           "e5",
                           " 1",
                           "1 ",
                           "0x1",
                           "NaN",
                           "1,5",
                           "1000000000000000000",
                           "0.0000000000000000001",
                           "1e18",
                           "1e-19",
                           "1e9999999999"}) {
    INFO(text);
    CHECK_FALSE(Decimal::parse(text));
  }
}

TEST_CASE("tenths add up exactly, and a sum without room is nothing rather than wrong") {
  CHECK(Decimal::parse("0.1")->plus(*Decimal::parse("0.2"))->text() == "0.3");
  CHECK(Decimal::parse("1.5")->places() == 1);
  CHECK(Decimal(3).places() == 0);
  const auto most = *Decimal::parse("999999999999999999");
  CHECK_FALSE(most.plus(Decimal(1)));
  CHECK(most.plus(Decimal(-1))->text() == "999999999999999998");
}

TEST_CASE("whole numbers keep their order, their sum and their text as decimals", "[property]") {
  tidlig::test::holds("as integers", [] {
    const auto a = *rc::gen::inRange<std::int64_t>(-1'000'000'000, 1'000'000'000);
    const auto b = *rc::gen::inRange<std::int64_t>(-1'000'000'000, 1'000'000'000);
    RC_ASSERT((Decimal(a) <=> Decimal(b)) == (a <=> b));
    RC_ASSERT(*Decimal(a).plus(Decimal(b)) == Decimal(a + b));
    RC_ASSERT(*Decimal::parse(std::to_string(a)) == Decimal(a));
    RC_ASSERT(Decimal(a).text() == std::to_string(a));
  });
}
