#pragma once

#include "base/json.h"
#include "base/result.h"
#include "scoring/model.h"

#include <array>
#include <vector>

namespace tidlig::scoring {

using Table = std::array<std::array<Cell, 3>, 4>;

/// The twelve cells and every place where they break a rule of SCORING.md section 5.
struct TableReading {
  Table cells;
  std::vector<base::Error> problems;
};

/// Reads the `table` of a model file; ranges of open cells are filled in when nothing is wrong.
TableReading readTableCells(const base::JsonValue& table, const std::array<int, 4>& floor);

/// What the decided cells and the floor leave of an open cell: at least the highest decided cell
/// lower or equal on both axes, at most the lowest higher or equal on both.
GroupRange openRange(const Table& table, const std::array<int, 4>& floor, std::size_t child,
                     std::size_t parent);

}  // namespace tidlig::scoring
