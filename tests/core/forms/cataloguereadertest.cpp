#include "base/hash.h"
#include "forms/cataloguereader.h"
#include "forms/shippedforms.h"
#include "support/property.h"

#include <catch2/catch_test_macros.hpp>
#include <string>
#include <string_view>

using namespace tidlig;
using forms::readCatalogue;

namespace {

std::string catalogueOf(const std::string& indicators) {
  return R"({"version": "1", "indicators": [)" + indicators + "]}";
}

std::string signWith(const std::string& members) {
  return catalogueOf(R"({"code": "sign.a", "axis": "child", "text": {"da": "å", "en": "a"})" +
                     members + "}");
}

constexpr std::string_view kParent =
    R"({"code": "parent.a", "axis": "parent", "text": {"da": "å", "en": "a"}})";

}  // namespace

TEST_CASE("a catalogue keeps its version, its hash and every field of an indicator") {
  const std::string bytes = signWith(
      R"(, "ages": ["1-2", "0-1"], "tags": ["alarm", "own"], "help": {"da": "hjælp", "en": "help"})");
  const auto catalogue = readCatalogue(bytes);
  REQUIRE(catalogue.ok());
  CHECK(catalogue->version() == "1");
  CHECK(catalogue->sha256() == base::sha256Hex(bytes));
  REQUIRE(catalogue->indicators().size() == 1);
  const domain::Indicator& sign = catalogue->at(0);
  CHECK(sign.code == "sign.a");
  CHECK(sign.axis == domain::Axis::child);
  CHECK(sign.ages.contains(domain::AgeBand::age0to1));
  CHECK(sign.ages.contains(domain::AgeBand::age1to2));
  CHECK_FALSE(sign.ages.contains(domain::AgeBand::age3to5));
  CHECK(sign.hasTag("alarm"));
  CHECK(sign.hasTag("own"));
  CHECK_FALSE(sign.hasTag("severe"));
  CHECK(sign.text == domain::LocalText{"å", "a"});
  CHECK(sign.help == domain::LocalText{"hjælp", "help"});
}

TEST_CASE("tags, help, and ages off the child axis may be missing, and a schema may be named") {
  CHECK(readCatalogue(signWith(R"(, "ages": ["unborn"])")).ok());
  CHECK(readCatalogue(catalogueOf(std::string(kParent))).ok());
  CHECK(readCatalogue(R"({"$schema": "x", "version": "1", "indicators": []})").ok());
}

TEST_CASE("indicators come in ascending order of their codes, whatever the file's order") {
  const auto catalogue = readCatalogue(
      catalogueOf(R"({"code": "parent.b", "axis": "parent", "text": {"da": "å", "en": "a"}},)" +
                  std::string(kParent)));
  REQUIRE(catalogue.ok());
  CHECK(catalogue->at(0).code == "parent.a");
  CHECK(catalogue->find("parent.b") == domain::IndicatorIndex{1});
}

TEST_CASE("each fault of a catalogue is refused where it stands") {
  struct Fault {
    std::string bytes;
    std::string pointer;
  };
  const std::string twice = std::string(kParent) + "," + std::string(kParent);
  const Fault faults[] = {
      {"", ""},
      {"[]", ""},
      {"{}", "/version"},
      {R"({"version": 1, "indicators": []})", "/version"},
      {R"({"version": "", "indicators": []})", "/version"},
      {R"({"version": "1"})", "/indicators"},
      {R"({"version": "1", "indicators": {}})", "/indicators"},
      {R"({"version": "1", "indicators": [], "more": 1})", "/more"},
      {R"({"version": "1", "version": "1", "indicators": []})", "/version"},
      {catalogueOf("7"), "/indicators/0"},
      {catalogueOf(R"({"axis": "parent"})"), "/indicators/0/code"},
      {catalogueOf(R"({"code": ""})"), "/indicators/0/code"},
      {catalogueOf(R"({"code": ["a"]})"), "/indicators/0/code"},
      {catalogueOf(R"({"code": "a"})"), "/indicators/0/axis"},
      {catalogueOf(R"({"code": "a", "axis": "adult"})"), "/indicators/0/axis"},
      {catalogueOf(R"({"code": "a", "axis": "parent"})"), "/indicators/0/text"},
      {catalogueOf(R"({"code": "a", "axis": "parent", "text": "a"})"), "/indicators/0/text"},
      {catalogueOf(R"({"code": "a", "axis": "parent", "text": {"da": "a"}})"),
       "/indicators/0/text/en"},
      {catalogueOf(R"({"code": "a", "axis": "parent", "text": {"da": "", "en": "a"}})"),
       "/indicators/0/text/da"},
      {catalogueOf(R"({"code": "a", "axis": "parent", "text": {"da": "a", "en": "a", "de": "a"}})"),
       "/indicators/0/text/de"},
      {catalogueOf(std::string(kParent) + R"(, {"code": "a", "title": "a"})"),
       "/indicators/1/title"},
      {catalogueOf(twice), "/indicators/1/code"},
      {signWith(""), "/indicators/0/ages"},
      {signWith(R"(, "ages": [])"), "/indicators/0/ages"},
      {signWith(R"(, "ages": "0-1")"), "/indicators/0/ages"},
      {signWith(R"(, "ages": ["0-1", "2-4"])"), "/indicators/0/ages/1"},
      {signWith(R"(, "ages": [1])"), "/indicators/0/ages/0"},
      {signWith(R"(, "ages": ["0-1", "0-1"])"), "/indicators/0/ages/1"},
      {signWith(R"(, "ages": ["0-1"], "tags": "alarm")"), "/indicators/0/tags"},
      {signWith(R"(, "ages": ["0-1"], "tags": [""])"), "/indicators/0/tags/0"},
      {signWith(R"(, "ages": ["0-1"], "tags": ["a", "a"])"), "/indicators/0/tags/1"},
      {signWith(R"(, "ages": ["0-1"], "help": {"en": "a"})"), "/indicators/0/help/da"},
      {signWith(R"(, "ages": ["0-1"], "help": null)"), "/indicators/0/help"},
  };
  for (const Fault& fault : faults) {
    INFO(fault.bytes);
    const auto catalogue = readCatalogue(fault.bytes);
    REQUIRE_FALSE(catalogue.ok());
    CHECK(catalogue.error().kind == base::ErrorKind::invalid);
    CHECK(catalogue.error().pointer == fault.pointer);
  }
}

TEST_CASE("deep, large and damaged catalogues end in a sentence") {
  CHECK_FALSE(readCatalogue(std::string(100000, '[')).ok());
  std::string many;
  for (int i = 0; i < 70000; ++i) {
    many += R"({"code": "p)" + std::to_string(i) +
            R"(", "axis": "parent", "text": {"da": "a", "en": "a"}},)";
  }
  const auto tooMany = readCatalogue(catalogueOf(many + std::string(kParent)));
  REQUIRE_FALSE(tooMany.ok());
  CHECK(tooMany.error().detail == "expected at most 65535 indicators");
  test::holds("cutting or changing one byte never crashes", [] {
    std::string bytes(forms::shippedCatalogue());
    const auto at = *rc::gen::inRange<std::size_t>(0, bytes.size());
    CHECK_FALSE(readCatalogue(bytes.substr(0, at)).ok());
    bytes[at] = *rc::gen::arbitrary<char>();
    (void)readCatalogue(bytes).ok();
  });
}
