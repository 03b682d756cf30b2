#include "scoring/smallestsets.h"
#include "support/property.h"

#include <algorithm>
#include <bit>
#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using scoring::SmallestSets;

namespace {

constexpr std::size_t kMost = 20;

struct Problem {
  std::vector<std::uint64_t> memberOf;  ///< by element
  std::vector<std::uint32_t> demands;
};

/// Up to eleven elements and six demands that they can meet; some elements count for none.
Problem anyProblem() {
  Problem problem;
  const auto wanted = *rc::gen::inRange<std::size_t>(1, 7);
  problem.memberOf.resize(*rc::gen::inRange<std::size_t>(1, 12));
  for (auto& own : problem.memberOf) {
    own = *rc::gen::inRange<std::uint64_t>(0, std::uint64_t{1} << wanted);
  }
  for (std::size_t i = 0; i < wanted; ++i) {
    const auto there = static_cast<std::uint32_t>(
        std::count_if(problem.memberOf.begin(), problem.memberOf.end(),
                      [i](std::uint64_t own) { return (own >> i & 1U) != 0; }));
    // A demand that nothing counts for is one that no model can make.
    if (there == 0) problem.memberOf[0] |= std::uint64_t{1} << i;
    problem.demands.push_back(
        *rc::gen::inRange<std::uint32_t>(1, std::max<std::uint32_t>(there, 1) + 1));
  }
  return problem;
}

bool meets(const Problem& problem, unsigned subset) {
  for (std::size_t demand = 0; demand < problem.demands.size(); ++demand) {
    std::uint32_t found = 0;
    for (std::size_t i = 0; i < problem.memberOf.size(); ++i) {
      if ((subset >> i & 1U) != 0 && (problem.memberOf[i] >> demand & 1U) != 0) ++found;
    }
    if (found < problem.demands[demand]) return false;
  }
  return true;
}

/// All subsets of the smallest size that meet everything, in order, by trying every subset.
std::vector<std::vector<std::uint16_t>> byTryingAll(const Problem& problem) {
  std::vector<std::vector<std::uint16_t>> sets;
  int smallest = static_cast<int>(problem.memberOf.size()) + 1;
  for (unsigned subset = 0; subset < 1U << problem.memberOf.size(); ++subset) {
    const int size = std::popcount(subset);
    if (size > smallest || !meets(problem, subset)) continue;
    if (size < smallest) sets.clear();
    smallest = size;
    std::vector<std::uint16_t> set;
    for (std::size_t i = 0; i < problem.memberOf.size(); ++i) {
      if ((subset >> i & 1U) != 0) set.push_back(static_cast<std::uint16_t>(i));
    }
    sets.push_back(std::move(set));
  }
  std::sort(sets.begin(), sets.end());
  if (sets.size() > kMost) sets.resize(kMost);
  return sets;
}

std::vector<std::vector<std::uint16_t>> found(SmallestSets& sets, const Problem& problem) {
  sets.clear();
  for (const auto demand : problem.demands) sets.addDemand(demand);
  for (std::size_t i = 0; i < problem.memberOf.size(); ++i) {
    sets.addElement(static_cast<std::uint16_t>(i), problem.memberOf[i]);
  }
  std::vector<std::uint16_t> out;
  const std::uint32_t size = sets.find(kMost, out);
  std::vector<std::vector<std::uint16_t>> cut;
  for (std::size_t i = 0; i < out.size(); i += size) {
    cut.emplace_back(out.begin() + static_cast<std::ptrdiff_t>(i),
                     out.begin() + static_cast<std::ptrdiff_t>(i + size));
  }
  return cut;
}

}  // namespace

TEST_CASE("the smallest sets that meet all demands are the first of those that trying all finds") {
  SmallestSets sets;  // the same again and again: no call may leave anything behind
  test::holds("against enumeration", [&sets] {
    const Problem problem = anyProblem();
    RC_ASSERT(found(sets, problem) == byTryingAll(problem));
  });
}

TEST_CASE("many indicators with overlapping tags end with the smallest sets, too") {
  // Sixty indicators on a ring, each demand counts four neighbours: fifteen are enough.
  Problem problem;
  problem.memberOf.resize(60);
  for (std::size_t demand = 0; demand < 60; ++demand) {
    for (std::size_t step = 0; step < 4; ++step) {
      problem.memberOf[(demand + step) % 60] |= std::uint64_t{1} << demand;
    }
    problem.demands.push_back(1);
  }
  SmallestSets sets;
  const auto all = found(sets, problem);
  REQUIRE(all.size() == 4);  // one for each place to begin on the ring
  for (std::size_t begin = 0; begin < 4; ++begin) {
    REQUIRE(all[begin].size() == 15);
    CHECK(all[begin][0] == begin);
    CHECK(all[begin][1] == begin + 4);
  }
}
