#include "base/hash.h"
#include "forms/cataloguereader.h"
#include "forms/questionnairereader.h"
#include "forms/shippedforms.h"
#include "support/property.h"
#include "support/testdata.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <string>

using namespace tidlig;
using forms::FormSupport;
using forms::readQuestionnaire;

namespace {

const domain::Catalogue& catalogue() {
  static const domain::Catalogue kCatalogue =
      forms::readCatalogue(forms::shippedCatalogue()).value();
  return kCatalogue;
}

std::string formOf(const std::string& items) {
  return R"({"resourceType": "Questionnaire", "url": "https://example.org/form", "version": "2",)"
         R"( "title": "Form", "status": "active", "item": [)" +
         items + "]}";
}

std::string nested(std::size_t groups) {
  std::string open;
  for (std::size_t i = 0; i < groups; ++i) {
    open += R"({"linkId": "g)" + std::to_string(i) + R"(", "type": "group", "item": [)";
  }
  std::string close;
  for (std::size_t i = 0; i < groups; ++i) close += "]}";
  return formOf(open + R"({"linkId": "q", "text": "A question", "type": "string"})" + close);
}

}  // namespace

TEST_CASE("a form with everything that is read has no findings") {
  const std::string bytes = test::readData("forms/valid.json");
  const forms::ReadForm read = readQuestionnaire(bytes, &catalogue());
  CHECK(read.support == FormSupport::full);
  CHECK(read.findings.empty());
  CHECK(read.items == 8);
  CHECK(read.itemSupport.full == 8);
  REQUIRE(read.form.has_value());
  CHECK(read.form->sha256 == base::sha256Hex(bytes));
  CHECK(read.form->canonical() == "https://example.org/form|1");
  CHECK(read.form->status == forms::FormStatus::active);
  CHECK(read.form->professions == std::vector<std::string>{"daycare"});
  CHECK(read.form->subject == domain::Subject::Kind::child);
  CHECK(read.form->ages.contains(domain::AgeBand::age3to5));
  CHECK(forms::questionsOf(*read.form).size() == 6);
  const forms::Item* sleep = forms::findQuestion(*read.form, "sign.sleep");
  REQUIRE(sleep != nullptr);
  CHECK(sleep->indicator == "sign.sleep");
  REQUIRE(sleep->options.size() == 4);
  CHECK(sleep->options[2].value == domain::Value::marked);
  CHECK(forms::findQuestion(*read.form, "t")->maxLength == 500);
  const forms::Item* choice = forms::findQuestion(*read.form, "c");
  REQUIRE(choice->options.size() == 4);
  CHECK(choice->options[0].label("da") == "one");
  CHECK(choice->options[1].label("da") == "2");
  CHECK(forms::findQuestion(*read.form, "nothing") == nullptr);
}

TEST_CASE("a text comes in the language asked for, else in the form's own") {
  const forms::FormText text{"Søvn", {{"en-GB", "Sleep"}, {"de", "Schlaf"}, {"english", "no"}}};
  CHECK(text.in("da") == "Søvn");
  CHECK(text.in("en") == "Sleep");
  CHECK(text.in("de") == "Schlaf");
  CHECK(text.in("fr") == "Søvn");
}

TEST_CASE("what is for professionals only hides everything inside it") {
  const std::string mark = R"("extension": [{"url": ")" +
                           std::string(forms::kProfessionalOnlyExtension) +
                           R"(", "valueBoolean": true}],)";
  const std::string question = R"("text": "A question", "type": "string"})";
  const forms::ReadForm read = readQuestionnaire(
      formOf("{" + mark + R"("linkId": "g", "type": "group", "item": [{"linkId": "in",)" +
             question + R"(]}, {"linkId": "out",)" + question));
  REQUIRE(read.form.has_value());
  CHECK(forms::findQuestion(*read.form, "in")->professionalOnly);
  CHECK_FALSE(forms::findQuestion(*read.form, "out")->professionalOnly);
}

TEST_CASE("without a catalogue an indicator is taken at its word") {
  const std::string bytes = test::readData("forms/indicator-unknown.json");
  CHECK(readQuestionnaire(bytes).support == FormSupport::full);
}

TEST_CASE("a form may be 64 levels deep and 16 MiB large, and no more") {
  // A group costs two levels, the form itself and its list of items two, the question one.
  CHECK(readQuestionnaire(nested(30)).support == FormSupport::full);
  CHECK(readQuestionnaire(nested(31)).findings.at(0).rule == "json-depth");
  CHECK(readQuestionnaire(std::string(100000, '[')).findings.at(0).rule == "json-depth");
  std::string large = formOf(R"({"linkId": "q", "text": "A question", "type": "string"})");
  large.append(16ULL * 1024 * 1024 - large.size(), ' ');
  CHECK(readQuestionnaire(large).support == FormSupport::full);
  CHECK(readQuestionnaire(large + " ").findings.at(0).rule == "json-size");
}

TEST_CASE("a report has an end, and says so") {
  std::string items;
  for (int i = 0; i < 50000; ++i) items += "1,";
  const forms::ReadForm read = readQuestionnaire(formOf(items + "1"));
  CHECK(read.support == FormSupport::refused);
  REQUIRE(read.findings.size() == forms::kLargestReport);
  CHECK(read.findings.back().rule == "more-findings");
  CHECK(read.findings.front().rule == "wrong-type");
}

TEST_CASE("wrong types anywhere are findings, never a crash") {
  test::holds("a member replaced by something else", [] {
    std::string bytes = test::readData("forms/valid.json");
    const auto at = *rc::gen::inRange<std::size_t>(0, bytes.size());
    const auto colon = bytes.find(": ", at);
    if (colon == std::string::npos) return;
    const auto end = bytes.find_first_of(",\n", colon);
    const auto other = *rc::gen::element<std::string>("null", "7", "\"x\"", "[]", "{}", "[{}]",
                                                      "[[[]]]", "{\"url\": 1}", "true");
    bytes.replace(colon + 2, end - colon - 2, other);
    (void)readQuestionnaire(bytes, &catalogue());
  });
  test::holds("one byte changed or the rest cut off", [] {
    std::string bytes(forms::shippedChecklists().back().bytes);
    const auto at = *rc::gen::inRange<std::size_t>(0, bytes.size());
    CHECK(readQuestionnaire(bytes.substr(0, at)).support == FormSupport::refused);
    bytes[at] = *rc::gen::arbitrary<char>();
    (void)readQuestionnaire(bytes, &catalogue());
  });
}

TEST_CASE("every rule has a sentence in both languages and stands once") {
  const auto ids = forms::ruleIds();
  CHECK(std::is_sorted(ids.begin(), ids.end()));
  CHECK(std::adjacent_find(ids.begin(), ids.end()) == ids.end());
  for (const std::string_view id : ids) {
    INFO(id);
    const forms::Finding finding = forms::makeFinding(id, "/x");
    CHECK(finding.rule == id);
    CHECK(finding.text.da.ends_with('.'));
    CHECK(finding.text.en.ends_with('.'));
  }
}
