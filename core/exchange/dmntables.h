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
  bool whole = false;  ///< nothing was noted
};

/// Reads the FIRST table of an axis; `codes` are its levels, lowest first. What is wrong is noted.
LevelRows readLevels(const XmlElement& decision, domain::Axis axis,
                     const std::vector<std::string_view>& codes, DmnNotes& notes);

/// The twelve cells, without ranges of open ones, and their rows.
struct CellRows {
  struct Row {
    DmnPlace place;
    scoring::Cell cell;           ///< open where it could not be read
    scoring::GroupRange written;  ///< in its low and high
    /// What the cell was when we wrote it; nothing where that is gone.
    std::optional<scoring::Cell> exported;

    /// Nobody has changed what we wrote.
    [[nodiscard]] bool isAsExported() const {
      return exported && exported->range == written && exported->source == cell.source;
    }
  };
  std::array<std::array<std::optional<Row>, 3>, 4> rows;  ///< [child level][parent level]
  bool whole = false;  ///< nothing was noted, so all twelve are there
};

/// Reads the UNIQUE table of the cells, likewise. `remarks` gets what was left out of cells that
/// somebody changed.
CellRows readCells(const XmlElement& decision, DmnNotes& notes, DmnNotes& remarks);

}  // namespace tidlig::exchange::dmn
