#pragma once

#include "pages/start/steps.h"

namespace tidlig::app {

/// A new passphrase twice, for oneself or for somebody else, with a button that makes one of Danish
/// words.
class NewPassphrase : public Step {
  Q_OBJECT

 public:
  enum class For { oneself, somebody };
  explicit NewPassphrase(For whom);

  [[nodiscard]] security::SecretText passphrase() const;
  [[nodiscard]] QString fault() const override;
  void takeFocus() override;
  void clear();

 private:
  void suggest();

  PassphraseField* m_first;
  PassphraseField* m_second;
  QPushButton* m_suggest;
  QLabel* m_suggested;
};

}  // namespace tidlig::app
