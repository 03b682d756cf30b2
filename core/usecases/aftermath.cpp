#include "usecases/aftermath.h"

#include "storage/aftermathstore.h"
#include "usecases/vaultstate.h"

namespace tidlig::usecases {
namespace {

using storage::Aftermath;
using storage::LogAction;

base::Status set(OpenVault& vault, AssessmentKey decision, Aftermath what, bool wanted,
                 LogAction action) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::decide));
  storage::AftermathStore store(state.database);
  TIDLIG_ASSIGN(const std::int64_t family, store.familyOf(row(decision)));
  TIDLIG_TRY(state.reach(family));
  return state.change([&]() -> base::Status {
    TIDLIG_ASSIGN(const auto found, store.find(what, row(decision)));
    if (found.has_value() == wanted) return base::Done{};
    TIDLIG_TRY(wanted ? store.set(what, row(decision), state.userId, state.clock->nowMilliseconds())
                      : store.takeBack(what, row(decision)));
    return state.note(action, family, row(decision));
  });
}

}  // namespace

base::Status setStepDone(OpenVault& vault, AssessmentKey decision, bool done) {
  return set(vault, decision, Aftermath::stepDone, done,
             done ? LogAction::stepDone : LogAction::stepTakenBack);
}

base::Status setParentsInformed(OpenVault& vault, AssessmentKey decision, bool informed) {
  return set(vault, decision, Aftermath::parentsInformed, informed,
             informed ? LogAction::parentsInformed : LogAction::informedTakenBack);
}

}  // namespace tidlig::usecases
