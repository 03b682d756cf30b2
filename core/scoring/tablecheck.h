#pragma once

#include "base/json.h"
#include "scoring/model.h"
#include "scoring/modelnotes.h"

#include <array>
#include <string>
#include <vector>

namespace tidlig::scoring {

using Table = std::array<std::array<Cell, 3>, 4>;
/// JSON pointers to every row of the file that gives a cell.
using TablePlaces = std::array<std::array<std::vector<std::string>, 3>, 4>;

/// The twelve cells, and where they stand.
struct TableReading {
  Table cells;
  TablePlaces places;
};

/// Reads the `table` of a model file and notes every place where it breaks a rule of SCORING.md
/// section 5; ranges of open cells are right when nothing is wrong.
TableReading readTableCells(const base::JsonValue& table, const std::array<int, 4>& floor,
                            ModelNotes& notes);

/// What the decided cells and the floor leave of an open cell: at least the highest decided cell
/// lower or equal on both axes, at most the lowest higher or equal on both.
GroupRange openRange(const Table& table, const std::array<int, 4>& floor, std::size_t child,
                     std::size_t parent);

}  // namespace tidlig::scoring
