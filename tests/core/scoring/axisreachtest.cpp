#include "scoring/axisreach.h"
#include "support/property.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using domain::Axis;
using domain::Catalogue;
using domain::Indicator;
using domain::Value;
using scoring::AxisReach;
using scoring::Condition;

namespace {

Catalogue catalogueOf(const std::vector<std::vector<std::string>>& tags) {
  std::vector<Indicator> all;
  for (std::size_t i = 0; i < tags.size(); ++i) {
    Indicator one;
    one.code = "p" + std::to_string(i);
    one.axis = Axis::parent;
    one.tags = tags[i];
    all.push_back(one);
  }
  // What stands on another axis never counts.
  Indicator sign;
  sign.code = "sign";
  sign.axis = Axis::child;
  sign.tags = {"a", "b", "c"};
  all.push_back(sign);
  return *Catalogue::make("1", "", std::move(all));
}

/// Up to six indicators with any of three tags.
std::vector<std::vector<std::string>> anyTags() {
  std::vector<std::vector<std::string>> tags(*rc::gen::inRange<std::size_t>(0, 7));
  for (auto& own : tags) {
    for (const char* tag : {"a", "b", "c"}) {
      if (*rc::gen::arbitrary<bool>()) own.emplace_back(tag);
    }
  }
  return tags;
}

Condition anyCondition() {
  Condition condition;
  condition.atLeast = *rc::gen::inRange<std::uint32_t>(1, 5);
  condition.value = *rc::gen::element(Value::some, Value::marked);
  condition.tag = *rc::gen::element<std::optional<std::string>>(std::nullopt, "a", "b", "c");
  return condition;
}

std::vector<Condition> anyConditions() {
  std::vector<Condition> conditions(*rc::gen::inRange<std::size_t>(0, 5));
  for (Condition& condition : conditions) condition = anyCondition();
  return conditions;
}

bool holds(const Condition& condition, const std::vector<std::vector<std::string>>& tags,
           const std::vector<Value>& seen) {
  std::size_t found = 0;
  for (std::size_t i = 0; i < tags.size(); ++i) {
    const bool tagged = !condition.tag ||
                        std::find(tags[i].begin(), tags[i].end(), *condition.tag) != tags[i].end();
    if (tagged && seen[i] >= condition.value) ++found;
  }
  return found >= condition.atLeast;
}

/// Every way of observing these indicators: absent, some or marked each.
template <typename Visit>
void everyWay(std::size_t indicators, Visit visit) {
  std::vector<Value> seen(indicators, Value::absent);
  while (true) {
    visit(seen);
    std::size_t at = 0;
    while (at < seen.size() && seen[at] == Value::marked) seen[at++] = Value::absent;
    if (at == seen.size()) return;
    seen[at] = static_cast<Value>(static_cast<int>(seen[at]) + 1);
  }
}

}  // namespace

TEST_CASE("whether conditions can hold and imply others is what trying every way finds") {
  test::holds("against enumeration", [] {
    const auto tags = anyTags();
    const Catalogue catalogue = catalogueOf(tags);
    const Condition condition = anyCondition();
    const auto others = anyConditions();
    bool can = false;
    bool always = true;
    std::vector<bool> each(others.size(), true);
    everyWay(tags.size(), [&](const std::vector<Value>& seen) {
      if (!holds(condition, tags, seen)) return;
      can = true;
      bool any = false;
      for (std::size_t i = 0; i < others.size(); ++i) {
        const bool met = holds(others[i], tags, seen);
        each[i] = each[i] && met;
        any = any || met;
      }
      always = always && any;
    });
    const AxisReach reach(&catalogue, Axis::parent);
    RC_ASSERT(reach.canHold(condition) == can);
    RC_PRE(can);
    RC_ASSERT(reach.impliesAny(condition, others) == std::optional(always));
    for (std::size_t i = 0; i < others.size(); ++i) {
      RC_ASSERT(reach.implies(condition, others[i]) == each[i]);
    }
  });
}

TEST_CASE("without a catalogue only what holds for every catalogue is said") {
  test::holds("against a catalogue", [] {
    const auto tags = anyTags();
    const Catalogue catalogue = catalogueOf(tags);
    const AxisReach with(&catalogue, Axis::parent);
    const AxisReach without(nullptr, Axis::parent);
    const Condition condition = anyCondition();
    const auto others = anyConditions();
    RC_ASSERT(without.canHold(condition));
    RC_ASSERT_FALSE(without.countable(condition).has_value());
    RC_PRE(with.canHold(condition));
    if (without.impliesAny(condition, others).value()) {
      RC_ASSERT(with.impliesAny(condition, others).value());
    }
  });
}

TEST_CASE("two conditions together may be met always where neither is alone") {
  // Two of three indicators: at least one has a, or both have b.
  const Catalogue catalogue = catalogueOf({{"a"}, {"b"}, {"b"}});
  const AxisReach reach(&catalogue, Axis::parent);
  const Condition two{2, Value::some, std::nullopt};
  const std::vector<Condition> higher = {{1, Value::some, "a"}, {2, Value::some, "b"}};
  CHECK_FALSE(reach.implies(two, higher[0]));
  CHECK_FALSE(reach.implies(two, higher[1]));
  CHECK(reach.impliesAny(two, higher) == std::optional(true));
}

namespace {

constexpr std::size_t kTags = 40;
constexpr std::size_t kWanted = 13;  ///< of indicators with three tags each, out of forty tags

std::string tag(std::size_t number) {
  return "t" + std::to_string(number % kTags);
}

/// No tag may be chosen twice: a set packing.
std::vector<Condition> noTagTwice() {
  std::vector<Condition> higher;
  for (std::size_t i = 0; i < kTags; ++i) higher.push_back({2, Value::some, tag(i)});
  return higher;
}

/// Whether some tag is always chosen twice when so many indicators are seen.
std::optional<bool> alwaysTwice(const std::vector<std::vector<std::string>>& tags,
                                std::size_t wanted) {
  const Catalogue catalogue = catalogueOf(tags);
  const AxisReach reach(&catalogue, Axis::parent);
  return reach.impliesAny({static_cast<std::uint32_t>(wanted), Value::some, std::nullopt},
                          noTagTwice());
}

/// Each indicator carries three tags far apart from each other.
std::vector<std::vector<std::string>> scattered() {
  std::vector<std::vector<std::string>> tags;
  for (std::size_t i = 0; i < kTags; ++i) {
    for (const std::size_t step : {3U, 7U, 11U, 17U}) {
      tags.push_back({tag(i), tag(i + step), tag(i + 2 * step + 1)});
    }
  }
  return tags;
}

}  // namespace

TEST_CASE("where too many tags overlap the answer is right or none, and it takes no time") {
  auto tags = scattered();
  // Thirteen that share no tag are hidden among the others: it is not always so.
  for (std::size_t i = 0; i < kWanted; ++i) {
    tags.push_back({tag(3 * i), tag(3 * i + 1), tag(3 * i + 2)});
  }
  const auto hidden = alwaysTwice(tags, kWanted);
  CHECK(hidden.value_or(false) == false);

  // Each carries one of twelve tags, so that of thirteen indicators two share one: always.
  std::vector<std::vector<std::string>> few;
  for (std::size_t i = 0; i < kTags; ++i) {
    for (const std::size_t step : {3U, 7U, 11U, 17U}) {
      few.push_back({tag(i % 12), tag(12 + (i * step) % 28), tag(12 + (i * step + step) % 28)});
    }
  }
  const auto shared = alwaysTwice(few, kWanted);
  CHECK(shared.value_or(true) == true);

  // Forty tags allow no fourteenth.
  CHECK(alwaysTwice(scattered(), kWanted + 1).value_or(true) == true);
}
