#pragma once

#include "base/result.h"
#include "scoring/model.h"

#include <optional>
#include <string_view>
#include <vector>

namespace tidlig::scoring {

/// A model, or every place where the file breaks a rule of SCORING.md section 5.
struct ModelReading {
  std::optional<Model> model;         ///< only when there are no problems
  std::vector<base::Error> problems;  ///< in the order in which they were met
  /// What could be read whatever the problems, for an editor that mends them: parts that could not
  /// be are as in an empty model.
  Model asRead;
};

/// Reads and checks a model file.
ModelReading readModel(std::string_view bytes);

/// The same where the first problem is enough.
base::Result<Model> readValidModel(std::string_view bytes);

}  // namespace tidlig::scoring
