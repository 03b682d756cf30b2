#pragma once

#include "usecases/logreading.h"

#include <QAbstractTableModel>

#include <functional>
#include <vector>

namespace tidlig::app {

/// The log, newest first, read in pages as somebody scrolls: it may be very long.
class LogModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { whenColumn, whoColumn, whatColumn, familyColumn, recordColumn, numberColumn };
  static constexpr int kColumns = numberColumn + 1;

  /// Entries below a number, or the first page.
  using Source = std::function<base::Result<usecases::LogPage>(std::optional<std::int64_t> before)>;

  explicit LogModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

  /// Begins anew with the first page of `source`.
  base::Status read(Source source);
  /// How many entries there are, read or not.
  [[nodiscard]] std::int64_t total() const { return m_total; }
  /// The words change with the language.
  void retell();

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                    int role) const override;
  [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
  void fetchMore(const QModelIndex& parent) override;

  /// What stands in a column, the same as in the table.
  static QString text(const usecases::LogLine& line, int column);
  static QString columnName(int column);

 private:
  Source m_source;
  std::vector<usecases::LogLine> m_lines;
  std::int64_t m_total = 0;
  bool m_atEnd = true;
};

}  // namespace tidlig::app
