#include "base/writtentext.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

using namespace tidlig::base;

TEST_CASE("text is written where something in it can be read, whatever kind of space is around") {
  for (const char* blank :
       {"", " ", "\t\r\n", "\u00a0", "\u2003\u200b", "\u2028", "\ufeff", "\x01"}) {
    INFO(blank);
    CHECK_FALSE(isWritten(blank));
  }
  for (const char* written : {"x", " æ ", "\n.", "0", "\U0001F600"}) {
    INFO(written);
    CHECK(isWritten(written));
  }
}

TEST_CASE("characters are counted as people write them, not as bytes") {
  CHECK(characterCount("") == 0);
  CHECK(characterCount("Børn €\U0001F600") == 7);
  CHECK(characterCount("\xff\xfe") == 2);
}

TEST_CASE("control characters are found in any plane, letters and marks are none") {
  for (const char* control : {"a\nb", "\t", "\x01", "\x7f", "\u0085"}) CHECK(hasControl(control));
  CHECK_FALSE(hasControl("Børne- og ungeudvalget, æøå € \U0001F600\u00a0"));
  CHECK(hasControl(std::string_view("\0", 1)));
}
