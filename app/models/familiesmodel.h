#pragma once

#include "usecases/families.h"

#include <QAbstractTableModel>
#include <QCollator>
#include <QSortFilterProxyModel>

#include <vector>

namespace tidlig::app {

/// The families of the vault, one a row. There is no column for risk.
class FamiliesModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { nameColumn, ageColumn, positionColumn, dateColumn, servicesColumn };
  static constexpr int kColumns = servicesColumn + 1;
  enum Role { searchRole = Qt::UserRole, familyRole };

  explicit FamiliesModel(QObject* parent = nullptr);

  void setRows(std::vector<usecases::FamilyRow> rows, base::Date today);
  [[nodiscard]] const usecases::FamilyRow& row(int number) const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                    int role) const override;

 private:
  [[nodiscard]] QString text(const usecases::FamilyRow& row, int column) const;

  std::vector<usecases::FamilyRow> m_rows;
  std::vector<QString> m_search;
  base::Date m_today;
};

/// Filters by name, alias or code as one types; sorts by name, age or date, never by group.
class FamiliesFilter : public QSortFilterProxyModel {
  Q_OBJECT

 public:
  explicit FamiliesFilter(QObject* parent = nullptr);

  void setText(const QString& text);
  static bool canSortBy(int column);

 protected:
  [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
  [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

 private:
  QString m_text;
  QCollator m_collator;
};

}  // namespace tidlig::app
