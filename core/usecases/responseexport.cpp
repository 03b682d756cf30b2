#include "usecases/responseexport.h"

#include "base/clock.h"
#include "exchange/responsewriter.h"
#include "forms/filling.h"
#include "storage/familystore.h"
#include "usecases/screeningreading.h"

#include <algorithm>
#include <list>

namespace tidlig::usecases {
namespace {

using base::Error;
using base::ErrorKind;
using domain::ScreeningStatus;
using forms::ResponseStatus;
using storage::LogAction;
using storage::ScreeningRow;
using storage::ScreeningStore;
using Kind = domain::Subject::Kind;

/// Without a name, and the same for everything about the same one in the bundle.
std::string subjectOf(const domain::Subject& subject) {
  if (subject.kind == Kind::family) return "Group/family";
  const char* const who = subject.kind == Kind::child ? "Patient/child-" : "Patient/adult-";
  return who + std::to_string(subject.index + 1);
}

base::Result<forms::QuestionnaireResponse> responseTo(OpenVault::State& state,
                                                      const ScreeningRow& screening,
                                                      const forms::Questionnaire& form) {
  TIDLIG_ASSIGN(forms::Answers answers, readAnswers(state, screening, form));
  const forms::Filling filling(form, std::move(answers));
  const auto status = screening.corrects ? ResponseStatus::amended : ResponseStatus::completed;
  forms::QuestionnaireResponse response = forms::responseOf(form, filling.counting(), status);
  response.canonical = form.canonical();
  response.authored = screening.date.text();
  response.subject = subjectOf(screening.subject);
  return response;
}

/// Those that are exported, by day, and the count of the others.
std::vector<ScreeningRow> choose(const OpenVault::State& state, std::vector<ScreeningRow> rows,
                                 ExportedScreenings& counts) {
  std::erase_if(rows, [&](const ScreeningRow& row) {
    if (row.status == ScreeningStatus::draft) ++counts.unfinished;
    if (row.status != ScreeningStatus::final) return true;
    const bool known = row.checklist && state.checklist(*row.checklist) != nullptr;
    if (!known) ++counts.withoutForm;
    return !known;
  });
  std::stable_sort(rows.begin(), rows.end(),
                   [](const ScreeningRow& a, const ScreeningRow& b) { return a.date < b.date; });
  counts.screenings = rows.size();
  return rows;
}

}  // namespace

base::Result<ExportedScreenings> exportScreenings(OpenVault& vault, FamilyKey family) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::moveCases, family));
  TIDLIG_TRY(state.readChecklists());
  TIDLIG_TRY(storage::FamilyStore(state.database).at(row(family)));
  TIDLIG_ASSIGN(auto rows, ScreeningStore(state.database).ofFamily(row(family)));
  ExportedScreenings exported;
  rows = choose(state, std::move(rows), exported);
  std::list<forms::QuestionnaireResponse> responses;
  std::vector<exchange::BundledResponse> bundled;
  for (const ScreeningRow& screening : rows) {
    const forms::Questionnaire& form = state.checklist(*screening.checklist)->form;
    TIDLIG_ASSIGN(auto response, responseTo(state, screening, form));
    responses.push_back(std::move(response));
    // The screening's own code, s1, s2 …, is unique in its family and says nothing of it.
    bundled.push_back({screening.code, &form, &responses.back()});
  }
  const std::string now = base::instantText(state.clock->nowMilliseconds());
  TIDLIG_TRY(exchange::writeBundle(bundled, now, exported.json));
  TIDLIG_TRY(state.change([&] {
    return state.note(LogAction::screeningsExported, row(family), 0,
                      static_cast<std::int64_t>(exported.screenings));
  }));
  return exported;
}

base::Result<exchange::GuideProjection> exportToChildrenGuide(OpenVault& vault,
                                                              ScreeningKey screening,
                                                              const domain::CprNumber& cpr) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::moveCases));
  TIDLIG_TRY(state.readChecklists());
  TIDLIG_ASSIGN(const ScreeningRow found, ScreeningStore(state.database).at(row(screening)));
  TIDLIG_TRY(state.reach(found.family));
  if (found.status != ScreeningStatus::final) {
    return Error{ErrorKind::invalid, "only a signed screening that still counts is exported"};
  }
  const KeptChecklist* const kept = found.checklist ? state.checklist(*found.checklist) : nullptr;
  if (kept == nullptr) return noChecklist();
  TIDLIG_ASSIGN(const auto response, responseTo(state, found, kept->form));
  exchange::GuideProjection projection = exchange::projectToChildrenGuide(response, cpr);
  if (!projection.refusals.empty()) return projection;
  TIDLIG_TRY(state.change(
      [&] { return state.note(LogAction::screeningToGuide, found.family, found.id); }));
  return projection;
}

}  // namespace tidlig::usecases
