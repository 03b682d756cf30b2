#pragma once

#include "base/result.h"
#include "security/secret.h"

#include <functional>
#include <future>

namespace tidlig::app {

/// Hands the recovery key from the thread that makes a vault to the window, and the window's answer
/// back: kept and typed back, or given up. Until then the vault is not finished.
class RecoveryExchange {
 public:
  using Show = std::function<void(security::SecretText key)>;

  /// `show` is called in the making thread; it passes the key on to the window.
  explicit RecoveryExchange(Show show) : m_show(std::move(show)) {}

  /// In the making thread: waits for the window's answer.
  base::Status offer(const security::SecretText& key);
  /// In the window's thread; only the first of the two counts.
  void confirm() { answer(true); }
  void giveUp() { answer(false); }

 private:
  void answer(bool kept);

  Show m_show;
  std::promise<bool> m_answer;
  bool m_answered = false;
};

}  // namespace tidlig::app
