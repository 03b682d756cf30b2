#pragma once

#include "pages/page.h"

#include <memory>

class QLineEdit;
class QPushButton;

namespace tidlig::app {

class NewPassphraseStep;
class RecoveryStep;
class RecoveryExchange;
class StepStack;

/// A forgotten passphrase: the recovery key opens the vault and a new passphrase is set. The key
/// that was used is replaced by a new one, which is written down first.
class RecoverPage : public Page {
  Q_OBJECT

 public:
  RecoverPage(Services& services, const QString& folder, std::optional<std::string> user);
  ~RecoverPage() override;

  [[nodiscard]] QString title() const override;
  [[nodiscard]] std::function<void()> back() override;
  void takeFocus() override;

 private:
  void next();
  void recover();
  void recovered(const base::Status& status);
  void setBusy(bool busy);

  QString m_folder;
  std::optional<std::string> m_user;
  StepStack* m_steps;
  NewPassphraseStep* m_first;
  RecoveryStep* m_second;
  QPushButton* m_next;
  std::shared_ptr<RecoveryExchange> m_exchange;
  bool m_busy = false;
};

}  // namespace tidlig::app
