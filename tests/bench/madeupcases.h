#pragma once

#include "base/result.h"

#include <filesystem>

namespace tidlig::bench {

/// Writes `families` made-up cases, one a line, about forty observations each: two parents, one or
/// two children, a checklist about a child and one about the parents. The same bytes every time.
base::Status writeMadeUpCases(const std::filesystem::path& file, int families);

}  // namespace tidlig::bench
