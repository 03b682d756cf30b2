#pragma once

#include "scoring/assessment.h"
#include "scoring/model.h"

#include <QWidget>

#include <array>
#include <optional>
#include <vector>

class QLabel;

namespace tidlig::app {

class MatrixCell;

/// Where one child stands in the picture. Levels are indexes of ChildLevel and ParentLevel.
struct MatrixPlace {
  QString name;
  bool placed = false;
  std::uint8_t childLow = 0, childHigh = 0;
  std::uint8_t parentLow = 0, parentHigh = 0;
};

/// What one of the twelve cells shows.
struct MatrixCellState {
  scoring::Cell cell;
  std::vector<int> observedHere;  ///< numbers of the children (0, 1, …)
  bool observed = false;          ///< of the child looked at
  bool possible = false;          ///< missing answers could lead that child here
  bool decided = false;           ///< has the group of the newest decision
};

/// The table of child level × parent level, drawn: where what was seen puts each child, the area
/// that missing answers leave open, and what the strategy, the municipality or nobody decided.
/// Arrow keys go through the cells; each says in words all that it shows.
class LevelMatrix : public QWidget {
  Q_OBJECT

 public:
  explicit LevelMatrix(QWidget* parent = nullptr);

  void setModel(const scoring::Model& model);
  /// `current` is the child looked at.
  void setPlaces(std::vector<MatrixPlace> places, std::size_t current);
  void setDecided(std::optional<int> group);

  /// The whole picture in sentences, for those who do not see it and for the tests.
  [[nodiscard]] QString inWords() const;
  [[nodiscard]] QString cellInWords(std::uint8_t child, std::uint8_t parent) const;
  [[nodiscard]] MatrixCell* cellAt(std::uint8_t child, std::uint8_t parent) const;

 Q_SIGNALS:
  /// The words of the cell the keyboard is on; empty when it left the picture.
  void cellEntered(const QString& words);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  friend class MatrixCell;
  void moveFocus(const MatrixCell* from, int rows, int columns);
  void retell();

  scoring::Model m_model;
  std::vector<MatrixPlace> m_places;
  std::size_t m_current = 0;
  std::optional<int> m_decided;
  std::array<std::array<MatrixCell*, 3>, 4> m_cells{};
  std::array<QLabel*, 4> m_rows{};
  std::array<QLabel*, 3> m_columns{};
  QLabel* m_parentAxis;
  QLabel* m_childAxis;
};

/// The letter by which a child is marked in the picture: A, B, C …
QString matrixLetter(std::size_t child);

}  // namespace tidlig::app
