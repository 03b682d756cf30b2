#pragma once

#include "scoring/model.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace tidlig::app {

/// Where one child stands in the picture. Levels are indexes of ChildLevel and ParentLevel.
struct MatrixPlace {
  QString name;
  bool placed = false;
  std::uint8_t childLow = 0, childHigh = 0;
  std::uint8_t parentLow = 0, parentHigh = 0;
  QString letter = {};  ///< by which the child is marked
};

/// What one of the twelve cells shows.
struct MatrixCellState {
  scoring::Cell cell;
  QStringList observedHere = {};  ///< letters of the children
  bool observed = false;          ///< of the child looked at
  bool possible = false;          ///< missing answers could lead that child here
  bool decided = false;           ///< has the group of the newest decision
};

/// What the picture shows, on screen and on paper.
struct MatrixPicture {
  scoring::Model model = {};
  std::vector<MatrixPlace> places = {};
  std::size_t current = 0;  ///< the child looked at
  std::optional<int> decided = {};

  [[nodiscard]] MatrixCellState cell(std::uint8_t child, std::uint8_t parent) const;
};

/// Whether what was seen puts the child in that cell.
bool isObserved(const MatrixPlace& place, std::uint8_t child, std::uint8_t parent);
/// Whether missing answers could, or it is there already.
bool isPossible(const MatrixPlace& place, std::uint8_t child, std::uint8_t parent);

/// The letter by which a child is marked in the picture: A, B, C …
QString matrixLetter(std::size_t child);

}  // namespace tidlig::app
