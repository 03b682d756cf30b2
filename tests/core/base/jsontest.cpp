#include "base/json.h"
#include "base/jsonwriter.h"
#include "support/property.h"

#include <catch2/catch_test_macros.hpp>

using namespace tidlig::base;

namespace {

Error errorOf(std::string_view text, const JsonLimits& limits = {}) {
  auto document = JsonDocument::parse(text, limits);
  REQUIRE_FALSE(document.ok());
  return document.error();
}

}  // namespace

TEST_CASE("a value knows its members, its order and its pointer") {
  const auto document = JsonDocument::parse(R"({"a": [1.50, "x", {"b": true}], "c": null})");
  REQUIRE(document.ok());
  const JsonValue root = document->root();
  CHECK(root.size() == 2);
  const JsonValue list = *root.find("a");
  CHECK((*list.begin()).text() == "1.50");
  std::string last;
  for (const JsonValue element : list) last = element.pointer();
  CHECK(last == "/a/2");
  CHECK(root.find("c")->is(JsonType::null));
  CHECK_FALSE(root.find("d").has_value());
  CHECK(root.errorAt("d", "a list").pointer == "/d");
  CHECK(root.pointer().empty());
}

TEST_CASE("a key that repeats is refused where it repeats, in small and large objects") {
  CHECK(errorOf(R"({"a": 1, "list": [{"b": 1, "c": 2, "b": 3}]})").pointer == "/list/0/b");
  std::string large = "{";
  for (int i = 0; i < 1000; ++i) large += "\"k" + std::to_string(i) + "\":0,";
  CHECK(JsonDocument::parse(large + "\"z\":0}").ok());
  CHECK(errorOf(large + "\"k500\":0}").pointer == "/k500");
}

TEST_CASE("nesting stops at the limit, however deep the text goes") {
  const auto nested = [](std::size_t n) { return std::string(n, '[') + std::string(n, ']'); };
  CHECK(JsonDocument::parse(nested(64)).ok());
  CHECK(errorOf(nested(65)).detail == "expected at most 64 levels");
  CHECK(errorOf(std::string(100000, '[')).detail == "expected at most 64 levels");
}

TEST_CASE("malformed, truncated, oversized and wrongly encoded text is refused with a place") {
  for (const char* bad : {"", "{", "[1,]", "{\"a\":}", "nul", "[1] 2", "\"\xff\"", "\"\\ud800\"",
                          "[1e999]", "{\"a\" 1}", "\xff\xfe{\0"}) {
    INFO(bad);
    CHECK(errorOf(bad).kind == ErrorKind::invalid);
  }
  CHECK_FALSE(JsonDocument::parse(std::string_view("{}\0", 3)).ok());
  CHECK_FALSE(JsonDocument::parse(std::string_view("{}\0{\"lost\": 1}", 14)).ok());
  CHECK(errorOf(R"({"a": [0, tru]})").pointer == "/a/1");
  JsonLimits small;
  small.bytes = 4;
  CHECK_FALSE(JsonDocument::parse("[1,2]", small).ok());
  CHECK(JsonDocument::parse("[12]", small).ok());
}

TEST_CASE("a refusal says whether the text was JSON at all") {
  const auto faultOf = [](std::string_view text, const JsonLimits& limits = {}) {
    JsonFault fault{};
    REQUIRE_FALSE(JsonDocument::parse(text, limits, &fault).ok());
    return fault;
  };
  for (const char* bad : {"", "{", "[1,]", "nul", "<a/>", "\xff", "\xff\xfe[", "\"\\", "\"\\u"}) {
    INFO(bad);
    CHECK(faultOf(bad) == JsonFault::syntax);
  }
  CHECK(faultOf(std::string_view("[]\0", 3)) == JsonFault::syntax);
  CHECK(faultOf("[\"\xff\"]") == JsonFault::encoding);
  CHECK(faultOf("\"\\ud800\"") == JsonFault::encoding);
  CHECK(faultOf("[1e999]") == JsonFault::number);
  CHECK(faultOf(R"({"a": 1, "a": 2})") == JsonFault::keyTwice);
  CHECK(faultOf("[[]]", {100, 1}) == JsonFault::depth);
  CHECK(faultOf("[[]]", {3, 64}) == JsonFault::bytes);
  CHECK(faultOf("[1,2,3]", {100, 64, 3}) == JsonFault::values);
  CHECK(JsonDocument::parse("[1,2,3]", {100, 64, 4}).ok());
}

TEST_CASE("JSON in UTF-16 with its mark is told by its encoding") {
  JsonFault fault{};
  CHECK_FALSE(JsonDocument::parse(std::string_view("\xff\xfe[\0]\0", 6), {}, &fault).ok());
  CHECK(fault == JsonFault::encoding);
  CHECK_FALSE(
      JsonDocument::parse(std::string_view("\xfe\xff\0[\0\"\x20\xac\0\"\0]", 12), {}, &fault).ok());
  CHECK(fault == JsonFault::encoding);
  CHECK_FALSE(JsonDocument::parse(std::string_view("\xff\xfe[\0", 4), {}, &fault).ok());
  CHECK(fault == JsonFault::syntax);
}

TEST_CASE("where a text stops being JSON is told as editors count") {
  const auto placeOf = [](std::string_view text) {
    JsonPlace place;
    REQUIRE_FALSE(JsonDocument::parse(text, {}, nullptr, &place).ok());
    return std::pair(place.line, place.character);
  };
  CHECK(placeOf("") == std::pair<std::size_t, std::size_t>{1, 1});
  CHECK(placeOf("[1,]") == std::pair<std::size_t, std::size_t>{1, 4});
  CHECK(placeOf("{\n\"æøå\": x}") == std::pair<std::size_t, std::size_t>{2, 8});
  CHECK(placeOf("[1\n") == std::pair<std::size_t, std::size_t>{2, 1});
  CHECK(placeOf(std::string_view("[]\n \0", 5)) == std::pair<std::size_t, std::size_t>{2, 2});
}

TEST_CASE("keys that stand twice are told in the text's order where they are allowed") {
  JsonLimits limits;
  limits.keysTwice = true;
  std::string text = R"({"a": {"b": 1, "b": 2, "b": 3}, "a": 5)";
  for (int i = 0; i < 30; ++i) text += ", \"k" + std::to_string(i % 29) + "\": 0";
  const auto document = JsonDocument::parse(text + "}", limits);
  REQUIRE(document.ok());
  std::vector<std::string> places;
  for (const JsonValue member : document->keysTwice()) places.push_back(member.pointer());
  CHECK(places == std::vector<std::string>{"/a/b", "/a/b", "/a", "/k0"});
  CHECK(document->root().find("a")->find("b")->text() == "1");
  CHECK(JsonDocument::parse("[{}]", limits)->keysTwice().empty());
}

TEST_CASE("an error never repeats what could be somebody's words") {
  const Error error = errorOf(R"({"Anne Berg, Lyngvej 4": {"x": oops}})");
  CHECK(error.pointer.empty());
  CHECK(error.detail.find("Anne") == std::string::npos);
}

TEST_CASE("whole numbers are whole and fit, everything else is no integer") {
  const auto document =
      JsonDocument::parse("[7, -3, 7.0, 1e2, 9223372036854775807, 9223372036854775808, \"7\"]");
  REQUIRE(document.ok());
  std::vector<bool> whole;
  for (const JsonValue element : document->root()) whole.push_back(element.integer().has_value());
  CHECK(whole == std::vector<bool>{true, true, false, false, true, false, false});
}

TEST_CASE("what the writer writes, the reader reads back") {
  tidlig::test::holds("strings survive", [] {
    const auto parts = *rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>(
        "a", "æ", "€", "\U0001F600", "\"", "\\", "/", "\n", "\x01", std::string(1, '\0'), "\x7f"));
    std::string text;
    for (const std::string& part : parts) text += part;
    std::string out;
    JsonWriter(out).beginArray().string(text).endArray();
    const auto document = JsonDocument::parse(out);
    RC_ASSERT(document.ok());
    RC_ASSERT((*document->root().begin()).text() == text);
  });
  std::string out;
  JsonWriter writer(out);
  writer.beginObject().key("a").integer(-5).key("b").beginArray().null().boolean(true).endArray();
  writer.key("c").beginObject().endObject().key("d").string("\"\\\n\x01æ").endObject();
  CHECK(out == R"({"a":-5,"b":[null,true],"c":{},"d":"\"\\\n\u0001æ"})");
}
