#pragma once

#include "scoring/assessment.h"
#include "scoring/compiledmodel.h"
#include "scoring/smallestsets.h"

#include <vector>

namespace tidlig::scoring {

/// Levels of one axis and what they rest on (SCORING.md sections 4 and 7). Holds scratch memory.
class Reasons {
 public:
  /// At most so many sets are named in `toLower`.
  static constexpr std::size_t kMostSets = 20;

  /// `axis` must outlive this.
  explicit Reasons(const CompiledAxis& axis);

  /// From `assessed`, `counted` and `pending` fills `low`, `high`, `reached`, `toRaise`, `toLower`.
  void explain(AxisResult& result);

  /// The same from bit planes, for cases that were compiled beforehand.
  void explain(const AxisPlanes& planes, AxisResult& result);

 private:
  AxisPlanes planesOf(const AxisResult& result);
  void listToLower(const AxisPlanes& planes, AxisResult& result);

  const CompiledAxis& m_axis;
  std::vector<Word> m_planes;
  std::vector<std::uint32_t> m_counts;  ///< by counter
  SmallestSets m_sets;
  std::vector<std::uint16_t> m_bits;
};

}  // namespace tidlig::scoring
