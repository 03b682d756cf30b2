#pragma once

#include <CLI/CLI.hpp>

namespace tidlig::cli {

/// `model check MODEL`
void addModelCheck(CLI::App& model, int& status);

/// `model diff A B`
void addModelDiff(CLI::App& model, int& status);

/// `model list --vault`
void addModelList(CLI::App& model, int& status);

/// `model export --vault`
void addModelExport(CLI::App& model, int& status);

/// `model approve MODEL --vault`
void addModelApprove(CLI::App& model, int& status);

/// `model to-dmn MODEL`
void addModelToDmn(CLI::App& model, int& status);

/// `model from-dmn FILE`
void addModelFromDmn(CLI::App& model, int& status);

/// `model print MODEL`
void addModelPrint(CLI::App& model, int& status);

}  // namespace tidlig::cli
