#pragma once

#include "scoring/model.h"

#include <QWidget>

#include <array>

class QComboBox;
class QLabel;

namespace tidlig::app {

/// The twelve cells and the floors of a model, each a choice. A cell that is changed becomes the
/// municipality's own; put back to what it was it is what it was.
class CellsEditor : public QWidget {
  Q_OBJECT

 public:
  explicit CellsEditor(QWidget* parent = nullptr);

  /// `base`: the model that this one was begun from.
  void setModel(const scoring::Model& model, const scoring::Model& base);
  /// Writes the cells and the floors into `model`.
  void writeTo(scoring::Model& model) const;

 Q_SIGNALS:
  /// A person changed something.
  void changed();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  using Table = std::array<std::array<scoring::Cell, 3>, 4>;
  void changeCell(std::size_t child, std::size_t parent, int choice);
  void changeFloor(std::size_t child, int choice);
  void retell();
  void fillRanges();

  Table m_table{}, m_base{};
  std::array<int, 4> m_floor{};
  std::array<std::array<QComboBox*, 3>, 4> m_cells{};
  std::array<std::array<QLabel*, 3>, 4> m_sources{};
  std::array<QComboBox*, 4> m_floors{};
  std::array<QLabel*, 4> m_rows{};
  std::array<QLabel*, 3> m_columns{};
  QLabel* m_floorTitle;
};

}  // namespace tidlig::app
