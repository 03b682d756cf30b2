#include "scoring/compiledmodel.h"

#include <algorithm>
#include <bit>

// The plain x86-64 has no instruction that counts bits; nearly every machine does. The loader
// picks.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && \
    !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define TIDLIG_POPCOUNT_CLONES [[gnu::target_clones("popcnt", "default")]]
#else
#define TIDLIG_POPCOUNT_CLONES
#endif

namespace tidlig::scoring {
namespace {

constexpr std::size_t kWordBits = 64;

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
  tabulateLevels();
}

/// So that a level costs one look-up for each counter instead of a comparison for each condition.
void CompiledAxis::tabulateLevels() {
  m_levelByCount.assign(m_counters.size() * (m_indicators.size() + 1), 0);
  for (const Test& test : m_tests) {
    std::uint8_t* levels = m_levelByCount.data() + test.counter * (m_indicators.size() + 1);
    for (std::size_t found = test.atLeast; found <= m_indicators.size(); ++found) {
      levels[found] = std::max(levels[found], test.level);
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

void CompiledAxis::pack(const AxisResult& result, std::span<Word> planes) const {
  const std::span<Word> some = planes.first(m_words);
  const std::span<Word> marked = planes.subspan(m_words, m_words);
  const std::span<Word> pending = planes.subspan(2 * m_words, m_words);
  const auto set = [this](std::span<Word> plane, domain::IndicatorIndex indicator) {
    const std::uint16_t bit = m_bits[indicator];
    plane[bit / kWordBits] |= Word{1} << (bit % kWordBits);
  };
  for (const Counted& counted : result.counted) {
    if (counted.value != domain::Value::absent) set(some, counted.indicator);
    if (counted.value == domain::Value::marked) set(marked, counted.indicator);
  }
  for (const domain::IndicatorIndex indicator : result.pending) set(pending, indicator);
}

TIDLIG_POPCOUNT_CLONES
std::uint32_t CompiledAxis::count(const Counter& counter, const AxisPlanes& planes) const {
  const Word* plane = counter.marked ? planes.marked : planes.some;
  std::uint32_t found = 0;
  for (std::size_t i = 0; i < m_words; ++i) {
    found += static_cast<std::uint32_t>(std::popcount(plane[i] & counter.indicators[i]));
  }
  return found;
}

LevelRange CompiledAxis::levels(const AxisPlanes& planes) const {
  LevelRange range;
  levels(planes.some, {&range, 1});
  return range;
}

TIDLIG_POPCOUNT_CLONES
void CompiledAxis::levels(const Word* planes, std::span<LevelRange> out) const {
  const std::size_t words = m_words;
  for (LevelRange& range : out) {
    range = {};
    const std::uint8_t* levelByCount = m_levelByCount.data();
    for (const Counter& counter : m_counters) {
      const Word* plane = planes + (counter.marked ? words : 0);
      const Word* pending = planes + 2 * words;
      std::size_t low = 0;
      std::size_t high = 0;
      for (std::size_t i = 0; i < words; ++i) {
        const Word seen = plane[i] & counter.indicators[i];
        const Word possible = pending[i] & counter.indicators[i];
        low += static_cast<std::size_t>(std::popcount(seen));
        high += static_cast<std::size_t>(std::popcount(seen | possible));
      }
      range.low = std::max(range.low, levelByCount[low]);
      range.high = std::max(range.high, levelByCount[high]);
      levelByCount += m_indicators.size() + 1;
    }
    planes += 3 * words;
  }
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
