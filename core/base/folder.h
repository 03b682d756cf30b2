#pragma once

#include "base/result.h"

#include <filesystem>
#include <vector>

namespace tidlig::base {

// std::filesystem ends the program where memory runs out while it goes through a folder, whether it
// lists it or removes what is in it. These do not: that comes out as std::bad_alloc or an error.

/// Paths of what lies in a folder, ordered by name; nothing where it cannot be read.
std::vector<std::filesystem::path> entriesOf(const std::filesystem::path& folder);

/// Takes a file, or a folder with all that is in it, away, if it is there; follows no link. Fails
/// with `io` or `memory`, and part of it may be gone then.
Status removeTree(const std::filesystem::path& path);

/// The same as best it can, also where memory runs out: for destructors.
void removeAll(const std::filesystem::path& path) noexcept;

}  // namespace tidlig::base
