#include "forms/responsereader.h"
#include "support/property.h"
#include "support/testdata.h"

#include <string>

using namespace tidlig;
using forms::readResponse;
using forms::ValueKind;

namespace {

std::string responseOf(const std::string& items) {
  return R"({"resourceType": "QuestionnaireResponse", "status": "completed", "item": [)" + items +
         "]}";
}

std::string nested(std::size_t groups) {
  std::string open;
  for (std::size_t i = 0; i < groups; ++i) open += R"({"linkId": "g", "item": [)";
  std::string close;
  for (std::size_t i = 0; i < groups; ++i) close += "]}";
  return responseOf(open + R"({"linkId": "q"})" + close);
}

std::string firstRule(const std::string& bytes) {
  const auto read = readResponse(bytes);
  return read.findings.empty() ? "" : read.findings.front().finding.rule;
}

}  // namespace

TEST_CASE("a response is read with everything it says, as it is written") {
  const auto read = readResponse(test::readData("responses/valid.json"));
  CHECK(read.errors == 0);
  CHECK(read.findings.empty());
  REQUIRE(read.response.has_value());
  const auto& response = *read.response;
  CHECK(response.canonical == "https://example.org/checklist|2");
  CHECK(response.status == forms::ResponseStatus::completed);
  CHECK(response.authored == "2026-11-20T10:00:00+01:00");
  CHECK(response.subject == "Patient/1");
  REQUIRE(response.items.size() == 16);
  CHECK(response.items[0].text == "At night");
  CHECK(response.items[0].pointer == "/item/0");
  const auto& why = response.items[0].items[1].answers[0];
  CHECK(why.value.text == "Blåbærgrød");
  CHECK(why.pointer == "/item/0/item/1/answer/0");
  CHECK(response.items[2].answers[0].value.text == "11.50");
  CHECK(response.items[2].answers[0].value.kind == ValueKind::decimal);
  CHECK(response.items[5].answers[1].value.coding.code == "sad");
  CHECK(response.items[9].answers[0].value.quantity.code == "Cel");
  CHECK(response.items[11].answers[0].items[0].linkId == "detail");
}

TEST_CASE("every kind of answer is read") {
  const std::pair<const char*, ValueKind> rows[] = {
      {R"("valueBoolean": true)", ValueKind::boolean},
      {R"("valueInteger": -7)", ValueKind::integer},
      {R"("valueDecimal": 1.50)", ValueKind::decimal},
      {R"("valueDate": "2026-11")", ValueKind::date},
      {R"("valueDateTime": "2026-11-26T08:00:00Z")", ValueKind::dateTime},
      {R"("valueTime": "08:00:00")", ValueKind::time},
      {R"("valueString": "a")", ValueKind::string},
      {R"("valueUri": "urn:a")", ValueKind::uri},
      {R"("valueCoding": {"code": "a"})", ValueKind::coding},
      {R"("valueQuantity": {"value": 1})", ValueKind::quantity},
      {R"("valueAttachment": {"url": "a"})", ValueKind::attachment},
      {R"("valueReference": {"reference": "a"})", ValueKind::reference},
  };
  for (const auto& [text, kind] : rows) {
    INFO(text);
    const auto read =
        readResponse(responseOf(R"({"linkId": "q", "answer": [{)" + std::string(text) + "}]}"));
    CHECK(read.findings.empty());
    REQUIRE(read.response.has_value());
    REQUIRE(read.response->items[0].answers.size() == 1);
    CHECK(read.response->items[0].answers[0].value.kind == kind);
  }
}

TEST_CASE("what is no response at all is said in words") {
  CHECK_FALSE(readResponse("Hej").isJson);
  CHECK(readResponse(responseOf("") + "").isJson);
  CHECK(readResponse("[]").isJson);
  CHECK(firstRule("[]") == "resource-type");
  CHECK(firstRule("7") == "resource-type");
  CHECK(firstRule("{}") == "resource-type");
  const auto older = readResponse(test::readData("responses/questionnaire-reference.json"));
  CHECK_FALSE(older.response.has_value());
  CHECK(older.findings.at(0).finding.text.en.find("STU3") != std::string::npos);
}

TEST_CASE("a response may be 64 levels deep, 16 MiB and 100,000 parts large, and no more") {
  CHECK(readResponse(nested(30)).findings.empty());
  CHECK(firstRule(nested(31)) == "json");
  CHECK(firstRule(std::string(100000, '[')) == "json");
  std::string large = responseOf(R"({"linkId": "q"})");
  large.append(16ULL * 1024 * 1024 - large.size(), ' ');
  CHECK(readResponse(large).findings.empty());
  CHECK(firstRule(large + " ") == "json");
  std::string many = R"({"linkId": "q"})";
  for (std::size_t i = 1; i < forms::kMostResponseParts; ++i) many += R"(,{"linkId":"q"})";
  CHECK(readResponse(responseOf(many)).findings.empty());
  CHECK(firstRule(responseOf(many + R"(,{"linkId":"q"})")) == "response-too-large");
}

TEST_CASE("an answer that cannot be read is no answer, and the others stay") {
  const auto read = readResponse(
      responseOf(R"({"linkId": "q", "answer": [{"valueInteger": "1"}, {"valueInteger": 2}]})"));
  CHECK(read.errors == 1);
  REQUIRE(read.response.has_value());
  REQUIRE(read.response->items[0].answers.size() == 1);
  CHECK(read.response->items[0].answers[0].pointer == "/item/0/answer/1");
}

TEST_CASE("wrong types anywhere in a response are findings, never a crash") {
  test::holds("a member replaced by something else", [] {
    std::string bytes = test::readData("responses/valid.json");
    const auto at = *rc::gen::inRange<std::size_t>(0, bytes.size());
    const auto colon = bytes.find(": ", at);
    if (colon == std::string::npos) return;
    const auto end = bytes.find_first_of(",\n", colon);
    const auto other = *rc::gen::element<std::string>("null", "7", "\"x\"", "[]", "{}", "[{}]",
                                                      "[[[]]]", "{\"url\": 1}", "true");
    bytes.replace(colon + 2, end - colon - 2, other);
    (void)readResponse(bytes);
  });
  test::holds("one byte changed or the rest cut off", [] {
    std::string bytes = test::readData("responses/valid.json");
    const auto at = *rc::gen::inRange<std::size_t>(0, bytes.size() - 2);
    CHECK_FALSE(readResponse(bytes.substr(0, at)).response.has_value());
    bytes[at] = *rc::gen::arbitrary<char>();
    (void)readResponse(bytes);
  });
}
