#pragma once

#include "scoring/modelreader.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace tidlig::scoring {

/// What is said of one of the twelve cells.
struct CellProof {
  std::size_t child = 0, parent = 0;       ///< levels by index
  std::optional<CellSource> source;        ///< nothing where the file has no such cell
  std::optional<int> group;                ///< of a decided cell
  std::optional<GroupRange> range;         ///< nothing while the table has problems
  std::optional<GroupRange> withoutFloor;  ///< the same if no floor were set
};

/// What was found by going through all twelve cells and all pairs of them.
struct TableProof {
  bool complete = false;  ///< every cell is in the file
  bool unique = false;    ///< no cell is there twice
  /// No cell falls below one that is lower or equal on both axes: groups, and both ends of ranges.
  bool monotone = false;
  std::vector<CellProof> cells;  ///< child levels rising, in each the parent levels rising
};

/// Goes through the cells anew, group by group, independently of how the reader fills in ranges.
TableProof proveTable(const ModelReading& reading);

}  // namespace tidlig::scoring
