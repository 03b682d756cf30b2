#pragma once

#include <CLI/CLI.hpp>

namespace tidlig::cli {

/// `model check MODEL`
void addModelCheck(CLI::App& model, int& status);

/// `model diff A B`
void addModelDiff(CLI::App& model, int& status);

}  // namespace tidlig::cli
