#include "usecases/assessments.h"

#include "base/memory.h"
#include "base/writtentext.h"
#include "storage/aftermathstore.h"
#include "storage/assessmentstore.h"
#include "storage/draftstore.h"
#include "usecases/deciding.h"
#include "usecases/recordparts.h"

#include <algorithm>

namespace tidlig::usecases {
namespace {

using base::Error;
using base::ErrorKind;
using storage::LogAction;

base::Status checkJudged(const domain::Case& familyCase, const JudgedLevel& judged) {
  const bool parents = judged.childCode.empty();
  const auto isIt = [&](const domain::CaseChild& child) { return child.id == judged.childCode; };
  const std::size_t levels = parents ? scoring::kParentLevels.size() : scoring::kChildLevels.size();
  const auto& children = familyCase.children;
  if (judged.level < levels && (parents || std::any_of(children.begin(), children.end(), isIt))) {
    return base::Done{};
  }
  return Error{ErrorKind::invalid, "expected a judged level of a child of the family"};
}

base::Status checkDecision(const FamilyAssessment& assessed, const NewDecision& decision) {
  if (decision.group < 1 || decision.group > 4) {
    return Error{ErrorKind::invalid, "expected a group from 1 to 4"};
  }
  for (const JudgedLevel& judged : decision.judged) {
    TIDLIG_TRY(checkJudged(assessed.familyCase, judged));
  }
  if (needsReason(assessed.result, decision) && !base::isWritten(decision.reason)) {
    return Error{ErrorKind::invalid, "this decision needs a written reason"};
  }
  return base::Done{};
}

base::Result<FamilyAssessment> assessed(OpenVault::State& state, FamilyKey family,
                                        base::Date asOf) {
  TIDLIG_ASSIGN(auto scan, storage::CaseScan::one(state.database, *state.dictionary, row(family)));
  FamilyAssessment result;
  TIDLIG_ASSIGN(const bool found, scan.next(result.familyCase));
  if (!found) return Error{ErrorKind::notFound, "there is no such family in the vault"};
  result.familyCase.asOf = asOf;
  scoring::Assessor(state.rules->model, state.rules->catalogue)
      .assess(result.familyCase, result.result);
  return result;
}

base::Result<std::optional<DoneMark>> doneMark(OpenVault::State& state, storage::Aftermath what,
                                               std::int64_t decision) {
  TIDLIG_ASSIGN(auto found, storage::AftermathStore(state.database).find(what, decision));
  if (!found) return std::optional<DoneMark>();
  return std::optional<DoneMark>(DoneMark{std::move(found->userName), found->atMilliseconds});
}

}  // namespace

bool needsReason(const scoring::Assessment& result, const NewDecision& decision) {
  return !decision.judged.empty() || result.familyGroup.suggested != decision.group;
}

base::Result<FamilyAssessment> assessFamily(OpenVault& vault, FamilyKey family, base::Date asOf) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::readFamilies, family));
  return assessed(state, family, asOf);
}

base::Result<std::int64_t> addDecision(OpenVault::State& state, const NewDecision& decision) {
  TIDLIG_ASSIGN(const FamilyAssessment found, assessed(state, decision.family, decision.asOf));
  TIDLIG_TRY(checkDecision(found, decision));
  storage::AssessmentRow stored;
  stored.family = row(decision.family);
  stored.asOf = decision.asOf;
  exchange::writeCase(found.familyCase, state.rules->catalogue, stored.caseBytes);
  stored.model = state.rules->modelFile;
  stored.catalogue = state.rules->catalogueFile;
  scoring::ResultWriter(state.rules->model, state.rules->catalogue)
      .write(found.familyCase, found.result, stored.resultBytes);
  stored.suggested = found.result.familyGroup.suggested;
  stored.decided = decision.group;
  stored.reason = decision.reason;
  stored.participants = decision.participants;
  stored.nextStep = decision.nextStep;
  stored.nextStepOn = decision.nextStepOn;
  stored.user = state.userId;
  stored.atMilliseconds = state.clock->nowMilliseconds();
  for (const JudgedLevel& judged : decision.judged) {
    stored.judged.push_back({judged.childCode, judged.level});
  }
  TIDLIG_ASSIGN(const std::int64_t id, storage::AssessmentStore(state.database).add(stored));
  TIDLIG_TRY(state.note(LogAction::decided, stored.family, id));
  return id;
}

base::Result<AssessmentKey> decide(OpenVault& vault, const NewDecision& decision) {
  return base::withinMemory([&]() -> base::Result<AssessmentKey> {
    OpenVault::State& state = vault.state();
    TIDLIG_TRY(state.allow(Action::decide, decision.family));
    std::int64_t id = 0;
    base::Status done = state.change([&]() -> base::Status {
      TIDLIG_ASSIGN(id, addDecision(state, decision));
      return storage::DraftStore(state.database, state.userId).dropDecision(row(decision.family));
    });
    if (!done) return done.error();
    return AssessmentKey{id};
  });
}

base::Result<DecisionView> decisionView(OpenVault::State& state,
                                        const storage::AssessmentRow& stored) {
  DecisionView view{AssessmentKey{stored.id},
                    stored.asOf,
                    stored.decided,
                    std::nullopt,
                    {},
                    stored.reason,
                    stored.participants,
                    stored.nextStep,
                    stored.nextStepOn,
                    stored.userName,
                    stored.atMilliseconds,
                    {},
                    {}};
  TIDLIG_ASSIGN(view.stepDone, doneMark(state, storage::Aftermath::stepDone, stored.id));
  TIDLIG_ASSIGN(view.parentsInformed,
                doneMark(state, storage::Aftermath::parentsInformed, stored.id));
  if (stored.suggested) view.suggested = static_cast<int>(*stored.suggested);
  for (const auto& judged : stored.judged) {
    view.judged.push_back({judged.child, static_cast<std::uint8_t>(judged.level)});
  }
  return view;
}

base::Result<std::vector<DecisionView>> decisionViews(OpenVault::State& state,
                                                      std::int64_t family) {
  TIDLIG_ASSIGN(const auto rows, storage::AssessmentStore(state.database).ofFamily(family));
  std::vector<DecisionView> views;
  for (const storage::AssessmentRow& stored : rows) {
    TIDLIG_ASSIGN(DecisionView view, decisionView(state, stored));
    views.push_back(std::move(view));
  }
  return views;
}

base::Result<std::vector<DecisionView>> listDecisions(OpenVault& vault, FamilyKey family) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::readFamilies, family));
  TIDLIG_ASSIGN(auto views, decisionViews(state, row(family)));
  TIDLIG_TRY(state.change([&] { return state.note(LogAction::decisionsRead, row(family)); }));
  return views;
}

}  // namespace tidlig::usecases
