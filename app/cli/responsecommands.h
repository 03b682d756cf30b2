#pragma once

#include <CLI/CLI.hpp>

namespace tidlig::cli {

/// `response export`
void addResponseVault(CLI::App& response, int& status);

}  // namespace tidlig::cli
