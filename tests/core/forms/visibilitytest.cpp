#include "forms/visibility.h"
#include "support/forms.h"
#include "support/property.h"

#include <string>

using namespace tidlig;
using forms::AnswerTree;
using forms::Asked;
using forms::EnableOperator;
using forms::FormIndex;
using forms::Item;
using forms::ItemType;
using forms::ResponseItem;
using forms::ValueKind;
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

Item when(Item made, std::vector<forms::EnableWhen> rules, bool any = false) {
  made.enableWhen = std::move(rules);
  made.enableAny = any;
  return made;
}

forms::Questionnaire formOf(std::vector<Item> items) {
  forms::Questionnaire form;
  form.items = std::move(items);
  return form;
}

/// Whether each place of `linkId` is enabled, in the order of the response: "yes", "no yes" …
std::string enabled(const forms::Questionnaire& form, const std::vector<ResponseItem>& items,
                    std::string_view linkId) {
  const FormIndex index(form);
  AnswerTree tree(index);
  REQUIRE(tree.fill(items));
  std::string found;
  for (const std::uint32_t place : tree.placesOf(index.find(linkId).value())) {
    if (!found.empty()) found += ' ';
    found += tree.places()[place].enabled ? "yes" : "no";
  }
  return found;
}

Asked asked(const forms::Questionnaire& form, const std::vector<ResponseItem>& items,
            std::string_view linkId) {
  const FormIndex index(form);
  AnswerTree tree(index);
  REQUIRE(tree.fill(items));
  return tree.places()[tree.placesOf(index.find(linkId).value()).front()].asked;
}

struct Row {
  EnableOperator op;
  forms::AnswerValue wanted;
  std::vector<forms::AnswerValue> answers;
  bool enabled;
};

}  // namespace

TEST_CASE("each operator asks of the answers what FHIR says") {
  using enum EnableOperator;
  const Row rows[] = {
      {exists, boolean(true), {}, false},
      {exists, boolean(true), {integer(1)}, true},
      {exists, boolean(false), {}, true},
      {exists, boolean(false), {integer(1)}, false},
      {equal, integer(2), {}, false},
      {equal, integer(2), {integer(2)}, true},
      {equal, integer(2), {integer(1)}, false},
      {equal, integer(2), {integer(1), integer(2)}, true},
      {equal, integer(2), {test::value(ValueKind::decimal, "2.0")}, true},
      {equal, coding("a"), {coding("b"), coding("a")}, true},
      {equal, coding("a"), {test::value(ValueKind::string, "a")}, false},
      // "True if no answer has a value that is equal": also when there is none.
      {notEqual, integer(2), {}, true},
      {notEqual, integer(2), {integer(2)}, false},
      {notEqual, integer(2), {integer(1), integer(2)}, false},
      {notEqual, integer(2), {integer(1), integer(3)}, true},
      {greater, integer(2), {}, false},
      {greater, integer(2), {integer(2)}, false},
      {greater, integer(2), {integer(3)}, true},
      {greater, integer(2), {integer(1), integer(3)}, true},
      {less, integer(2), {integer(1)}, true},
      {less, integer(2), {integer(2)}, false},
      {greaterOrEqual, integer(2), {integer(2)}, true},
      {greaterOrEqual, integer(2), {integer(1)}, false},
      {lessOrEqual, integer(2), {integer(2)}, true},
      {lessOrEqual, integer(2), {integer(3)}, false},
      {greater, coding("a"), {coding("b")}, false},
      {lessOrEqual,
       test::value(ValueKind::date, "2026-06-01"),
       {test::value(ValueKind::date, "2026-05")},
       true},
      {lessOrEqual,
       test::value(ValueKind::date, "2026-06-01"),
       {test::value(ValueKind::date, "2026")},
       false},
  };
  for (const Row& row : rows) {
    std::vector<forms::ResponseAnswer> answers;
    for (const auto& given : row.answers) answers.push_back(answer(given));
    INFO(static_cast<int>(row.op) << " of " << row.answers.size());
    Item question = item("q", ItemType::integer);
    question.repeats = true;
    const auto form =
        formOf({question, when(item("x", ItemType::string), {{"q", row.op, row.wanted}})});
    CHECK(enabled(form, {answered("q", answers)}, "x") == (row.enabled ? "yes" : "no"));
  }
}

TEST_CASE("all conditions must hold, or one of them where the form says any") {
  const std::vector<forms::EnableWhen> rules = {{"p", EnableOperator::equal, boolean(true)},
                                                {"q", EnableOperator::equal, boolean(true)}};
  for (const bool any : {false, true}) {
    const auto form = formOf({item("p", ItemType::boolean), item("q", ItemType::boolean),
                              when(item("x", ItemType::string), rules, any)});
    CHECK(enabled(form, {answered("p", boolean(true)), answered("q", boolean(true))}, "x") ==
          "yes");
    CHECK(enabled(form, {answered("p", boolean(false)), answered("q", boolean(true))}, "x") ==
          (any ? "yes" : "no"));
    CHECK(enabled(form, {answered("p", boolean(false)), answered("q", boolean(false))}, "x") ==
          "no");
  }
}

TEST_CASE(
    "what stands inside an item that is not asked is not asked, and its answers count for nobody") {
  const auto form =
      formOf({item("p", ItemType::boolean),
              when(group("g", {item("q", ItemType::boolean)}),
                   {{"p", EnableOperator::equal, boolean(true)}}),
              when(item("x", ItemType::string), {{"q", EnableOperator::equal, boolean(true)}})});
  const ResponseItem inside = grouped("g", {answered("q", boolean(true))});
  CHECK(enabled(form, {answered("p", boolean(true)), inside}, "x") == "yes");
  CHECK(enabled(form, {answered("p", boolean(false)), inside}, "q") == "no");
  CHECK(enabled(form, {answered("p", boolean(false)), inside}, "x") == "no");
}

TEST_CASE("in a repeating group the question is the one of the same repetition") {
  Item child =
      group("g", {item("a", ItemType::integer),
                  when(item("b", ItemType::string), {{"a", EnableOperator::equal, integer(2)}})});
  child.repeats = true;
  const auto form = formOf(
      {child, when(item("x", ItemType::string), {{"a", EnableOperator::equal, integer(2)}})});
  const std::vector<ResponseItem> items = {grouped("g", {answered("a", integer(1))}),
                                           grouped("g", {answered("a", integer(2))}),
                                           grouped("g", {})};
  CHECK(enabled(form, items, "b") == "no yes no");
  CHECK(enabled(form, items, "x") == "yes");
  CHECK(enabled(form, {}, "b") == "no");
}

TEST_CASE("a question under an answer looks at the answer it stands under") {
  Item question = choice("q", {"", ""});
  question.repeats = true;
  question.items = {when(item("x", ItemType::string), {{"q", EnableOperator::equal, coding("b")}})};
  const auto form = formOf({question});
  CHECK(enabled(form, {answered("q", {answer(coding("a")), answer(coding("b"))})}, "x") ==
        "no yes");
  CHECK(enabled(form, {}, "x") == "no");
}

TEST_CASE("conditions that go round in a circle or lead nowhere are not fulfilled") {
  const auto circle =
      formOf({when(item("p", ItemType::boolean), {{"q", EnableOperator::exists, boolean(false)}}),
              when(item("q", ItemType::boolean), {{"p", EnableOperator::exists, boolean(false)}}),
              item("x", ItemType::string)});
  CHECK(enabled(circle, {}, "p") == "no");
  CHECK(enabled(circle, {}, "q") == "no");
  CHECK(enabled(circle, {}, "x") == "yes");
  const auto nowhere = formOf(
      {when(item("x", ItemType::string), {{"gone", EnableOperator::exists, boolean(true)}})});
  CHECK(enabled(nowhere, {}, "x") == "no");
}

TEST_CASE("looking ahead, what depends on an open question is asked perhaps") {
  const auto form =
      formOf({item("p", ItemType::boolean),
              when(item("q", ItemType::boolean), {{"p", EnableOperator::equal, boolean(true)}}),
              when(item("x", ItemType::string), {{"q", EnableOperator::notEqual, boolean(true)}})});
  CHECK(asked(form, {}, "p") == Asked::yes);
  CHECK(asked(form, {}, "q") == Asked::perhaps);
  CHECK(asked(form, {}, "x") == Asked::perhaps);
  CHECK(asked(form, {answered("p", boolean(false))}, "q") == Asked::no);
  CHECK(asked(form, {answered("p", boolean(false))}, "x") == Asked::yes);
  CHECK(asked(form, {answered("p", boolean(true))}, "x") == Asked::perhaps);
  CHECK(asked(form, {answered("p", boolean(true)), answered("q", boolean(true))}, "x") ==
        Asked::no);
}

TEST_CASE("a long chain of conditions is followed without running out of stack") {
  std::vector<Item> items;
  std::vector<ResponseItem> answers;
  for (int i = 0; i < 100000; ++i) {
    Item next = item("q" + std::to_string(i), ItemType::boolean);
    if (i > 0) {
      next.enableWhen = {{"q" + std::to_string(i - 1), EnableOperator::equal, boolean(true)}};
    }
    items.push_back(std::move(next));
    answers.push_back(answered("q" + std::to_string(i), boolean(i != 50000)));
  }
  const auto form = formOf(std::move(items));
  CHECK(enabled(form, answers, "q50001") == "no");
  CHECK(enabled(form, answers, "q50000") == "yes");
}

TEST_CASE("a form and a response that multiply beyond reason are not laid over each other") {
  std::vector<Item> many;
  for (int i = 0; i < 2000; ++i) many.push_back(item(std::to_string(i), ItemType::string));
  Item repeated = group("g", std::move(many));
  repeated.repeats = true;
  const auto form = formOf({repeated});
  const FormIndex index(form);
  AnswerTree tree(index);
  CHECK_FALSE(tree.fill(std::vector(1000, grouped("g", {}))));
  CHECK(tree.fill(std::vector(10, grouped("g", {}))));
}

namespace {

/// The same rules, written as slowly and plainly as possible.
class Naive {
 public:
  explicit Naive(const forms::Questionnaire& form) : m_form(form) {}

  struct Scope {
    const Scope* around;
    const std::vector<Item>* form;
    const std::vector<ResponseItem>* items;
    const Item* inside;  ///< the item whose scope this is
    const forms::ResponseAnswer* answer;
  };

  /// Every place in the order of the response, as (linkId, enabled).
  std::vector<std::pair<std::string, bool>> all(const std::vector<ResponseItem>& items) {
    std::vector<std::pair<std::string, bool>> found;
    const Scope top{nullptr, &m_form.items, &items, nullptr, nullptr};
    walk(top, [&](const Item& item, const Scope& scope) {
      found.emplace_back(item.linkId, isEnabled(item, scope));
    });
    return found;
  }

 private:
  template <typename Visit>
  static void walk(const Scope& scope, const Visit& visit) {
    static const std::vector<ResponseItem> kNone;
    for (const Item& item : *scope.form) {
      visit(item, scope);
      bool any = false;
      for (const ResponseItem& given : *scope.items) {
        if (given.linkId != item.linkId) continue;
        if (!item.isQuestion()) {
          any = true;
          walk(Scope{&scope, &item.items, &given.items, &item, nullptr}, visit);
        }
        for (const forms::ResponseAnswer& one : given.answers) {
          any = true;
          walk(Scope{&scope, &item.items, &one.items, &item, &one}, visit);
        }
      }
      if (!any) walk(Scope{&scope, &item.items, &kNone, &item, nullptr}, visit);
    }
  }

  static bool contains(const std::vector<Item>& items, const std::string& linkId) {
    return std::any_of(items.begin(), items.end(), [&](const Item& item) {
      return item.linkId == linkId || contains(item.items, linkId);
    });
  }

  std::vector<const forms::ResponseAnswer*> answersTo(const std::string& linkId,
                                                      const Scope* scope) {
    std::vector<const forms::ResponseAnswer*> answers;
    while (scope != nullptr && !contains(*scope->form, linkId)) {
      if (scope->inside != nullptr && scope->inside->linkId == linkId) {
        if (scope->answer != nullptr) answers.push_back(scope->answer);
        return answers;
      }
      scope = scope->around;
    }
    if (scope == nullptr) return answers;
    walk(*scope, [&](const Item& item, const Scope& inner) {
      if (item.linkId != linkId || !isEnabled(item, inner)) return;
      for (const ResponseItem& given : *inner.items) {
        if (given.linkId != linkId) continue;
        for (const auto& one : given.answers) answers.push_back(&one);
      }
    });
    return answers;
  }

  bool holds(const forms::EnableWhen& rule, const Scope& scope) {
    const auto answers = answersTo(rule.question, &scope);
    if (rule.op == EnableOperator::exists) return answers.empty() == (rule.answer.text == "false");
    const bool some = std::any_of(answers.begin(), answers.end(),
                                  [&](const auto* one) { return forms::meets(one->value, rule); });
    return rule.op == EnableOperator::notEqual ? !some : some;
  }

  bool isEnabled(const Item& item, const Scope& scope) {
    if (scope.inside != nullptr && !isEnabled(*scope.inside, *scope.around)) return false;
    std::size_t held = 0;
    for (const auto& rule : item.enableWhen) held += holds(rule, scope) ? 1 : 0;
    if (item.enableWhen.empty()) return true;
    return item.enableAny ? held > 0 : held == item.enableWhen.size();
  }

  const forms::Questionnaire& m_form;
};

int below(int most) {
  return *rc::gen::inRange(0, most);
}

/// Each item asks only about questions before it, so that no circle comes about.
Item anyItem(int& count, int depth) {
  const int number = count++;
  Item made = item("i" + std::to_string(number),
                   depth < 2 && below(3) == 0 ? ItemType::group : ItemType::integer);
  made.repeats = below(2) == 0;
  made.enableAny = below(2) == 0;
  for (int i = below(3); number > 0 && i > 0; --i) {
    const auto op = static_cast<EnableOperator>(below(7));
    made.enableWhen.push_back(
        {"i" + std::to_string(below(number)), op,
         op == EnableOperator::exists ? boolean(below(2) == 0) : integer(below(3))});
  }
  if (depth < 2) {
    for (int i = below(3); i > 0; --i) made.items.push_back(anyItem(count, depth + 1));
  }
  return made;
}

std::vector<ResponseItem> anyAnswers(const std::vector<Item>& items) {
  std::vector<ResponseItem> given;
  for (const Item& item : items) {
    if (item.isQuestion()) {
      ResponseItem made = answered(item.linkId, std::vector<forms::ResponseAnswer>{});
      for (int i = below(3); i > 0; --i) {
        made.answers.push_back(answer(integer(below(3)), anyAnswers(item.items)));
      }
      if (!made.answers.empty()) given.push_back(std::move(made));
    } else {
      for (int i = below(3); i > 0; --i)
        given.push_back(grouped(item.linkId, anyAnswers(item.items)));
    }
  }
  return given;
}

}  // namespace

TEST_CASE("what is asked is what the rules read out slowly say") {
  test::holds("on any small form and response", [] {
    int count = 0;
    std::vector<Item> items;
    for (int i = 1 + below(5); i > 0; --i) items.push_back(anyItem(count, 0));
    const auto form = formOf(std::move(items));
    const auto response = anyAnswers(form.items);
    const FormIndex index(form);
    AnswerTree tree(index);
    RC_ASSERT(tree.fill(response));
    // Places of one item stand in the order of the response in both.
    std::vector<std::size_t> next(index.size());
    const auto expected = Naive(form).all(response);
    RC_ASSERT(expected.size() == tree.places().size());
    for (const auto& [linkId, isEnabled] : expected) {
      const std::uint32_t number = index.find(linkId).value();
      const auto& place = tree.places()[tree.placesOf(number)[next[number]++]];
      RC_ASSERT(place.enabled == isEnabled);
      // Looking ahead never says the opposite of now.
      RC_ASSERT(place.asked != (isEnabled ? Asked::no : Asked::yes));
    }
  });
}
