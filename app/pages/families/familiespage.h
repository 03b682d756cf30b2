#pragma once

#include "pages/page.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace tidlig::app {

class FamiliesFilter;
class FamiliesModel;

/// All families: filter as you type, open one, add one.
class FamiliesPage : public Page {
  Q_OBJECT

 public:
  explicit FamiliesPage(Services& services);

  [[nodiscard]] QString title() const override;
  void takeFocus() override;

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void buildTable();
  void load();
  void filter(const QString& text);
  void openIndex(const QModelIndex& index);
  void keepSortHonest(int column, Qt::SortOrder order);
  void count();

  FamiliesModel* m_model;
  FamiliesFilter* m_filter;
  QLineEdit* m_search;
  QTableView* m_table;
  QLabel* m_count;
  QLabel* m_empty;
  QPushButton* m_new;
  int m_sortColumn = 0;
  Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

}  // namespace tidlig::app
