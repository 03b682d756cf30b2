#include "base/memory.h"
#include "storage/movestore.h"
#include "usecases/screeningreading.h"

#include <algorithm>

namespace tidlig::usecases {

using base::Error;
using base::ErrorKind;
using domain::Value;
using forms::AnswerValue;
using forms::ItemType;
using forms::ValueKind;
using storage::LogAction;
using storage::PackedObservation;
using storage::ScreeningRow;
using storage::ScreeningStore;

namespace {

/// What waits for confirmation goes with its answers when a repetition is taken out.
base::Status moveWaiting(OpenVault::State& state, std::int64_t screening, const forms::Item& group,
                         const forms::Place& place, std::size_t number) {
  storage::MoveStore moves(state.database);
  TIDLIG_ASSIGN(const auto waiting, moves.toConfirm(screening));
  forms::Answers marks;
  for (const auto& [linkId, at] : waiting) {
    marks.set(linkId, at, {{ValueKind::boolean, "true", {}, {}}});
    TIDLIG_TRY(moves.confirm(screening, linkId, at));
  }
  const forms::Answers left = marks.without(group, place, number);
  for (const auto& [key, mark] : left.all()) TIDLIG_TRY(moves.addToConfirm(screening, key));
  return base::Done{};
}

}  // namespace

base::Status answer(OpenVault& vault, ScreeningKey screening, const std::string& linkId,
                    std::optional<Value> value) {
  return base::withinMemory([&]() -> base::Status {
    OpenVault::State& state = vault.state();
    TIDLIG_ASSIGN(const ScreeningRow draft, draftOf(state, screening));
    TIDLIG_ASSIGN(const forms::Item* const item, itemOf(state, draft, linkId));
    const auto number = numberOf(state, *item);
    if (!number) return Error{ErrorKind::invalid, "this question observes no indicator"};
    TIDLIG_ASSIGN(auto observations, unpacked(draft));
    const PackedObservation wanted{*number, value.value_or(Value::notAssessed), value.has_value()};
    const auto found =
        std::find_if(observations.begin(), observations.end(),
                     [&](const PackedObservation& one) { return one.indicator == *number; });
    if (found == observations.end()) {
      observations.push_back(wanted);
    } else {
      *found = wanted;
    }
    const std::string bytes = packed(observations);
    return state.change([&]() -> base::Status {
      TIDLIG_TRY(ScreeningStore(state.database).setObservations(draft, bytes));
      TIDLIG_TRY(storage::MoveStore(state.database).confirm(draft.id, linkId, {}));
      return state.note(LogAction::answered, draft.family, draft.id);
    });
  });
}

base::Status answerText(OpenVault& vault, ScreeningKey screening, const std::string& linkId,
                        const std::string& text) {
  std::vector<AnswerValue> values;
  if (!text.empty()) values.push_back({ValueKind::string, text, {}, {}});
  return giveAnswers(vault, screening, linkId, {}, values);
}

base::Status writeNote(OpenVault& vault, ScreeningKey screening, const std::string& linkId,
                       NoteKind kind, const std::string& text) {
  return base::withinMemory([&]() -> base::Status {
    OpenVault::State& state = vault.state();
    TIDLIG_ASSIGN(const ScreeningRow draft, draftOf(state, screening));
    TIDLIG_TRY(itemOf(state, draft, linkId));
    const auto stored = static_cast<storage::NoteKind>(static_cast<int>(kind) + 1);
    return state.change([&]() -> base::Status {
      TIDLIG_TRY(ScreeningStore(state.database).setNote(draft.id, linkId, stored, text));
      return state.note(LogAction::noteWritten, draft.family, draft.id);
    });
  });
}

base::Status giveAnswers(OpenVault& vault, ScreeningKey screening, const std::string& linkId,
                         const forms::Place& place, const std::vector<AnswerValue>& values) {
  return base::withinMemory([&]() -> base::Status {
    OpenVault::State& state = vault.state();
    TIDLIG_ASSIGN(const ScreeningRow draft, draftOf(state, screening));
    TIDLIG_ASSIGN(const forms::Item* const item, itemOf(state, draft, linkId));
    if (item->indicator) return Error{ErrorKind::invalid, "this question observes an indicator"};
    if (values.size() > 1 && !item->repeats) {
      return Error{ErrorKind::invalid, "this question takes one answer"};
    }
    const bool fit = std::all_of(values.begin(), values.end(), [&](const AnswerValue& value) {
      return forms::takes(item->type, value.kind);
    });
    if (!fit) return Error{ErrorKind::invalid, "this question takes answers of another kind"};
    if (!forms::isPlaceOf(state.checklist(*draft.checklist)->form, linkId, place)) {
      return Error{ErrorKind::invalid, "this question does not stand there"};
    }
    return state.change([&]() -> base::Status {
      TIDLIG_TRY(ScreeningStore(state.database).setAnswers(draft.id, linkId, place, values));
      TIDLIG_TRY(storage::MoveStore(state.database).confirm(draft.id, linkId, place));
      return state.note(LogAction::answered, draft.family, draft.id);
    });
  });
}

base::Status removeRepetition(OpenVault& vault, ScreeningKey screening,
                              const std::string& groupLinkId, const forms::Place& place,
                              std::size_t number) {
  return base::withinMemory([&]() -> base::Status {
    OpenVault::State& state = vault.state();
    TIDLIG_ASSIGN(const ScreeningRow draft, draftOf(state, screening));
    const KeptChecklist* const kept = draft.checklist ? state.checklist(*draft.checklist) : nullptr;
    if (kept == nullptr) return noChecklist();
    const forms::Item* const group = forms::findItem(kept->form, groupLinkId);
    if (group == nullptr) return Error{ErrorKind::notFound, "the checklist has no such group"};
    if (group->type != ItemType::group || !group->repeats) {
      return Error{ErrorKind::invalid, "this group does not repeat"};
    }
    ScreeningStore store(state.database);
    TIDLIG_ASSIGN(const forms::Answers before, store.answers(draft.id));
    const forms::Answers after = before.without(*group, place, number);
    return state.change([&]() -> base::Status {
      for (const auto& [key, values] : before.all()) {
        TIDLIG_TRY(store.setAnswers(draft.id, key.first, key.second, {}));
      }
      for (const auto& [key, values] : after.all()) {
        TIDLIG_TRY(store.setAnswers(draft.id, key.first, key.second, values));
      }
      TIDLIG_TRY(moveWaiting(state, draft.id, *group, place, number));
      return state.note(LogAction::answered, draft.family, draft.id);
    });
  });
}

}  // namespace tidlig::usecases
