#pragma once

#include "domain/catalogue.h"
#include "scoring/assessment.h"
#include "scoring/model.h"

#include <cstdint>
#include <span>
#include <vector>

namespace tidlig::scoring {

/// A word of 64 indicators of one axis, in code order.
using Word = std::uint64_t;

/// What is known about one axis of a child or the parents: three bit planes of
/// `CompiledAxis::words()` words each, which stand one after another in memory.
struct AxisPlanes {
  const Word* some;     ///< value `some` or `marked`
  const Word* marked;   ///< value `marked`; within `some`
  const Word* pending;  ///< asked but not answered: counts as `marked` for the upper end
};

/// Levels as indexes of ChildLevel or ParentLevel; low <= high.
struct LevelRange {
  std::uint8_t low = 0;
  std::uint8_t high = 0;
  friend bool operator==(LevelRange, LevelRange) = default;
};

/// One axis of a model with its conditions turned into masks over the catalogue's indicators.
class CompiledAxis {
 public:
  static constexpr std::uint16_t kNotHere = 0xFFFF;

  /// What several conditions may count: indicators with a value, of a tag.
  struct Counter {
    bool marked;                   ///< counts `marked` only
    std::vector<Word> indicators;  ///< those that carry the tag
  };
  /// One condition of the model.
  struct Test {
    std::uint32_t atLeast;
    std::uint16_t counter;
    std::uint8_t level;
    std::uint16_t condition;  ///< index in the model's list of its level
  };

  /// `levels` are the model's conditions by level; the lowest has none.
  CompiledAxis(std::span<const std::vector<Condition>> levels, const domain::Catalogue& catalogue,
               domain::Axis axis);

  [[nodiscard]] std::size_t words() const { return m_words; }
  /// The axis's indicators in code order; a bit's number is the position here.
  [[nodiscard]] std::span<const domain::IndicatorIndex> indicators() const { return m_indicators; }
  /// The bit of an indicator, or `kNotHere` when it belongs to another axis.
  [[nodiscard]] std::uint16_t bit(domain::IndicatorIndex indicator) const {
    return m_bits[indicator];
  }

  [[nodiscard]] std::span<const Counter> counters() const { return m_counters; }
  /// All conditions, levels rising, each level's in the model's order.
  [[nodiscard]] std::span<const Test> tests() const { return m_tests; }
  [[nodiscard]] std::uint8_t highestLevel() const { return m_highestLevel; }

  /// Writes the three planes of what counts and what is pending into `planes`, which has three
  /// times words() and is all zero.
  void pack(const AxisResult& result, std::span<Word> planes) const;

  /// How many indicators a counter finds in these planes.
  [[nodiscard]] std::uint32_t count(const Counter& counter, const AxisPlanes& planes) const;
  /// The level with what was seen, and the one if every pending indicator were marked.
  [[nodiscard]] LevelRange levels(const AxisPlanes& planes) const;
  /// The same for many, whose planes stand one after another as pack() writes them.
  void levels(const Word* planes, std::span<LevelRange> out) const;

 private:
  std::uint16_t counterFor(const Condition& condition, const domain::Catalogue& catalogue);
  void tabulateLevels();

  std::size_t m_words = 0;
  std::uint8_t m_highestLevel = 0;
  std::vector<domain::IndicatorIndex> m_indicators;
  std::vector<std::uint16_t> m_bits;
  std::vector<Counter> m_counters;
  std::vector<std::optional<std::string>> m_tags;  ///< of m_counters
  std::vector<Test> m_tests;
  /// By counter and how many it finds: the highest level one of its conditions then reaches.
  std::vector<std::uint8_t> m_levelByCount;
};

/// A model and a catalogue made ready for scoring. Immutable; safe to share between threads.
class CompiledModel {
 public:
  CompiledModel(const Model& model, const domain::Catalogue& catalogue);

  [[nodiscard]] const CompiledAxis& child() const { return m_child; }
  [[nodiscard]] const CompiledAxis& parent() const { return m_parent; }

  /// Lower end of the cell (child low, parent low), upper end of the cell (child high, parent
  /// high).
  [[nodiscard]] GroupRange group(LevelRange childLevels, LevelRange parentLevels) const {
    return {m_low[childLevels.low][parentLevels.low], m_high[childLevels.high][parentLevels.high]};
  }

 private:
  CompiledAxis m_child;
  CompiledAxis m_parent;
  std::array<std::array<int, 3>, 4> m_low{};
  std::array<std::array<int, 3>, 4> m_high{};
};

}  // namespace tidlig::scoring
