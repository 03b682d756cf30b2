#pragma once

#include "usecases/today.h"

#include <QFrame>

class QVBoxLayout;

namespace tidlig::app {

/// One list of what waits: a heading with the count and a row for each thing, the earliest first.
/// A long list begins short and unfolds.
class WaitingCard : public QFrame {
  Q_OBJECT

 public:
  /// Shown before somebody asks for the rest.
  static constexpr int kFirst = 6;

  WaitingCard(usecases::WaitingList list, base::Date today, QWidget* parent = nullptr);

  [[nodiscard]] const usecases::WaitingList& list() const { return m_list; }

 Q_SIGNALS:
  void opened(const usecases::WaitingRow& row);
  void done(const usecases::WaitingRow& row);

 private:
  void fill();
  void addRow(const usecases::WaitingRow& row);
  void addRest();

  usecases::WaitingList m_list;
  base::Date m_today;
  QVBoxLayout* m_rows;
  bool m_unfolded = false;
};

}  // namespace tidlig::app
