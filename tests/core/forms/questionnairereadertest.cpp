#include "base/hash.h"
#include "forms/cataloguereader.h"
#include "forms/questionnairereader.h"
#include "forms/shippedforms.h"
#include "support/property.h"
#include "support/testdata.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <set>
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

struct Fault {
  const char* file;
  const char* rule;
  const char* pointer;
  FormSupport support;
};

constexpr auto kRefused = FormSupport::refused;
constexpr auto kFlagged = FormSupport::flagged;

// One file, one fault.
constexpr Fault kFaults[] = {
    {"checklist-age-unknown", "checklist-extension", "/extension/0/extension/0", kRefused},
    {"checklist-without-profession", "checklist-incomplete", "", kFlagged},
    {"choice-without-options", "choice-without-options", "/item/0", kFlagged},
    {"critical-extension", "extension-critical", "/extension/0", kRefused},
    {"date-impossible", "date-value", "/date", kRefused},
    {"display-read-only", "que-9", "/item/0/readOnly", kRefused},
    {"display-required", "que-6", "/item/0", kRefused},
    {"display-with-code", "que-3", "/item/0/code", kRefused},
    {"display-with-items", "que-1", "/item/0", kRefused},
    {"enable-when", "not-read-yet", "/item/1/enableWhen", kRefused},
    {"expression-on-required", "expression-on-required", "/item/0/extension/0", kRefused},
    {"extension-not-evaluated", "extension-not-evaluated", "/item/0/extension/0", kFlagged},
    {"extension-unknown", "extension-unknown", "/item/0/extension/0", kFlagged},
    {"extension-without-url", "missing", "/item/0/extension/0/url", kRefused},
    {"group-without-items", "que-1", "/item/0", kRefused},
    {"implicit-rules", "implicit-rules", "/implicitRules", kRefused},
    {"indicator-options-reversed", "indicator-options", "/item/0/answerOption", kRefused},
    {"indicator-repeats", "indicator-type", "/item/0", kRefused},
    {"indicator-several", "indicator-several", "/item/0/code", kRefused},
    {"indicator-twice", "indicator-twice", "/item/1/code", kRefused},
    {"indicator-unknown", "indicator-unknown", "/item/0/code", kRefused},
    {"indicator-without-not-assessed", "indicator-options", "/item/0/answerOption", kRefused},
    {"item-control-unknown", "item-control", "/item/0/extension/0", kFlagged},
    {"item-not-an-object", "wrong-type", "/item/0", kRefused},
    {"item-type-missing", "missing", "/item/0/type", kRefused},
    {"item-type-not-offered", "item-type-not-offered", "/item/0/type", kFlagged},
    {"item-type-required", "item-type-required", "/item/0/type", kRefused},
    {"item-type-unknown", "item-type", "/item/0/type", kRefused},
    {"items-empty", "empty", "/item", kRefused},
    {"items-not-a-list", "wrong-type", "/item", kRefused},
    {"key-twice", "json", "/status", kRefused},
    {"linkid-missing", "missing", "/item/0/linkId", kRefused},
    {"linkid-twice", "que-2", "/item/1/item/0/linkId", kRefused},
    {"linkid-twice-as-help", "que-2", "/item/0/item/0/linkId", kRefused},
    {"max-length-on-date", "que-10", "/item/0/maxLength", kRefused},
    {"max-length-zero", "wrong-type", "/item/0/maxLength", kRefused},
    {"modifier-extension", "modifier-extension", "/item/0/modifierExtension", kRefused},
    {"no-text", "no-text", "/item/0", kFlagged},
    {"not-json", "json", "/status", kRefused},
    {"option-twice", "answer-option-twice", "/item/0/answerOption/1", kRefused},
    {"option-with-two-values", "answer-option", "/item/0/answerOption/0", kRefused},
    {"option-without-value", "answer-option", "/item/0/answerOption/0", kRefused},
    {"options-of-both-kinds", "que-4", "/item/0", kRefused},
    {"options-on-boolean", "que-5", "/item/0", kRefused},
    {"required-text", "wrong-type", "/item/0/required", kRefused},
    {"resource-type", "resource-type", "", kRefused},
    {"sign-in-adult-checklist", "sign-without-child", "/item/0/code", kFlagged},
    {"sign-outside-ages", "sign-outside-ages", "/item/0/code", kFlagged},
    {"status-missing", "missing", "/status", kRefused},
    {"status-unheard-of", "status", "/status", kRefused},
    {"title-empty", "empty", "/title", kRefused},
    {"title-number", "wrong-type", "/title", kRefused},
    {"translation-without-language", "missing", "/item/0/_text/extension/0", kRefused},
    {"unknown-element", "unknown-element", "/item/0/reqired", kFlagged},
};

}  // namespace

TEST_CASE("each fault of a form is found where it stands, and only it") {
  for (const Fault& fault : kFaults) {
    INFO(fault.file);
    const std::string bytes = test::readData("forms/" + std::string(fault.file) + ".json");
    REQUIRE_FALSE(bytes.empty());
    const forms::ReadForm read = readQuestionnaire(bytes, &catalogue());
    CHECK(read.support == fault.support);
    CHECK(read.form.has_value() == (fault.support != kRefused));
    const auto found =
        std::find_if(read.findings.begin(), read.findings.end(),
                     [&](const forms::Finding& finding) { return finding.rule == fault.rule; });
    REQUIRE(found != read.findings.end());
    CHECK(found->pointer == fault.pointer);
    // A value set is not read yet, so the form that has both kinds of options says so too.
    const bool two = std::string_view(fault.file) == "options-of-both-kinds";
    CHECK(read.findings.size() == (two ? 2 : 1));
  }
}

TEST_CASE("every sample form of the folder is in the table or valid") {
  std::set<std::string> known = {"valid"};
  for (const Fault& fault : kFaults) known.insert(fault.file);
  for (const auto& file : std::filesystem::directory_iterator(test::dataPath("forms"))) {
    INFO(file.path().string());
    CHECK(known.count(file.path().stem().string()) == 1);
  }
}

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
  CHECK(readQuestionnaire(nested(31)).findings.at(0).rule == "json");
  CHECK(readQuestionnaire(std::string(100000, '[')).findings.at(0).rule == "json");
  std::string large = formOf(R"({"linkId": "q", "text": "A question", "type": "string"})");
  large.append(16ULL * 1024 * 1024 - large.size(), ' ');
  CHECK(readQuestionnaire(large).support == FormSupport::full);
  CHECK(readQuestionnaire(large + " ").findings.at(0).rule == "json");
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
