#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace tidlig::scoring {

/// "At least `demand` of the elements whose `memberOf` has bit `number`" for each demand's number.
/// Finds the smallest sets of elements that meet all demands: the sets of indicators whose absence
/// would lower a level (SCORING.md section 7). Reuses its memory from call to call.
///
/// A branch and bound: what a model's conditions can ask is as hard as covering, but a good bound
/// settles nearly every question at once.
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
    std::size_t kind = 0;
  };
  /// Elements that count for the same demands are interchangeable.
  struct Kind {
    std::uint64_t memberOf;
    std::int64_t left;   ///< elements that may still be chosen
    std::int64_t price;  ///< of one element in the bound
  };
  /// How many elements of each kind one way of meeting all demands takes.
  using Way = std::vector<std::int64_t>;

  void groupIntoKinds();
  bool findWay(std::int64_t size, Way& way);
  bool search(std::int64_t size, Way& way);
  bool searchWithout(std::size_t kind, std::int64_t size, Way& way);
  /// The unmet demand that leaves the least choice; nothing can be met where `possible` is false.
  struct Tightest {
    bool possible;
    std::size_t demand;
  };
  [[nodiscard]] Tightest tightest(std::int64_t size) const;
  [[nodiscard]] std::size_t bestKind(std::size_t demand) const;
  std::int64_t bound();
  void startPrices();
  void raisePrice(std::size_t demand);

  void enumerate(std::size_t at, std::int64_t size, const Way& way);
  bool enumerateWith(std::size_t at, std::int64_t size, const Way& way);
  void take(std::uint64_t memberOf, std::int64_t times);
  [[nodiscard]] std::uint64_t unmet() const;

  std::vector<Element> m_elements;
  std::vector<std::int64_t> m_demands;  ///< what is still missing; at or below 0: met
  std::vector<Kind> m_kinds;
  std::vector<std::vector<std::size_t>> m_kindsOf;             ///< by demand
  std::vector<std::int64_t> m_prices;                          ///< by demand, in the bound
  std::vector<std::pair<std::size_t, std::int64_t>> m_closed;  ///< kinds, and what was left
  std::vector<std::uint16_t> m_chosen;
  std::vector<std::uint16_t>* m_out = nullptr;
  std::size_t m_wanted = 0;  ///< sets that are still to be found
};

}  // namespace tidlig::scoring
