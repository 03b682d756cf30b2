#pragma once

#include "base/result.h"
#include "words/phrase.h"

#include <string_view>
#include <utility>

namespace tidlig::scoring {

/// A place where a model's file breaks a rule of SCORING.md section 5: an English phrase for the
/// log, and what it is in words of both languages.
struct ModelProblem : base::Error {
  ModelProblem(base::Error error, words::Phrase said)
      : base::Error(std::move(error)), phrase(std::move(said)) {}

  /// Stable, such as "cell-missing".
  [[nodiscard]] std::string_view code() const { return phrase.key.substr(kFamily.size()); }

  static constexpr std::string_view kFamily = "problem.";
  words::Phrase phrase;  ///< its key begins with kFamily
};

}  // namespace tidlig::scoring
