#pragma once

#include "pages/page.h"

namespace tidlig::app {

class NewPassphrase;
class PassphraseField;

/// The signed-in user's own passphrase is changed.
class PassphrasePage : public Page {
  Q_OBJECT

 public:
  explicit PassphrasePage(Services& services);

  [[nodiscard]] QString title() const override;
  [[nodiscard]] std::function<void()> back() override;
  void takeFocus() override;

 private:
  void change();
  void changed(const base::Status& status);
  void setBusy(bool busy);

  PassphraseField* m_old;
  NewPassphrase* m_new;
  QPushButton* m_change;
  bool m_busy = false;
};

}  // namespace tidlig::app
