#include "base/embedded.h"
#include "scoring/assessor.h"
#include "scoring/modelreader.h"
#include "support/cases.h"
#include "support/property.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <set>

using namespace tidlig;
using domain::Case;
using domain::CaseScreening;
using domain::Observation;
using domain::Subject;
using domain::Value;
using scoring::Assessment;
using scoring::AxisResult;
using test::anyCase;
using test::assess;

namespace {

template <typename T>
void shuffle(std::vector<T>& items) {
  for (std::size_t i = items.size(); i > 1; --i) {
    std::swap(items[i - 1], items[*rc::gen::inRange<std::size_t>(0, i)]);
  }
}

/// Both ends of an axis and of a group, or nothing where there is none.
void notLower(const AxisResult& before, const AxisResult& after) {
  if (!before.assessed) return;
  RC_ASSERT(after.assessed);
  RC_ASSERT(after.low >= before.low);
  RC_ASSERT(after.high >= before.high);
}

void within(const AxisResult& range, const AxisResult& answered) {
  if (!range.assessed) return;
  RC_ASSERT(answered.low >= range.low);
  RC_ASSERT(answered.high <= range.high);
}

/// Whom an observation is about, as SCORING.md section 3 says: a child's sign or protective factor
/// about the child, the rest about an adult or the parents.
std::pair<int, std::uint32_t> aboutOf(const CaseScreening& screening, const Observation& seen) {
  const bool ofParents = test::smallCatalogue().at(seen.indicator).axis == domain::Axis::parent;
  if (screening.subject.kind == Subject::Kind::child && !ofParents) {
    return {1, screening.subject.index};
  }
  if (screening.subject.kind == Subject::Kind::adult) return {2, screening.subject.index};
  return {0, 0};
}

std::vector<std::vector<domain::IndicatorIndex>> setsOf(const AxisResult& axis) {
  std::vector<std::vector<domain::IndicatorIndex>> sets;
  for (std::size_t i = 0; i < axis.toLower.size(); i += axis.toLowerSize) {
    const auto begin = axis.toLower.begin() + static_cast<std::ptrdiff_t>(i);
    sets.emplace_back(begin, begin + axis.toLowerSize);
  }
  return sets;
}

}  // namespace

TEST_CASE("seeing more never lowers a level or a group") {
  test::holds("raising one assessed value", [] {
    Case familyCase = anyCase();
    const Assessment before = assess(familyCase);
    std::vector<Observation*> assessed;
    for (CaseScreening& screening : familyCase.screenings) {
      for (Observation& seen : screening.observations) {
        if (seen.value == Value::absent || seen.value == Value::some) assessed.push_back(&seen);
      }
    }
    RC_PRE(!assessed.empty());
    Observation* const raised = *rc::gen::elementOf(assessed);
    raised->value = raised->value == Value::absent ? *rc::gen::element(Value::some, Value::marked)
                                                   : Value::marked;
    const Assessment after = assess(familyCase);
    notLower(before.parents, after.parents);
    for (std::size_t i = 0; i < before.children.size(); ++i) {
      notLower(before.children[i].axis, after.children[i].axis);
      if (!before.children[i].group.placed) continue;
      RC_ASSERT(after.children[i].group.placed);
      RC_ASSERT(after.children[i].group.range.low >= before.children[i].group.range.low);
      RC_ASSERT(after.children[i].group.range.high >= before.children[i].group.range.high);
    }
    if (!before.familyGroup.range) return;
    RC_ASSERT(after.familyGroup.range->low >= before.familyGroup.range->low);
    RC_ASSERT(after.familyGroup.range->high >= before.familyGroup.range->high);
  });
}

TEST_CASE("the range contains the result of any way of answering the pending ones") {
  test::holds("answering all blanks about those about whom nothing was assessed", [] {
    Case familyCase = anyCase();
    const Assessment range = assess(familyCase);
    std::set<std::pair<std::pair<int, std::uint32_t>, domain::IndicatorIndex>> known;
    const auto counts = [&](std::uint32_t screening) {
      return std::none_of(range.leftOut.begin(), range.leftOut.end(),
                          [&](const auto& left) { return left.screening == screening; });
    };
    const auto forEach = [&](auto visit) {
      for (std::uint32_t i = 0; i < familyCase.screenings.size(); ++i) {
        if (!counts(i)) continue;
        CaseScreening& screening = familyCase.screenings[i];
        for (Observation& seen : screening.observations) visit(screening, seen);
      }
    };
    forEach([&](const CaseScreening& screening, const Observation& seen) {
      if (seen.value == Value::notAssessed) return;
      known.insert({aboutOf(screening, seen), seen.indicator});
    });
    forEach([&](const CaseScreening& screening, Observation& seen) {
      if (known.contains({aboutOf(screening, seen), seen.indicator})) return;
      seen.value = *rc::gen::element(Value::absent, Value::some, Value::marked);
    });
    const Assessment answered = assess(familyCase);
    within(range.parents, answered.parents);
    for (std::size_t i = 0; i < range.children.size(); ++i) {
      within(range.children[i].axis, answered.children[i].axis);
      if (!range.children[i].group.placed) continue;
      RC_ASSERT(answered.children[i].group.range.low >= range.children[i].group.range.low);
      RC_ASSERT(answered.children[i].group.range.high <= range.children[i].group.range.high);
    }
  });
}

TEST_CASE("the order of screenings and observations never changes a byte") {
  test::holds("shuffled", [] {
    Case familyCase = anyCase();
    const std::string before = test::assessText(familyCase);
    shuffle(familyCase.screenings);
    for (CaseScreening& screening : familyCase.screenings) shuffle(screening.observations);
    RC_ASSERT(test::assessText(familyCase) == before);
  });
}

TEST_CASE("the order of a model's table rows and levels never changes a byte but its hash") {
  const std::string original(*base::embeddedFile("forms/models/tidlig-start.json"));
  scoring::Model model = test::startModel();
  test::holds("rows shuffled", [&] {
    std::vector<int> order;
    for (int i = 0; i < 12; ++i) order.push_back(i);
    shuffle(order);
    std::string rows;
    for (const int i : order) {
      const int c = i / 3;
      const int p = i % 3;
      const scoring::Cell& cell =
          model.table[static_cast<std::size_t>(c)][static_cast<std::size_t>(p)];
      rows += std::string(rows.empty() ? "" : ",") + "{\"child\":\"" +
              std::string(code(scoring::kChildLevels[static_cast<std::size_t>(c)])) +
              "\",\"parent\":\"" +
              std::string(code(scoring::kParentLevels[static_cast<std::size_t>(p)])) + "\"," +
              (cell.group ? "\"group\":" + std::to_string(*cell.group) + "," : "") +
              "\"source\":\"" + std::string(code(cell.source)) + "\"}";
    }
    const std::string text =
        original.substr(0, original.find("\"table\"")) + "\"table\":[" + rows + "]}";
    auto shuffled = scoring::readValidModel(text);
    RC_ASSERT(shuffled.ok());
    shuffled->sha256 = model.sha256;
    const Case familyCase = anyCase();
    RC_ASSERT(test::assessText(familyCase, *shuffled) == test::assessText(familyCase, model));
  });
}

TEST_CASE("the smallest sets that lower a level are the ones that trying every set finds") {
  test::holds("all subsets of the smallest size, in code order", [] {
    const Case familyCase = anyCase();
    const Assessment result = assess(familyCase);
    const AxisResult& axis = result.parents;
    RC_PRE(axis.assessed && axis.low > 0);
    std::vector<domain::IndicatorIndex> present;
    for (const auto& counted : axis.counted) {
      if (counted.value != Value::absent) present.push_back(counted.indicator);
    }
    scoring::CompiledModel compiled(test::startModel(), test::smallCatalogue());
    scoring::Reasons reasons(compiled.parent());
    std::vector<std::vector<domain::IndicatorIndex>> lowering;
    std::size_t smallest = present.size() + 1;
    for (unsigned subset = 0; subset < 1U << present.size(); ++subset) {
      AxisResult without;
      without.assessed = true;
      std::vector<domain::IndicatorIndex> removed;
      for (const auto& counted : axis.counted) {
        const auto at = std::find(present.begin(), present.end(), counted.indicator);
        const bool gone = at != present.end() && (subset >> (at - present.begin()) & 1U) != 0;
        if (gone) removed.push_back(counted.indicator);
        if (!gone) without.counted.push_back(counted);
      }
      reasons.explain(without);
      if (without.low >= axis.low || removed.size() > smallest) continue;
      if (removed.size() < smallest) lowering.clear();
      smallest = removed.size();
      lowering.push_back(removed);
    }
    std::sort(lowering.begin(), lowering.end());
    if (lowering.size() > scoring::Reasons::kMostSets) lowering.resize(scoring::Reasons::kMostSets);
    RC_ASSERT(setsOf(axis) == lowering);
  });
}
