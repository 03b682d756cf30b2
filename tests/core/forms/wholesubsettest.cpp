#include "forms/questionnairereader.h"
#include "support/formtexts.h"
#include "support/property.h"
#include "support/testdata.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <random>
#include <set>
#include <string>

using namespace tidlig;
using forms::readQuestionnaire;

namespace {

std::string wholeSubset() {
  return test::readData("forms/whole-subset.json");
}

const forms::Questionnaire& form() {
  static const forms::Questionnaire kForm = readQuestionnaire(wholeSubset()).form.value();
  return kForm;
}

const forms::Item& item(std::string_view linkId) {
  const forms::Item* found = forms::findQuestion(form(), linkId);
  REQUIRE(found != nullptr);
  return *found;
}

std::string weightOf(const forms::AnswerOption& option) {
  return option.weight ? option.weight->text() : "";
}

std::multiset<std::string> saidOf(const forms::ReadForm& read) {
  std::multiset<std::string> said;
  for (const forms::Finding& finding : read.findings) {
    said.insert(finding.rule + " " + finding.pointer);
  }
  return said;
}

}  // namespace

TEST_CASE("a question has its help, what stands under it, and its texts in two languages") {
  const forms::Item& question = item("b");
  CHECK(question.prefix.text == "1.");
  CHECK(question.text.in("da") == "Ja eller nej?");
  CHECK(question.text.in("en") == "Yes or no?");
  CHECK(question.help.text == "Hjælp");
  CHECK(question.flyover.text == "Svæver");
  CHECK(question.required);
  REQUIRE(question.items.size() == 1);
  CHECK(question.items[0].linkId == "b-why");
  REQUIRE(question.initial.size() == 1);
  CHECK(question.initial[0].text == "false");
  CHECK(form().items[0].control == "page");
  CHECK(question.professionalOnly);
  CHECK(form().effectiveStart == "2026");
  CHECK(form().effectiveEnd == "2027-01");
}

TEST_CASE("answer options keep their type, weight, exclusiveness and preset") {
  const forms::Item& choice = item("c");
  CHECK(choice.control == "check-box");
  CHECK(choice.orientation == "horizontal");
  REQUIRE(choice.options.size() == 6);
  CHECK(choice.options[0].label("en") == "One");
  CHECK(choice.options[0].selected);
  CHECK(weightOf(choice.options[0]) == "1.5");
  CHECK(weightOf(choice.options[1]) == "2");
  CHECK(choice.options[1].label("da") == "two");
  CHECK(weightOf(choice.options[2]) == "3");
  CHECK(choice.options[2].exclusive);
  CHECK(choice.options[2].label("en") == "None");
  CHECK(choice.options[3].answer.kind == forms::ValueKind::integer);
  CHECK(choice.options[4].label("da") == "2026-11");
  CHECK(choice.options[5].answer.kind == forms::ValueKind::time);
}

TEST_CASE("value sets offer what they list, by id and by url, with the weights of both lists") {
  for (const char* linkId : {"set-id", "set-url"}) {
    const forms::Item& choice = item(linkId);
    CHECK_FALSE(choice.anyCoding);
    // The one above is abstract, and the other system's "late" is another answer.
    REQUIRE(choice.options.size() == 2);
    CHECK(choice.options[0].answer.coding.code == "in");
    CHECK(choice.options[0].label("en") == "Inside");
    CHECK(weightOf(choice.options[0]) == "5");
    CHECK(choice.options[1].label("da") == "Senere");
    CHECK(weightOf(choice.options[1]) == "7");
  }
  const forms::Item& composed = item("set-composed");
  REQUIRE(composed.options.size() == 2);
  CHECK(composed.options[0].label("en") == "Ex");
  CHECK(composed.options[0].answer.coding.system == "https://example.org/codes");
  CHECK(weightOf(composed.options[0]) == "0");
  CHECK(composed.options[1].answer.coding.code == "z");
}

TEST_CASE("three value sets are known without being contained, in both languages") {
  const auto labels = [](std::string_view linkId, std::string_view language) {
    std::vector<std::string> all;
    for (const auto& option : item(linkId).options) all.push_back(option.label(language));
    return all;
  };
  using List = std::vector<std::string>;
  CHECK(labels("set-known", "da") == List{"Ja", "Nej", "Ved ikke"});
  CHECK(labels("set-known", "en") == List{"Yes", "No", "Don't know"});
  CHECK(labels("set-gender", "da") == List{"Mand", "Kvinde", "Andet", "Ukendt"});
  CHECK(labels("set-four", "en") == List{"Yes", "No", "Unknown", "Not applicable"});
  CHECK(item("set-known").options[2].answer.coding.code == "asked-unknown");
}

TEST_CASE("limits, units and other marks are read where they belong") {
  CHECK(item("s").limits.shortest == 2);
  CHECK(item("s").maxLength == 10);
  CHECK(item("s").limits.regex == "[a-z]+");
  CHECK(item("s").entryFormat.in("en") == "xyz");
  CHECK(item("s").errorText.text == "Kun små bogstaver.");
  CHECK(item("t").supportLink == "https://example.org/help");
  CHECK(item("t").category == "security");
  CHECK(item("i").limits.least->text == "0");
  CHECK(item("i").limits.most->text == "27");
  CHECK(item("i").limits.fewest == 1);
  CHECK(item("i").limits.highest == 3);
  CHECK(item("i").unit->display.text == "point");
  CHECK(item("n").limits.least->text == "0.10");
  CHECK(item("n").limits.decimalPlaces == 2);
  CHECK(item("n").initial.at(0).kind == forms::ValueKind::decimal);
  CHECK(item("day").initial.at(0).text == "2026");
  CHECK(item("hour").hidden);
  // A preset quantity without a number says only which unit is meant.
  CHECK(item("weight").unit->code == "g");
  CHECK(item("weight").initial.empty());
  REQUIRE(item("weight").unitOptions.size() == 2);
  CHECK(item("weight").unitOptions[1].display.text == "kilo");
}

TEST_CASE("conditions are read with all seven operators and their answers as written") {
  const forms::Item& last = item("when");
  CHECK(last.enableAny);
  REQUIRE(last.enableWhen.size() == 10);
  for (int i = 0; i < 7; ++i) {
    CHECK(static_cast<int>(last.enableWhen[static_cast<std::size_t>(i)].op) == i);
  }
  CHECK(last.enableWhen[2].answer.text == "1.50");
  CHECK(last.enableWhen[8].answer.quantity.value == "3000");
  CHECK_FALSE(item("b-why").enableAny);
}

TEST_CASE("an extension that nobody knows never changes what is read") {
  const std::string bytes = wholeSubset();
  const auto json = base::JsonDocument::parse(bytes);
  REQUIRE(json);
  const std::string expected = test::describe(form());
  std::size_t objects = 0;
  (void)test::rewrite(json->root(), [&](auto&) { ++objects; });
  test::holds("an extension put into any object that has none", [&] {
    const auto chosen = *rc::gen::inRange<std::size_t>(0, objects);
    std::size_t at = 0;
    bool put = false;
    const std::string changed = test::rewrite(json->root(), [&](std::vector<std::string>& parts) {
      const bool has = std::any_of(parts.begin(), parts.end(), [](const std::string& part) {
        return part.starts_with("\"extension\"");
      });
      if (at++ != chosen || has) return;
      put = true;
      parts.emplace_back(R"("extension":[{"url":"https://example.org/new","valueString":"x"}])");
    });
    const forms::ReadForm read = readQuestionnaire(changed);
    REQUIRE(read.form.has_value());
    CHECK(test::describe(*read.form) == expected);
    CHECK((read.support == forms::FormSupport::flagged) == put);
  });
}

TEST_CASE("the order of keys changes neither what is read nor what is said") {
  for (const char* file : {"whole-subset", "sign-outside-ages", "enable-cycle-through-groups",
                           "weight-conflict-in-value-set", "initial-selected-beside-exclusive"}) {
    INFO(file);
    const std::string bytes = test::readData("forms/" + std::string(file) + ".json");
    const auto json = base::JsonDocument::parse(bytes);
    REQUIRE(json);
    const forms::ReadForm expected = readQuestionnaire(bytes);
    test::holds("members in any order", [&] {
      std::mt19937 random(*rc::gen::arbitrary<unsigned>());
      const std::string mixed = test::rewrite(json->root(), [&](std::vector<std::string>& parts) {
        std::shuffle(parts.begin(), parts.end(), random);
      });
      const forms::ReadForm read = readQuestionnaire(mixed);
      CHECK(read.support == expected.support);
      CHECK(read.itemSupport.full == expected.itemSupport.full);
      CHECK(saidOf(read) == saidOf(expected));
      REQUIRE(read.form.has_value() == expected.form.has_value());
      if (read.form) CHECK(test::describe(*read.form) == test::describe(*expected.form));
    });
  }
}

TEST_CASE("a weight counts wherever it stands and whatever it is called") {
  struct Place {
    const char* before;
    const char* after;
  };
  // Around one concept with its extension.
  const Place places[] = {
      {R"("answerOption": [{"extension": [)",
       R"(], "valueCoding": {"system": "s", "code": "a"}}])"},
      {R"("answerOption": [{"valueCoding": {"system": "s", "code": "a", "extension": [)", "]}}]"},
      {R"("answerValueSet": "#v" @ "expansion": {"contains": [{"system": "s", "code": "a", "extension": [)",
       "]}]}"},
      {R"("answerValueSet": "#v" @ "compose": {"include": [{"system": "s", "concept": [{"code": "a", "extension": [)",
       "]}]}]}"},
      {R"("answerValueSet": "#v" @ "expansion": {"contains": [{"system": "s", "code": "a"}]}, "compose": {"include": [{"system": "s", "concept": [{"code": "a", "extension": [)",
       "]}]}]}"},
  };
  const auto formOf = [](const std::string& answers) {
    const auto at = answers.find('@');
    const std::string item = answers.substr(0, at);
    const std::string set = at == std::string::npos
                                ? ""
                                : R"("contained": [{"resourceType": "ValueSet", "id": "v", )" +
                                      answers.substr(at + 1) + "}],";
    return R"({"resourceType": "Questionnaire", "status": "active", )" + set +
           R"("item": [{"linkId": "1", "text": "A question", "type": "choice", )" + item + "}]}";
  };
  test::holds("any weight at any place under any name", [&] {
    const auto& place = places[*rc::gen::inRange<std::size_t>(0, 5)];
    const auto name =
        *rc::gen::element<std::string>("itemWeight", "ordinalValue", "questionnaire-ordinalValue");
    const std::string weight = std::to_string(*rc::gen::inRange(-999, 1000)) + "." +
                               std::to_string(*rc::gen::inRange(1, 10));
    const std::string extension = R"({"url": "http://hl7.org/fhir/StructureDefinition/)" + name +
                                  R"(", "valueDecimal": )" + weight + "}";
    const forms::ReadForm read = readQuestionnaire(formOf(place.before + extension + place.after));
    RC_ASSERT(read.support == forms::FormSupport::full);
    RC_ASSERT(read.form->items[0].options.size() == 1U);
    RC_ASSERT(weightOf(read.form->items[0].options[0]) == weight);
  });
}
