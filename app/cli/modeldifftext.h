#pragma once

#include "scoring/modeldiff.h"
#include "usecases/models.h"
#include "words/sentences.h"

#include <string>

namespace tidlig::cli {

/// Two models and what is known of how they differ.
struct ModelComparison {
  const scoring::Model& before;
  const scoring::Model& after;
  scoring::ModelDiff diff;
  const usecases::Movement* moved;  ///< null: no families were looked at
};

/// One JSON object and a line end.
void writeModelDiffJson(const ModelComparison& found, std::string& out);

/// What differs in words.
void writeModelDiffText(const ModelComparison& found, words::Language language, std::string& out);

}  // namespace tidlig::cli
