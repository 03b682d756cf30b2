#include "scoring/smallestsets.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace tidlig::scoring {

void SmallestSets::clear() {
  m_elements.clear();
  m_demands.clear();
}

void SmallestSets::addElement(std::uint16_t element, std::uint64_t memberOf) {
  if (memberOf != 0) m_elements.push_back({element, memberOf});
}

void SmallestSets::addDemand(std::uint32_t demand) {
  m_demands.push_back(demand);
}

std::uint32_t SmallestSets::find(std::size_t most, std::vector<std::uint16_t>& out) {
  const std::int64_t largest = largestDemand(std::numeric_limits<std::uint64_t>::max());
  auto size = static_cast<std::uint32_t>(largest);
  while (size < m_elements.size() && !feasible(0, size)) ++size;
  m_found = 0;
  m_chosen.clear();
  enumerate(0, size, most, out);
  return size;
}

void SmallestSets::enumerate(std::size_t at, std::uint32_t left, std::size_t most,
                             std::vector<std::uint16_t>& out) {
  if (m_found == most) return;
  if (met()) {
    out.insert(out.end(), m_chosen.begin(), m_chosen.end());
    ++m_found;
    return;
  }
  if (left == 0 || !feasible(at, left)) return;
  const Element element = m_elements[at];
  if (largestDemand(element.memberOf) > 0) {
    m_chosen.push_back(element.element);
    take(element.memberOf, 1);
    enumerate(at + 1, left - 1, most, out);
    take(element.memberOf, -1);
    m_chosen.pop_back();
  }
  enumerate(at + 1, left, most, out);
}

/// Whether `size` elements from position `from` on can meet what is still missing.
bool SmallestSets::feasible(std::size_t from, std::uint32_t size) {
  countKinds(from);
  return feasibleWith(0, size);
}

void SmallestSets::countKinds(std::size_t from) {
  m_kinds.clear();
  for (std::size_t i = from; i < m_elements.size(); ++i) {
    const std::uint64_t memberOf = m_elements[i].memberOf;
    const auto same = std::find_if(m_kinds.begin(), m_kinds.end(), [memberOf](const Kind& kind) {
      return kind.memberOf == memberOf;
    });
    if (same == m_kinds.end()) {
      m_kinds.push_back({memberOf, 1, 0});
    } else {
      ++same->count;
    }
  }
  // Kinds that count for most first: the search then rarely turns back.
  std::sort(m_kinds.begin(), m_kinds.end(), [](const Kind& a, const Kind& b) {
    return std::pair(-std::popcount(a.memberOf), a.memberOf) <
           std::pair(-std::popcount(b.memberOf), b.memberOf);
  });
}

bool SmallestSets::feasibleWith(std::size_t kind, std::uint32_t size) {
  if (met()) return true;
  if (kind == m_kinds.size() || hopeless(kind, size)) return false;
  const std::uint64_t memberOf = m_kinds[kind].memberOf;
  const std::int64_t upTo = std::min(
      {largestDemand(memberOf), m_kinds[kind].available(), static_cast<std::int64_t>(size)});
  bool found = false;
  for (std::int64_t times = upTo; times >= 0 && !found; --times) {
    // An element left over here would do at least what one of a kind within this one does.
    if (times == upTo - 1) closeKindsWithin(kind, true);
    take(memberOf, times);
    found = feasibleWith(kind + 1, size - static_cast<std::uint32_t>(times));
    take(memberOf, -times);
    if (times < upTo && (found || times == 0)) closeKindsWithin(kind, false);
  }
  return found;
}

void SmallestSets::closeKindsWithin(std::size_t kind, bool close) {
  const std::uint64_t outside = ~m_kinds[kind].memberOf;
  for (std::size_t i = kind + 1; i < m_kinds.size(); ++i) {
    if ((m_kinds[i].memberOf & outside) == 0) m_kinds[i].closed += close ? 1U : ~0U;
  }
}

/// Some demand is larger than the room left, or than all that could still count for it.
bool SmallestSets::hopeless(std::size_t kind, std::uint32_t size) const {
  for (std::size_t number = 0; number < m_demands.size(); ++number) {
    if (m_demands[number] <= 0) continue;
    if (m_demands[number] > size) return true;
    std::int64_t available = 0;
    for (std::size_t i = kind; i < m_kinds.size(); ++i) {
      if ((m_kinds[i].memberOf >> number & 1U) != 0) available += m_kinds[i].available();
    }
    if (available < m_demands[number]) return true;
  }
  return false;
}

void SmallestSets::take(std::uint64_t memberOf, std::int64_t times) {
  for (; memberOf != 0; memberOf &= memberOf - 1) {
    m_demands[static_cast<std::size_t>(std::countr_zero(memberOf))] -= times;
  }
}

bool SmallestSets::met() const {
  return std::all_of(m_demands.begin(), m_demands.end(),
                     [](std::int64_t demand) { return demand <= 0; });
}

std::int64_t SmallestSets::largestDemand(std::uint64_t memberOf) const {
  std::int64_t largest = 0;
  for (std::size_t number = 0; number < m_demands.size(); ++number) {
    if ((memberOf >> number & 1U) != 0) largest = std::max(largest, m_demands[number]);
  }
  return largest;
}

}  // namespace tidlig::scoring
