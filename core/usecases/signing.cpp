#include "base/memory.h"
#include "forms/filling.h"
#include "forms/responsecheck.h"
#include "storage/movestore.h"
#include "usecases/screeningreading.h"
namespace tidlig::usecases {
namespace {

using base::Error;
using base::ErrorKind;
using domain::ScreeningStatus;
using domain::Value;
using storage::LogAction;
using storage::PackedObservation;
using storage::ScreeningRow;
using storage::ScreeningStore;

base::Result<Completion> completionOf(OpenVault::State& state, const ScreeningRow& draft) {
  Completion completed;
  const KeptChecklist* const kept = draft.checklist ? state.checklist(*draft.checklist) : nullptr;
  if (kept == nullptr) return completed;
  TIDLIG_ASSIGN(forms::Answers answers, readAnswers(state, draft, kept->form));
  const forms::Filling filling(kept->form, std::move(answers));
  completed.setAside = filling.setAside();
  const auto response =
      responseOf(kept->form, filling.counting(), forms::ResponseStatus::completed);
  for (forms::ResponseFinding& found : forms::checkResponse(kept->form, response)) {
    if (found.finding.severity == forms::Severity::error) {
      completed.problems.push_back(std::move(found));
    }
  }
  TIDLIG_ASSIGN(const auto waiting, storage::MoveStore(state.database).toConfirm(draft.id));
  for (const auto& [linkId, place] : waiting) {
    if (filling.isAsked(linkId, place)) completed.unconfirmed.emplace_back(linkId, place);
  }
  return completed;
}

/// What is asked no longer is taken out, whatever it was answered with.
base::Status leaveOut(OpenVault::State& state, const ScreeningRow& draft,
                      const std::vector<forms::Answers::Key>& setAside) {
  if (setAside.empty()) return base::Done{};
  ScreeningStore store(state.database);
  TIDLIG_ASSIGN(auto observations, unpacked(draft));
  for (const auto& [linkId, place] : setAside) {
    TIDLIG_ASSIGN(const forms::Item* const item, itemOf(state, draft, linkId));
    const auto number = numberOf(state, *item);
    for (PackedObservation& one : observations) {
      if (number == one.indicator) one = {*number, Value::notAssessed, false};
    }
    if (!number) TIDLIG_TRY(store.setAnswers(draft.id, linkId, place, {}));
  }
  return store.setObservations(draft, packed(observations));
}

}  // namespace

base::Result<Completion> completion(OpenVault& vault, ScreeningKey screening) {
  OpenVault::State& state = vault.state();
  TIDLIG_ASSIGN(const ScreeningRow draft, draftOf(state, screening));
  return completionOf(state, draft);
}

base::Status sign(OpenVault& vault, ScreeningKey screening) {
  return base::withinMemory([&]() -> base::Status {
    OpenVault::State& state = vault.state();
    TIDLIG_ASSIGN(const ScreeningRow draft, draftOf(state, screening));
    TIDLIG_ASSIGN(const Completion completed, completionOf(state, draft));
    if (!completed.problems.empty()) {
      return Error{ErrorKind::invalid, "some answers are missing or do not fit their questions"};
    }
    if (!completed.unconfirmed.empty()) {
      return Error{ErrorKind::invalid,
                   "some answers from an earlier version are not confirmed yet"};
    }
    ScreeningStore store(state.database);
    return state.change([&]() -> base::Status {
      TIDLIG_TRY(leaveOut(state, draft, completed.setAside));
      TIDLIG_TRY(store.sign(draft, state.clock->nowMilliseconds()));
      if (draft.corrects) {
        TIDLIG_ASSIGN(const ScreeningRow old, store.at(*draft.corrects));
        TIDLIG_TRY(store.setStatus(old, ScreeningStatus::superseded));
      }
      return state.note(LogAction::screeningSigned, draft.family, draft.id);
    });
  });
}

base::Result<ScreeningKey> correct(OpenVault& vault, ScreeningKey screening) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::screen));
  ScreeningStore store(state.database);
  TIDLIG_ASSIGN(ScreeningRow copy, store.at(row(screening)));
  TIDLIG_TRY(state.reach(copy.family));
  if (copy.status != ScreeningStatus::final) {
    return Error{ErrorKind::denied, "only a signed screening that still counts is corrected"};
  }
  if (!copy.checklist) return noChecklist();
  const std::int64_t old = copy.id;
  copy.status = ScreeningStatus::draft;
  copy.corrects = old;
  copy.user = state.userId;
  base::Status done = state.change([&]() -> base::Status {
    TIDLIG_ASSIGN(copy.code, store.nextCode(copy.family));
    TIDLIG_ASSIGN(copy.id, store.add(copy));
    TIDLIG_TRY(store.copyAnswers(old, copy.id));
    return state.note(LogAction::correctionStarted, copy.family, copy.id);
  });
  if (!done) return done.error();
  return ScreeningKey{copy.id};
}

}  // namespace tidlig::usecases
