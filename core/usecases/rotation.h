#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace tidlig::usecases {

/// A backup as far as keeping it is concerned.
struct RotationEntry {
  std::int64_t madeMilliseconds = 0;  ///< since 1970 UTC, by its receipt
  std::int64_t logHead = 0;           ///< grows with the vault, whatever the clock says
};

inline constexpr std::size_t kDaysKept = 7;
inline constexpr std::size_t kWeeksKept = 4;
inline constexpr std::size_t kMonthsKept = 12;

/// Which backups (by their place in `all`, ascending) are no longer needed: all but the newest of
/// each of the last 7 days, 4 weeks (from Monday) and 12 months that have one. Days without backups
/// do not count, so that nothing goes only because time passes. Never among them: the newest by the
/// clock, the newest by the log, and any that is newer than `now`, because then one of the two
/// clocks was wrong.
std::vector<std::size_t> notNeeded(const std::vector<RotationEntry>& all,
                                   std::int64_t nowMilliseconds);

}  // namespace tidlig::usecases
