#include "exchange/childrenguide.h"
#include "support/fhirchecks.h"
#include "support/forms.h"
#include "support/property.h"

#include <catch2/catch_test_macros.hpp>
#include <optional>
#include <set>
#include <string>
#include <vector>

using namespace tidlig;
using exchange::GuideProjection;
using exchange::GuideRule;
using forms::QuestionnaireResponse;
using forms::ResponseItem;
using forms::ResponseStatus;
using forms::ValueKind;

namespace {

/// A day that has not come yet and a check digit that is wrong: nobody's number.
const std::optional<domain::CprNumber> kNobody = domain::CprNumber::parse("311236-4444").value();

ResponseItem answered(std::string linkId, ValueKind kind, std::string text) {
  return test::answered(std::move(linkId), test::value(kind, std::move(text)));
}

QuestionnaireResponse response() {
  return {.canonical = "http://fhir.kl.dk/children/Questionnaire/klgateway-children-puf",
          .status = ResponseStatus::completed,
          .authored = "2026-11-26T09:30:00+01:00",
          .subject = "child-1",
          .items = {answered("1", ValueKind::boolean, "true"),
                    answered("2", ValueKind::string, "sover roligt"),
                    answered("score", ValueKind::integer, "7")}};
}

GuideProjection project(const QuestionnaireResponse& what) {
  return exchange::projectToChildrenGuide(what, kNobody);
}

/// The rules that refuse it, by code and linkId, in their order; none where it fits.
std::vector<std::string> refused(const QuestionnaireResponse& what,
                                 const std::optional<domain::CprNumber>& subject = kNobody) {
  const GuideProjection projection = exchange::projectToChildrenGuide(what, subject);
  CHECK(projection.json.empty() == !projection.refusals.empty());
  std::vector<std::string> rules;
  for (const exchange::GuideRefusal& refusal : projection.refusals) {
    CHECK_FALSE(refusal.text.da.empty());
    CHECK_FALSE(refusal.text.en.empty());
    CHECK(refusal.text.da != refusal.text.en);
    rules.push_back(std::string(code(refusal.rule)) + " " + refusal.linkId);
  }
  return rules;
}

using Rules = std::vector<std::string>;

}  // namespace

TEST_CASE("a flat response is projected with what the profile has and nothing else") {
  CHECK(
      project(response()).json ==
      R"({"resourceType":"QuestionnaireResponse","meta":{"profile":[)"
      R"("http://fhir.kl.dk/children/StructureDefinition/klgateway-children-questionnaire-response"]},)"
      R"("questionnaire":"http://fhir.kl.dk/children/Questionnaire/klgateway-children-puf",)"
      R"("status":"completed","subject":{"identifier":{"use":"official",)"
      R"("system":"urn:oid:1.2.208.176.1.2","value":"3112364444"}},)"
      R"("authored":"2026-11-26T09:30:00+01:00","item":[)"
      R"({"linkId":"1","answer":[{"valueBoolean":true}]},)"
      R"({"linkId":"2","answer":[{"valueString":"sover roligt"}]},)"
      R"({"linkId":"score","answer":[{"valueInteger":7}]}]})");
  CHECK(test::faultsOfGuideResponse(project(response()).json).empty());
}

TEST_CASE("what was not answered is left out, the question's text too") {
  QuestionnaireResponse some = response();
  some.items[1].answers.clear();
  some.items[0].text = "Sover barnet roligt?";
  some.items.push_back(test::grouped("group", {test::grouped("inside", {})}));
  const std::string json = project(some).json;
  CHECK(test::faultsOfGuideResponse(json).empty());
  for (const char* gone : {"\"2\"", "group", "inside", "Sover", "child-1", "text"}) {
    INFO(gone);
    CHECK(json.find(gone) == std::string::npos);
  }
  some.items.clear();
  CHECK(test::faultsOfGuideResponse(project(some).json).empty());
}

TEST_CASE("a response without citizen, form or time is refused") {
  QuestionnaireResponse bare = response();
  CHECK(refused(bare, std::nullopt) == Rules{"no-cpr "});
  bare.canonical.clear();
  CHECK(refused(bare) == Rules{"no-form "});
  for (const char* time : {"", "26.11.2026", "2026-13", "2026-11-26T09:30", "2026-11-26T09:30:00",
                           "2026-11-26 09:30:00Z", "2026-02-30"}) {
    INFO(time);
    bare.authored = time;
    CHECK(refused(bare) == Rules{"no-form ", "no-time "});
  }
}

TEST_CASE("only a finished response is projected") {
  QuestionnaireResponse some = response();
  some.status = ResponseStatus::amended;
  CHECK(refused(some).empty());
  for (const ResponseStatus status : {ResponseStatus::inProgress, ResponseStatus::stopped}) {
    some.status = status;
    CHECK(refused(some) == Rules{"not-finished "});
  }
  some.status = ResponseStatus::enteredInError;
  CHECK(refused(some) == Rules{"withdrawn "});
}

TEST_CASE("what stands in a group or below an answer is refused, not lifted out") {
  QuestionnaireResponse some = response();
  some.items.push_back(test::grouped("group", {answered("inside", ValueKind::integer, "1")}));
  CHECK(refused(some) == Rules{"nested group"});
  some = response();
  some.items[0].answers[0].items = {answered("below", ValueKind::integer, "1")};
  CHECK(refused(some) == Rules{"nested 1"});
  // Nothing was answered below: nothing is lost.
  some.items[0].answers[0].items = {test::grouped("below", {})};
  CHECK(refused(some).empty());
}

TEST_CASE("two answers are refused, in one item or in two") {
  QuestionnaireResponse some = response();
  some.items[2].answers.push_back(some.items[2].answers[0]);
  CHECK(refused(some) == Rules{"several-answers score"});
  some = response();
  some.items.push_back(some.items[0]);
  CHECK(refused(some) == Rules{"repeated 1"});
}

TEST_CASE("an answer of another type is refused, not turned into text") {
  for (const ValueKind kind :
       {ValueKind::decimal, ValueKind::date, ValueKind::dateTime, ValueKind::time, ValueKind::uri,
        ValueKind::coding, ValueKind::quantity, ValueKind::attachment, ValueKind::reference}) {
    QuestionnaireResponse some = response();
    some.items[1].answers[0].value.kind = kind;
    CHECK(refused(some) == Rules{"answer-type 2"});
  }
}

TEST_CASE("a whole number is one of 32 bits and written as one") {
  QuestionnaireResponse some = response();
  for (const char* fits : {"0", "-1", "2147483647", "-2147483648"}) {
    INFO(fits);
    some.items[2].answers[0].value.text = fits;
    CHECK(refused(some).empty());
  }
  for (const char* wrong : {"", "7.0", "7e0", "2147483648", "-2147483649", "syv", " 7", "7 ", "07",
                            "[7]", "99999999999999999999"}) {
    INFO(wrong);
    some.items[2].answers[0].value.text = wrong;
    CHECK(refused(some) == Rules{"answer-type score"});
  }
  some = response();
  some.items[0].answers[0].value.text = "ja";
  CHECK(refused(some) == Rules{"answer-type 1"});
}

TEST_CASE("a text has 1 to 30 characters on one line, counted as letters, not bytes") {
  QuestionnaireResponse some = response();
  std::string& text = some.items[1].answers[0].value.text;
  const std::string thirty = "ææææææææææøøøøøøøøøøåååååååååå";
  text = thirty;
  CHECK(refused(some).empty());
  CHECK(test::faultsOfGuideResponse(project(some).json).empty());
  text = thirty + "a";
  CHECK(refused(some) == Rules{"text-length 2"});
  for (const char* blank : {"", " ", "\t "}) {
    text = blank;
    CHECK(refused(some) == Rules{"text-length 2"});
  }
  for (const char* lines :
       {"to\nlinjer", "to\rlinjer", "to\u2028linjer", "to\u2029linjer", "to\u0085linjer"}) {
    text = lines;
    CHECK(refused(some) == Rules{"text-lines 2"});
  }
}

TEST_CASE("36 answered questions fit, 37 do not") {
  QuestionnaireResponse some = response();
  some.items.clear();
  for (int i = 0; i < 36; ++i) {
    some.items.push_back(answered(std::to_string(i), ValueKind::integer, "1"));
  }
  some.items.push_back(test::grouped("unanswered", {}));
  CHECK(refused(some).empty());
  CHECK(test::faultsOfGuideResponse(project(some).json).empty());
  some.items.push_back(answered("one more", ValueKind::integer, "1"));
  CHECK(refused(some) == Rules{"too-many "});
}

TEST_CASE("every reason is told at once, the whole response's first") {
  QuestionnaireResponse some = response();
  some.authored.clear();
  some.items[0].answers[0].value.kind = ValueKind::coding;
  some.items[1].answers[0].value.text = "en tekst, der er for lang til at kunne være her";
  CHECK(refused(some, std::nullopt) ==
        Rules{"no-cpr ", "no-time ", "answer-type 1", "text-length 2"});
}

TEST_CASE("no reason repeats what was answered") {
  QuestionnaireResponse some = response();
  some.items[1].answers[0].value.text = "Karla bor hos sin farmor i Havnegade";
  for (const exchange::GuideRefusal& refusal : project(some).refusals) {
    CHECK(refusal.text.da.find("Karla") == std::string::npos);
    CHECK(refusal.text.en.find("Karla") == std::string::npos);
  }
}

namespace {

forms::AnswerValue fittingValue() {
  switch (*rc::gen::inRange(0, 3)) {
    case 0:
      return test::value(ValueKind::boolean, *rc::gen::element<std::string>("true", "false"));
    case 1:
      return test::value(ValueKind::integer, std::to_string(*rc::gen::arbitrary<std::int32_t>()));
    default: {
      const auto letters = *rc::gen::container<std::vector<std::string>>(
          static_cast<std::size_t>(*rc::gen::inRange(0, 30)),
          rc::gen::element<std::string>("a", "æ", "Å", " ", "\"", "\\", "\t", "€", "👶"));
      std::string text = "x";
      for (const std::string& letter : letters) text += letter;
      return test::value(ValueKind::string, text);
    }
  }
}

QuestionnaireResponse fittingResponse() {
  QuestionnaireResponse fitting = response();
  fitting.status = *rc::gen::element(ResponseStatus::completed, ResponseStatus::amended);
  fitting.authored =
      *rc::gen::element<std::string>("2026", "2026-11", "2026-11-26", "2026-11-26T23:59:59.123Z");
  fitting.items.clear();
  const int count = *rc::gen::inRange(0, 37);
  for (int i = 0; i < count; ++i) {
    ResponseItem item = test::grouped("q" + std::to_string(i), {});
    if (*rc::gen::inRange(0, 8) != 0) item.answers.push_back(test::answer(fittingValue()));
    fitting.items.push_back(std::move(item));
  }
  return fitting;
}

}  // namespace

TEST_CASE("whatever fits is projected without a fault, and twice to the same bytes") {
  test::holds("a fitting response has no refusal and its projection no fault", [] {
    const QuestionnaireResponse fitting = fittingResponse();
    const GuideProjection projection = project(fitting);
    RC_ASSERT(projection.refusals.empty());
    RC_ASSERT(test::faultsOfGuideResponse(projection.json) == std::vector<std::string>{});
    RC_ASSERT(project(fitting).json == projection.json);
  });
}

TEST_CASE("one thing that does not fit is refused by its name, wherever it stands") {
  test::holds("one fault gives one refusal at its place", [] {
    QuestionnaireResponse broken = fittingResponse();
    RC_PRE(broken.items.size() < 36);
    const auto at = *rc::gen::inRange<std::size_t>(0, broken.items.size() + 1);
    const auto [kind, text, rule] =
        *rc::gen::element(std::tuple(ValueKind::decimal, std::string("1.50"), "answer-type"),
                          std::tuple(ValueKind::coding, std::string(), "answer-type"),
                          std::tuple(ValueKind::string, std::string(31, 'x'), "text-length"),
                          std::tuple(ValueKind::string, std::string("x\ny"), "text-lines"));
    broken.items.insert(broken.items.begin() + static_cast<std::ptrdiff_t>(at),
                        answered("odd", kind, text));
    const GuideProjection projection = project(broken);
    RC_ASSERT(projection.json.empty());
    RC_ASSERT(projection.refusals.size() == 1U);
    RC_ASSERT(code(projection.refusals[0].rule) == rule);
    RC_ASSERT(projection.refusals[0].linkId == "odd");
  });
}

TEST_CASE("the check of the profile finds what the profile forbids") {
  const std::string good = project(response()).json;
  const auto with = [&](const std::string& from, const std::string& to) {
    std::string changed = good;
    const auto at = changed.find(from);
    REQUIRE(at != std::string::npos);
    return changed.replace(at, from.size(), to);
  };
  const std::string status = R"("status":"completed")";
  for (const char* element : {R"("identifier":{"value":"1"})", R"("encounter":{"display":"x"})",
                              R"("author":{"display":"x"})", R"("source":{"display":"x"})"}) {
    INFO(element);
    CHECK_FALSE(test::faultsOfGuideResponse(with(status, status + "," + element)).empty());
  }
  const std::string link = R"("linkId":"1")";
  for (const char* element :
       {R"("text":"x")", R"("item":[{"linkId":"3"}])", R"("definition":"http://x")"}) {
    INFO(element);
    CHECK_FALSE(test::faultsOfGuideResponse(with(link, link + "," + element)).empty());
  }
  CHECK_FALSE(test::faultsOfGuideResponse(with("3112364444", "311236-4444")).empty());
  CHECK_FALSE(
      test::faultsOfGuideResponse(with(R"("valueInteger":7)", R"("valueDecimal":7)")).empty());
  CHECK_FALSE(test::faultsOfGuideResponse(with("sover roligt", std::string(31, 'x'))).empty());
  CHECK_FALSE(test::faultsOfGuideResponse(with("2026-11-26T09:30:00+01:00", "i dag")).empty());
}
