#pragma once

#include "widgets/levelmatrix.h"

#include <QWidget>

namespace tidlig::app {

/// One cell of the level matrix: its group or open range in large type, its source in words and
/// pattern, the children seen here, the decided group.
class MatrixCell : public QWidget {
  Q_OBJECT

 public:
  MatrixCell(LevelMatrix* matrix, std::uint8_t child, std::uint8_t parent);

  void setState(MatrixCellState state, const QString& words);
  void setTabStop(bool stop);
  [[nodiscard]] const MatrixCellState& state() const { return m_state; }
  [[nodiscard]] std::uint8_t child() const { return m_child; }
  [[nodiscard]] std::uint8_t parentLevel() const { return m_parent; }
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  LevelMatrix* m_matrix;
  std::uint8_t m_child;
  std::uint8_t m_parent;
  MatrixCellState m_state;
};

}  // namespace tidlig::app
