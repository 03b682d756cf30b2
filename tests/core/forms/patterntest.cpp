#include "forms/pattern.h"
#include "support/property.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

using tidlig::forms::Pattern;

TEST_CASE("a pattern must match the whole answer") {
  const auto postcode = Pattern::compile("[0-9]{4}");
  REQUIRE(postcode);
  CHECK(postcode->matches("8800"));
  CHECK_FALSE(postcode->matches("88001"));
  CHECK_FALSE(postcode->matches(" 8800"));
  const auto letters = Pattern::compile("[æøå]+");
  REQUIRE(letters);
  CHECK(letters->matches("øå"));
  CHECK_FALSE(letters->matches("oa"));
}

TEST_CASE("a pattern that backtracking engines hang on is matched at once") {
  const auto nested = Pattern::compile("(a+)+b");
  REQUIRE(nested);
  CHECK_FALSE(nested->matches(std::string(100000, 'a')));
  CHECK(nested->matches(std::string(100000, 'a') + "b"));
}

TEST_CASE("what cannot be matched in bounded time and memory is not taken") {
  CHECK_FALSE(Pattern::compile(""));
  CHECK_FALSE(Pattern::compile("(a)\\1"));
  CHECK_FALSE(Pattern::compile("(?=a)b"));
  CHECK_FALSE(Pattern::compile("a{1000000}"));
  CHECK_FALSE(Pattern::compile("((((a{100}){100}){100}){100})"));
  CHECK_FALSE(Pattern::compile("(unclosed"));
  CHECK_FALSE(Pattern::compile(std::string(1001, 'a')));
  CHECK_FALSE(Pattern::compile("\xc3\x28"));
}

TEST_CASE("no bytes make a pattern or an answer crash") {
  tidlig::test::holds("any pattern on any answer", [] {
    const auto regex = *rc::gen::string<std::string>();
    const auto answer = *rc::gen::string<std::string>();
    if (const auto pattern = Pattern::compile(regex)) (void)pattern->matches(answer);
  });
}
