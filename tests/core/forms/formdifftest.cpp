#include "forms/formdiff.h"
#include "support/forms.h"
#include "support/property.h"
#include "support/shippedforms.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <functional>
#include <map>
#include <memory>
#include <tuple>

using namespace tidlig;
using forms::Carry;
using forms::Change;
using forms::ChangeKind;
using forms::diffForms;
using forms::FormDiff;
using forms::Item;
using forms::ItemDiff;
using forms::ItemType;
using forms::Kinship;
using forms::Questionnaire;
using test::choice;
using test::group;
using test::item;

namespace {

Questionnaire form(std::vector<Item> items, const std::string& version = "1") {
  Questionnaire made;
  made.sha256 = version;
  made.url = "https://example.org/form";
  made.language = "da";
  made.items = std::move(items);
  return made;
}

Item asking(std::string linkId, const std::string& text, ItemType type = ItemType::string) {
  Item made = item(std::move(linkId), type);
  made.text.text = text;
  return made;
}

const ItemDiff* of(const FormDiff& diff, std::string_view linkId) {
  for (const ItemDiff& one : diff.items) {
    if (one.item().linkId == linkId) return &one;
  }
  return nullptr;
}

std::size_t count(const FormDiff& diff, Carry carry) {
  return diff.answers[static_cast<std::size_t>(carry)];
}

/// The same form after `change`, as a further version.
FormDiff after(const Questionnaire& before, const std::function<void(Questionnaire&)>& change) {
  // The items that the result points to live as long as the tests.
  static std::vector<std::unique_ptr<Questionnaire>> kept;
  kept.push_back(std::make_unique<Questionnaire>(before));
  kept.push_back(std::make_unique<Questionnaire>(before));
  kept.back()->sha256 = "2";
  change(*kept.back());
  return diffForms(**(kept.end() - 2), *kept.back());
}

const Questionnaire& example() {
  static const Questionnaire kForm = form({
      group("g", {asking("q1", "Sover barnet?"), choice("q2", {"0", "1", ""})}),
      asking("q3", "Hvor mange?", ItemType::integer),
      asking("q4", "Andet?", ItemType::text),
  });
  return kForm;
}

using Ids = std::vector<std::string>;

Ids movedIn(const Ids& before, const Ids& after) {
  std::vector<Item> a;
  std::vector<Item> b;
  for (const auto& id : before) a.push_back(asking(id, "?"));
  for (const auto& id : after) b.push_back(asking(id, "?"));
  const Questionnaire one = form(std::move(a));
  const Questionnaire other = form(std::move(b), "2");
  const FormDiff diff = diffForms(one, other);
  Ids ids;
  for (const ItemDiff& found : diff.items) {
    for (const Change& change : found.changes) {
      if (change.kind == ChangeKind::order) ids.push_back(found.item().linkId);
    }
  }
  std::sort(ids.begin(), ids.end());
  return ids;
}

Change mirrored(Change change) {
  std::swap(change.before, change.after);
  if (change.kind == ChangeKind::optionAdded) {
    change.kind = ChangeKind::optionRemoved;
  } else if (change.kind == ChangeKind::optionRemoved) {
    change.kind = ChangeKind::optionAdded;
  }
  return change;
}

using Key = std::tuple<ChangeKind, std::string, std::string, std::string, std::string>;

std::vector<Key> sorted(const std::vector<Change>& changes, bool mirror) {
  std::vector<Key> keys;
  for (const Change& one : changes) {
    const Change change = mirror ? mirrored(one) : one;
    keys.emplace_back(change.kind, change.of, change.language, change.before, change.after);
  }
  std::sort(keys.begin(), keys.end());
  return keys;
}

/// What is said of each linkId: where it is, and its changes. Items that only have uncertain
/// answers have a direction and stay out.
std::map<std::string, std::tuple<bool, bool, std::vector<Key>>> said(const FormDiff& diff,
                                                                     bool mirror) {
  std::map<std::string, std::tuple<bool, bool, std::vector<Key>>> all;
  for (const ItemDiff& one : diff.items) {
    const bool both = one.before != nullptr && one.after != nullptr;
    if (both && one.changes.empty()) continue;
    const bool was = (mirror ? one.after : one.before) != nullptr;
    const bool is = (mirror ? one.before : one.after) != nullptr;
    all.emplace(one.item().linkId, std::tuple(was, is, sorted(one.changes, mirror)));
  }
  return all;
}

template <typename T>
T pick(std::vector<T> from) {
  return *rc::gen::elementOf(std::move(from));
}

forms::FormText anyText() {
  forms::FormText text;
  text.text = pick<std::string>({"", "Sover?", "Spiser?"});
  if (*rc::gen::arbitrary<bool>())
    text.translations.push_back({"en", pick<std::string>({"A", "B"})});
  return text;
}

Item anyItem(const std::string& linkId) {
  Item made = item(linkId, pick<ItemType>({ItemType::string, ItemType::choice, ItemType::integer}));
  if (made.type == ItemType::choice) {
    std::vector<std::string> weights(*rc::gen::inRange<std::size_t>(1, 4));
    for (auto& weight : weights) weight = pick<std::string>({"", "0", "1.50", "1.5"});
    made.options = choice("", weights).options;
    for (auto& option : made.options) option.answer.coding.display = anyText();
    if (*rc::gen::arbitrary<bool>()) std::reverse(made.options.begin(), made.options.end());
  }
  made.text = anyText();
  made.required = *rc::gen::arbitrary<bool>();
  if (*rc::gen::arbitrary<bool>()) {
    made.enableWhen.push_back({"a", forms::EnableOperator::exists, test::boolean(true)});
  }
  return made;
}

/// Some of the linkIds in any order, at the top or in one of two groups.
Questionnaire anyForm(const std::string& version) {
  Questionnaire made = form({}, version);
  made.language = pick<std::string>({"da", "en"});
  made.version = version;
  Ids ids = {"a", "b", "c", "d", "e", "f", "g", "h"};
  for (std::size_t i = ids.size(); i > 1; --i) {
    std::swap(ids[i - 1], ids[*rc::gen::inRange<std::size_t>(0, i)]);
  }
  ids.resize(*rc::gen::inRange<std::size_t>(0, ids.size() + 1));
  std::vector<Item> one;
  std::vector<Item> two;
  for (const std::string& id : ids) {
    const int where = *rc::gen::inRange(0, 4);
    (where == 0 ? one : (where == 1 ? two : made.items)).push_back(anyItem(id));
  }
  if (!one.empty()) made.items.insert(made.items.begin(), group("one", std::move(one)));
  if (!two.empty()) made.items.push_back(group("two", std::move(two)));
  return made;
}

}  // namespace

TEST_CASE("a form differs from itself in nothing, and all its answers are carried") {
  for (const Questionnaire& shipped : test::shippedLists()) {
    INFO(shipped.url);
    const FormDiff diff = diffForms(shipped, shipped);
    CHECK(diff.kinship == Kinship::same);
    CHECK(diff.empty());
    CHECK(count(diff, Carry::carried) == forms::questionsOf(shipped).size());
  }
  test::holds("any form", [] {
    const Questionnaire one = anyForm("1");
    RC_ASSERT(diffForms(one, one).empty());
  });
}

TEST_CASE("what differs one way differs the other way too") {
  test::holds("any two forms", [] {
    const Questionnaire one = anyForm("1");
    const Questionnaire other = anyForm("2");
    const FormDiff there = diffForms(one, other);
    const FormDiff back = diffForms(other, one);
    RC_ASSERT(said(there, true) == said(back, false));
    RC_ASSERT(sorted(there.form, true) == sorted(back.form, false));
    RC_ASSERT(there.kinship == back.kinship);
  });
}

TEST_CASE("every question of the first form is told once what becomes of its answers") {
  test::holds("any two versions", [] {
    const Questionnaire one = anyForm("1");
    const Questionnaire other = anyForm("2");
    const FormDiff diff = diffForms(one, other);
    std::size_t told = 0;
    for (const Carry carry : forms::kCarries) told += count(diff, carry);
    RC_ASSERT(told == forms::questionsOf(one).size());
    for (const Item* question : forms::questionsOf(one)) {
      const Item* const same = forms::findItem(other, question->linkId);
      const ItemDiff* const found = of(diff, question->linkId);
      if (same == nullptr) {
        RC_ASSERT(found->answers == Carry::archived);
      } else if (same->type != question->type) {
        RC_ASSERT(found->answers == Carry::notCarried);
      } else if (!(same->text == question->text) && one.language == "da" &&
                 other.language == "da") {
        RC_ASSERT(found->answers == Carry::confirm);
      }
    }
  });
}

TEST_CASE("each kind of change is told, with what it means for answers") {
  struct Case {
    const char* what;
    std::function<void(Questionnaire&)> change;
    const char* linkId;
    Change expected;
    Carry answers;
  };
  const auto kSetting = ChangeKind::setting;
  const Case kCases[] = {
      {"text in the form's own language",
       [](auto& form) { form.items[0].items[0].text.text = "Sover barnet godt?"; },
       "q1",
       {ChangeKind::text, "text", "da", "Sover barnet?", "Sover barnet godt?"},
       Carry::confirm},
      {"a translation",
       [](auto& form) { form.items[1].text.translations = {{"en", "How many?"}}; },
       "q3",
       {ChangeKind::text, "text", "en", "", "How many?"},
       Carry::confirm},
      {"help",
       [](auto& form) { form.items[1].help.text = "Tæl begge forældre."; },
       "q3",
       {ChangeKind::text, "help", "da", "", "Tæl begge forældre."},
       Carry::confirm},
      {"a number before it",
       [](auto& form) { form.items[1].prefix.text = "2."; },
       "q3",
       {ChangeKind::text, "prefix", "da", "", "2."},
       Carry::carried},
      {"type",
       [](auto& form) { form.items[1].type = ItemType::decimal; },
       "q3",
       {ChangeKind::type, "", "", "integer", "decimal"},
       Carry::notCarried},
      {"option added",
       [](auto& form) { form.items[0].items[1] = choice("q2", {"0", "1", "", "4"}); },
       "q2",
       {ChangeKind::optionAdded, "urn:test|d", "", "", "d"},
       Carry::carried},
      {"option removed",
       [](auto& form) { form.items[0].items[1] = choice("q2", {"0", "1"}); },
       "q2",
       {ChangeKind::optionRemoved, "urn:test|c", "", "c", ""},
       Carry::confirm},
      {"option reworded",
       [](auto& form) { form.items[0].items[1].options[1].answer.coding.display.text = "Ofte"; },
       "q2",
       {ChangeKind::optionReworded, "urn:test|b", "da", "", "Ofte"},
       Carry::confirm},
      {"weight",
       [](auto& form) { form.items[0].items[1] = choice("q2", {"0", "2", ""}); },
       "q2",
       {ChangeKind::optionWeight, "urn:test|b", "", "1", "2"},
       Carry::carried},
      {"order of the options",
       [](auto& form) {
         auto& options = form.items[0].items[1].options;
         std::swap(options[0], options[2]);
       },
       "q2",
       {ChangeKind::optionOrder, "", "", "urn:test|a, urn:test|b, urn:test|c",
        "urn:test|c, urn:test|b, urn:test|a"},
       Carry::carried},
      {"condition",
       [](auto& form) {
         form.items[1].enableWhen = {{"q2", forms::EnableOperator::equal, test::coding("a")},
                                     {"q1", forms::EnableOperator::exists, test::boolean(true)}};
         form.items[1].enableAny = true;
       },
       "q3",
       {ChangeKind::conditions, "", "", "", "q1 exists true or q2 = urn:test|a"},
       Carry::carried},
      {"required",
       [](auto& form) { form.items[1].required = true; },
       "q3",
       {kSetting, "required", "", "", "true"},
       Carry::carried},
      {"limit",
       [](auto& form) { form.items[1].limits.most = test::integer(9); },
       "q3",
       {kSetting, "maxValue", "", "", "9"},
       Carry::carried},
      {"unit",
       [](auto& form) {
         form.items[1].unit = forms::Coding{"http://unitsofmeasure.org", "kg", {}};
       },
       "q3",
       {kSetting, "unit", "", "", "http://unitsofmeasure.org|kg"},
       Carry::confirm},
      {"moved out of its group",
       [](auto& form) {
         form.items.push_back(form.items[0].items[0]);
         form.items[0].items.erase(form.items[0].items.begin());
       },
       "q1",
       {ChangeKind::parent, "", "", "g", ""},
       Carry::confirm},
      {"moved among others",
       [](auto& form) { std::swap(form.items[1], form.items[2]); },
       "q4",
       {ChangeKind::order, "", "", "q3", "g"},
       Carry::carried},
  };
  for (const Case& one : kCases) {
    INFO(one.what);
    const FormDiff diff = after(example(), one.change);
    CHECK(diff.kinship == Kinship::version);
    REQUIRE(diff.items.size() == 1);
    const ItemDiff& found = diff.items.front();
    CHECK(found.item().linkId == one.linkId);
    REQUIRE(found.changes.size() == 1);
    CHECK(found.changes.front() == one.expected);
    CHECK(found.answers == one.answers);
    CHECK(count(diff, Carry::carried) == (one.answers == Carry::carried ? 4 : 3));
  }
}

TEST_CASE("what is added has no answers, and what is gone keeps them in the archive") {
  const FormDiff diff = after(example(), [](Questionnaire& form) {
    form.items[1] = asking("new", "Hvor tit?");
    form.items[0].items.pop_back();
  });
  REQUIRE(diff.items.size() == 3);
  CHECK(diff.items[0].item().linkId == "new");
  CHECK(diff.items[0].before == nullptr);
  CHECK_FALSE(diff.items[0].answers);
  for (const char* gone : {"q2", "q3"}) {
    INFO(gone);
    REQUIRE(of(diff, gone) != nullptr);
    CHECK(of(diff, gone)->after == nullptr);
    CHECK(of(diff, gone)->answers == Carry::archived);
  }
  CHECK(count(diff, Carry::archived) == 2);
}

TEST_CASE("under a heading that says something else, a question is to be confirmed") {
  const FormDiff diff =
      after(example(), [](Questionnaire& form) { form.items[0].text.text = "Moderen"; });
  REQUIRE(diff.items.size() == 3);
  CHECK_FALSE(of(diff, "g")->answers);
  for (const char* under : {"q1", "q2"}) {
    INFO(under);
    CHECK(of(diff, under)->changes.empty());
    CHECK(of(diff, under)->answers == Carry::confirm);
  }
  CHECK(of(diff, "q3") == nullptr);
}

TEST_CASE("as few items as possible have moved") {
  CHECK(movedIn({"a", "b", "c", "d"}, {"a", "b", "c", "d"}).empty());
  CHECK(movedIn({"a", "b", "c", "d"}, {"b", "c", "d", "a"}) == Ids{"a"});
  CHECK(movedIn({"a", "b", "c", "d"}, {"a", "d", "b", "c"}) == Ids{"d"});
  CHECK(movedIn({"a", "b"}, {"b", "a"}) == Ids{"b"});
  CHECK(movedIn({"a", "b", "c"}, {"c", "b", "a"}) == Ids{"b", "c"});
  CHECK(movedIn({"a", "b", "c"}, {"x", "a", "y", "c"}).empty());
}

TEST_CASE(
    "forms with other urls, or without one, are two forms whose answers stay where they are") {
  const FormDiff other =
      after(example(), [](Questionnaire& form) { form.url = "https://example.org/other"; });
  CHECK(other.kinship == Kinship::unrelated);
  REQUIRE(other.form.size() == 1);
  CHECK(other.form.front().of == "url");
  CHECK(count(other, Carry::carried) == 0);
  const FormDiff unknown = after(example(), [](Questionnaire& form) {
    form.url.clear();
    form.items[1].text.text = "Hvor få?";
  });
  CHECK(unknown.kinship == Kinship::unknown);
  CHECK_FALSE(of(unknown, "q3")->answers);
}

TEST_CASE("the same meaning written otherwise is no difference") {
  Questionnaire one = example();
  one.items[0].items[1].options[1].weight = base::Decimal::parse("1.50");
  one.items[1].text.translations = {{"en", "How many?"}};
  one.items[1].enableWhen = {{"q1", forms::EnableOperator::exists, test::boolean(true)},
                             {"q4", forms::EnableOperator::exists, test::boolean(true)}};
  Questionnaire other = one;
  other.sha256 = "2";
  other.items[0].items[1].options[1].weight = base::Decimal::parse("1.5");
  std::swap(other.items[1].enableWhen[0], other.items[1].enableWhen[1]);
  const FormDiff diff = diffForms(one, other);
  CHECK(diff.kinship == Kinship::version);
  CHECK(diff.empty());
}
