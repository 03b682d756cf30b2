#include "scoring/reasons.h"

#include <algorithm>
#include <bit>

namespace tidlig::scoring {
namespace {

constexpr std::size_t kWordBits = 64;

}  // namespace

Reasons::Reasons(const CompiledAxis& axis) : m_axis(axis), m_counts(axis.counters().size()) {}

void Reasons::explain(AxisResult& result) {
  explain(planesOf(result), result);
}

AxisPlanes Reasons::planesOf(const AxisResult& result) {
  const std::size_t words = m_axis.words();
  m_planes.assign(3 * words, 0);
  m_axis.pack(result, m_planes);
  return {m_planes.data(), m_planes.data() + words, m_planes.data() + 2 * words};
}

void Reasons::explain(const AxisPlanes& planes, AxisResult& result) {
  result.low = result.high = 0;
  result.reached.reset();
  result.toRaise.clear();
  result.toLower.clear();
  result.toLowerSize = 0;
  if (!result.assessed) return;
  const LevelRange levels = m_axis.levels(planes);
  result.low = levels.low;
  result.high = levels.high;
  for (std::size_t i = 0; i < m_counts.size(); ++i) {
    m_counts[i] = m_axis.count(m_axis.counters()[i], planes);
  }
  for (const CompiledAxis::Test& test : m_axis.tests()) {
    const std::uint32_t count = m_counts[test.counter];
    if (test.level == levels.low && !result.reached && count >= test.atLeast) {
      result.reached = test.condition;
    }
    if (test.level == levels.low + 1) {
      result.toRaise.push_back({test.level, test.condition, test.atLeast - count});
    }
  }
  if (levels.low > 0) listToLower(planes, result);
}

/// Every condition that holds at the level must lose enough of its indicators.
void Reasons::listToLower(const AxisPlanes& planes, AxisResult& result) {
  m_sets.clear();
  std::array<const CompiledAxis::Counter*, kWordBits> held{};
  std::size_t count = 0;
  for (const CompiledAxis::Test& test : m_axis.tests()) {
    if (test.level != result.low || m_counts[test.counter] < test.atLeast) continue;
    held[count++] = &m_axis.counters()[test.counter];
    m_sets.addDemand(m_counts[test.counter] - test.atLeast + 1);
  }
  for (std::size_t word = 0; word < m_axis.words(); ++word) {
    for (Word left = planes.some[word]; left != 0; left &= left - 1) {
      const auto bit = static_cast<unsigned>(std::countr_zero(left));
      const Word marked = planes.marked[word] >> bit & 1U;
      std::uint64_t memberOf = 0;
      for (std::size_t i = 0; i < count; ++i) {
        const Word carries = held[i]->indicators[word] >> bit & 1U;
        memberOf |= (held[i]->marked ? carries & marked : carries) << i;
      }
      m_sets.addElement(static_cast<std::uint16_t>(word * kWordBits + bit), memberOf);
    }
  }
  m_bits.clear();
  result.toLowerSize = m_sets.find(kMostSets, m_bits);
  for (const std::uint16_t bit : m_bits) result.toLower.push_back(m_axis.indicators()[bit]);
}

}  // namespace tidlig::scoring
