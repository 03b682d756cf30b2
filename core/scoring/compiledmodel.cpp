#include "scoring/compiledmodel.h"

#include <algorithm>
#include <bit>

namespace tidlig::scoring {
namespace {

constexpr std::size_t kWordBits = 64;
/// Counters evaluated without touching the heap; models with more are counted one by one.
constexpr std::size_t kFewCounters = 16;

/// The planes at the upper end: every pending indicator is marked.
struct UpperPlanes {
  AxisPlanes planes;
  [[nodiscard]] Word word(bool marked, std::size_t i) const {
    return (marked ? planes.marked[i] : planes.some[i]) | planes.pending[i];
  }
};

struct LowerPlanes {
  AxisPlanes planes;
  [[nodiscard]] Word word(bool marked, std::size_t i) const {
    return marked ? planes.marked[i] : planes.some[i];
  }
};

template <typename Planes>
[[gnu::always_inline]] inline std::uint32_t countIn(const CompiledAxis::Counter& counter,
                                                    const Planes& planes, std::size_t words) {
  std::uint32_t found = 0;
  for (std::size_t i = 0; i < words; ++i) {
    found += static_cast<std::uint32_t>(
        std::popcount(planes.word(counter.marked, i) & counter.indicators[i]));
  }
  return found;
}

template <typename Planes>
[[gnu::always_inline]] inline std::uint8_t levelIn(const CompiledAxis& axis,
                                                   const Planes& planes) {
  const std::span<const CompiledAxis::Counter> counters = axis.counters();
  std::array<std::uint32_t, kFewCounters> counts{};
  const std::size_t few = std::min(counters.size(), kFewCounters);
  for (std::size_t i = 0; i < few; ++i) counts[i] = countIn(counters[i], planes, axis.words());
  std::uint8_t level = 0;
  // No early way out: mispredicted branches cost more than the few comparisons.
  for (const CompiledAxis::Test& test : axis.tests()) {
    const std::uint32_t count = test.counter < kFewCounters
                                    ? counts[test.counter]
                                    : countIn(counters[test.counter], planes, axis.words());
    level = std::max(level, count >= test.atLeast ? test.level : std::uint8_t{0});
  }
  return level;
}

}  // namespace

CompiledAxis::CompiledAxis(std::span<const std::vector<Condition>> levels,
                           const domain::Catalogue& catalogue, domain::Axis axis)
    : m_highestLevel(static_cast<std::uint8_t>(levels.size() - 1)) {
  m_bits.assign(catalogue.indicators().size(), kNotHere);
  for (std::size_t i = 0; i < catalogue.indicators().size(); ++i) {
    if (catalogue.indicators()[i].axis != axis) continue;
    m_bits[i] = static_cast<std::uint16_t>(m_indicators.size());
    m_indicators.push_back(static_cast<domain::IndicatorIndex>(i));
  }
  m_words = std::max<std::size_t>(1, (m_indicators.size() + kWordBits - 1) / kWordBits);
  for (std::size_t level = 1; level < levels.size(); ++level) {
    for (std::size_t i = 0; i < levels[level].size(); ++i) {
      const Condition& condition = levels[level][i];
      m_tests.push_back({condition.atLeast, counterFor(condition, catalogue),
                         static_cast<std::uint8_t>(level), static_cast<std::uint16_t>(i)});
    }
  }
}

std::uint16_t CompiledAxis::counterFor(const Condition& condition,
                                       const domain::Catalogue& catalogue) {
  const bool marked = condition.value == domain::Value::marked;
  for (std::size_t i = 0; i < m_counters.size(); ++i) {
    if (m_counters[i].marked == marked && m_tags[i] == condition.tag) {
      return static_cast<std::uint16_t>(i);
    }
  }
  Counter counter{marked, std::vector<Word>(m_words, 0)};
  for (std::size_t bit = 0; bit < m_indicators.size(); ++bit) {
    if (condition.tag && !catalogue.at(m_indicators[bit]).hasTag(*condition.tag)) continue;
    counter.indicators[bit / kWordBits] |= Word{1} << (bit % kWordBits);
  }
  m_counters.push_back(std::move(counter));
  m_tags.push_back(condition.tag);
  return static_cast<std::uint16_t>(m_counters.size() - 1);
}

std::uint32_t CompiledAxis::count(const Counter& counter, const AxisPlanes& planes) const {
  return countIn(counter, LowerPlanes{planes}, m_words);
}

LevelRange CompiledAxis::levels(const AxisPlanes& planes) const {
  return {levelIn(*this, LowerPlanes{planes}), levelIn(*this, UpperPlanes{planes})};
}

CompiledModel::CompiledModel(const Model& model, const domain::Catalogue& catalogue)
    : m_child(model.child, catalogue, domain::Axis::child),
      m_parent(model.parent, catalogue, domain::Axis::parent) {
  for (std::size_t c = 0; c < model.table.size(); ++c) {
    for (std::size_t p = 0; p < model.table[c].size(); ++p) {
      m_low[c][p] = model.table[c][p].range.low;
      m_high[c][p] = model.table[c][p].range.high;
    }
  }
}

}  // namespace tidlig::scoring
