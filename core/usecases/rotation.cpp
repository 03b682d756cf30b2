#include "usecases/rotation.h"

#include "base/date.h"

#include <algorithm>
#include <set>

namespace tidlig::usecases {
namespace {

constexpr std::int64_t kDay = 24LL * 60 * 60 * 1000;

std::int64_t dayOf(std::int64_t milliseconds) {
  return milliseconds / kDay - (milliseconds % kDay < 0 ? 1 : 0);
}

/// 1970-01-01 was a Thursday.
std::int64_t weekOf(std::int64_t milliseconds) {
  const std::int64_t day = dayOf(milliseconds) + 3;
  return day / 7 - (day % 7 < 0 ? 1 : 0);
}

std::int64_t monthOf(std::int64_t milliseconds) {
  const auto date = base::Date::fromDaysSinceEpoch(static_cast<std::int32_t>(dayOf(milliseconds)));
  return date.year() * 12LL + date.month();
}

}  // namespace

std::vector<std::size_t> notNeeded(const std::vector<RotationEntry>& all,
                                   std::int64_t nowMilliseconds) {
  std::vector<std::size_t> newestFirst(all.size());
  for (std::size_t i = 0; i < all.size(); ++i) newestFirst[i] = i;
  std::stable_sort(newestFirst.begin(), newestFirst.end(), [&](std::size_t a, std::size_t b) {
    if (all[a].madeMilliseconds != all[b].madeMilliseconds) {
      return all[a].madeMilliseconds > all[b].madeMilliseconds;
    }
    return all[a].logHead > all[b].logHead;
  });
  std::set<std::size_t> kept;
  if (!newestFirst.empty()) kept.insert(newestFirst.front());
  const auto byLog = std::max_element(
      all.begin(), all.end(), [](const auto& a, const auto& b) { return a.logHead < b.logHead; });
  if (byLog != all.end()) kept.insert(static_cast<std::size_t>(byLog - all.begin()));
  const auto keepNewestOfEach = [&](std::size_t most, std::int64_t (*period)(std::int64_t)) {
    std::set<std::int64_t> seen;
    for (const std::size_t i : newestFirst) {
      const std::int64_t made = all[i].madeMilliseconds;
      if (made > nowMilliseconds) {
        kept.insert(i);
      } else if (seen.size() < most && seen.insert(period(made)).second) {
        kept.insert(i);
      }
    }
  };
  keepNewestOfEach(kDaysKept, dayOf);
  keepNewestOfEach(kWeeksKept, weekOf);
  keepNewestOfEach(kMonthsKept, monthOf);
  std::vector<std::size_t> rest;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (!kept.contains(i)) rest.push_back(i);
  }
  return rest;
}

}  // namespace tidlig::usecases
