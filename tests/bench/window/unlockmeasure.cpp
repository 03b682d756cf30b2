#include "unlockmeasure.h"

#include "realwindow.h"
#include "security/keyfile.h"
#include "security/passphrase.h"

#include <stdexcept>

namespace tidlig::bench {
namespace {

double since(const QElapsedTimer& timer) {
  return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double derivationAlone(const std::string& vault) {
  const auto loaded = security::loadKeySlots(vault);
  const auto* slot = loaded ? loaded->slots.find("demo") : nullptr;
  if (slot == nullptr) throw std::runtime_error("no slot");
  const auto typed = security::SecretText::copyOf("made-up families need no secret");
  QElapsedTimer timer;
  timer.start();
  const auto passphrase = security::normalisePassphrase(typed);
  if (!security::deriveKey(*passphrase, slot->salt, slot->cost)) throw std::runtime_error("no key");
  return since(timer);
}

}  // namespace

int measureUnlock(const std::string& vault, int pairs) {
  Real real(vault, Real::Left::locked);
  for (int pair = 0; pair < pairs; ++pair) {
    QElapsedTimer timer;
    timer.start();
    real.unlock(vault);
    Painted painted(real.window().page());
    painted.millisecondsOf([] {});
    const double ours = since(timer);
    real.window().session().lock();
    tell({ours}, {derivationAlone(vault)});
  }
  return 0;
}

}  // namespace tidlig::bench
