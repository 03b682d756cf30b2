#pragma once

#include <CLI/CLI.hpp>

namespace tidlig::cli {

/// `vault recover`, `vault recovery`, `vault rekey`
void addVaultKeys(CLI::App& vault, int& status);

}  // namespace tidlig::cli
