#include "scoring/axisreach.h"

#include <algorithm>
#include <map>

namespace tidlig::scoring {
namespace {

using domain::Indicator;
using domain::Value;

/// No rule a person can read comes near these.
constexpr std::size_t kMostKinds = 512;
constexpr std::size_t kMostSteps = 200'000;

bool carries(const Indicator& indicator, const std::optional<std::string>& tag) {
  return !tag || indicator.hasTag(*tag);
}

/// Whether what meets `a` in its weakest way is strong enough to count for `b`.
bool strongEnough(const Condition& a, const Condition& b) {
  return a.value == Value::marked || b.value == Value::some;
}

/// At most `most` of the chosen indicators may carry the tag.
struct Limit {
  std::string tag;
  std::size_t most = 0;
};

/// Indicators that carry the same of the limited tags.
struct Kind {
  std::vector<std::size_t> limits;  ///< indexes
  std::size_t there = 0;
};

/// Whether so many indicators can be chosen that no limit is passed.
class Choice {
 public:
  Choice(std::vector<Kind> kinds, const std::vector<Limit>& limits) : m_kinds(std::move(kinds)) {
    for (const Limit& limit : limits) m_left.push_back(limit.most);
    std::stable_sort(m_kinds.begin(), m_kinds.end(), [](const Kind& a, const Kind& b) {
      return a.limits.size() < b.limits.size();
    });
  }

  /// Nothing when it took too long to find out.
  std::optional<bool> possible(std::size_t wanted) {
    if (m_kinds.size() > kMostKinds) return std::nullopt;
    const bool found = choose(0, wanted);
    if (!found && m_steps > kMostSteps) return std::nullopt;
    return found;
  }

 private:
  [[nodiscard]] std::size_t mostOf(const Kind& kind) const {
    std::size_t most = kind.there;
    for (const std::size_t limit : kind.limits) most = std::min(most, m_left[limit]);
    return most;
  }

  [[nodiscard]] bool tooFew(std::size_t from, std::size_t wanted) const {
    std::size_t most = 0;
    for (std::size_t i = from; i < m_kinds.size() && most < wanted; ++i) most += mostOf(m_kinds[i]);
    return most < wanted;
  }

  bool choose(std::size_t from, std::size_t wanted) {
    if (wanted == 0) return true;
    if (++m_steps > kMostSteps || tooFew(from, wanted)) return false;
    const Kind& kind = m_kinds[from];
    const std::size_t most = std::min(mostOf(kind), wanted);
    // Of a kind without limits as many as are wanted; fewer would not leave more room.
    const std::size_t least = kind.limits.empty() ? most : 0;
    for (std::size_t take = most + 1; take-- > least;) {
      for (const std::size_t limit : kind.limits) m_left[limit] -= take;
      const bool found = choose(from + 1, wanted - take);
      for (const std::size_t limit : kind.limits) m_left[limit] += take;
      if (found) return true;
      if (m_steps > kMostSteps) return false;
    }
    return false;
  }

  std::vector<Kind> m_kinds;
  std::vector<std::size_t> m_left;
  std::size_t m_steps = 0;
};

void addLimit(std::vector<Limit>& limits, const std::string& tag, std::size_t most) {
  const auto same = std::find_if(limits.begin(), limits.end(),
                                 [&tag](const Limit& limit) { return limit.tag == tag; });
  if (same == limits.end()) {
    limits.push_back({tag, most});
  } else {
    same->most = std::min(same->most, most);
  }
}

}  // namespace

template <typename Matches>
std::size_t AxisReach::count(Matches matches) const {
  const auto all = m_catalogue->indicators();
  return static_cast<std::size_t>(std::count_if(all.begin(), all.end(), [&](const Indicator& one) {
    return one.axis == m_axis && matches(one);
  }));
}

std::optional<std::size_t> AxisReach::countable(const Condition& condition) const {
  if (m_catalogue == nullptr) return std::nullopt;
  return count([&](const Indicator& one) { return carries(one, condition.tag); });
}

bool AxisReach::canHold(const Condition& condition) const {
  const auto there = countable(condition);
  return !there || *there >= condition.atLeast;
}

bool AxisReach::implies(const Condition& a, const Condition& b) const {
  if (!strongEnough(a, b)) return false;
  // So many of the indicators that meet `a` may be none that `b` counts.
  std::size_t others = 0;
  if (b.tag && a.tag != b.tag) {
    if (m_catalogue == nullptr) return false;
    others =
        count([&](const Indicator& one) { return carries(one, a.tag) && !one.hasTag(*b.tag); });
  }
  return a.atLeast >= others + b.atLeast;
}

std::optional<bool> AxisReach::impliesAny(const Condition& a,
                                          std::span<const Condition> others) const {
  std::vector<Limit> limits;
  for (const Condition& other : others) {
    if (implies(a, other)) return true;
    if (strongEnough(a, other) && other.tag) addLimit(limits, *other.tag, other.atLeast - 1);
  }
  if (m_catalogue == nullptr) return false;
  // Together they may leave no way although none of them alone is implied.
  std::map<std::vector<std::size_t>, std::size_t> kinds;
  for (const Indicator& one : m_catalogue->indicators()) {
    if (one.axis != m_axis || !carries(one, a.tag)) continue;
    std::vector<std::size_t> carried;
    for (std::size_t i = 0; i < limits.size(); ++i) {
      if (one.hasTag(limits[i].tag)) carried.push_back(i);
    }
    ++kinds[std::move(carried)];
  }
  std::vector<Kind> list;
  list.reserve(kinds.size());
  for (const auto& [carried, there] : kinds) list.push_back({carried, there});
  const auto possible = Choice(std::move(list), limits).possible(a.atLeast);
  if (!possible) return std::nullopt;
  return !*possible;
}

}  // namespace tidlig::scoring
