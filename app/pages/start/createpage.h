#pragma once

#include "pages/page.h"

#include <memory>

class QLabel;
class QPushButton;

namespace tidlig::app {

class PlaceStep;
class PersonStep;
class RecoveryStep;
class ChecklistsStep;
class RecoveryExchange;
class StepStack;

/// The assistant that makes a vault: place, person and passphrase, recovery key, checklists. The
/// vault is made only when the recovery key has been typed back.
class CreatePage : public Page {
  Q_OBJECT

 public:
  explicit CreatePage(Services& services);
  ~CreatePage() override;

  [[nodiscard]] QString title() const override;
  [[nodiscard]] std::function<void()> back() override;
  void takeFocus() override;

 private:
  void next();
  void previous();
  void go(int step);
  void make();
  void finish();
  void made(base::Result<std::unique_ptr<usecases::OpenVault>> vault);
  void retell();
  void setBusy(bool busy);

  StepStack* m_steps;
  PlaceStep* m_place;
  PersonStep* m_person;
  RecoveryStep* m_recovery;
  ChecklistsStep* m_checklists;
  QLabel* m_count;
  QPushButton* m_next;
  QPushButton* m_previous;
  std::shared_ptr<RecoveryExchange> m_exchange;
  std::unique_ptr<usecases::OpenVault> m_vault;
  bool m_busy = false;
};

}  // namespace tidlig::app
