#include "forms/pattern.h"
#include "support/property.h"

#include <string>

using tidlig::forms::Pattern;

namespace {

bool matches(const std::string& expression, const std::string& text) {
  return Pattern::compile(expression).value().matches(text);
}

}  // namespace

TEST_CASE("a pattern is of the whole answer, whether or not it says so") {
  CHECK(matches("[0-9]{4}", "8000"));
  CHECK(matches("^[0-9]{4}$", "8000"));
  CHECK_FALSE(matches("[0-9]{4}", "8000 Aarhus"));
  CHECK_FALSE(matches("[0-9]{4}", "DK-8000"));
  CHECK_FALSE(matches("a|b", "ab"));
  CHECK_FALSE(matches("[0-9]+", "8000\n"));
}

TEST_CASE("a pattern counts letters, not bytes, and knows code points by number") {
  CHECK(matches(".{3}", "æøå"));
  CHECK(matches("[a-zæøå]+", "blåbærgrød"));
  CHECK(matches("\\u00e6.", "æg"));
  CHECK_FALSE(matches("\\\\u00e6", "æ"));
  CHECK(matches("\\\\u00e6", "\\u00e6"));
  CHECK(matches("\\d{2}\\/\\d{2}", "24/12"));
}

TEST_CASE("a pattern that cannot be matched step by step is refused") {
  for (const std::string& expression :
       {std::string(), std::string("("), std::string("[a"), std::string("a{2,1}"),
        std::string("(a)\\1"), std::string("(?=a)b"), std::string("(?!a)b"), std::string("(?<=a)b"),
        std::string("\\"), std::string("\\u12"), std::string("((a{100}){100}){100}"),
        std::string("\xff"), std::string(Pattern::kLongest + 1, 'a'),
        std::string("(x{1000}){1000}")}) {
    INFO(expression);
    CHECK_FALSE(Pattern::compile(expression).has_value());
  }
  CHECK(Pattern::compile(std::string(Pattern::kLongest, 'a')).has_value());
}

TEST_CASE("an expression that would take others for ever is matched at once") {
  std::string almost(100000, 'a');
  almost += '!';
  for (const char* expression : {"(a+)+", "(a|a)*", "(a|aa)+", "(.*a){20}", "(a?){50}a{50}"}) {
    INFO(expression);
    CHECK_FALSE(matches(expression, almost));
  }
}

TEST_CASE("any bytes as an expression give a pattern or a refusal") {
  tidlig::test::holds("never a crash", [] {
    const auto expression = *rc::gen::container<std::string>(
        rc::gen::element('a', '(', ')', '[', ']', '{', '}', '*', '+', '?', '|', '\\', 'u', '0', '9',
                         '^', '$', '-', '.', ',', '\0', '\xc3', '\xa6'));
    const auto pattern = Pattern::compile(expression);
    if (pattern) (void)pattern->matches("a(0)æ");
  });
}
