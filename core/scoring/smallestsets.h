#pragma once

#include <cstdint>
#include <vector>

namespace tidlig::scoring {

/// "At least `demand` of the elements whose `memberOf` has bit `number`" for each demand's number.
/// Finds the smallest sets of elements that meet all demands: the sets of indicators whose absence
/// would lower a level (SCORING.md section 7). Reuses its memory from call to call.
class SmallestSets {
 public:
  void clear();
  /// Elements in the order in which sets are compared; bit n of `memberOf`: counts for demand n.
  void addElement(std::uint16_t element, std::uint64_t memberOf);
  /// At most 64; each at least 1 and not more than the elements that count for it.
  void addDemand(std::uint32_t demand);

  /// The first `most` smallest sets in lexicographic order, one after another in `out`.
  /// Returns their size.
  std::uint32_t find(std::size_t most, std::vector<std::uint16_t>& out);

 private:
  struct Element {
    std::uint16_t element;
    std::uint64_t memberOf;
  };
  /// Elements that count for the same demands are interchangeable.
  struct Kind {
    std::uint64_t memberOf;
    std::uint32_t count;
    std::uint32_t closed;  ///< how many better kinds still have elements left over

    [[nodiscard]] std::int64_t available() const { return closed == 0 ? count : 0; }
  };

  bool feasible(std::size_t from, std::uint32_t size);
  bool feasibleWith(std::size_t kind, std::uint32_t size);
  [[nodiscard]] bool hopeless(std::size_t kind, std::uint32_t size) const;
  void countKinds(std::size_t from);
  void closeKindsWithin(std::size_t kind, bool close);
  void enumerate(std::size_t at, std::uint32_t left, std::size_t most,
                 std::vector<std::uint16_t>& out);
  void take(std::uint64_t memberOf, std::int64_t times);
  [[nodiscard]] bool met() const;
  [[nodiscard]] std::int64_t largestDemand(std::uint64_t memberOf) const;

  std::vector<Element> m_elements;
  std::vector<std::int64_t> m_demands;  ///< what is still missing; at or below 0: met
  std::vector<Kind> m_kinds;
  std::vector<std::uint16_t> m_chosen;
  std::size_t m_found = 0;
};

}  // namespace tidlig::scoring
