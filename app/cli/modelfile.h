#pragma once

#include "scoring/model.h"
#include "words/phrase.h"

#include <optional>
#include <string>

namespace tidlig::cli {

/// A model's file that somebody brings.
struct ModelFile {
  std::string bytes;
  std::optional<scoring::Model> model;
  int status = 0;  ///< without a model: kFoundWrong where it is refused, else why it was not read
};

/// Reads one; where it is refused, every problem is told on standard error, each in a line with its
/// place and what to do.
ModelFile readBroughtModel(const std::string& path);

/// One such line.
void tellProblem(const words::Phrase& phrase, const std::string& place, const std::string& path);

}  // namespace tidlig::cli
