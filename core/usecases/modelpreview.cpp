#include "base/memory.h"
#include "scoring/assessor.h"
#include "storage/familystore.h"
#include "usecases/modelrules.h"
#include "usecases/models.h"

namespace tidlig::usecases {
namespace {

using Counts = std::array<std::array<std::int64_t, kPlaces>, kPlaces>;
using scoring::FamilyGroup;

/// Families between two tellings.
constexpr std::int64_t kTellEvery = 64;

Place placeOf(const FamilyGroup& group) {
  if (!group.range) return Place::nothing;
  if (!group.suggested) return Place::range;
  return static_cast<Place>(*group.suggested - 1);
}

/// Assesses each family twice and counts.
class Comparison {
 public:
  Comparison(const Rules& rules, const scoring::Model& candidate)
      : m_now(rules.model, rules.catalogue), m_then(candidate, rules.catalogue) {}

  void add(const domain::Case& familyCase) {
    m_now.assess(familyCase, m_before);
    m_then.assess(familyCase, m_after);
    const Place from = placeOf(m_before.familyGroup);
    const Place to = placeOf(m_after.familyGroup);
    ++m_families;
    ++m_counts[static_cast<std::size_t>(from)][static_cast<std::size_t>(to)];
    if (from == Place::range && to == Place::range &&
        *m_before.familyGroup.range != *m_after.familyGroup.range) {
      ++m_otherRange;
    }
  }

  [[nodiscard]] Movement movement() const {
    Movement told;
    told.families = m_families;
    told.otherRange = smallCount(m_otherRange);
    std::int64_t moved = 0;
    int hidden = 0;
    for (std::size_t from = 0; from < kPlaces; ++from) {
      for (std::size_t to = 0; to < kPlaces; ++to) {
        const std::int64_t families = m_counts[from][to];
        if (from == to || families == 0) continue;
        moved += families;
        const SmallCount count = smallCount(families);
        if (!count) ++hidden;
        told.moves.push_back({static_cast<Place>(from), static_cast<Place>(to), count});
      }
    }
    // One hidden number is the sum less the others.
    told.moved = hidden == 1 ? SmallCount() : smallCount(moved);
    return told;
  }

 private:
  scoring::Assessor m_now, m_then;
  scoring::Assessment m_before, m_after;
  Counts m_counts{};
  std::int64_t m_families = 0;
  std::int64_t m_otherRange = 0;
};

base::Result<Movement> compare(OpenVault::State& state, const scoring::Model& candidate,
                               base::Date asOf, const base::Progress& progress) {
  TIDLIG_ASSIGN(const std::int64_t all, storage::FamilyStore(state.database).count());
  Comparison comparison(*state.rules, candidate);
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
                                    base::Date asOf, const base::Progress& progress) {
  return base::withinMemory([&]() -> base::Result<Movement> {
    OpenVault::State& state = vault.state();
    TIDLIG_TRY(state.allow(Action::manageModels));
    TIDLIG_TRY(checkProfessions(state, candidate));
    TIDLIG_ASSIGN(Movement movement, compare(state, candidate, asOf, progress));
    TIDLIG_TRY(state.change(
        [&] { return state.note(storage::LogAction::modelTried, 0, 0, movement.families); }));
    return movement;
  });
}

}  // namespace tidlig::usecases
