#pragma once

#include "models/familiesmodel.h"

#include <QTableView>

namespace tidlig::app {

/// The list itself. Letters typed into it go on to whoever filters, so that nobody has to aim for
/// the field first.
class FamiliesTable : public QTableView {
  Q_OBJECT

 public:
  explicit FamiliesTable(FamiliesModel* families, QWidget* parent = nullptr);

  /// Sorts, where that can be done.
  void sortBy(int column, Qt::SortOrder order);
  /// Puts the keyboard on the first row.
  void enter();
  /// The first visible family that is not known yet.
  [[nodiscard]] std::optional<usecases::FamilyKey> unknownInView() const;
  /// Columns with nothing in them are hidden; a small window gives each less room, and the
  /// coordinator none.
  void arrange();

 Q_SIGNALS:
  /// A row was chosen.
  void chosen(int shown);
  void typed(QKeyEvent* event);
  void leftUpwards();
  void sorted(int column, Qt::SortOrder order);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void headerChanged(int column, Qt::SortOrder order);
  void choose(const QModelIndex& index);
  [[nodiscard]] int widthOf(int column, int padding) const;

  FamiliesModel* m_families;
  int m_sortColumn = FamiliesModel::nameColumn;
  Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

/// Whether the key writes or takes away a letter.
bool isTyping(const QKeyEvent& event);

}  // namespace tidlig::app
