#pragma once

#include "storage/database.h"

#include <filesystem>

namespace tidlig::bench {

/// `database` with an unencrypted file behind it instead of its own, for comparison: the program
/// itself has no way to open what is not encrypted, and gets none.
storage::Database openPlain(storage::Database database, const std::filesystem::path& copy);

}  // namespace tidlig::bench
