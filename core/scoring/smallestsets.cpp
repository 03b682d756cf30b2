#include "scoring/smallestsets.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace tidlig::scoring {
namespace {

/// One element's price in the bound, in whole numbers so that it is the same on every machine.
constexpr std::int64_t kOne = 720'720;

std::size_t lowestBit(std::uint64_t bits) {
  return static_cast<std::size_t>(std::countr_zero(bits));
}

}  // namespace

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
  groupIntoKinds();
  m_chosen.clear();
  m_out = &out;
  m_wanted = most;
  Way way;
  std::int64_t size = bound();
  const auto all = static_cast<std::int64_t>(m_elements.size());
  while (!findWay(size, way) && size < all) ++size;
  enumerate(0, size, way);
  return static_cast<std::uint32_t>(size);
}

void SmallestSets::groupIntoKinds() {
  m_kinds.clear();
  for (const Element& element : m_elements) m_kinds.push_back({element.memberOf, 0, 0});
  const auto less = [](const Kind& a, const Kind& b) { return a.memberOf < b.memberOf; };
  std::sort(m_kinds.begin(), m_kinds.end(), less);
  const auto same = [](const Kind& a, const Kind& b) { return a.memberOf == b.memberOf; };
  m_kinds.erase(std::unique(m_kinds.begin(), m_kinds.end(), same), m_kinds.end());
  for (Element& element : m_elements) {
    const auto kind =
        std::lower_bound(m_kinds.begin(), m_kinds.end(), Kind{element.memberOf, 0, 0}, less);
    ++kind->left;
    element.kind = static_cast<std::size_t>(kind - m_kinds.begin());
  }
  m_kindsOf.resize(m_demands.size());
  for (auto& kinds : m_kindsOf) kinds.clear();
  for (std::size_t kind = 0; kind < m_kinds.size(); ++kind) {
    for (std::uint64_t bits = m_kinds[kind].memberOf; bits != 0; bits &= bits - 1) {
      m_kindsOf[lowestBit(bits)].push_back(kind);
    }
  }
}

/// Goes on from the element at `at`; `way` meets what is still missing with `size` of the rest.
void SmallestSets::enumerate(std::size_t at, std::int64_t size, const Way& way) {
  if (m_wanted == 0) return;
  if (unmet() == 0) {
    m_out->insert(m_out->end(), m_chosen.begin(), m_chosen.end());
    --m_wanted;
    return;
  }
  const std::size_t from = at;
  Way known = way;
  while (at < m_elements.size()) {
    const std::size_t kind = m_elements[at].kind;
    --m_kinds[kind].left;
    const bool more = enumerateWith(at, size, known);
    ++at;
    // Without this element: by what is known, where that leaves one of its kind unused.
    if (!more || (known[kind] > m_kinds[kind].left && !findWay(size, known))) break;
  }
  while (at > from) ++m_kinds[m_elements[--at].kind].left;
}

/// All sets that take the element at `at`; false when no more are wanted.
bool SmallestSets::enumerateWith(std::size_t at, std::int64_t size, const Way& way) {
  const Element& element = m_elements[at];
  if ((element.memberOf & unmet()) == 0) return true;
  take(element.memberOf, 1);
  Way rest = way;
  const bool known = rest[element.kind] > 0;
  if (known) --rest[element.kind];
  if (known || findWay(size - 1, rest)) {
    m_chosen.push_back(element.element);
    enumerate(at + 1, size - 1, rest);
    m_chosen.pop_back();
  }
  take(element.memberOf, -1);
  return m_wanted > 0;
}

/// Whether `size` elements of what is left can meet what is still missing, and with which kinds.
/// `way` is kept when they cannot.
bool SmallestSets::findWay(std::int64_t size, Way& way) {
  Way found(m_kinds.size(), 0);
  if (!search(size, found)) return false;
  way = std::move(found);
  return true;
}

bool SmallestSets::search(std::int64_t size, Way& way) {
  if (unmet() == 0) return true;
  const Tightest next = tightest(size);
  if (!next.possible || bound() > size) return false;
  const std::size_t kind = bestKind(next.demand);
  take(m_kinds[kind].memberOf, 1);
  --m_kinds[kind].left;
  ++way[kind];
  const bool with = search(size - 1, way);
  take(m_kinds[kind].memberOf, -1);
  ++m_kinds[kind].left;
  if (with) return true;
  --way[kind];
  return searchWithout(kind, size, way);
}

/// An element left over of this kind would do at least what one of a kind within it does: those
/// are left out with it.
bool SmallestSets::searchWithout(std::size_t kind, std::int64_t size, Way& way) {
  const std::uint64_t outside = unmet() & ~m_kinds[kind].memberOf;
  const std::size_t before = m_closed.size();
  for (std::size_t i = 0; i < m_kinds.size(); ++i) {
    if (m_kinds[i].left == 0 || (m_kinds[i].memberOf & outside) != 0) continue;
    m_closed.emplace_back(i, m_kinds[i].left);
    m_kinds[i].left = 0;
  }
  const bool found = search(size, way);
  for (; m_closed.size() > before; m_closed.pop_back()) {
    m_kinds[m_closed.back().first].left = m_closed.back().second;
  }
  return found;
}

SmallestSets::Tightest SmallestSets::tightest(std::int64_t size) const {
  Tightest found{true, 0};
  std::int64_t least = std::numeric_limits<std::int64_t>::max();
  for (std::uint64_t bits = unmet(); bits != 0; bits &= bits - 1) {
    const std::size_t demand = lowestBit(bits);
    std::int64_t spare = -m_demands[demand];
    for (const std::size_t kind : m_kindsOf[demand]) spare += m_kinds[kind].left;
    if (spare < 0 || m_demands[demand] > size) return {false, demand};
    if (spare >= least) continue;
    least = spare;
    found.demand = demand;
  }
  return found;
}

std::size_t SmallestSets::bestKind(std::size_t demand) const {
  const std::uint64_t open = unmet();
  std::size_t best = 0;
  int most = 0;
  for (const std::size_t kind : m_kindsOf[demand]) {
    const int meets = m_kinds[kind].left > 0 ? std::popcount(m_kinds[kind].memberOf & open) : 0;
    if (meets <= most) continue;
    most = meets;
    best = kind;
  }
  return best;
}

/// At least so many elements are needed: any prices for the demands prove it, less what the
/// elements that are there cost above one (the dual of the covering problem without whole numbers).
std::int64_t SmallestSets::bound() {
  startPrices();
  const std::uint64_t open = unmet();
  for (std::uint64_t bits = open; bits != 0; bits &= bits - 1) raisePrice(lowestBit(bits));
  std::int64_t value = 0;
  for (std::uint64_t bits = open; bits != 0; bits &= bits - 1) {
    value += m_demands[lowestBit(bits)] * m_prices[lowestBit(bits)];
  }
  for (const Kind& kind : m_kinds)
    value -= kind.left * std::max<std::int64_t>(0, kind.price - kOne);
  return value <= 0 ? 0 : (value + kOne - 1) / kOne;
}

/// Each demand pays its share of the element that meets most.
void SmallestSets::startPrices() {
  const std::uint64_t open = unmet();
  std::vector<std::int64_t>& most = m_prices;
  most.assign(m_demands.size(), 1);
  for (Kind& kind : m_kinds) {
    kind.price = 0;
    if (kind.left == 0) continue;
    const std::int64_t meets = std::popcount(kind.memberOf & open);
    for (std::uint64_t bits = kind.memberOf & open; bits != 0; bits &= bits - 1) {
      most[lowestBit(bits)] = std::max(most[lowestBit(bits)], meets);
    }
  }
  for (std::int64_t& price : m_prices) price = kOne / price;
  for (Kind& kind : m_kinds) {
    for (std::uint64_t bits = kind.memberOf & open; bits != 0; bits &= bits - 1) {
      kind.price += m_prices[lowestBit(bits)];
    }
  }
}

/// Raises the demand's price while that gains more than it costs.
void SmallestSets::raisePrice(std::size_t demand) {
  while (true) {
    std::int64_t gain = m_demands[demand];
    std::int64_t step = std::numeric_limits<std::int64_t>::max();
    for (const std::size_t number : m_kindsOf[demand]) {
      const Kind& kind = m_kinds[number];
      if (kind.left == 0) continue;
      if (kind.price >= kOne) {
        gain -= kind.left;
      } else {
        step = std::min(step, kOne - kind.price);
      }
    }
    if (gain <= 0 || step == std::numeric_limits<std::int64_t>::max()) return;
    m_prices[demand] += step;
    for (const std::size_t number : m_kindsOf[demand]) m_kinds[number].price += step;
  }
}

void SmallestSets::take(std::uint64_t memberOf, std::int64_t times) {
  for (; memberOf != 0; memberOf &= memberOf - 1) m_demands[lowestBit(memberOf)] -= times;
}

std::uint64_t SmallestSets::unmet() const {
  std::uint64_t open = 0;
  for (std::size_t i = 0; i < m_demands.size(); ++i) {
    if (m_demands[i] > 0) open |= std::uint64_t{1} << i;
  }
  return open;
}

}  // namespace tidlig::scoring
