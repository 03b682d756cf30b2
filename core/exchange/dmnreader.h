#pragma once

#include "exchange/dmnproblem.h"
#include "scoring/model.h"

#include <optional>
#include <string_view>
#include <vector>

namespace tidlig::exchange {

/// No model is near this; an exported one that is larger would not be taken in again.
inline constexpr std::size_t kLargestDmn = std::size_t{4} << 20;

/// A model, or every place where the file is none: first what is no decision table of ours, then,
/// of all that could be read whole, what breaks a rule of SCORING.md section 5.
struct DmnReading {
  std::optional<scoring::Model> model;  ///< only when there are no problems; sealed
  std::vector<DmnProblem> problems;
  std::vector<DmnProblem> remarks;  ///< beside a model: what is not as it stands in the file
  bool isXml = false;               ///< false: could not be read at all
};

/// Reads what writeDmn() wrote, also after an editor has saved it: other prefixes, layout, labels
/// and drawing, rows of the cells in any order. A cell whose low and high somebody made the same
/// is decided (local unless the source beside it was changed, too). What a row says must be what
/// its cell and the floors give; an open cell that is as it was exported follows what was decided
/// beside it, with a remark. Who decided a cell is left out when the cell was changed and neither
/// the name nor the date was; who approved the model, when anything of it was. Everything else is
/// refused. Nothing outside the bytes is ever looked up.
DmnReading readDmn(std::string_view bytes);

}  // namespace tidlig::exchange
