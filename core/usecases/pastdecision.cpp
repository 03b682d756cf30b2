#include "usecases/pastdecision.h"

#include "exchange/casereader.h"
#include "scoring/assessor.h"
#include "scoring/resultwriter.h"
#include "storage/familystore.h"
#include "storage/filestore.h"
#include "usecases/recordparts.h"
#include "usecases/vaultopening.h"

#include <algorithm>

namespace tidlig::usecases {
namespace {

using base::Error;
using base::ErrorKind;
using storage::AssessmentRow;
using Kind = domain::Subject::Kind;

base::Result<Rules> rulesOf(OpenVault::State& state, const AssessmentRow& stored) {
  storage::FileStore files(state.database);
  TIDLIG_ASSIGN(const auto model, files.at(stored.model));
  TIDLIG_ASSIGN(const auto catalogue, files.at(stored.catalogue));
  return readRules(model.bytes, catalogue.bytes);
}

base::Result<FamilyAssessment> assessAgain(const AssessmentRow& stored, const Rules& rules) {
  FamilyAssessment found;
  TIDLIG_ASSIGN(found.familyCase,
                exchange::CaseReader(rules.model, rules.catalogue).read(stored.caseBytes));
  scoring::Assessor(rules.model, rules.catalogue).assess(found.familyCase, found.result);
  std::string bytes;
  scoring::ResultWriter(rules.model, rules.catalogue).write(found.familyCase, found.result, bytes);
  if (bytes == stored.resultBytes) return found;
  return Error{ErrorKind::corrupt, "a stored decision no longer gives the result it was signed on"};
}

/// Somebody of the case, by today's name; nameless where the household has nobody of that code.
MemberView memberAs(const std::vector<storage::Member>& members, Kind kind,
                    const std::string& code) {
  MemberView view{};
  view.kind = kind == Kind::child ? MemberKind::child : MemberKind::adult;
  view.code = code;
  const auto found = std::find_if(members.begin(), members.end(), [&](const storage::Member& one) {
    return one.kind == kind && one.code == code;
  });
  if (found != members.end()) view.name = found->details.name;
  return view;
}

base::Result<FamilyView> familyOf(OpenVault::State& state, std::int64_t family,
                                  const domain::Case& then) {
  storage::FamilyStore store(state.database);
  TIDLIG_ASSIGN(const auto overview, store.at(family));
  TIDLIG_ASSIGN(const auto members, store.members(family));
  FamilyView view{FamilyKey{family}, overview.code, overview.name, {}, {}, {}, {}};
  for (const domain::CaseChild& child : then.children) {
    view.children.push_back(memberAs(members, Kind::child, child.id));
    view.children.back().birthDate = child.birthDate;
    view.children.back().dueDate = child.dueDate;
  }
  for (const domain::CaseAdult& adult : then.adults) {
    view.adults.push_back(memberAs(members, Kind::adult, adult.id));
  }
  return view;
}

}  // namespace

base::Result<PastDecision> readDecision(OpenVault& vault, AssessmentKey decision) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::readFamilies));
  TIDLIG_ASSIGN(const AssessmentRow stored,
                storage::AssessmentStore(state.database).at(row(decision)));
  TIDLIG_TRY(state.reach(stored.family));
  TIDLIG_ASSIGN(DecisionView view, decisionView(state, stored));
  TIDLIG_ASSIGN(Rules rules, rulesOf(state, stored));
  TIDLIG_ASSIGN(FamilyAssessment assessment, assessAgain(stored, rules));
  TIDLIG_ASSIGN(FamilyView family, familyOf(state, stored.family, assessment.familyCase));
  const bool changed =
      stored.model != state.rules->modelFile || stored.catalogue != state.rules->catalogueFile;
  TIDLIG_TRY(state.change(
      [&] { return state.note(storage::LogAction::decisionsRead, stored.family, stored.id); }));
  return PastDecision{std::move(view),        std::move(family),          std::move(assessment),
                      std::move(rules.model), std::move(rules.catalogue), changed};
}

}  // namespace tidlig::usecases
