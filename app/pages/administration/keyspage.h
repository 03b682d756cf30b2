#pragma once

#include "pages/page.h"
#include "usecases/rekey.h"

class QCheckBox;
class QFrame;

namespace tidlig::app {

class PassphraseField;
class RecoveryStep;
class WorkStrip;

/// The vault's keys: a new recovery key, whole or in two halves, and a new key for all that the
/// vault holds.
class KeysPage : public Page {
  Q_OBJECT

 public:
  explicit KeysPage(Services& services);

  [[nodiscard]] QString title() const override;
  [[nodiscard]] std::function<void()> back() override;
  void takeFocus() override;

 private:
  QFrame* buildRecovery();
  QFrame* buildMaking();
  QFrame* buildRekey();
  void retell();
  void showMaking(bool making);
  void make();
  void put();
  void isPut(const base::Status& status);
  void rekey();
  void rekeyed(const base::Result<usecases::RekeyReport>& report);
  [[nodiscard]] QString recoveryText() const;
  [[nodiscard]] QString rekeyText() const;
  [[nodiscard]] QString backupsText() const;

  security::SecretBytes m_fresh;  ///< a recovery key that is being put in force
  QLabel* m_recovery;
  QCheckBox* m_halves;
  QPushButton* m_make;
  QFrame* m_making;
  RecoveryStep* m_step;
  PassphraseField* m_passphrase;
  QPushButton* m_put;
  QPushButton* m_leave;
  QLabel* m_rekeyWords;
  QPushButton* m_rekey;
  WorkStrip* m_work;
  QLabel* m_backups;
};

}  // namespace tidlig::app
