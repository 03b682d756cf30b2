#pragma once

#include "pages/page.h"

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace tidlig::app {

class PassphraseField;

/// Who you are, your passphrase, open. The passphrase is tried in a thread of its own.
class UnlockPage : public Page {
  Q_OBJECT

 public:
  /// `swap`: what was done with the vault just before.
  UnlockPage(Services& services, const QString& folder, const SwapOutcome& swap = {});

  [[nodiscard]] QString title() const override;
  void takeFocus() override;

 private:
  void follow();
  void readUsers();
  void tryToUnlock();
  void unlocked(base::Result<std::unique_ptr<usecases::OpenVault>> vault);
  void setBusy(bool busy);
  void cannotOpen(const base::Error& error);
  void tell(const SwapOutcome& swap);
  void tellWait(std::int64_t milliseconds);

  QString m_folder;
  QComboBox* m_users;
  PassphraseField* m_passphrase;
  QPushButton* m_open;
  QPushButton* m_forgotten;
  QPushButton* m_other;
  QProgressBar* m_progress;
  QLabel* m_wait;
  bool m_usersKnown = false;
};

}  // namespace tidlig::app
