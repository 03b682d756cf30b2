#include "forms/responsescore.h"
#include "support/forms.h"
#include "support/property.h"

#include <algorithm>
#include <map>
#include <string>

using namespace tidlig;
using base::Decimal;
using forms::EnableOperator;
using forms::Item;
using forms::ItemType;
using forms::ResponseItem;
using forms::ScoreSheet;
using forms::Total;
using forms::TotalRule;
using test::answer;
using test::answered;
using test::boolean;
using test::choice;
using test::coding;
using test::group;
using test::grouped;
using test::integer;
using test::item;

namespace {

forms::Questionnaire formOf(std::vector<Item> items) {
  forms::Questionnaire form;
  form.items = std::move(items);
  return form;
}

Total scored(const forms::Questionnaire& form, const std::vector<ResponseItem>& items,
             const ScoreSheet& sheet) {
  forms::QuestionnaireResponse response;
  response.items = items;
  return forms::scoreResponse(form, response, sheet).at(0);
}

Total scored(const forms::Questionnaire& form, const std::vector<ResponseItem>& items) {
  return scored(form, items, forms::ownScoreSheet(form));
}

std::string number(const std::optional<Decimal>& value) {
  return value ? value->text() : "-";
}

/// "answered/of total low..high".
std::string said(const Total& total) {
  return std::to_string(total.answered) + "/" + std::to_string(total.of) + " " +
         number(total.total) + " " + number(total.low) + ".." + number(total.high);
}

const std::vector<std::string> kFour = {"0", "1", "2", "3"};

Item when(Item made, const std::string& question, forms::AnswerValue wanted,
          EnableOperator op = EnableOperator::equal) {
  made.enableWhen = {{question, op, std::move(wanted)}};
  return made;
}

Item total(const std::string& linkId) {
  Item made = item(linkId, ItemType::integer);
  made.calculated = "sum";
  return made;
}

ScoreSheet valuesOf(std::vector<std::string> parts) {
  return {{{std::nullopt, std::move(parts), TotalRule::From::values}}};
}

}  // namespace

TEST_CASE("a total stands only when everything that counts is answered") {
  const auto form = formOf({choice("1", kFour), choice("2", kFour), item("t", ItemType::text)});
  CHECK(said(scored(form, {answered("1", coding("b")), answered("2", coding("d"))})) ==
        "2/2 4 4..4");
  CHECK(said(scored(form, {answered("1", coding("b"))})) == "1/2 - 1..4");
  CHECK(said(scored(form, {})) == "0/2 - 0..6");
  CHECK_FALSE(scored(form, {}).complete);
}

TEST_CASE("weights are exact, of any sign, and told as decimals") {
  const auto form = formOf({choice("1", {"0.1", "-1.50"}), choice("2", {"0.2", "100"})});
  CHECK(said(scored(form, {answered("1", coding("a")), answered("2", coding("a"))})) ==
        "2/2 0.3 0.3..0.3");
  CHECK(said(scored(form, {})) == "0/2 - -1.3..100.1");
}

TEST_CASE("an answer without a weight is an answer that cannot be added up") {
  const auto form = formOf({choice("1", {"0", "3", ""}), choice("2", kFour)});
  CHECK(said(scored(form, {answered("1", coding("c")), answered("2", coding("c"))})) ==
        "1/2 - 2..5");
  const auto unknown = test::value(forms::ValueKind::string, "b");
  CHECK(said(scored(form, {answered("1", unknown), answered("2", coding("c"))})) == "1/2 - 2..5");
  CHECK(said(scored(form, {answered("1", coding("z")), answered("2", coding("c"))})) ==
        "1/2 - 2..5");
}

TEST_CASE("two answers to a question for one are not added up") {
  const auto form = formOf({choice("1", kFour)});
  CHECK(said(scored(form, {answered("1", {answer(coding("b")), answer(coding("c"))})})) ==
        "0/1 - 0..3");
}

TEST_CASE("a choice of several adds up all that are chosen, each once") {
  Item several = choice("1", {"1", "2", "4", "-1"});
  several.repeats = true;
  const auto chosen =
      answered("1", {answer(coding("a")), answer(coding("c")), answer(coding("c"))});
  CHECK(said(scored(formOf({several}), {chosen})) == "1/1 5 5..5");
  CHECK(said(scored(formOf({several}), {})) == "0/1 - -1..7");
  several.limits.highest = 2;
  CHECK(said(scored(formOf({several}), {})) == "0/1 - -1..6");
  several.limits.fewest = 2;
  CHECK(said(scored(formOf({several}), {})) == "0/1 - 0..6");
  several.options[1].exclusive = true;
  several.options[1].weight = Decimal(9);
  several.limits = {};
  CHECK(said(scored(formOf({several}), {})) == "0/1 - -1..9");
}

TEST_CASE("what the answers rule out counts nothing") {
  const auto form = formOf({item("gate", ItemType::boolean), choice("1", kFour),
                            when(choice("2", kFour), "gate", boolean(true))});
  const auto first = answered("1", coding("c"));
  CHECK(said(scored(form, {answered("gate", boolean(false)), first})) == "1/1 2 2..2");
  // An answer left behind in what is not asked is not added.
  CHECK(said(scored(form, {answered("gate", boolean(false)), first, answered("2", coding("d"))})) ==
        "1/1 2 2..2");
  CHECK(said(scored(form, {answered("gate", boolean(true)), first})) == "1/2 - 2..5");
}

TEST_CASE("while the question that decides is open, what it may ask for is open too") {
  const auto form = formOf({item("gate", ItemType::boolean), choice("1", kFour),
                            when(choice("2", {"1", "2"}), "gate", boolean(true))});
  CHECK(said(scored(form, {answered("1", coding("c"))})) == "1/2 - 2..4");
  // Nobody has said no: an empty response has no total of 0.
  const auto gated =
      formOf({item("gate", ItemType::boolean), when(choice("1", kFour), "gate", boolean(true))});
  CHECK(said(scored(gated, {})) == "0/1 - 0..3");
  CHECK(said(scored(gated, {answered("gate", boolean(false))})) == "0/0 0 0..0");
}

TEST_CASE("each repetition of a group counts") {
  Item repeated = group("g", {choice("1", kFour)});
  repeated.repeats = true;
  const auto form = formOf({repeated});
  CHECK(said(scored(form, {grouped("g", {answered("1", coding("b"))}),
                           grouped("g", {answered("1", coding("d"))})})) == "2/2 4 4..4");
  CHECK(said(scored(form, {grouped("g", {answered("1", coding("b"))}), grouped("g", {})})) ==
        "1/2 - 1..4");
  CHECK(said(scored(form, {})) == "0/1 - 0..3");
}

TEST_CASE("a form whose weights are not in the file has no total and no bounds") {
  const auto form = formOf({choice("1", {"", ""}), total("t")});
  const Total own = scored(form, {answered("1", coding("a"))});
  CHECK(said(own) == "0/0 - -..-");
  CHECK_FALSE(own.complete);
  CHECK(own.linkId == "t");
  const ScoreSheet sheet = {{{"t", {"1"}, TotalRule::From::weights}}};
  CHECK(said(scored(form, {answered("1", coding("a"))}, sheet)) == "1/1 - -..-");
}

TEST_CASE("the total's item is the one calculated number, and none where there are several") {
  CHECK(scored(formOf({choice("1", kFour), total("t")}), {}).linkId == "t");
  CHECK_FALSE(scored(formOf({choice("1", kFour)}), {}).linkId.has_value());
  CHECK_FALSE(scored(formOf({choice("1", kFour), total("t"), total("u")}), {}).linkId.has_value());
  Item text = total("t");
  text.type = ItemType::string;
  CHECK_FALSE(scored(formOf({choice("1", kFour), text}), {}).linkId.has_value());
}

TEST_CASE("a total that the response declares is held against the computed one") {
  const auto form = formOf({choice("1", kFour), total("t")});
  const auto given = answered("1", coding("c"));
  const auto with = [&](const forms::AnswerValue& declared) {
    return scored(form, {given, answered("t", declared)});
  };
  CHECK(with(integer(2)).agrees == true);
  CHECK(with(integer(3)).agrees == false);
  CHECK(with(integer(3)).total == Decimal(2));
  CHECK(with(test::value(forms::ValueKind::decimal, "2.0")).agrees == true);
  CHECK(with(test::value(forms::ValueKind::decimal, "2.0")).declared == "2.0");
  CHECK_FALSE(with(test::value(forms::ValueKind::string, "2")).declared.has_value());
  const Total open = scored(form, {answered("t", integer(2))});
  CHECK(open.declared == "2");
  CHECK_FALSE(open.total.has_value());
  CHECK_FALSE(open.agrees.has_value());
  CHECK_FALSE(scored(form, {given}).agrees.has_value());
}

TEST_CASE("values add up the numbers themselves, within the form's limits while open") {
  Item limited = item("1", ItemType::integer);
  limited.limits.least = integer(0);
  limited.limits.most = integer(10);
  const auto form = formOf({limited, item("2", ItemType::decimal)});
  const auto half = test::value(forms::ValueKind::decimal, "0.50");
  const auto sheet = valuesOf({"1", "2"});
  CHECK(said(scored(form, {answered("1", integer(3)), answered("2", half)}, sheet)) ==
        "2/2 3.5 3.5..3.5");
  CHECK(said(scored(form, {answered("2", half)}, sheet)) == "1/2 - 0.5..10.5");
  CHECK(said(scored(form, {answered("1", integer(3))}, sheet)) == "1/2 - -..-");
}

TEST_CASE("a sum too large to be exact is no total") {
  const auto largest = test::value(forms::ValueKind::decimal, "999999999999999999");
  const auto form = formOf({item("1", ItemType::decimal), item("2", ItemType::decimal)});
  CHECK(said(scored(form, {answered("1", largest), answered("2", largest)},
                    valuesOf({"1", "2"}))) == "2/2 - -..-");
}

namespace {

const char* const kRight = R"({"totals": [{"linkId": "t", "of": ["1", "2"], "from": "weights"}]})";

forms::Questionnaire sheetForm() {
  return formOf({choice("1", kFour), choice("2", kFour), item("3", ItemType::integer), total("t"),
                 item("text", ItemType::string), group("g", {item("4", ItemType::boolean)})});
}

}  // namespace

TEST_CASE("a sheet is read as it was confirmed, and written the same") {
  const auto sheet = forms::readScoreSheet(kRight, sheetForm());
  REQUIRE(sheet.ok());
  REQUIRE(sheet->totals.size() == 1);
  CHECK(sheet->totals[0].linkId == "t");
  CHECK(sheet->totals[0].of == std::vector<std::string>{"1", "2"});
  const std::string written = forms::writeScoreSheet(*sheet);
  CHECK(written == "{\"totals\":[{\"linkId\":\"t\",\"of\":[\"1\",\"2\"],\"from\":\"weights\"}]}\n");
  CHECK(forms::writeScoreSheet(*forms::readScoreSheet(written, sheetForm())) == written);
  CHECK(
      forms::readScoreSheet(R"({"totals": [{"of": ["3"], "from": "values"}]})", sheetForm()).ok());
}

TEST_CASE("a sheet that does not fit the form is refused where it stands") {
  const auto with = [](const std::string& linkId, const std::string& of, const std::string& from) {
    return R"({"totals": [{"linkId": )" + linkId + R"(, "of": )" + of + R"(, "from": )" + from +
           "}]}";
  };
  const std::pair<std::string, const char*> rows[] = {
      {"", ""},
      {"[]", ""},
      {"{}", "/totals"},
      {R"({"totals": []})", "/totals"},
      {R"({"totals": [7]})", "/totals/0"},
      {R"({"totals": [], "more": 1})", "/more"},
      {with("\"gone\"", R"(["1"])", "\"weights\""), "/totals/0/linkId"},
      {with("\"text\"", R"(["1"])", "\"weights\""), "/totals/0/linkId"},
      {with("\"g\"", R"(["1"])", "\"weights\""), "/totals/0/linkId"},
      {with("7", R"(["1"])", "\"weights\""), "/totals/0/linkId"},
      {with("\"t\"", "[]", "\"weights\""), "/totals/0/of"},
      {with("\"t\"", "\"1\"", "\"weights\""), "/totals/0/of"},
      {with("\"t\"", R"(["1", "gone"])", "\"weights\""), "/totals/0/of/1"},
      {with("\"t\"", R"(["1", "1"])", "\"weights\""), "/totals/0/of/1"},
      {with("\"t\"", R"(["t"])", "\"values\""), "/totals/0/of/0"},
      {with("\"t\"", R"(["3"])", "\"weights\""), "/totals/0/of/0"},
      {with("\"t\"", R"(["1"])", "\"values\""), "/totals/0/of/0"},
      {with("\"t\"", R"(["1"])", "\"sums\""), "/totals/0/from"},
      {R"({"totals": [{"linkId": "t", "of": ["1"], "from": "weights"},)"
       R"({"linkId": "t", "of": ["2"], "from": "weights"}]})",
       "/totals/1/linkId"},
  };
  for (const auto& [bytes, pointer] : rows) {
    INFO(bytes);
    const auto sheet = forms::readScoreSheet(bytes, sheetForm());
    REQUIRE_FALSE(sheet.ok());
    CHECK(sheet.error().pointer == pointer);
  }
}

namespace {

int below(int most) {
  return *rc::gen::inRange(0, most);
}

/// Choices of one or several, some only asked after an answer to one before.
forms::Questionnaire anyForm() {
  std::vector<Item> items;
  const int count = 1 + below(5);
  for (int i = 0; i < count; ++i) {
    std::vector<std::string> weights;
    for (int k = 1 + below(3); k > 0; --k) weights.push_back(std::to_string(below(7) - 3));
    Item next = choice("q" + std::to_string(i), weights);
    next.repeats = below(3) == 0;
    next.enableAny = below(2) == 0;
    for (int k = below(3); i > 0 && k > 0; --k) {
      const auto op = static_cast<EnableOperator>(below(3));
      next.enableWhen.push_back(
          {"q" + std::to_string(below(i)), op,
           op == EnableOperator::exists ? boolean(below(2) == 0) : coding(below(2) ? "a" : "b")});
    }
    items.push_back(std::move(next));
  }
  return formOf(std::move(items));
}

ResponseItem anyAnswer(const Item& question) {
  ResponseItem made = answered(question.linkId, std::vector<forms::ResponseAnswer>{});
  const int count = question.repeats ? 1 + below(static_cast<int>(question.options.size())) : 1;
  for (int i = 0; i < count; ++i) {
    const auto& option =
        question
            .options[static_cast<std::size_t>(below(static_cast<int>(question.options.size())))];
    made.answers.push_back(answer(option.answer));
  }
  return made;
}

}  // namespace

TEST_CASE("the bounds hold whatever is answered next") {
  test::holds("for any completion of any response", [] {
    const auto form = anyForm();
    std::vector<ResponseItem> first, all;
    for (const Item& question : form.items) {
      const bool now = below(2) == 0;
      if (now || below(4) > 0) {
        all.push_back(anyAnswer(question));
        if (now) first.push_back(all.back());
      }
    }
    const Total before = scored(form, first);
    const Total after = scored(form, all);
    RC_ASSERT(before.low.has_value() && before.high.has_value());
    RC_ASSERT(*before.low <= *after.low);
    RC_ASSERT(*after.high <= *before.high);
    if (before.complete) {
      RC_ASSERT(after.complete);
      RC_ASSERT(after.total == before.total);
    }
    if (after.complete) RC_ASSERT(after.low == after.total);
  });
}

TEST_CASE("the order of what is answered never changes a total") {
  test::holds("for any order of the response's items", [] {
    const auto form = anyForm();
    std::vector<ResponseItem> items;
    for (const Item& question : form.items) items.push_back(anyAnswer(question));
    const std::string before = said(scored(form, items));
    for (std::size_t i = items.size() - 1; i > 0; --i) {
      std::swap(items[i], items[static_cast<std::size_t>(below(static_cast<int>(i) + 1))]);
    }
    RC_ASSERT(said(scored(form, items)) == before);
  });
}
