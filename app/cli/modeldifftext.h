#pragma once

#include "scoring/modeldiff.h"
#include "words/sentences.h"

#include <string>

namespace tidlig::cli {

/// One JSON object and a line end.
void writeModelDiffJson(const scoring::Model& before, const scoring::Model& after,
                        const scoring::ModelDiff& diff, std::string& out);

/// What differs in words.
void writeModelDiffText(const scoring::Model& before, const scoring::Model& after,
                        const scoring::ModelDiff& diff, words::Language language, std::string& out);

}  // namespace tidlig::cli
