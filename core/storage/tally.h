#pragma once

#include "storage/database.h"

#include <cstdint>
#include <optional>

namespace tidlig::storage {

/// How much is in a vault, and when each kind came last: what a backup is known by. No content.
struct Tally {
  std::int64_t families = 0;
  std::int64_t people = 0;
  std::int64_t screenings = 0;
  std::int64_t decisions = 0;
  std::int64_t logEntries = 0;
  std::optional<base::Date> lastScreening;
  std::optional<std::int64_t> lastDecisionMilliseconds;
  std::optional<std::int64_t> lastLogMilliseconds;
};

/// Of a vault of any version. Fails with `corrupt` or `io`.
base::Result<Tally> tally(Database& database);

/// The same without the entries that signing in just now has left.
base::Result<Tally> tallyBeforeSignIn(Database& database);

/// Whether the log tells of anything after entry `n` that a backup would miss: more than reading,
/// signing in, checking and backing up.
base::Result<bool> changedSince(Database& database, std::int64_t n);

/// Milliseconds since 1970 UTC; 0 where the log is empty.
base::Result<std::int64_t> firstLogEntryAt(Database& database);

}  // namespace tidlig::storage
