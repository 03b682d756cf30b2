#include "base/json.h"
#include "exchange/responsewriter.h"
#include "forms/responsereader.h"
#include "support/fhirchecks.h"
#include "support/forms.h"
#include "support/property.h"

#include <catch2/catch_test_macros.hpp>
#include <string>
#include <vector>

using namespace tidlig;
using base::JsonType;
using base::JsonValue;
using forms::AnswerValue;
using forms::Item;
using forms::ItemType;
using forms::Questionnaire;
using forms::QuestionnaireResponse;
using forms::ResponseAnswer;
using forms::ResponseItem;
using forms::ResponseStatus;
using forms::ValueKind;
using test::answered;
using test::grouped;

namespace {

constexpr const char* kSystem = "https://tidlig.example/fhir/CodeSystem/how-often";

AnswerValue coding(std::string system, std::string code, std::string display) {
  AnswerValue made;
  made.kind = ValueKind::coding;
  made.coding = {std::move(system), std::move(code), {std::move(display), {}}};
  return made;
}

AnswerValue coding(const char* code, const char* display) {
  return coding(kSystem, code, display);
}

AnswerValue quantity(forms::Quantity what) {
  AnswerValue made;
  made.kind = ValueKind::quantity;
  made.quantity = std::move(what);
  return made;
}

Item item(std::string linkId, ItemType type, std::string text) {
  Item made;
  made.linkId = std::move(linkId);
  made.type = type;
  made.text = {std::move(text), {{"en", "in English"}}};
  return made;
}

/// A group with a choice that has a question below it, and a weight outside.
Questionnaire form() {
  Questionnaire made;
  made.url = "https://tidlig.example/fhir/Questionnaire/prøve";
  made.version = "1.0.0";
  made.language = "da";
  Item often = item("1", ItemType::choice, "Hvor ofte?");
  forms::AnswerOption option;
  option.answer = coding("several-days", "Flere dage");
  often.options.push_back(option);
  often.items.push_back(item("1.why", ItemType::text, "Hvorfor?"));
  Item group = item("group", ItemType::group, "De seneste to uger");
  group.items.push_back(std::move(often));
  made.items = {std::move(group), item("weight", ItemType::decimal, "Vægt")};
  return made;
}

QuestionnaireResponse response() {
  ResponseItem often = answered("1", coding("several-days", "Several days"));
  often.answers[0].items = {
      answered("1.why", test::value(ValueKind::string, "Natten er \"kort\"\nfor tiden"))};
  return {.canonical = "https://tidlig.example/fhir/Questionnaire/prøve|1.0.0",
          .status = ResponseStatus::completed,
          .authored = "2026-11-26",
          .subject = "Patient/child-1",
          .items = {grouped("group", {std::move(often)}),
                    answered("weight", test::value(ValueKind::decimal, "4.50"))}};
}

std::string written(const QuestionnaireResponse& what) {
  std::string out;
  const auto status = exchange::writeResponse(form(), what, out);
  REQUIRE(status.ok());
  return out;
}

/// Where writing it fails.
std::string faultIn(const QuestionnaireResponse& what) {
  std::string out = "before";
  const auto status = exchange::writeResponse(form(), what, out);
  CHECK(out == "before");
  REQUIRE_FALSE(status.ok());
  CHECK(status.error().kind == base::ErrorKind::invalid);
  return status.error().pointer;
}

}  // namespace

TEST_CASE("a response is written as it is nested, with the form's own words and numbers as typed") {
  const std::string json = written(response());
  CHECK(json ==
        R"({"resourceType":"QuestionnaireResponse",)"
        R"("questionnaire":"https://tidlig.example/fhir/Questionnaire/prøve|1.0.0",)"
        R"("status":"completed","subject":{"reference":"Patient/child-1"},)"
        R"("authored":"2026-11-26","item":[)"
        R"({"linkId":"group","text":"De seneste to uger","item":[)"
        R"({"linkId":"1","text":"Hvor ofte?","answer":[{"valueCoding":{)"
        R"("system":"https://tidlig.example/fhir/CodeSystem/how-often","code":"several-days",)"
        R"("display":"Flere dage"},"item":[)"
        R"({"linkId":"1.why","text":"Hvorfor?","answer":[)"
        R"({"valueString":"Natten er \"kort\"\nfor tiden"}]}]}]}]},)"
        R"({"linkId":"weight","text":"Vægt","answer":[{"valueDecimal":4.50}]}]})");
  CHECK(test::faultsOfResponse(json).empty());
}

TEST_CASE("what the form does not know keeps the response's own words") {
  QuestionnaireResponse some = response();
  some.items = {answered("gone", coding("other", "Noget andet"))};
  some.items[0].text = "Et spørgsmål fra før";
  const std::string json = written(some);
  CHECK(json.find(R"("text":"Et spørgsmål fra før")") != std::string::npos);
  CHECK(json.find(R"("display":"Noget andet")") != std::string::npos);
  CHECK(test::faultsOfResponse(json).empty());
}

TEST_CASE("an empty response has no empty lists") {
  CHECK(written({}) == R"({"resourceType":"QuestionnaireResponse","status":"in-progress"})");
  CHECK(test::faultsOfResponse(written({})).empty());
}

TEST_CASE("what FHIR has no place for is not written, and the place is said") {
  const auto broken = [](AnswerValue value) {
    QuestionnaireResponse some = response();
    some.items[1].answers[0].value = std::move(value);
    return faultIn(some);
  };
  const std::string at = "/item/1/answer/0";
  CHECK(broken(test::value(ValueKind::decimal, "4,50")) == at + "/valueDecimal");
  CHECK(broken(test::value(ValueKind::decimal, "4.50}")) == at + "/valueDecimal");
  CHECK(broken(test::value(ValueKind::integer, "4.0")) == at + "/valueInteger");
  CHECK(broken(test::value(ValueKind::integer, "3000000000")) == at + "/valueInteger");
  CHECK(broken(test::value(ValueKind::boolean, "ja")) == at + "/valueBoolean");
  CHECK(broken(test::value(ValueKind::date, "26.11.2026")) == at + "/valueDate");
  CHECK(broken(test::value(ValueKind::dateTime, "2026-11-26T10:00")) == at + "/valueDateTime");
  CHECK(broken(test::value(ValueKind::time, "9:00:00")) == at + "/valueTime");
  CHECK(broken(test::value(ValueKind::string, "")) == at + "/valueString");
  CHECK(broken(test::value(ValueKind::string, "et\x01tegn")) == at + "/valueString");
  CHECK(broken(test::value(ValueKind::uri, "")) == at + "/valueUri");
  CHECK(broken(test::value(ValueKind::coding, "")) == at + "/valueCoding");
  CHECK(broken(test::value(ValueKind::quantity, "")) == at + "/valueQuantity");
  CHECK(broken(quantity({"tre", "", "", "", ""})) == at + "/valueQuantity/value");
  CHECK(broken(quantity({"3", "", "", "", "kg"})) == at + "/valueQuantity/system");
  CHECK(broken(test::value(ValueKind::attachment, "")) == at);
  CHECK(broken(test::value(ValueKind::reference, "")) == at);

  QuestionnaireResponse some = response();
  some.authored = "i går";
  CHECK(faultIn(some) == "/authored");
  some = response();
  some.items[0].items[0].items = {answered("1.why", test::value(ValueKind::string, "x"))};
  CHECK(faultIn(some) == "/item/0/item/0");
  some = response();
  some.items[0].items[0].answers[0].items[0].linkId.clear();
  CHECK(faultIn(some) == "/item/0/item/0/answer/0/item/0/linkId");
}

TEST_CASE("a family's responses go into one collection, in their order") {
  const Questionnaire asked = form();
  const QuestionnaireResponse first = response();
  QuestionnaireResponse second = response();
  second.status = ResponseStatus::amended;
  const std::vector<exchange::BundledResponse> all = {{"r-1", &asked, &first},
                                                      {"r-2", &asked, &second}};
  std::string out;
  REQUIRE(exchange::writeBundle(all, "2026-11-26T12:00:00Z", out).ok());
  CHECK(test::faultsOfCollection(out).empty());
  CHECK(out.starts_with(
      R"({"resourceType":"Bundle","type":"collection","timestamp":"2026-11-26T12:00:00Z",)"
      R"("entry":[{"fullUrl":"https://tidlig.example/fhir/QuestionnaireResponse/r-1",)"
      R"("resource":{"resourceType":"QuestionnaireResponse","id":"r-1",)"));
  CHECK(out.find("\"r-1\"") < out.find("\"r-2\""));
  CHECK(out.find("completed") < out.find("amended"));
  std::string again;
  REQUIRE(exchange::writeBundle(all, "2026-11-26T12:00:00Z", again).ok());
  CHECK(again == out);
}

TEST_CASE("a family without responses gives an empty collection") {
  std::string out;
  REQUIRE(exchange::writeBundle({}, "2026-11-26T13:00:00+01:00", out).ok());
  CHECK(test::faultsOfCollection(out).empty());
}

TEST_CASE("a bundle is written whole or not at all") {
  const Questionnaire asked = form();
  const QuestionnaireResponse good = response();
  QuestionnaireResponse bad = response();
  bad.items[1].answers[0].value.text = "4,50";
  const auto pointerOf = [&](const std::vector<exchange::BundledResponse>& all,
                             const char* timestamp = "2026-11-26T12:00:00Z") {
    std::string out = "before";
    const auto status = exchange::writeBundle(all, timestamp, out);
    CHECK(out == "before");
    REQUIRE_FALSE(status.ok());
    return status.error().pointer;
  };
  CHECK(pointerOf({{"r-1", &asked, &good}, {"r-2", &asked, &bad}}) ==
        "/entry/1/resource/item/1/answer/0/valueDecimal");
  CHECK(pointerOf({{"r-1", &asked, &good}, {"r-1", &asked, &good}}) == "/entry/1/resource/id");
  CHECK(pointerOf({{"", &asked, &good}}) == "/entry/0/resource/id");
  CHECK(pointerOf({{"æ", &asked, &good}}) == "/entry/0/resource/id");
  CHECK(pointerOf({{std::string(65, 'a'), &asked, &good}}) == "/entry/0/resource/id");
  CHECK(pointerOf({}, "2026-11-26") == "/timestamp");
  CHECK(pointerOf({}, "2026-11-26T12:00:00") == "/timestamp");
}

namespace {

std::string someText() {
  const auto letters = *rc::gen::container<std::vector<std::string>>(
      static_cast<std::size_t>(*rc::gen::inRange(0, 12)),
      rc::gen::element<std::string>("a", "ø", "\"", "\\", "\n", " ", "€", "👶"));
  std::string text = "x";
  for (const std::string& letter : letters) text += letter;
  return text;
}

AnswerValue someValue() {
  const auto kind = static_cast<ValueKind>(*rc::gen::inRange(0, 10));
  AnswerValue value = test::value(kind, "");
  switch (kind) {
    case ValueKind::boolean:
      value.text = *rc::gen::element<std::string>("true", "false");
      break;
    case ValueKind::integer:
      value.text = std::to_string(*rc::gen::arbitrary<std::int32_t>());
      break;
    case ValueKind::decimal:
      value.text = *rc::gen::element<std::string>("1.50", "-0.0", "1e3", "12.000", "0.1E-7",
                                                  "123456789012345678.5");
      break;
    case ValueKind::date:
      value.text = *rc::gen::element<std::string>("2026", "2026-11", "2026-11-26", "2024-02-29");
      break;
    case ValueKind::dateTime:
      value.text = *rc::gen::element<std::string>("2026", "2026-11-26T23:59:60Z",
                                                  "2026-11-26T09:30:00.25-11:30");
      break;
    case ValueKind::time:
      value.text = *rc::gen::element<std::string>("00:00:00", "23:59:59.999");
      break;
    case ValueKind::coding:
      value = coding("several-days", "Several days");
      if (*rc::gen::arbitrary<bool>()) value = coding("", "", someText());
      break;
    case ValueKind::quantity:
      value.quantity = {"2.50", *rc::gen::element<std::string>("", "<"), "timer",
                        "http://unitsofmeasure.org", "h"};
      break;
    case ValueKind::uri:
      value.text = "https://tidlig.example/";
      break;
    default:
      value.text = someText();
  }
  return value;
}

std::vector<ResponseItem> someItems(int depth) {
  std::vector<ResponseItem> items;
  const int count = *rc::gen::inRange(0, 4);
  for (int i = 0; i < count; ++i) {
    ResponseItem made =
        grouped(*rc::gen::element<std::string>("group", "1", "1.why", "weight", "gone", "æ"), {});
    if (*rc::gen::arbitrary<bool>()) made.text = someText();
    if (depth > 0 && *rc::gen::arbitrary<bool>()) {
      made.items = someItems(depth - 1);
    } else {
      const int answers = *rc::gen::inRange(0, 3);
      for (int a = 0; a < answers; ++a) {
        ResponseAnswer answer = test::answer(someValue());
        if (depth > 0) answer.items = someItems(depth - 1);
        made.answers.push_back(std::move(answer));
      }
    }
    items.push_back(std::move(made));
  }
  return items;
}

QuestionnaireResponse someResponse() {
  return {.canonical = *rc::gen::element<std::string>("", "http://x/y", "http://x/y|1"),
          .status = static_cast<ResponseStatus>(*rc::gen::inRange(0, 5)),
          .authored = *rc::gen::element<std::string>("", "2026-11", "2026-11-26T09:30:00+01:00"),
          .subject = *rc::gen::element<std::string>("", "Patient/1"),
          .items = someItems(3)};
}

std::vector<JsonValue> listed(const JsonValue& object, std::string_view key) {
  const auto found = object.find(key);
  if (!found) return {};
  std::vector<JsonValue> elements;
  for (const JsonValue element : *found) elements.push_back(element);
  return elements;
}

std::string textOf(const JsonValue& object, std::string_view key) {
  const auto found = object.find(key);
  return found ? std::string(found->text()) : std::string();
}

void checkSameItems(const std::vector<JsonValue>& read, const std::vector<ResponseItem>& items);

void checkSameValue(const JsonValue& answer, const AnswerValue& value) {
  const JsonValue read = *answer.begin();
  if (value.kind == ValueKind::coding) {
    RC_ASSERT(textOf(read, "system") == value.coding.system);
    RC_ASSERT(textOf(read, "code") == value.coding.code);
  } else if (value.kind == ValueKind::quantity) {
    RC_ASSERT(textOf(read, "value") == value.quantity.value);
    RC_ASSERT(textOf(read, "comparator") == value.quantity.comparator);
    RC_ASSERT(textOf(read, "unit") == value.quantity.unit);
    RC_ASSERT(textOf(read, "code") == value.quantity.code);
  } else {
    RC_ASSERT(std::string(read.text()) == value.text);
  }
}

void checkSameItem(const JsonValue& read, const ResponseItem& item) {
  RC_ASSERT(textOf(read, "linkId") == item.linkId);
  checkSameItems(listed(read, "item"), item.items);
  const auto answers = listed(read, "answer");
  RC_ASSERT(answers.size() == item.answers.size());
  for (std::size_t i = 0; i < answers.size(); ++i) {
    checkSameValue(answers[i], item.answers[i].value);
    checkSameItems(listed(answers[i], "item"), item.answers[i].items);
  }
}

void checkSameItems(const std::vector<JsonValue>& read, const std::vector<ResponseItem>& items) {
  RC_ASSERT(read.size() == items.size());
  for (std::size_t i = 0; i < read.size(); ++i) checkSameItem(read[i], items[i]);
}

}  // namespace

TEST_CASE("whatever a response holds stands in what is written, without a fault") {
  test::holds("written, checked and compared item by item", [] {
    const QuestionnaireResponse some = someResponse();
    std::string out;
    RC_ASSERT(exchange::writeResponse(form(), some, out).ok());
    RC_ASSERT(test::faultsOfResponse(out) == std::vector<std::string>{});
    const auto document = base::JsonDocument::parse(out);
    RC_ASSERT(document.ok());
    const JsonValue root = document->root();
    RC_ASSERT(textOf(root, "questionnaire") == some.canonical);
    RC_ASSERT(textOf(root, "status") == forms::code(some.status));
    RC_ASSERT(textOf(root, "authored") == some.authored);
    checkSameItems(listed(root, "item"), some.items);
  });
}

TEST_CASE("what was written is read back, and written again to the same bytes") {
  test::holds("read, then written again", [] {
    std::string out;
    RC_ASSERT(exchange::writeResponse(form(), someResponse(), out).ok());
    const forms::ReadResponse read = forms::readResponse(out);
    for (const forms::ResponseFinding& finding : read.findings) {
      RC_LOG() << finding.finding.rule << " " << finding.finding.pointer << "\n";
    }
    RC_ASSERT(read.errors == 0U);
    RC_ASSERT(read.response.has_value());
    std::string again;
    RC_ASSERT(exchange::writeResponse(form(), *read.response, again).ok());
    RC_ASSERT(again == out);
  });
}

TEST_CASE("the check of plain responses finds what FHIR forbids") {
  const std::string good = written(response());
  const auto faults = [&](const std::string& from, const std::string& to) {
    std::string changed = good;
    const auto at = changed.find(from);
    REQUIRE(at != std::string::npos);
    return test::faultsOfResponse(changed.replace(at, from.size(), to)).size();
  };
  CHECK(faults(R"("status":"completed",)", "") == 1);
  CHECK(faults("completed", "done") == 1);
  CHECK(faults(R"("authored":"2026-11-26")", R"("authored":"")") >= 1);
  CHECK(faults(R"("linkId":"weight",)", "") == 1);
  CHECK(faults("4.50", "\"4.50\"") == 1);
  CHECK(faults("4.50", "null") >= 1);
  CHECK(faults(R"("valueDecimal":4.50)", R"("valueDecimal":4.50,"valueInteger":4)") == 1);
  CHECK(faults(R"("text":"Vægt")", R"("text":"Vægt","item":[{"linkId":"x"}])") == 1);
  CHECK(faults(R"("text":"Vægt")", R"("prefix":"1")") == 1);
}
