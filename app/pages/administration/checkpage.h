#pragma once

#include "pages/page.h"
#include "security/machine.h"

#include <optional>

class QFrame;

namespace tidlig::app {

class WorkStrip;

/// Reads the whole vault once and tells what is wrong; and what the machine does to protect it.
class CheckPage : public Page {
  Q_OBJECT

 public:
  explicit CheckPage(Services& services);

  [[nodiscard]] QString title() const override;
  [[nodiscard]] std::function<void()> back() override;
  void takeFocus() override;

 private:
  using Outcome = base::Result<std::vector<usecases::CheckFinding>>;
  QFrame* buildCheck();
  QFrame* buildMachine();
  void check();
  void tell(Outcome outcome);
  [[nodiscard]] QString resultText() const;
  [[nodiscard]] QString machineText() const;

  security::MachineFacts m_machine;
  std::optional<std::vector<usecases::CheckFinding>> m_findings;
  QPushButton* m_check;
  WorkStrip* m_work;
  QLabel* m_result;
};

}  // namespace tidlig::app
