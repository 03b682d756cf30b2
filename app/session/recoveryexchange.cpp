#include "session/recoveryexchange.h"

namespace tidlig::app {

base::Status RecoveryExchange::offer(const security::SecretText& key) {
  auto answer = m_answer.get_future();
  m_show(security::SecretText::copyOf(key.view()));
  if (answer.get()) return base::Done{};
  return base::Error{base::ErrorKind::denied, "the recovery key was not typed back"};
}

void RecoveryExchange::answer(bool kept) {
  if (m_answered) return;
  m_answered = true;
  m_answer.set_value(kept);
}

}  // namespace tidlig::app
