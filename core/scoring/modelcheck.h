#pragma once

#include "domain/catalogue.h"
#include "scoring/model.h"
#include "scoring/tableproof.h"
#include "words/phrase.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tidlig::scoring {

/// A problem refuses the model; a warning is odd but harmless (SCORING.md section 5).
enum class FindingSeverity : std::uint8_t { problem, warning };

/// Something a person should know about a model: where it stands and in words, which say what it
/// is and what to do. Never repeats what somebody wrote, except codes.
struct ModelFinding {
  FindingSeverity severity = FindingSeverity::problem;
  std::string pointer;   ///< JSON pointer, "" for the whole file
  words::Phrase phrase;  ///< words::sentences() says it in Danish and English

  /// Stable, such as "cell-missing" or "level-skipped".
  [[nodiscard]] std::string_view code() const;
};

struct ModelCheck {
  std::optional<Model> model;  ///< only when there are no problems
  bool isJson = false;         ///< false: not even JSON
  std::vector<ModelFinding> problems;
  std::vector<ModelFinding> warnings;  ///< of a refused model: of the parts that could be read
  std::optional<TableProof> proof;     ///< nothing where nothing of a model could be read
};

/// Everything that can be said about a model file with this catalogue. Without one, what depends on
/// how many indicators there are is left unsaid.
ModelCheck checkModel(std::string_view bytes, const domain::Catalogue* catalogue);

}  // namespace tidlig::scoring
