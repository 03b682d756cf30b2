#include "support/property.h"
#include "usecases/logmark.h"

using namespace tidlig;
using usecases::LogMark;

TEST_CASE("a log's mark that was written is read again, however it is typed") {
  test::holds("small letters, other hyphens and spaces do not matter", [] {
    storage::LogHead head;
    head.n = *rc::gen::inRange<std::int64_t>(1, 1'000'000'000);
    for (auto& byte : head.hash) byte = *rc::gen::arbitrary<unsigned char>();
    const LogMark mark = LogMark::of(head);
    const std::string text = mark.text();
    RC_ASSERT(*LogMark::read(text) == mark);
    std::string typed = " " + text + " ";
    for (char& c : typed) {
      if (c == '-') c = ' ';
      if (c >= 'A' && c <= 'F') c = static_cast<char>(c - 'A' + 'a');
    }
    RC_ASSERT(*LogMark::read(typed) == mark);
  });
}

TEST_CASE("a mark looks as it is told") {
  storage::LogHead head;
  head.n = 1234;
  head.hash = {0x9F, 0x3A, 0x77, 0xC0, 0x12, 0xAB, 0x0D, 0x4E, 0xFF};
  CHECK(LogMark::of(head).text() == "1234-9F3A-77C0-12AB-0D4E");
}

TEST_CASE("what is no mark is refused") {
  for (const char* const typed :
       {"", "-", "1234", "1234-", "1234-9F3A-77C0-12AB-0D4", "1234-9F3A-77C0-12AB-0D4EE",
        "0-9F3A-77C0-12AB-0D4E", "-1234x9F3A-77C0-12AB-0D4E", "12349F3A77C012AB0D4E",
        "1234-9F3G-77C0-12AB-0D4E", "99999999999999999999-9F3A-77C0-12AB-0D4E", "mærke"}) {
    INFO(typed);
    CHECK_FALSE(LogMark::read(typed).ok());
  }
}
