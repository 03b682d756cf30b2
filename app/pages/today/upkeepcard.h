#pragma once

#include "usecases/backups.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace tidlig::app {

class BackupWork;
class WorkStrip;

/// What the vault itself needs, before what families need: a backup that is overdue or failed, a
/// recovery key that was used. Hidden while there is nothing.
class UpkeepCard : public QFrame {
  Q_OBJECT

 public:
  struct Needs {
    usecases::BackupStanding backups;
    bool newRecoveryKey = false;  ///< and the user may make one
    bool mayArrange = false;      ///< may go to the page about backups
  };

  explicit UpkeepCard(BackupWork& work, QWidget* parent = nullptr);

  void tell(const Needs& needs);
  [[nodiscard]] bool isNeeded() const { return m_needed; }
  /// Of those that are shown; null where none is.
  [[nodiscard]] QPushButton* firstButton() const;

 Q_SIGNALS:
  void backupsWanted();
  void keysWanted();
  /// A backup was made or failed: what is needed may be less now.
  void changed();

 private:
  void follow();
  void setBusy(bool busy);

  BackupWork& m_work;
  Needs m_needs;
  bool m_needed = false;
  QLabel* m_backup;
  QPushButton* m_make;
  QPushButton* m_arrange;
  WorkStrip* m_strip;
  QLabel* m_key;
  QPushButton* m_renew;
};

}  // namespace tidlig::app
