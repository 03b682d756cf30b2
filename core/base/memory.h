#pragma once

#include "base/result.h"

#include <new>
#include <utility>

namespace tidlig::base {

/// What a person is told where memory ran out; so short that it needs none itself.
inline Error outOfMemory() {
  return Error{ErrorKind::memory, "no memory left"};
}

/// Runs `work` for a destructor: what memory does not suffice for is left out.
template <typename Work>
void ifMemoryLasts(Work&& work) noexcept {
  try {
    std::forward<Work>(work)();
  } catch (const std::bad_alloc&) {
    return;
  }
}

/// Runs `work`, which gives a Result, and makes an error of memory that runs out in it. Everything
/// in the core lets go what it holds when that happens, and rolls back. What belongs to a use case
/// as a whole is run by this; elsewhere it goes on to the program, which ends.
template <typename Work>
auto withinMemory(Work&& work) -> decltype(work()) {
  try {
    return std::forward<Work>(work)();
  } catch (const std::bad_alloc&) {
    return outOfMemory();
  }
}

}  // namespace tidlig::base
