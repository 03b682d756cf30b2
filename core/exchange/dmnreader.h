#pragma once

#include "exchange/dmnproblem.h"
#include "scoring/model.h"

#include <optional>
#include <string_view>
#include <vector>

namespace tidlig::exchange {

/// No model is near this; an exported one that is larger would not be taken in again.
inline constexpr std::size_t kLargestDmn = std::size_t{4} << 20;

/// A model, or every place where the file is none: first what is no decision table of ours, and
/// where all of that is right, what breaks a rule of SCORING.md section 5.
struct DmnReading {
  std::optional<scoring::Model> model;  ///< only when there are no problems; sealed
  std::vector<DmnProblem> problems;
  bool isXml = false;  ///< false: could not be read at all
};

/// Reads what writeDmn() wrote, also after an editor has saved it: other prefixes, layout, labels
/// and drawing, rows of the cells in any order. A cell whose low and high somebody made the same
/// is decided (local unless the source beside it was changed, too); an open cell's low and high
/// must be what follows from the decided ones. Everything else is refused. Nothing outside the
/// bytes is ever looked up.
DmnReading readDmn(std::string_view bytes);

}  // namespace tidlig::exchange
