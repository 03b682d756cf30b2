#include "base/memory.h"
#include "scoring/assessor.h"
#include "storage/familystore.h"
#include "usecases/modelrules.h"
#include "usecases/models.h"

#include <map>
#include <utility>

namespace tidlig::usecases {
namespace {

/// Families between two tellings.
constexpr std::int64_t kTellEvery = 64;

/// Low and high; 0 and 0 where there is no place. Ordered, so that the moves are.
using Place = std::pair<int, int>;

Place placeOf(const scoring::FamilyGroup& group) {
  return group.range ? Place(group.range->low, group.range->high) : Place(0, 0);
}

std::optional<scoring::GroupRange> rangeOf(Place place) {
  if (place.first == 0) return std::nullopt;
  return scoring::GroupRange{place.first, place.second};
}

/// Assesses each family twice and counts.
class Comparison {
 public:
  Comparison(const scoring::Model& now, const scoring::Model& candidate,
             const domain::Catalogue& catalogue)
      : m_now(now, catalogue), m_then(candidate, catalogue) {}

  void add(const domain::Case& familyCase) {
    m_now.assess(familyCase, m_before);
    m_then.assess(familyCase, m_after);
    ++m_families;
    const Place from = placeOf(m_before.familyGroup), to = placeOf(m_after.familyGroup);
    if (from != to) ++m_moves[{from, to}];
  }

  [[nodiscard]] Movement movement() const {
    Movement told;
    told.families = m_families;
    std::int64_t moved = 0;
    bool hidden = false;
    for (const auto& [way, families] : m_moves) {
      moved += families;
      const SmallCount count = smallCount(families);
      hidden = hidden || !count;
      told.moves.push_back({rangeOf(way.first), rangeOf(way.second), count});
    }
    // The sum less what is told would be what is hidden, or say of each hidden one that it is 1
    // or 4.
    told.moved = hidden ? SmallCount() : SmallCount(moved);
    return told;
  }

 private:
  scoring::Assessor m_now, m_then;
  scoring::Assessment m_before, m_after;
  std::map<std::pair<Place, Place>, std::int64_t> m_moves;
  std::int64_t m_families = 0;
};

base::Result<Movement> compare(OpenVault::State& state, Comparison& comparison, base::Date asOf,
                               const base::Progress& progress) {
  TIDLIG_ASSIGN(const std::int64_t all, storage::FamilyStore(state.database).count());
  TIDLIG_ASSIGN(auto scan, storage::CaseScan::all(state.database, *state.dictionary));
  domain::Case next;
  for (std::int64_t read = 0;; ++read) {
    if (read % kTellEvery == 0) TIDLIG_TRY(base::tell(progress, read, all));
    TIDLIG_ASSIGN(const bool more, scan.next(next));
    if (!more) break;
    next.asOf = asOf;
    comparison.add(next);
  }
  return comparison.movement();
}

}  // namespace

SmallCount smallCount(std::int64_t number) {
  if (number > 0 && number < kFewest) return std::nullopt;
  return number;
}

base::Result<Movement> previewModel(OpenVault& vault, const scoring::Model& candidate,
                                    base::Date asOf, const base::Progress& progress,
                                    const scoring::Model* before) {
  return base::withinMemory([&]() -> base::Result<Movement> {
    OpenVault::State& state = vault.state();
    TIDLIG_TRY(state.allow(Action::manageModels));
    const scoring::Model& now = before != nullptr ? *before : state.rules->model;
    TIDLIG_TRY(checkProfessions(state, now));
    TIDLIG_TRY(checkProfessions(state, candidate));
    Comparison comparison(now, candidate, state.rules->catalogue);
    TIDLIG_ASSIGN(const Movement movement, compare(state, comparison, asOf, progress));
    TIDLIG_TRY(state.change(
        [&] { return state.note(storage::LogAction::modelTried, 0, 0, movement.families); }));
    return movement;
  });
}

}  // namespace tidlig::usecases
