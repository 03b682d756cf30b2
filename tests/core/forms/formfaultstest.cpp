#include "forms/cataloguereader.h"
#include "forms/questionnairereader.h"
#include "forms/shippedforms.h"
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

struct Fault {
  const char* file;
  const char* rule;
  const char* pointer;
  FormSupport support;
};

constexpr auto kRefused = FormSupport::refused;
constexpr auto kFlagged = FormSupport::flagged;
constexpr auto kFull = FormSupport::full;

// One file, one fault.
constexpr Fault kFaults[] = {
    {"attachment-not-required", "item-type-not-offered", "/item/0/type", kFlagged},
    {"attachment-required", "item-type-required", "/item/0/type", kRefused},
    {"calculated-expression", "extension-not-evaluated", "/item/0/extension/0", kFlagged},
    {"checklist-age-unknown", "checklist-extension", "/extension/0/extension/0", kRefused},
    {"checklist-without-profession", "checklist-incomplete", "", kFlagged},
    {"choice-without-options", "choice-without-options", "/item/0", kFlagged},
    {"contained-twice", "contained-twice", "/contained/1", kRefused},
    {"critical-extension", "extension-critical", "/extension/0", kRefused},
    {"date-impossible", "date-value", "/date", kRefused},
    {"display-category-unknown", "code-unknown", "/item/0/extension/0", kFlagged},
    {"display-read-only", "que-9", "/item/0/readOnly", kRefused},
    {"display-required", "que-6", "/item/0", kRefused},
    {"display-with-code", "que-3", "/item/0/code", kRefused},
    {"display-with-items", "que-1", "/item/0", kRefused},
    {"effective-period-impossible", "date-value", "/effectivePeriod/start", kRefused},
    {"enable-behavior-unknown", "enable-behavior", "/item/1/enableBehavior", kRefused},
    {"enable-cycle", "enable-cycle", "/item/0/enableWhen/0", kRefused},
    {"enable-cycle-through-groups", "enable-cycle", "/item/0/enableWhen/0", kRefused},
    {"enable-inside", "enable-self", "/item/0/enableWhen/0/question", kRefused},
    {"enable-not-offered", "enable-not-offered", "/item/1/enableWhen/0", kFlagged},
    {"enable-operator-unknown", "enable-operator", "/item/1/enableWhen/0/operator", kRefused},
    {"enable-order-of-codings", "enable-order", "/item/1/enableWhen/0/operator", kFlagged},
    {"enable-question-is-group", "enable-question", "/item/1/enableWhen/0/question", kRefused},
    {"enable-question-missing", "enable-question", "/item/1/enableWhen/0/question", kRefused},
    {"enable-self", "enable-self", "/item/0/enableWhen/0/question", kRefused},
    {"enable-type", "enable-type", "/item/1/enableWhen/0", kRefused},
    {"enable-when-expression", "extension-not-evaluated", "/item/0/extension/0", kFlagged},
    {"enable-with-two-answers", "one-value", "/item/1/enableWhen/0", kRefused},
    {"enable-without-answer", "one-value", "/item/1/enableWhen/0", kRefused},
    {"encoding-half-a-character", "json-encoding", "/item/0/text", kRefused},
    {"encoding-latin-1", "json-encoding", "/item/0/text", kRefused},
    {"exists-takes-boolean", "que-7", "/item/1/enableWhen/0", kRefused},
    {"expression-on-required", "expression-on-required", "/item/0/extension/0", kRefused},
    {"extension-in-unread-place", "extension-unknown", "/contact/0/extension/0", kFlagged},
    {"extension-looks", "extension-looks", "/item/0/_text/extension/0", kFlagged},
    {"extension-misplaced", "extension-misplaced", "/item/0/extension/0", kFlagged},
    {"extension-on-link-id", "extension-unknown", "/item/0/_linkId/extension/0", kFlagged},
    {"extension-twice", "extension-twice", "/item/0/extension/1", kFlagged},
    {"extension-unknown", "extension-unknown", "/item/0/extension/0", kFlagged},
    {"extension-value-of-other-type", "missing", "/item/0/extension/0/valueBoolean", kRefused},
    {"extension-without-url", "missing", "/item/0/extension/0/url", kRefused},
    {"group-without-items", "que-1", "/item/0", kRefused},
    {"implicit-rules", "implicit-rules", "/implicitRules", kRefused},
    {"indicator-options-reversed", "indicator-options", "/item/0/answerOption", kRefused},
    {"indicator-repeats", "indicator-type", "/item/0", kRefused},
    {"indicator-several", "indicator-several", "/item/0/code", kRefused},
    {"indicator-twice", "indicator-twice", "/item/1/code", kRefused},
    {"indicator-unknown", "indicator-unknown", "/item/0/code", kRefused},
    {"indicator-without-not-assessed", "indicator-options", "/item/0/answerOption", kRefused},
    {"initial-beside-options", "que-11", "/item/0/initial", kRefused},
    {"initial-date-impossible", "date-value", "/item/0/initial/0/valueDate", kRefused},
    {"initial-expression", "extension-not-evaluated", "/item/0/extension/0", kFlagged},
    {"initial-not-offered", "initial-type", "/item/0/initial", kRefused},
    {"initial-of-other-type", "initial-type", "/item/0/initial", kRefused},
    {"initial-on-display", "que-8", "/item/0/initial", kRefused},
    {"initial-on-group", "que-8", "/item/0/initial", kRefused},
    {"initial-selected-beside-exclusive", "initial-several", "/item/0/answerOption", kRefused},
    {"initial-selected-twice", "initial-several", "/item/0/answerOption", kRefused},
    {"initial-twice-without-repeats", "que-13", "/item/0/initial", kRefused},
    {"integer-too-large", "number", "/item/0/answerOption/0/valueInteger", kRefused},
    {"integer-with-fraction", "wrong-type", "/item/0/answerOption/0/valueInteger", kRefused},
    {"item-control-unknown", "item-control", "/item/0/extension/0", kFlagged},
    {"item-not-an-object", "wrong-type", "/item/0", kRefused},
    {"item-type-missing", "missing", "/item/0/type", kRefused},
    {"item-type-not-offered", "item-type-not-offered", "/item/0/type", kFlagged},
    {"item-type-required", "item-type-required", "/item/0/type", kRefused},
    {"item-type-unknown", "item-type", "/item/0/type", kRefused},
    {"items-empty", "empty", "/item", kRefused},
    {"items-not-a-list", "wrong-type", "/item", kRefused},
    {"key-twice", "json-key-twice", "/status", kRefused},
    {"lengths-crossed", "limits-crossed", "/item/0", kRefused},
    {"limit-of-other-type", "limit-type", "/item/0/extension/0", kFlagged},
    {"limits-crossed", "limits-crossed", "/item/0", kRefused},
    {"linkid-missing", "missing", "/item/0/linkId", kRefused},
    {"linkid-twice", "que-2", "/item/1/item/0/linkId", kRefused},
    {"linkid-twice-as-help", "que-2", "/item/0/item/0/linkId", kRefused},
    {"max-length-on-date", "que-10", "/item/0/maxLength", kRefused},
    {"max-length-zero", "number", "/item/0/maxLength", kRefused},
    {"modifier-extension", "modifier-extension", "/item/0/modifierExtension", kRefused},
    {"modifier-extension-in-contained", "modifier-extension", "/contained/0/modifierExtension",
     kRefused},
    {"name-with-space", "que-0", "/name", kFull},
    {"no-text", "no-text", "/item/0", kFull},
    {"not-json", "json", "/status", kRefused},
    {"number-without-end", "number", "/item/0/extension/0/valueInteger", kRefused},
    {"occurs-crossed", "limits-crossed", "/item/0", kRefused},
    {"occurs-negative", "number", "/item/0/extension/0/valueInteger", kRefused},
    {"occurs-without-repeats", "occurs-without-repeats", "/item/0", kRefused},
    {"option-twice", "answer-option-twice", "/item/0/answerOption/1", kRefused},
    {"option-with-two-values", "answer-option", "/item/0/answerOption/0", kRefused},
    {"option-without-value", "answer-option", "/item/0/answerOption/0", kRefused},
    {"options-of-both-kinds", "que-4", "/item/0", kRefused},
    {"options-of-other-type", "option-type", "/item/0/answerOption", kRefused},
    {"options-on-boolean", "que-5", "/item/0", kRefused},
    {"orientation-diagonal", "code-unknown", "/item/0/extension/0", kFlagged},
    {"reference-not-required", "item-type-not-offered", "/item/0/type", kFlagged},
    {"reference-required", "item-type-required", "/item/0/type", kRefused},
    {"regex-looks-ahead", "regex", "/item/0/extension/0", kFlagged},
    {"required-but-hidden", "required-out-of-reach", "/item/0", kFlagged},
    {"required-text", "wrong-type", "/item/0/required", kRefused},
    {"resource-type", "resource-type", "", kRefused},
    {"several-conditions-without-behavior", "que-12", "/item/1", kRefused},
    {"sign-in-adult-checklist", "sign-without-child", "/item/0/code", kFlagged},
    {"sign-outside-ages", "sign-outside-ages", "/item/0/code", kFlagged},
    {"status-missing", "missing", "/status", kRefused},
    {"status-unheard-of", "status", "/status", kRefused},
    {"support-link-runs-script", "link", "/item/0/extension/0", kFlagged},
    {"target-constraint", "extension-not-evaluated", "/item/0/extension/0", kFlagged},
    {"text-control", "text-control", "/item/0/text", kRefused},
    {"text-direction", "text-direction", "/item/0/text", kFlagged},
    {"text-direction-in-unread-place", "text-direction", "/publisher", kFlagged},
    {"text-with-script", "text-markup", "/item/0/text", kFlagged},
    {"title-empty", "empty", "/title", kRefused},
    {"title-number", "wrong-type", "/title", kRefused},
    {"too-deep", "json-depth",
     "/meta/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/"
     "0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0",
     kRefused},
    {"translation-without-language", "missing", "/item/0/_text/extension/0", kRefused},
    {"unknown-element", "unknown-element", "/item/0/reqired", kFlagged},
    {"url-missing", "url-missing", "/url", kFull},
    {"value-set-external", "value-set-external", "/item/0/answerValueSet", kFlagged},
    {"value-set-filtered", "value-set-external", "/item/0/answerValueSet", kFlagged},
    {"value-set-missing", "value-set-missing", "/item/0/answerValueSet", kRefused},
    {"value-set-no-value-set", "value-set-external", "/item/0/answerValueSet", kFlagged},
    {"value-set-of-other-version", "value-set-external", "/item/0/answerValueSet", kFlagged},
    {"value-set-of-whole-system", "value-set-external", "/item/0/answerValueSet", kFlagged},
    {"value-set-on-string", "que-5", "/item/0", kRefused},
    {"value-set-one-page", "value-set-external", "/item/0/answerValueSet", kFlagged},
    {"value-set-required", "value-set-required", "/item/0/answerValueSet", kRefused},
    {"variable", "extension-not-evaluated", "/item/0/extension/0", kFlagged},
    {"weight-conflict", "weight-conflict", "/item/0/answerOption/0/valueCoding/extension/0",
     kRefused},
    {"weight-conflict-in-value-set", "weight-conflict", "/contained/0/compose/include/0/concept/0",
     kRefused},
    {"weight-on-code-of-question", "extension-misplaced", "/item/0/code/0/extension/0", kFlagged},
    {"weight-too-long", "number", "/item/0/answerOption/0/extension/0/valueDecimal", kRefused},
};

/// Samples without anything to say about them.
const std::set<std::string> kSound = {"critical-extension-supported", "valid", "whole-subset"};

std::string questions(std::size_t count, const std::string& more) {
  std::string items;
  for (std::size_t i = 0; i < count; ++i) {
    items += (i == 0 ? "" : ",") + (R"({"linkId": ")" + std::to_string(i)) +
             R"(", "text": "A question", )" + more + "}";
  }
  return R"({"resourceType": "Questionnaire", "status": "active", "item": [)" + items + "]}";
}

struct Made {
  const char* rule;
  std::string bytes;
};

/// Rules that only a file too large to keep as a sample breaks.
std::vector<Made> madeFaults() {
  std::string values;
  for (int i = 0; i < 2'000'001; ++i) values += "1,";
  return {{"json-size", std::string(forms::kLargestForm + 1, ' ')},
          {"json-values", "[" + values + "1]"},
          {"more-findings", questions(2000, R"("type": "verse")")},
          {"text-too-long",
           questions(1, R"("type": "string", "prefix": ")" + std::string(1'048'577, 'x') + "\"")},
          {"too-many-parts", questions(30'000, R"("type": "string")")}};
}

const domain::Catalogue& catalogue() {
  static const domain::Catalogue kCatalogue =
      forms::readCatalogue(forms::shippedCatalogue()).value();
  return kCatalogue;
}

bool says(const forms::ReadForm& read, std::string_view rule) {
  return std::any_of(read.findings.begin(), read.findings.end(),
                     [&](const forms::Finding& finding) { return finding.rule == rule; });
}

}  // namespace

TEST_CASE("each fault of a form is found where it stands, and only it") {
  for (const Fault& fault : kFaults) {
    INFO(fault.file);
    const std::string bytes = test::readData("forms/" + std::string(fault.file) + ".json");
    REQUIRE_FALSE(bytes.empty());
    const forms::ReadForm read = readQuestionnaire(bytes, &catalogue());
    CHECK(read.support == fault.support);
    CHECK(read.form.has_value() == (fault.support != kRefused));
    REQUIRE_FALSE(read.findings.empty());
    CHECK(read.findings.front().pointer == fault.pointer);
    // A ring of conditions is told of at each of them.
    const bool ring = std::string_view(fault.rule) == "enable-cycle";
    CHECK((ring || read.findings.size() == 1));
    for (const forms::Finding& finding : read.findings) CHECK(finding.rule == fault.rule);
  }
}

TEST_CASE("of a sound form there is nothing to say") {
  for (const std::string& file : kSound) {
    INFO(file);
    const forms::ReadForm read =
        readQuestionnaire(test::readData("forms/" + file + ".json"), &catalogue());
    CHECK(read.support == kFull);
    CHECK(read.findings.empty());
  }
}

TEST_CASE("every sample form of the folder is in the table or sound") {
  std::set<std::string> known = kSound;
  for (const Fault& fault : kFaults) known.insert(fault.file);
  for (const auto& file : std::filesystem::directory_iterator(test::dataPath("forms"))) {
    if (file.is_directory()) continue;
    INFO(file.path().string());
    CHECK(known.count(file.path().stem().string()) == 1);
  }
}

TEST_CASE("every rule is broken by a sample, and no sample breaks a rule that is not there") {
  std::set<std::string> broken;
  for (const Fault& fault : kFaults) broken.insert(fault.rule);
  for (const Made& made : madeFaults()) {
    INFO(made.rule);
    CHECK(says(readQuestionnaire(made.bytes), made.rule));
    broken.insert(made.rule);
  }
  const auto ids = forms::ruleIds();
  CHECK(broken == std::set<std::string>(ids.begin(), ids.end()));
}

TEST_CASE("a form that is too large is refused for that, whatever else is wrong") {
  const forms::ReadForm read = readQuestionnaire(questions(2000, R"("type": "string", "odd": 1)"));
  CHECK(read.support == kFlagged);
  // What refuses it stands behind a thousand warnings and is told all the same.
  const forms::ReadForm late =
      readQuestionnaire(questions(30'000, R"("type": "string", "odd": 1)"));
  CHECK(late.support == kRefused);
  CHECK(says(late, "too-many-parts"));
  CHECK(says(late, "more-findings"));
}
