#pragma once

#include "pages/page.h"

class QProgressBar;

namespace tidlig::app {

/// First start: make a vault, open one, or look around with made-up families.
class StartPage : public Page {
  Q_OBJECT

 public:
  explicit StartPage(Services& services);

  [[nodiscard]] QString title() const override;
  void takeFocus() override;

 Q_SIGNALS:
  void createWanted();

 private:
  void openExisting();
  void lookAround();
  void setBusy(bool busy);

  QWidget* m_choices;
  QProgressBar* m_progress;
};

}  // namespace tidlig::app
