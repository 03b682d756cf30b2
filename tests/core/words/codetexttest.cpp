#include "base/json.h"
#include "support/property.h"
#include "words/codetext.h"

#include <string>

using namespace tidlig;
using words::codeText;

TEST_CASE("a code is shown as somebody wrote it, with the letters of every language") {
  for (const char* code : {"alarm", "særligt-udsat", "økonomi og bolig", "jordemoder (Ærø)", ""}) {
    CHECK(codeText(code) == code);
  }
}

TEST_CASE(
    "what cannot be seen in a code is shown as a sign, so that it changes no text around it") {
  CHECK(codeText("a\nb\tc") == "a�b�c");
  CHECK(codeText("a\u202eb\u2028c\u0085d") == "a�b�c�d");
  CHECK(codeText("a\xff\xc3") == "a��");
}

TEST_CASE("a long code is shown by its beginning and its end") {
  std::string sixty;
  for (int i = 0; i < 60; ++i) sixty += "ø";
  CHECK(codeText(sixty) == sixty);
  CHECK(codeText(sixty + "x").ends_with("ø…øøøøøøøøøøøøøx"));
  const std::string first = std::string(100, 'a') + "-nord",
                    second = std::string(100, 'a') + "-syd";
  CHECK(codeText(first) != codeText(second));
}

TEST_CASE("whatever bytes a code has, at most sixty characters of valid text are shown") {
  test::holds("any bytes", [] {
    const auto bytes = *rc::gen::container<std::string>(rc::gen::arbitrary<char>());
    const std::string shown = codeText(bytes + *rc::gen::element<std::string>("", bytes, "æøå\n"));
    RC_ASSERT(base::isUtf8(shown));
    std::size_t characters = 0;
    for (const char c : shown) {
      RC_ASSERT(static_cast<unsigned char>(c) >= 0x20);
      if ((static_cast<unsigned char>(c) & 0xc0) != 0x80) ++characters;
    }
    RC_ASSERT(characters <= 60);
  });
}
