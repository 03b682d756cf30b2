#pragma once

#include "base/result.h"

#include <cstdint>
#include <functional>

namespace tidlig::base {

/// Told now and then by work that takes longer than half a second: how much is done of how much
/// (`total` 0: nobody knows). Where it says false the work stops at the next safe place, leaves
/// everything as it was and fails with `cancelled`. May be empty.
using Progress = std::function<bool(std::int64_t done, std::int64_t total)>;

/// Tells, and fails with `cancelled` where the work is to stop.
inline Status tell(const Progress& progress, std::int64_t done, std::int64_t total) {
  if (!progress || progress(done, total)) return Done{};
  return Error{ErrorKind::cancelled, "stopped before the end; nothing was changed"};
}

}  // namespace tidlig::base
