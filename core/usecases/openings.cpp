#include "usecases/openings.h"

#include "base/danishorder.h"
#include "base/json.h"
#include "base/searchtext.h"
#include "storage/familystore.h"
#include "storage/openingstore.h"
#include "storage/userstore.h"
#include "usecases/vaultstate.h"

#include <algorithm>
#include <set>

namespace tidlig::usecases {
namespace {

using base::Error;
using base::ErrorKind;
using storage::FamilyStore;
using storage::LogAction;
using storage::OpeningRow;
using storage::OpeningStore;

constexpr std::size_t kMostFound = 20;

base::Status checkReason(const std::string& reason) {
  const auto counts = [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte > 0x20 && (byte & 0xC0U) != 0x80U;
  };
  const auto written = std::count_if(reason.begin(), reason.end(), counts);
  if (base::isUtf8(reason) && reason.size() <= kLongestReason &&
      written >= static_cast<std::ptrdiff_t>(kShortestReason)) {
    return base::Done{};
  }
  return Error{ErrorKind::invalid, "expected a reason of at least ten characters"};
}

Opening viewOf(OpeningRow row, bool named) {
  return {OpeningKey{row.id},
          std::move(row.familyCode),
          named ? std::move(row.familyName) : std::string(),
          std::move(row.userName),
          row.atMilliseconds,
          row.emergency,
          std::move(row.reason)};
}

base::Status open(OpenVault& vault, FamilyKey family, bool emergency, const std::string& reason) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::readFamilies));
  TIDLIG_TRY(FamilyStore(state.database).at(row(family)));
  // Nothing is opened that is open: the leader would be told of what needs no telling.
  TIDLIG_ASSIGN(const bool within, isWithinReach(vault, family));
  if (within) return base::Done{};
  OpeningRow opening;
  opening.family = row(family);
  opening.user = state.userId;
  opening.atMilliseconds = state.clock->nowMilliseconds();
  opening.untilMilliseconds =
      opening.atMilliseconds + (emergency ? kOpenInEmergency : kOpenWithReason);
  opening.emergency = emergency;
  opening.reason = reason;
  base::Status done = state.change([&]() -> base::Status {
    TIDLIG_ASSIGN(const std::int64_t id, OpeningStore(state.database).add(opening));
    return state.note(emergency ? LogAction::openedInEmergency : LogAction::openedWithReason,
                      opening.family, id);
  });
  if (!done) return done;
  state.forgetReach();
  return base::Done{};
}

/// Whether a leader of `unit` is told of it.
bool concerns(const OpeningRow& opening, const std::string& unit) {
  return unit.empty() || opening.familyUnit == unit || opening.userUnit == unit;
}

}  // namespace

base::Result<bool> isWithinReach(OpenVault& vault, FamilyKey family) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::readFamilies));
  TIDLIG_TRY(FamilyStore(state.database).at(row(family)));
  const base::Status reached = state.reach(row(family));
  if (!reached && reached.error().kind != ErrorKind::outside) return reached.error();
  return reached.ok();
}

base::Result<std::vector<OutsideFamily>> findOutside(OpenVault& vault, const std::string& text) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::readFamilies));
  const std::string wanted = base::plainLetters(text);
  std::vector<OutsideFamily> found;
  if (wanted.empty()) return found;
  FamilyStore families(state.database);
  TIDLIG_ASSIGN(const auto all, families.names({}));
  TIDLIG_ASSIGN(const auto members, families.namedMembers({}));
  std::set<std::int64_t> byMember;
  for (const auto& member : members) {
    if (base::plainLetters(member.name) == wanted) byMember.insert(member.family);
  }
  for (const auto& one : all) {
    if (base::plainLetters(one.code) != wanted && base::plainLetters(one.name) != wanted &&
        byMember.count(one.id) == 0) {
      continue;
    }
    TIDLIG_ASSIGN(const bool within, state.isReached(one.id));
    if (within || found.size() == kMostFound) continue;
    TIDLIG_ASSIGN(std::string unit, OpeningStore(state.database).unitOf(one.id));
    found.push_back({FamilyKey{one.id}, one.code, std::move(unit)});
  }
  std::sort(found.begin(), found.end(),
            [](const auto& a, const auto& b) { return a.code < b.code; });
  TIDLIG_TRY(state.change([&] {
    return state.note(LogAction::outsideSearched, 0, 0, static_cast<std::int64_t>(found.size()));
  }));
  return found;
}

base::Status openWithReason(OpenVault& vault, FamilyKey family, const std::string& reason) {
  TIDLIG_TRY(checkReason(reason));
  return open(vault, family, false, reason);
}

base::Status openInEmergency(OpenVault& vault, FamilyKey family) {
  return open(vault, family, true, {});
}

base::Result<std::vector<Opening>> openingsToExplain(OpenVault& vault) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::readFamilies));
  TIDLIG_ASSIGN(auto rows, OpeningStore(state.database).notExplained(state.userId));
  std::vector<Opening> openings;
  for (OpeningRow& one : rows) openings.push_back(viewOf(std::move(one), false));
  return openings;
}

base::Status explainOpening(OpenVault& vault, OpeningKey opening, const std::string& reason) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::readFamilies));
  TIDLIG_TRY(checkReason(reason));
  OpeningStore store(state.database);
  TIDLIG_ASSIGN(const OpeningRow found, store.at(row(opening)));
  if (found.user != state.userId || !found.reason.empty()) {
    return Error{ErrorKind::denied, "only one's own emergency without a reason is explained"};
  }
  return state.change([&]() -> base::Status {
    TIDLIG_TRY(store.setReason(found.id, reason));
    return state.note(LogAction::openingExplained, found.family, found.id);
  });
}

base::Result<std::vector<Opening>> openingsToSee(OpenVault& vault) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::seeOpenings));
  TIDLIG_ASSIGN(auto rows, OpeningStore(state.database).notSeen());
  const std::string& unit = state.user.unit;
  std::vector<Opening> openings;
  for (OpeningRow& one : rows) {
    if (!concerns(one, unit)) continue;
    const bool own = unit.empty() || one.familyUnit == unit;
    openings.push_back(viewOf(std::move(one), own));
  }
  return openings;
}

base::Status markOpeningSeen(OpenVault& vault, OpeningKey opening) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::seeOpenings));
  OpeningStore store(state.database);
  TIDLIG_ASSIGN(const OpeningRow found, store.at(row(opening)));
  if (!concerns(found, state.user.unit)) {
    return Error{ErrorKind::denied, "this opening concerns another unit"};
  }
  if (found.reason.empty()) {
    return Error{ErrorKind::invalid, "the reason for this emergency is still to be written"};
  }
  return state.change([&]() -> base::Status {
    TIDLIG_TRY(store.setSeen(found.id, state.userId, state.clock->nowMilliseconds()));
    return state.note(LogAction::openingSeen, found.family, found.id);
  });
}

base::Result<std::string> unitOf(OpenVault& vault, FamilyKey family) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::readFamilies, family));
  return OpeningStore(state.database).unitOf(row(family));
}

base::Status setUnit(OpenVault& vault, FamilyKey family, const std::string& unit) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::changeFamilies, family));
  TIDLIG_ASSIGN(const auto units, listUnits(vault));
  if (!unit.empty() && std::find(units.begin(), units.end(), unit) == units.end()) {
    return Error{ErrorKind::invalid, "nobody in the vault belongs to this unit"};
  }
  base::Status done = state.change([&]() -> base::Status {
    TIDLIG_TRY(OpeningStore(state.database).setUnit(row(family), unit));
    return state.note(LogAction::familyUnitSet, row(family));
  });
  if (!done) return done;
  state.forgetReach();
  return base::Done{};
}

base::Result<std::vector<std::string>> listUnits(OpenVault& vault) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::readFamilies));
  std::set<std::string> units;
  for (const domain::Role role : domain::kRoles) {
    TIDLIG_ASSIGN(const auto users, storage::UserStore(state.database).holding(role));
    for (const auto& one : users) units.insert(one.user.unit);
  }
  units.erase("");
  std::vector<std::string> sorted(units.begin(), units.end());
  std::sort(sorted.begin(), sorted.end(), [](const std::string& a, const std::string& b) {
    return base::danishSortKey(a) < base::danishSortKey(b);
  });
  return sorted;
}

}  // namespace tidlig::usecases
