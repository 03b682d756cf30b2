#include "usecases/drafts.h"

#include "storage/draftstore.h"
#include "storage/familystore.h"
#include "usecases/vaultstate.h"

#include <algorithm>
#include <tuple>

namespace tidlig::usecases {
namespace {

using base::Error;
using base::ErrorKind;
using storage::DecisionDraftRow;
using storage::DraftStore;
using storage::FamilyDraftRow;
using storage::LogAction;
using Kind = domain::Subject::Kind;

DecisionDraftRow rowOf(const DecisionDraft& draft, base::Date begunOn) {
  return {begunOn,        draft.group,     draft.suggested, draft.reason, draft.participants,
          draft.nextStep, draft.nextStepOn};
}

DecisionDraft draftOf(DecisionDraftRow row) {
  return {row.chosen,
          row.suggested,
          std::move(row.reason),
          std::move(row.participants),
          std::move(row.nextStep),
          std::move(row.nextStepOn),
          row.begunOn};
}

auto told(const DecisionDraftRow& row) {
  return std::tie(row.begunOn, row.chosen, row.suggested, row.reason, row.participants,
                  row.nextStep, row.nextStepOn);
}

FamilyDraftRow rowOf(const FamilyDraft& draft, base::Date begunOn) {
  FamilyDraftRow row{begunOn, draft.name, {}};
  for (const FamilyDraft::Member& member : draft.members) {
    row.members.push_back({member.kind == MemberKind::child ? Kind::child : Kind::adult,
                           member.name, member.expected, member.date, member.protectedAddress});
  }
  return row;
}

FamilyDraft draftOf(FamilyDraftRow row) {
  FamilyDraft draft{std::move(row.name), {}, row.begunOn};
  for (FamilyDraftRow::Member& member : row.members) {
    draft.members.push_back({member.kind == Kind::child ? MemberKind::child : MemberKind::adult,
                             std::move(member.name), member.expected, std::move(member.date),
                             member.protectedAddress});
  }
  return draft;
}

base::Status checkGroup(std::optional<int> group) {
  if (!group || (*group >= 1 && *group <= 4)) return base::Done{};
  return Error{ErrorKind::invalid, "expected a group from 1 to 4"};
}

}  // namespace

bool saysNothing(const DecisionDraft& draft) {
  const bool noWords = draft.reason.empty() && draft.participants.empty() &&
                       draft.nextStep.empty() && draft.nextStepOn.empty();
  return noWords && (!draft.group || draft.group == draft.suggested);
}

base::Result<std::optional<DecisionDraft>> decisionDraft(OpenVault& vault, FamilyKey family) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::decide, family));
  TIDLIG_ASSIGN(auto found, DraftStore(state.database, state.userId).decision(row(family)));
  if (!found) return std::optional<DecisionDraft>();
  return std::optional<DecisionDraft>(draftOf(std::move(*found)));
}

base::Status keepDecisionDraft(OpenVault& vault, FamilyKey family, const DecisionDraft& draft) {
  if (saysNothing(draft)) return dropDecisionDraft(vault, family);
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::decide, family));
  TIDLIG_TRY(checkGroup(draft.group));
  TIDLIG_TRY(checkGroup(draft.suggested));
  TIDLIG_TRY(storage::FamilyStore(state.database).at(row(family)));
  DraftStore store(state.database, state.userId);
  TIDLIG_ASSIGN(const auto before, store.decision(row(family)));
  const base::Date today = before ? before->begunOn : state.clock->today();
  const DecisionDraftRow wanted = rowOf(draft, draft.begunOn.value_or(today));
  if (before && told(*before) == told(wanted)) return base::Done{};
  return state.change([&]() -> base::Status {
    TIDLIG_TRY(store.keepDecision(row(family), wanted));
    return state.note(LogAction::decisionDraftKept, row(family));
  });
}

base::Status dropDecisionDraft(OpenVault& vault, FamilyKey family) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::decide));
  DraftStore store(state.database, state.userId);
  TIDLIG_ASSIGN(const auto before, store.decision(row(family)));
  if (!before) return base::Done{};
  return state.change([&]() -> base::Status {
    TIDLIG_TRY(store.dropDecision(row(family)));
    return state.note(LogAction::decisionDraftDropped, row(family));
  });
}

bool saysNothing(const FamilyDraft& draft) {
  const auto isEmpty = [](const FamilyDraft::Member& member) {
    return member.name.empty() && member.date.empty() && !member.protectedAddress;
  };
  return draft.name.empty() && std::all_of(draft.members.begin(), draft.members.end(), isEmpty);
}

base::Result<std::optional<FamilyDraft>> familyDraft(OpenVault& vault) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::changeFamilies));
  TIDLIG_ASSIGN(auto found, DraftStore(state.database, state.userId).newFamily());
  if (!found) return std::optional<FamilyDraft>();
  return std::optional<FamilyDraft>(draftOf(std::move(*found)));
}

base::Status keepFamilyDraft(OpenVault& vault, const FamilyDraft& draft) {
  if (saysNothing(draft)) return dropFamilyDraft(vault);
  OpenVault::State& state = vault.state();
  TIDLIG_ASSIGN(const auto before, familyDraft(vault));
  const base::Date today = before ? *before->begunOn : state.clock->today();
  const base::Date begunOn = draft.begunOn.value_or(today);
  if (before && before->name == draft.name && before->members == draft.members &&
      before->begunOn == begunOn) {
    return base::Done{};
  }
  return state.change([&]() -> base::Status {
    TIDLIG_TRY(DraftStore(state.database, state.userId).keepNewFamily(rowOf(draft, begunOn)));
    return state.note(LogAction::familyDraftKept);
  });
}

base::Status dropFamilyDraft(OpenVault& vault) {
  OpenVault::State& state = vault.state();
  TIDLIG_ASSIGN(const auto before, familyDraft(vault));
  if (!before) return base::Done{};
  return state.change([&]() -> base::Status {
    TIDLIG_TRY(DraftStore(state.database, state.userId).dropNewFamily());
    return state.note(LogAction::familyDraftDropped);
  });
}

}  // namespace tidlig::usecases
