#include "forms/answers.h"
#include "support/property.h"

#include <catch2/catch_test_macros.hpp>

using namespace tidlig::forms;

namespace {

AnswerValue words(const std::string& text) {
  return {ValueKind::string, text, {}, {}};
}

Item question(const char* linkId, std::vector<Item> under = {}) {
  Item item;
  item.linkId = linkId;
  item.type = ItemType::string;
  item.text.text = std::string("About ") + linkId;
  item.items = std::move(under);
  return item;
}

Item group(const char* linkId, bool repeats, std::vector<Item> under) {
  Item item = question(linkId, std::move(under));
  item.type = ItemType::group;
  item.repeats = repeats;
  return item;
}

/// A question, and siblings, each with jobs.
Questionnaire family() {
  Questionnaire form;
  form.url = "https://example.org/family";
  form.version = "2";
  form.items = {question("name"),
                group("sibling", true,
                      {question("who"), group("job", true, {question("where")}),
                       group("more", false, {question("note", {question("why")})})})};
  return form;
}

}  // namespace

TEST_CASE("an answer stands at its question and place; none takes it away") {
  Answers answers;
  CHECK(answers.of("name").empty());
  answers.set("name", {}, {words("Alma")});
  answers.set("who", "1", {words("Bo"), words("Cis")});
  CHECK(answers.of("name").front().text == "Alma");
  CHECK(answers.of("who", "1").size() == 2);
  CHECK(answers.of("who").empty());
  answers.set("who", "1", {});
  CHECK(answers.of("who", "1").empty());
  CHECK(answers.all().size() == 1);
}

TEST_CASE("the response has the form's order and nesting, one item for each repetition") {
  const Questionnaire form = family();
  Answers answers;
  answers.set("why", "0", {words("because")});
  answers.set("where", "1.0", {words("Ribe")});
  answers.set("where", "1.2", {words("Vejle")});
  answers.set("who", "0", {words("Bo")});
  answers.set("note", "0", {words("n")});
  answers.set("name", {}, {words("Alma")});
  const auto response = responseOf(form, answers, ResponseStatus::completed);
  CHECK(response.canonical == "https://example.org/family|2");
  REQUIRE(response.items.size() == 3);
  CHECK(response.items[0].linkId == "name");
  CHECK(response.items[0].text == "About name");
  CHECK(response.items[0].pointer == "name");
  const ResponseItem& first = response.items[1];
  CHECK(first.linkId == "sibling");
  REQUIRE(first.items.size() == 2);
  CHECK(first.items[0].pointer == "who@0");
  const ResponseItem& note = first.items[1].items.at(0);
  CHECK(note.answers.at(0).items.at(0).linkId == "why");
  const ResponseItem& second = response.items[2];
  REQUIRE(second.items.size() == 2);
  CHECK(second.items[0].items.at(0).pointer == "where@1.0");
  CHECK(second.items[1].items.at(0).pointer == "where@1.2");
}

TEST_CASE(
    "what is not answered leaves nothing behind, and a question without answer keeps its own") {
  const Questionnaire form = family();
  CHECK(responseOf(form, {}, ResponseStatus::inProgress).items.empty());
  Answers answers;
  answers.set("why", "0", {words("because")});
  const auto response = responseOf(form, answers, ResponseStatus::inProgress);
  const ResponseItem& note = response.items.at(0).items.at(0).items.at(0);
  CHECK(note.linkId == "note");
  CHECK(note.answers.empty());
  CHECK(note.items.at(0).linkId == "why");
}

TEST_CASE("a repetition that is taken away takes its answers along and lets later ones move up") {
  const Questionnaire form = family();
  const Item& sibling = form.items[1];
  Answers answers;
  for (const char* place : {"0", "1", "2"}) answers.set("who", place, {words(place)});
  answers.set("where", "2.1", {words("Vejle")});
  answers.set("name", {}, {words("Alma")});
  CHECK(answers.repetitionsOf(sibling, {}) == 3);
  CHECK(answers.repetitionsOf(*findItem(form, "job"), "2") == 2);
  CHECK(answers.repetitionsOf(*findItem(form, "job"), "1") == 0);
  const Answers left = answers.without(sibling, {}, 1);
  CHECK(left.repetitionsOf(sibling, {}) == 2);
  CHECK(left.of("who", "0").front().text == "0");
  CHECK(left.of("who", "1").front().text == "2");
  CHECK(left.of("where", "1.1").front().text == "Vejle");
  CHECK(left.of("name").front().text == "Alma");
  CHECK(left.all().size() == 4);
  const Answers inner = answers.without(*findItem(form, "job"), "2", 0);
  CHECK(inner.of("where", "2.0").front().text == "Vejle");
  CHECK(inner.of("who", "1").front().text == "1");
}

TEST_CASE("a place has one number for each repeating group around the question") {
  const Questionnaire form = family();
  struct Row {
    const char* linkId;
    const char* place;
    bool good;
  };
  for (const Row& row :
       {Row{"name", "", true}, Row{"name", "0", false}, Row{"who", "0", true},
        Row{"who", "999", true}, Row{"who", "1000", false}, Row{"who", "", false},
        Row{"who", "0.1", false}, Row{"who", "x", false}, Row{"who", "1x", false},
        Row{"who", "-1", false}, Row{"where", "0.1", true}, Row{"where", "0", false},
        Row{"where", "0.", false}, Row{"where", ".0", false}, Row{"why", "3", true},
        Row{"nobody", "", false}}) {
    INFO(row.linkId << " at " << row.place);
    CHECK(isPlaceOf(form, row.linkId, row.place) == row.good);
  }
}

TEST_CASE("taking the last repetition away and giving it again changes nothing", "[property]") {
  tidlig::test::holds("undone", [] {
    const Questionnaire form = family();
    const Item& sibling = form.items[1];
    Answers answers;
    const auto count = *rc::gen::inRange<std::size_t>(1, 6);
    for (std::size_t i = 0; i < count; ++i) {
      answers.set("who", placeIn({}, i), {words(std::to_string(i))});
    }
    Answers left = answers.without(sibling, {}, count - 1);
    RC_ASSERT(left.repetitionsOf(sibling, {}) == count - 1);
    left.set("who", placeIn({}, count - 1), {words(std::to_string(count - 1))});
    RC_ASSERT(left.all().size() == answers.all().size());
    for (const auto& [key, values] : answers.all()) {
      RC_ASSERT(left.of(key.first, key.second).front().text == values.front().text);
    }
  });
}
