#include "support/property.h"
#include "usecases/rotation.h"

#include <algorithm>
#include <set>

using namespace tidlig;
using usecases::notNeeded;
using usecases::RotationEntry;

namespace {

constexpr std::int64_t kDay = 24LL * 60 * 60 * 1000;
constexpr std::int64_t kNow = 20800 * kDay;

std::vector<RotationEntry> someBackups() {
  std::vector<RotationEntry> all;
  const int count = *rc::gen::inRange(0, 60);
  for (int i = 0; i < count; ++i) {
    all.push_back({*rc::gen::inRange<std::int64_t>(kNow - 900 * kDay, kNow + 30 * kDay),
                   *rc::gen::inRange<std::int64_t>(0, 1000)});
  }
  return all;
}

std::vector<RotationEntry> without(const std::vector<RotationEntry>& all,
                                   const std::vector<std::size_t>& gone) {
  std::vector<RotationEntry> kept;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (std::find(gone.begin(), gone.end(), i) == gone.end()) kept.push_back(all[i]);
  }
  return kept;
}

}  // namespace

TEST_CASE("rotation never takes the newest backup, by the clock or by the log") {
  test::holds("the newest stay", [] {
    const auto all = someBackups();
    if (all.empty()) return;
    const auto kept = without(all, notNeeded(all, kNow));
    const auto byTime = [](const auto& a, const auto& b) {
      return a.madeMilliseconds < b.madeMilliseconds;
    };
    const auto byLog = [](const auto& a, const auto& b) { return a.logHead < b.logHead; };
    RC_ASSERT(!kept.empty());
    RC_ASSERT(std::max_element(kept.begin(), kept.end(), byTime)->madeMilliseconds ==
              std::max_element(all.begin(), all.end(), byTime)->madeMilliseconds);
    RC_ASSERT(std::max_element(kept.begin(), kept.end(), byLog)->logHead ==
              std::max_element(all.begin(), all.end(), byLog)->logHead);
  });
}

TEST_CASE(
    "rotation keeps at most 7 days, 4 weeks and 12 months, and doing it again takes no more") {
  test::holds("bounded and stable", [] {
    const auto all = someBackups();
    const auto kept = without(all, notNeeded(all, kNow));
    const auto past = std::count_if(kept.begin(), kept.end(),
                                    [](const auto& one) { return one.madeMilliseconds <= kNow; });
    RC_ASSERT(past <= 7 + 4 + 12 + 2);
    RC_ASSERT(notNeeded(kept, kNow).empty());
  });
}

TEST_CASE("a clock that was set back takes nothing that was made later") {
  test::holds("the future stays", [] {
    const auto all = someBackups();
    const auto now = *rc::gen::inRange<std::int64_t>(0, kNow);
    for (const std::size_t i : notNeeded(all, now)) RC_ASSERT(all[i].madeMilliseconds <= now);
    RC_ASSERT(notNeeded(all, 0).empty());
  });
}

TEST_CASE("time that only passes takes nothing") {
  test::holds("the same later", [] {
    auto all = someBackups();
    for (auto& one : all) one.madeMilliseconds = std::min(one.madeMilliseconds, kNow);
    RC_ASSERT(notNeeded(all, kNow) == notNeeded(all, kNow + 3000 * kDay));
  });
}

TEST_CASE(
    "two backups a day for two years leave a week of days, a month of weeks, a year of months") {
  std::vector<RotationEntry> all;
  for (int half = 0; half < 2 * 730; ++half) {
    all.push_back({kNow - half * kDay / 2, 10000 - half});
  }
  const auto kept = without(all, notNeeded(all, kNow));
  std::set<std::int64_t> days;
  for (const auto& one : kept) days.insert((kNow - one.madeMilliseconds) / kDay);
  // The newest of each of the last seven days, then ever wider steps back to a year.
  CHECK(kept.size() <= 7 + 3 + 12);
  CHECK(kept.size() >= 7 + 2 + 10);
  CHECK(*days.rbegin() > 300);
  CHECK(*days.rbegin() < 366);
}
