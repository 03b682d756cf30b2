#pragma once

#include <cstdlib>

namespace tidlig::fuzz {

/// Stops the run with the input kept.
inline void mustHold(bool condition) {
  if (!condition) std::abort();
}

}  // namespace tidlig::fuzz
