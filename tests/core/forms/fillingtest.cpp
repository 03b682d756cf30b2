#include "forms/filling.h"
#include "support/forms.h"
#include "support/property.h"

#include <catch2/catch_test_macros.hpp>

using namespace tidlig::forms;

namespace {

using tidlig::test::item;

AnswerValue yes(bool is) {
  return tidlig::test::boolean(is);
}

AnswerValue words(const char* text) {
  return tidlig::test::value(ValueKind::string, text);
}

Item onlyIf(Item made, const char* question) {
  made.enableWhen.push_back({question, EnableOperator::equal, yes(true)});
  return made;
}

/// Rooms, each with a question that only some of them are asked.
Questionnaire rooms() {
  Questionnaire form;
  Item room = item("room", ItemType::group,
                   {item("pet", ItemType::boolean), onlyIf(item("name", ItemType::string), "pet")});
  room.repeats = true;
  form.items = {item("any", ItemType::boolean), onlyIf(std::move(room), "any")};
  return form;
}

}  // namespace

TEST_CASE("what is asked follows the answers, each repetition by its own") {
  const Questionnaire form = rooms();
  Filling filling(form, {});
  CHECK(filling.isAsked("any", ""));
  CHECK_FALSE(filling.isAsked("pet", "0"));
  filling.give("any", {}, {yes(true)});
  CHECK(filling.isAsked("pet", "0"));
  CHECK_FALSE(filling.isAsked("name", "0"));
  filling.addRepetition(form.items[1], {});
  CHECK(filling.repetitionsOf(form.items[1], {}) == 2);
  filling.give("pet", "1", {yes(true)});
  CHECK_FALSE(filling.isAsked("name", "0"));
  CHECK(filling.isAsked("name", "1"));
}

TEST_CASE("an empty repetition before a filled one keeps its place") {
  const Questionnaire form = rooms();
  Answers answers;
  answers.set("any", {}, {yes(true)});
  answers.set("pet", "1", {yes(true)});
  const Filling filling(form, answers);
  CHECK(filling.repetitionsOf(form.items[1], {}) == 2);
  CHECK_FALSE(filling.isAsked("name", "0"));
  CHECK(filling.isAsked("name", "1"));
}

TEST_CASE("answers that are asked for no longer are kept aside, and count again when they are") {
  const Questionnaire form = rooms();
  Filling filling(form, {});
  filling.give("any", {}, {yes(true)});
  filling.give("pet", "0", {yes(true)});
  filling.give("name", "0", {words("Tot")});
  CHECK(filling.setAside().empty());
  filling.give("pet", "0", {yes(false)});
  REQUIRE(filling.setAside().size() == 1);
  CHECK(filling.setAside()[0] == Answers::Key("name", "0"));
  CHECK(filling.counting().of("name", "0").empty());
  CHECK(filling.answers().of("name", "0").size() == 1);
  filling.give("any", {}, {yes(false)});
  CHECK(filling.setAside().size() == 2);
  CHECK(filling.counting().all().size() == 1);
  filling.give("any", {}, {yes(true)});
  filling.give("pet", "0", {yes(true)});
  CHECK(filling.counting().all().size() == 3);
}

TEST_CASE("the last repetition can be emptied, never taken away") {
  const Questionnaire form = rooms();
  Filling filling(form, {});
  filling.give("any", {}, {yes(true)});
  filling.give("pet", "0", {yes(true)});
  filling.removeRepetition(form.items[1], {}, 0);
  CHECK(filling.repetitionsOf(form.items[1], {}) == 1);
  CHECK(filling.isAsked("pet", "0"));
  CHECK(filling.answers().of("pet", "0").empty());
}

TEST_CASE("whatever is answered, nothing asked is set aside and the rest is", "[property]") {
  tidlig::test::holds("asked or aside", [] {
    const Questionnaire form = rooms();
    Filling filling(form, {});
    const auto steps = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 12));
    for (const int step : steps) {
      const Place place = std::to_string(step % 3);
      if (step < 3) filling.give("any", {}, {yes(step != 0)});
      if (step >= 3 && step < 9) filling.give("pet", place, {yes(step > 5)});
      if (step >= 9) filling.give("name", place, {words("x")});
    }
    for (const auto& [key, values] : filling.answers().all()) {
      const auto aside = filling.setAside();
      const bool isAside = std::find(aside.begin(), aside.end(), key) != aside.end();
      RC_ASSERT(isAside != filling.isAsked(key.first, key.second));
    }
  });
}
