#include "usecases/coordinators.h"

#include "base/danishorder.h"
#include "storage/familystore.h"
#include "storage/userstore.h"
#include "usecases/vaultstate.h"

#include <algorithm>

namespace tidlig::usecases {
namespace {

using base::Error;
using base::ErrorKind;

base::Result<std::vector<Coordinator>> holders(OpenVault::State& state) {
  TIDLIG_ASSIGN(auto users, storage::UserStore(state.database).holding(domain::Role::coordinator));
  std::vector<Coordinator> list;
  list.reserve(users.size());
  for (auto& one : users) list.push_back({UserKey{one.id}, std::move(one.user.name)});
  return list;
}

base::Status checkHolds(OpenVault::State& state, UserKey user) {
  TIDLIG_ASSIGN(const auto list, holders(state));
  if (std::any_of(list.begin(), list.end(), [user](const auto& one) { return one.key == user; })) {
    return base::Done{};
  }
  return Error{ErrorKind::invalid, "only who holds the coordinator's role can coordinate"};
}

}  // namespace

base::Result<std::vector<Coordinator>> listCoordinators(OpenVault& vault) {
  TIDLIG_TRY(vault.state().allow(Action::readFamilies));
  TIDLIG_ASSIGN(auto list, holders(vault.state()));
  std::sort(list.begin(), list.end(), [](const auto& a, const auto& b) {
    return base::danishSortKey(a.name) < base::danishSortKey(b.name);
  });
  return list;
}

base::Status setCoordinator(OpenVault& vault, FamilyKey family,
                            std::optional<UserKey> coordinator) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::changeFamilies, family));
  storage::FamilyStore families(state.database);
  TIDLIG_ASSIGN(const auto before, families.at(row(family)));
  std::optional<std::int64_t> wanted;
  if (coordinator) wanted = row(*coordinator);
  const bool same = before.coordinator ? wanted == before.coordinator->user : !wanted;
  if (same) return base::Done{};
  if (coordinator) TIDLIG_TRY(checkHolds(state, *coordinator));
  base::Status done = state.change([&]() -> base::Status {
    TIDLIG_TRY(families.setCoordinator(row(family), wanted));
    return state.note(storage::LogAction::coordinatorSet, row(family), wanted.value_or(0));
  });
  if (!done) return done;
  state.forgetReach();
  return base::Done{};
}

}  // namespace tidlig::usecases
