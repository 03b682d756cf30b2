#pragma once

#include "widgets/matrixpicture.h"

#include <QWidget>

#include <array>
#include <optional>
#include <vector>

class QLabel;

namespace tidlig::app {

class MatrixCell;

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

  [[nodiscard]] const MatrixPicture& shown() const { return m_shown; }
  /// The whole picture in sentences, for those who do not see it and for the tests.
  [[nodiscard]] QString inWords() const;
  /// The same of one child.
  [[nodiscard]] QString placeInWords(std::size_t child) const;
  [[nodiscard]] QString cellInWords(std::uint8_t child, std::uint8_t parent) const;
  /// The cell's group or range and who decided it, as a sentence.
  [[nodiscard]] QString sourceInWords(std::uint8_t child, std::uint8_t parent) const;
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

  MatrixPicture m_shown;
  std::array<std::array<MatrixCell*, 3>, 4> m_cells{};
  std::array<QLabel*, 4> m_rows{};
  std::array<QLabel*, 3> m_columns{};
  QLabel* m_parentAxis;
  QLabel* m_childAxis;
};

}  // namespace tidlig::app
