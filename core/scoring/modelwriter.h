#pragma once

#include "scoring/model.h"

#include <string>

namespace tidlig::scoring {

/// The model's file (SCORING.md section 9), laid out for people to read: one line for each
/// condition and each cell, members and levels in the contract's order. The same model gives the
/// same bytes, and reading them gives the same model but for its hash, which is the file's own.
/// What breaks a rule is written as it is, so that a draft can be kept.
std::string writeModel(const Model& model);

/// The hash that the model's file has.
void sealModel(Model& model);

}  // namespace tidlig::scoring
