#pragma once

#include "usecases/salvaging.h"

#include <QFrame>

#include <optional>

class QGridLayout;
class QLabel;
class QPushButton;

namespace tidlig::app {

/// What lies beside the vault now; of a damaged one also what could not be read.
struct OpenedBackup {
  usecases::Restored vault;
  std::optional<storage::SalvageOutcome> saved;
};

/// How much is in what was opened, beside what the vault holds where that is open, and the choice
/// between taking it into use and leaving everything as it is.
class RestoreComparison : public QFrame {
  Q_OBJECT

 public:
  /// `toNewPlace`: there is no vault whose place it takes.
  explicit RestoreComparison(bool toNewPlace, QWidget* parent = nullptr);

  void tell(const OpenedBackup& opened, const std::optional<storage::Tally>& now);
  /// On the choice that changes nothing: going on is a step of its own.
  void takeFocus();

 Q_SIGNALS:
  void taken();
  void left();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retell();
  void tellRows();
  void addRow(const QString& what, const QString& backup, const QString& now);
  [[nodiscard]] QString summaryText() const;
  [[nodiscard]] QString findingsText() const;

  bool m_toNewPlace;
  std::optional<OpenedBackup> m_opened;
  std::optional<storage::Tally> m_now;
  QLabel* m_heading;
  QLabel* m_summary;
  QGridLayout* m_rows;
  int m_told = 0;  ///< rows of them that have their texts
  QLabel* m_findings;
  QPushButton* m_take;
  QPushButton* m_leave;
};

}  // namespace tidlig::app
