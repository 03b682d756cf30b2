#include "usecases/history.h"

#include "storage/familystore.h"
#include "usecases/recordparts.h"

#include <algorithm>
#include <tuple>

namespace tidlig::usecases {
namespace {

using Events = std::vector<HistoryEvent>;

HistoryEvent event(base::Date date, EventKind kind, std::string by = {}) {
  return {date, kind, std::move(by), {}, {}, {}, 0, {}, {}};
}

base::Status addBirths(OpenVault::State& state, std::int64_t family, Events& events) {
  TIDLIG_ASSIGN(const auto members, storage::FamilyStore(state.database).members(family));
  std::uint32_t child = 0;
  for (const storage::Member& member : members) {
    if (member.kind != domain::Subject::Kind::child) continue;
    const auto& birth = member.details.birth;
    const auto& date = birth ? birth : member.details.due;
    if (date) {
      events.push_back(event(*date, birth ? EventKind::birth : EventKind::expectedBirth));
      events.back().child = child;
    }
    ++child;
  }
  return base::Done{};
}

base::Status addScreenings(OpenVault::State& state, std::int64_t family, Events& events) {
  TIDLIG_ASSIGN(auto screenings, screeningSummaries(state, family));
  std::reverse(screenings.begin(), screenings.end());
  for (ScreeningSummary& screening : screenings) {
    events.push_back(event(screening.date, EventKind::screening, screening.byUser));
    events.back().screening = std::move(screening);
  }
  return base::Done{};
}

void addStep(const DecisionView& decision, const DayOf& dayOf, Events& events) {
  if (decision.stepDone) {
    events.push_back(event(dayOf(decision.stepDone->atMilliseconds), EventKind::stepDone,
                           decision.stepDone->by));
  } else if (decision.nextStepOn) {
    events.push_back(event(*decision.nextStepOn, EventKind::stepPlanned, decision.decidedBy));
  } else {
    return;
  }
  events.back().assessment = decision.key;
  events.back().nextStep = decision.nextStep;
}

base::Status addDecisions(OpenVault::State& state, std::int64_t family, const DayOf& dayOf,
                          Events& events) {
  TIDLIG_ASSIGN(auto decisions, decisionViews(state, family));
  std::sort(decisions.begin(), decisions.end(), [](const auto& a, const auto& b) {
    return std::tie(a.asOf, a.key) < std::tie(b.asOf, b.key);
  });
  std::optional<int> before;
  for (const DecisionView& decision : decisions) {
    events.push_back(event(decision.asOf, EventKind::decision, decision.decidedBy));
    events.back().assessment = decision.key;
    events.back().group = decision.group;
    events.back().groupBefore = before;
    before = decision.group;
    if (decision.parentsInformed) {
      events.push_back(event(dayOf(decision.parentsInformed->atMilliseconds),
                             EventKind::parentsInformed, decision.parentsInformed->by));
      events.back().assessment = decision.key;
    }
    addStep(decision, dayOf, events);
  }
  return base::Done{};
}

}  // namespace

base::Result<std::vector<HistoryEvent>> readHistory(OpenVault& vault, FamilyKey family,
                                                    const DayOf& dayOf) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::readFamilies, family));
  TIDLIG_TRY(state.readChecklists());
  TIDLIG_TRY(storage::FamilyStore(state.database).at(row(family)));
  Events events;
  TIDLIG_TRY(addBirths(state, row(family), events));
  TIDLIG_TRY(addScreenings(state, row(family), events));
  TIDLIG_TRY(addDecisions(state, row(family), dayOf, events));
  std::stable_sort(events.begin(), events.end(), [](const auto& a, const auto& b) {
    return std::tie(a.date, a.kind) < std::tie(b.date, b.kind);
  });
  const auto amount = static_cast<std::int64_t>(events.size());
  TIDLIG_TRY(state.change(
      [&] { return state.note(storage::LogAction::historyRead, row(family), 0, amount); }));
  return events;
}

}  // namespace tidlig::usecases
