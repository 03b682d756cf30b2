#pragma once

#include "exchange/dmnproblem.h"
#include "scoring/model.h"
#include "scoring/tablecheck.h"

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace tidlig::exchange::dmn {

/// The conditions of an axis and the rows they stand in, both by level.
struct LevelRows {
  std::vector<std::vector<scoring::Condition>> conditions;
  std::vector<std::vector<DmnPlace>> places;
};

/// Reads the FIRST table of an axis; `codes` are its levels, lowest first. What is wrong is noted,
/// and then what is given is not whole.
LevelRows readLevels(const XmlElement& decision, domain::Axis axis,
                     const std::vector<std::string_view>& codes, DmnNotes& notes);

/// The twelve cells, without ranges of open ones, and their rows.
struct CellRows {
  struct Row {
    DmnPlace place;
    scoring::Cell cell;
    /// What an editor wrote into an open cell, where it is no more what we wrote: it must be what
    /// follows from the decided ones.
    std::optional<scoring::GroupRange> written;
  };
  std::array<std::array<std::optional<Row>, 3>, 4> rows;  ///< [child level][parent level]
};

/// Reads the UNIQUE table of the cells, likewise. All twelve are there when nothing was noted.
CellRows readCells(const XmlElement& decision, DmnNotes& notes);

}  // namespace tidlig::exchange::dmn
