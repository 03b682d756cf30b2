#include "forms/responseanswers.h"
#include "forms/responsecheck.h"
#include "forms/responsereader.h"
#include "support/forms.h"
#include "support/property.h"
#include "support/testdata.h"

#include <algorithm>
#include <catch2/catch_tostring.hpp>
#include <filesystem>
#include <map>
#include <set>
#include <string>

using namespace tidlig;
using forms::checkResponse;
using forms::checkResponseFile;
using forms::Item;
using forms::ItemType;
using forms::ResponseStatus;
using test::answer;
using test::answered;
using test::boolean;
using test::coding;
using test::group;
using test::grouped;
using test::integer;
using test::item;

namespace {

struct Fault {
  const char* file;
  const char* form;
  const char* rule;
  const char* pointer;
};

// One file, one fault: each is valid.json with one thing changed, or with another form.
constexpr Fault kFaults[] = {
    {"answer-blank", "form", "answer-blank", "/item/6/item/1/answer/0"},
    {"answer-coding-for-boolean", "form", "answer-type", "/item/6/item/0/answer/0"},
    {"answer-coding-for-integer-options", "form", "answer-type", "/item/12/answer/0"},
    {"answer-date-time-for-date", "form", "answer-type", "/item/3/answer/0"},
    {"answer-decimal-for-integer", "form", "answer-type", "/item/1/answer/0"},
    {"answer-integer-for-decimal", "form", "answer-type", "/item/2/answer/0"},
    {"answer-not-a-boolean", "form", "wrong-type", "/item/6/item/0/answer/0/valueBoolean"},
    {"answer-not-an-integer", "form", "wrong-type", "/item/1/answer/0/valueInteger"},
    {"answer-not-option", "form", "answer-not-option", "/item/5/answer/0"},
    {"answer-not-option-integer", "form", "answer-not-option", "/item/12/answer/0"},
    {"answer-not-option-string", "form", "answer-not-option", "/item/13/answer/0"},
    {"answer-of-other-system", "form", "answer-not-option", "/item/5/answer/0"},
    {"answer-of-unknown-kind", "form", "answer-value", "/item/14/answer/0"},
    {"answer-on-display", "form", "answer-not-allowed", "/item/15"},
    {"answer-on-group", "form", "answer-not-allowed", "/item/0"},
    {"answer-several", "form", "answer-repeats", "/item/1/answer/1"},
    {"answer-string-for-choice", "form", "answer-type", "/item/0/item/0/answer/0"},
    {"answer-string-for-date", "form", "answer-type", "/item/3/answer/0"},
    {"answer-twice", "form", "answer-twice", "/item/5/answer/1"},
    {"answer-with-two-values", "form", "answer-value", "/item/14/answer/0"},
    {"answer-without-value", "form", "answer-value", "/item/14/answer/0"},
    {"authored-impossible", "form", "date-value", "/authored"},
    {"date-impossible", "form", "date-value", "/item/3/answer/0/valueDate"},
    {"decimal-places", "form", "decimal-places", "/item/2/answer/0"},
    {"decimal-too-long", "form", "number", "/item/2/answer/0/valueDecimal"},
    {"extension", "form", "extension-ignored", "/item/1/answer/0/extension"},
    {"form-draft", "draft", "form-draft", ""},
    {"form-no-longer-effective", "form", "form-period", "/authored"},
    {"form-not-yet-effective", "form", "form-period", "/authored"},
    {"form-retired", "retired", "form-retired", ""},
    {"form-without-url", "without-url", "form-url-missing", ""},
    {"group-twice", "form", "item-twice", "/item/1"},
    {"implicit-rules", "form", "implicit-rules", "/implicitRules"},
    {"item-misplaced", "form", "item-misplaced", "/item/1"},
    {"item-not-an-object", "form", "wrong-type", "/item/16"},
    {"item-order", "form", "item-order", "/item/2"},
    {"item-text", "form", "item-text", "/item/0/item/0"},
    {"item-under-display", "form", "item-misplaced", "/item/15/item/0"},
    {"item-under-question", "form", "item-misplaced", "/item/11/item/0"},
    {"item-unknown", "form", "item-unknown", "/item/16"},
    {"item-unknown-under-answer", "form", "item-unknown", "/item/14/answer/0/item/0"},
    {"item-without-link-id", "form", "missing", "/item/16/linkId"},
    {"items-empty", "form", "empty", "/item/11/answer/0/item"},
    {"key-twice", "form", "json", "/status"},
    {"modifier-extension", "form", "modifier-extension", "/item/1/modifierExtension"},
    {"not-enabled", "form", "not-enabled", "/item/0/item/1"},
    {"not-json", "form", "json", ""},
    {"number-too-large", "form", "number", "/item/1/answer/0/valueInteger"},
    {"option-exclusive", "form", "option-exclusive", "/item/5/answer/1"},
    {"option-open", "form", "option-open", "/item/8/answer/0"},
    {"option-text", "form", "option-text", "/item/0/item/0/answer/0"},
    {"qrs-1", "form", "qrs-1", "/item/11"},
    {"quantity-without-value", "form", "quantity-value", "/item/9/answer/0"},
    {"question-twice", "form", "item-twice", "/item/2"},
    {"questionnaire-missing", "form", "questionnaire-missing", ""},
    {"questionnaire-other", "form", "questionnaire-other", "/questionnaire"},
    {"questionnaire-reference", "form", "questionnaire-reference", "/questionnaire"},
    {"read-only", "form", "read-only", "/item/10"},
    {"regex", "form", "regex", "/item/4/answer/0"},
    {"required", "form", "required", "/item/0"},
    {"required-group", "form", "required", ""},
    {"required-in-amended", "form", "required", "/item/0"},
    {"required-in-group-left-out", "form", "required", ""},
    {"required-in-repetition", "form", "required", "/item/7"},
    {"resource-type", "form", "resource-type", ""},
    {"status-missing", "form", "missing", "/status"},
    {"status-unheard-of", "form", "status", "/status"},
    {"subject-text", "form", "wrong-type", "/subject"},
    {"text-control", "form", "text-control", "/item/4/answer/0/valueString"},
    {"text-direction", "form", "text-direction", "/item/6/item/1/answer/0/valueString"},
    {"text-empty", "form", "empty", "/item/4/answer/0/valueString"},
    {"time-without-seconds", "form", "date-value", "/item/14/answer/0/valueTime"},
    {"too-few", "two-visits", "too-few", "/item/6"},
    {"too-long", "form", "too-long", "/item/0/item/1/answer/0"},
    {"too-many-answers", "form", "too-many", "/item/5"},
    {"too-many-repetitions", "form", "too-many", "/item/6"},
    {"too-short", "form", "too-short", "/item/0/item/1/answer/0"},
    {"unit", "form", "unit", "/item/9/answer/0"},
    {"unknown-element", "form", "unknown-element", "/item/1/answr"},
    {"value-too-large", "form", "value-too-large", "/item/1/answer/0"},
    {"value-too-small", "form", "value-too-small", "/item/1/answer/0"},
    {"value-unclear", "form", "value-unclear", "/item/3/answer/0"},
    {"version-missing", "form", "version-unclear", "/questionnaire"},
    {"version-other", "form", "version-other", "/questionnaire"},
};

std::string response(const std::string& name) {
  return test::readData("responses/" + name + ".json");
}

const forms::ReadForm& form(const std::string& name = "form") {
  static std::map<std::string, forms::ReadForm> forms;
  const auto [found, isNew] = forms.try_emplace(name);
  if (isNew) {
    found->second = forms::readQuestionnaire(test::readData("responses/forms/" + name + ".json"));
  }
  return found->second;
}

std::vector<std::string> rules(const std::vector<forms::ResponseFinding>& findings) {
  std::vector<std::string> ids;
  for (const auto& found : findings) ids.push_back(found.finding.rule);
  return ids;
}

std::vector<std::string> faultsOf(std::vector<Item> items, std::vector<forms::ResponseItem> answers,
                                  ResponseStatus status = ResponseStatus::completed) {
  forms::Questionnaire checklist;
  checklist.url = "https://example.org/form";
  checklist.status = forms::FormStatus::active;
  checklist.items = std::move(items);
  forms::QuestionnaireResponse filled;
  filled.canonical = checklist.url;
  filled.status = status;
  filled.items = std::move(answers);
  return rules(checkResponse(checklist, filled));
}

using Rules = std::vector<std::string>;

Item required(Item made) {
  made.required = true;
  return made;
}

Item repeating(Item made) {
  made.repeats = true;
  return made;
}

}  // namespace

TEST_CASE("a right response to a form with every limit has no findings") {
  REQUIRE(form().form.has_value());
  for (const char* name : {"valid", "in-progress", "stopped"}) {
    INFO(name);
    const auto checked = checkResponseFile(form(), response(name));
    CHECK(checked.valid);
    CHECK(rules(checked.findings).empty());
  }
}

TEST_CASE("each fault of a response is found where it stands, and only it") {
  for (const Fault& fault : kFaults) {
    INFO(fault.file);
    const std::string bytes = response(fault.file);
    REQUIRE_FALSE(bytes.empty());
    const auto checked = checkResponseFile(form(fault.form), bytes);
    INFO(Catch::StringMaker<Rules>::convert(rules(checked.findings)));
    const auto found = std::find_if(
        checked.findings.begin(), checked.findings.end(),
        [&](const forms::ResponseFinding& one) { return one.finding.rule == fault.rule; });
    REQUIRE(found != checked.findings.end());
    CHECK(found->finding.pointer == fault.pointer);
    CHECK(checked.valid == (found->finding.severity != forms::Severity::error));
    // What stands under a question and under its answer is in the wrong place too.
    CHECK(checked.findings.size() == (std::string_view(fault.file) == "qrs-1" ? 2 : 1));
    for (const auto& one : checked.findings) {
      CHECK(one.finding.text.da.find("Xyz") == std::string::npos);
      CHECK(one.finding.pointer.find("Xyz") == std::string::npos);
    }
  }
}

TEST_CASE("every sample response of the folder is in the table or valid") {
  std::set<std::string> known = {"valid", "in-progress", "stopped", "forms"};
  for (const Fault& fault : kFaults) known.insert(fault.file);
  for (const auto& file : std::filesystem::directory_iterator(test::dataPath("responses"))) {
    INFO(file.path().string());
    CHECK(known.count(file.path().stem().string()) == 1);
  }
}

TEST_CASE(
    "every rule about responses has a sentence in both languages, stands once and has a sample") {
  const auto ids = forms::responseRuleIds();
  CHECK(std::is_sorted(ids.begin(), ids.end()));
  CHECK(std::adjacent_find(ids.begin(), ids.end()) == ids.end());
  // These need a form that the reader refuses, or a thousand findings.
  std::set<std::string_view> tried = {"form-refused", "more-findings", "regex-unread",
                                      "response-too-large"};
  for (const Fault& fault : kFaults) tried.insert(fault.rule);
  for (const std::string_view id : ids) {
    INFO(id);
    CHECK(tried.contains(id));
    const forms::Finding finding = forms::makeResponseFinding(id, "/x");
    CHECK(finding.rule == id);
    CHECK(finding.text.da.ends_with('.'));
    CHECK(finding.text.en.ends_with('.'));
  }
}

TEST_CASE("what is missing is named by the form's linkId") {
  const auto checked = checkResponseFile(form(), response("required"));
  REQUIRE(checked.findings.size() == 1);
  CHECK(checked.findings[0].linkId == "sleep");
  CHECK(checked.findings[0].finding.text.en.ends_with("(linkId sleep)"));
}

TEST_CASE("a response to a refused form is not valid, and the form's errors say why") {
  const auto checked = checkResponseFile(form("refused"), response("valid"));
  CHECK_FALSE(checked.valid);
  CHECK(rules(checked.findings) == Rules{"form-refused", "implicit-rules"});
}

TEST_CASE("required counts for completed and amended responses alone") {
  const std::vector<Item> items = {required(item("q", ItemType::string))};
  CHECK(faultsOf(items, {}, ResponseStatus::completed) == Rules{"required"});
  CHECK(faultsOf(items, {}, ResponseStatus::amended) == Rules{"required"});
  CHECK(faultsOf(items, {}, ResponseStatus::inProgress).empty());
  CHECK(faultsOf(items, {}, ResponseStatus::stopped).empty());
  CHECK(faultsOf(items, {}, ResponseStatus::enteredInError).empty());
  const auto blank = test::value(forms::ValueKind::string, " ");
  CHECK(faultsOf(items, {answered("q", blank)}) == Rules{"answer-blank", "required"});
}

TEST_CASE("nothing is needed of what the answers hide") {
  Item hidden = required(item("x", ItemType::string));
  hidden.enableWhen = {{"q", forms::EnableOperator::equal, boolean(true)}};
  Item emptied = required(group("g", {hidden}));
  const std::vector<Item> items = {item("q", ItemType::boolean), emptied};
  CHECK(faultsOf(items, {answered("q", boolean(false))}).empty());
  CHECK(faultsOf(items, {answered("q", boolean(true))}) == Rules{"required", "required"});
}

TEST_CASE("a repeating group may be left out with what it requires, another may not") {
  const std::vector<Item> inside = {required(item("q", ItemType::string))};
  CHECK(faultsOf({group("g", inside)}, {}) == Rules{"required"});
  CHECK(faultsOf({repeating(group("g", inside))}, {}).empty());
  CHECK(faultsOf({repeating(group("g", inside))}, {grouped("g", {})}) == Rules{"required"});
}

TEST_CASE("what is required under a question is required with each of its answers") {
  Item question = repeating(item("q", ItemType::integer));
  question.items = {required(item("x", ItemType::string))};
  CHECK(faultsOf({question}, {}).empty());
  CHECK(faultsOf({question}, {answered("q", {answer(integer(1)), answer(integer(2))})}) ==
        Rules{"required", "required"});
}

TEST_CASE("a pattern that cannot be read is told of, not passed over") {
  Item question = item("q", ItemType::string);
  question.limits.regex = "(?=a)a";
  CHECK(faultsOf({question}, {answered("q", test::value(forms::ValueKind::string, "a"))}) ==
        Rules{"regex-unread"});
}

TEST_CASE("a choice without options takes any code, an open one text too") {
  const auto text = test::value(forms::ValueKind::string, "a");
  Item any = item("q", ItemType::choice);
  any.anyCoding = true;
  CHECK(faultsOf({any}, {answered("q", coding("x"))}).empty());
  CHECK(faultsOf({any}, {answered("q", text)}) == Rules{"answer-type"});
  any.type = ItemType::openChoice;
  CHECK(faultsOf({any}, {answered("q", text)}).empty());
}

TEST_CASE("each type takes the values that FHIR has for it") {
  using enum ItemType;
  using forms::ValueKind;
  const std::pair<ItemType, ValueKind> rows[] = {{ItemType::boolean, ValueKind::boolean},
                                                 {ItemType::integer, ValueKind::integer},
                                                 {decimal, ValueKind::decimal},
                                                 {date, ValueKind::date},
                                                 {dateTime, ValueKind::dateTime},
                                                 {time, ValueKind::time},
                                                 {string, ValueKind::string},
                                                 {ItemType::text, ValueKind::string},
                                                 {url, ValueKind::uri},
                                                 {choice, ValueKind::coding},
                                                 {openChoice, ValueKind::coding},
                                                 {quantity, ValueKind::quantity},
                                                 {attachment, ValueKind::attachment},
                                                 {reference, ValueKind::reference}};
  for (const auto& [type, kind] : rows) {
    INFO(forms::code(type));
    for (int other = 0; other <= static_cast<int>(ValueKind::reference); ++other) {
      const auto given = static_cast<ValueKind>(other);
      const bool right = given == kind || (type == openChoice && given == ValueKind::string);
      CHECK(forms::isRightKind(given, item("q", type)) == right);
    }
  }
  CHECK_FALSE(forms::isRightKind(ValueKind::string, item("g", ItemType::group)));
}

TEST_CASE("a report on a response has an end, and says so") {
  std::vector<forms::ResponseItem> many(5000);
  for (auto& one : many) one.linkId = "gone";
  const auto found = faultsOf({}, many);
  REQUIRE(found.size() == forms::ResponseReport::kLargest);
  CHECK(found.front() == "item-unknown");
  CHECK(found.back() == "more-findings");
}

TEST_CASE("a valid response stays valid when") {
  const std::string bytes = response("valid");
  const auto read = forms::readResponse(bytes);
  REQUIRE(read.response.has_value());
  const forms::Questionnaire& checklist = *form().form;
  test::holds("an answer that is not needed is left out", [&] {
    auto changed = *read.response;
    const auto at = *rc::gen::inRange<std::size_t>(1, changed.items.size());
    RC_PRE(changed.items[at].linkId != "visits");
    changed.items.erase(changed.items.begin() + static_cast<std::ptrdiff_t>(at));
    RC_ASSERT(checkResponse(checklist, changed).empty());
  });
  test::holds("it is in progress and any of its items are gone", [&] {
    auto changed = *read.response;
    changed.status = ResponseStatus::inProgress;
    changed.items.erase(std::remove_if(changed.items.begin(), changed.items.end(),
                                       [](const auto&) { return *rc::gen::arbitrary<bool>(); }),
                        changed.items.end());
    RC_ASSERT(checkResponse(checklist, changed).empty());
  });
  test::holds("and is not when two of its items change places", [&] {
    auto changed = *read.response;
    const auto a = *rc::gen::inRange<std::size_t>(0, changed.items.size());
    const auto b = *rc::gen::inRange<std::size_t>(0, changed.items.size());
    RC_PRE(changed.items[a].linkId != changed.items[b].linkId);
    std::swap(changed.items[a], changed.items[b]);
    const auto found = rules(checkResponse(checklist, changed));
    RC_ASSERT(std::find(found.begin(), found.end(), "item-order") != found.end());
  });
}
