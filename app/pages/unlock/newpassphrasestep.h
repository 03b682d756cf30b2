#pragma once

#include "pages/start/steps.h"

namespace tidlig::app {

/// The recovery key typed in, and the new passphrase twice.
class NewPassphraseStep : public Step {
  Q_OBJECT

 public:
  NewPassphraseStep();
  [[nodiscard]] security::SecretText recoveryKey() const;
  [[nodiscard]] security::SecretText passphrase() const;
  [[nodiscard]] QString fault() const override;
  void takeFocus() override;
  void clear();

 private:
  PassphraseField* m_key;
  PassphraseField* m_first;
  PassphraseField* m_second;
};

}  // namespace tidlig::app
