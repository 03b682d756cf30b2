#pragma once

#include "base/result.h"
#include "scoring/model.h"
#include "scoring/modelnotes.h"
#include "scoring/modelproblem.h"
#include "scoring/tablecheck.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tidlig::scoring {

/// Where the conditions of a level stand in the file.
struct LevelPlaces {
  std::string pointer;                  ///< empty: the level is not in the file
  std::vector<std::string> conditions;  ///< of each condition that could be read
  bool whole = false;                   ///< nothing in it was refused
};

/// JSON pointers to the parts of a model that could be read.
struct ModelPlaces {
  std::array<LevelPlaces, 4> child;   ///< by level; the lowest is never there
  std::array<LevelPlaces, 3> parent;  ///< likewise
  std::vector<std::string> validity;  ///< as Model::validity
  std::vector<std::string> unborn;    ///< as Model::unborn
  TablePlaces table;
};

/// A model, or every place where the file breaks a rule of SCORING.md section 5.
struct ModelReading {
  std::optional<Model> model;          ///< only when there are no problems
  std::vector<ModelProblem> problems;  ///< in the order in which they were met
  bool isJson = false;                 ///< false: not even JSON in any encoding
  bool isObject = false;               ///< false: nothing of a model could be read
  Model refused;                       ///< what could be read of one that has problems
  ModelPlaces places;

  /// The model, or what could be read of it.
  [[nodiscard]] const Model& readable() const { return model ? *model : refused; }
};

/// Reads and checks a model file.
ModelReading readModel(std::string_view bytes, ModelRules rules = ModelRules::all);

/// The same where the first problem is enough.
base::Result<Model> readValidModel(std::string_view bytes, ModelRules rules = ModelRules::all);

}  // namespace tidlig::scoring
