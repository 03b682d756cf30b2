#pragma once

#include "base/textindex.h"
#include "usecases/families.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace tidlig::app {

/// The families of the vault, one a row, filtered by an index of our own and in one of three
/// orders: by name, by the youngest child's age, by the next follow-up. There is no column for
/// risk, and no order by group.
class FamiliesModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column {
    nameColumn,
    ageColumn,
    positionColumn,
    servicesColumn,
    followUpColumn,
    coordinatorColumn
  };
  static constexpr int kColumns = coordinatorColumn + 1;
  enum Role { familyRole = Qt::UserRole };

  /// Which decided position to show: any, one of the groups, or none decided yet.
  struct Position {
    enum Kind { any, group, undecided };
    Kind kind = any;
    int number = 0;  ///< of the group
    friend bool operator==(const Position&, const Position&) = default;
  };

  explicit FamiliesModel(QObject* parent = nullptr);

  /// Rows in the order of their names; with key, code and name alone where `known` is false.
  void setRows(std::vector<usecases::FamilyRow> rows, base::Date today, bool known);
  /// Puts in what rows did not know yet. What is filtered and ordered by it follows in settle().
  void fill(std::vector<usecases::FamilyRow> details);
  void settle();

  void setFilter(const QString& text, Position position);
  void sort(int column, Qt::SortOrder order) override;
  static bool canSortBy(int column);

  /// Of all families, whatever the filter.
  [[nodiscard]] int familyCount() const { return static_cast<int>(m_rows.size()); }
  // Of those that are known.
  [[nodiscard]] bool anyFollowUp() const { return m_anyFollowUp; }
  [[nodiscard]] bool anyCoordinator() const { return m_anyCoordinator; }
  /// The most services that one family has.
  [[nodiscard]] int mostServices() const { return m_mostServices; }
  /// Of a row that is shown.
  [[nodiscard]] const usecases::FamilyRow& row(int shown) const;
  [[nodiscard]] bool isKnown(int shown) const;
  /// Where a family is shown; nothing where the filter hides it.
  [[nodiscard]] std::optional<int> shownAt(usecases::FamilyKey family) const;
  [[nodiscard]] base::Date today() const { return m_today; }

  /// A text as wide as those of a column commonly are; empty where any width does.
  [[nodiscard]] QString usualText(int column) const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                    int role) const override;

 private:
  struct Entry {
    usecases::FamilyRow row;
    bool known = false;
  };

  void take(const usecases::FamilyRow& row);
  [[nodiscard]] const Entry& entry(int shown) const;
  static QString positionText(const usecases::FamilyRow& row);
  [[nodiscard]] QString text(const Entry& entry, int column) const;
  [[nodiscard]] bool suits(const Entry& entry) const;
  void order();
  void show();

  std::vector<Entry> m_rows;           ///< in the order of names
  std::vector<std::uint32_t> m_byKey;  ///< numbers of rows, ascending by key
  std::vector<std::uint32_t> m_order;  ///< numbers of rows as they are ordered; empty: by name
  std::vector<std::uint32_t> m_shown;  ///< numbers of rows
  base::TextIndex m_index;
  std::string m_text;
  Position m_position;
  int m_sortColumn = nameColumn;
  Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
  bool m_anyFollowUp = false;
  bool m_anyCoordinator = false;
  int m_mostServices = 0;
  base::Date m_today;
};

}  // namespace tidlig::app
