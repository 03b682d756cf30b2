#include "usecases/users.h"

#include "base/memory.h"
#include "storage/userstore.h"
#include "usecases/slotchange.h"
#include "usecases/vaultopening.h"

#include <algorithm>

namespace tidlig::usecases {
namespace {

using base::Error;
using base::ErrorKind;
using security::KeySlot;
using security::KeySlots;
using storage::UserStore;

bool isRemoved(const OpenVault::State& state, const UserStore::Stored& stored) {
  const KeySlot* const slot = state.slots.find(stored.user.name);
  return stored.slot == 0 || slot == nullptr || slot->id != stored.slot;
}

base::Result<UserStore::Stored> present(OpenVault::State& state, const std::string& name) {
  TIDLIG_ASSIGN(const auto found, UserStore(state.database).find(name));
  if (found && found->slot != 0) return *found;
  return Error{ErrorKind::notFound, "the vault has no user of this name"};
}

/// Whether somebody else could still add and remove people.
base::Status checkAdministratorLeft(OpenVault::State& state, std::int64_t without) {
  TIDLIG_ASSIGN(const auto all, UserStore(state.database).holding(domain::Role::administrator));
  const bool left = std::any_of(all.begin(), all.end(), [&](const UserStore::Stored& one) {
    return one.id != without && !isRemoved(state, one);
  });
  if (left) return base::Done{};
  return Error{ErrorKind::denied,
               "this is the last administrator; make somebody else an administrator first"};
}

/// A name that was removed before is the same person again: the row under old decisions is theirs.
base::Result<std::int64_t> putUser(UserStore& users, const std::optional<UserStore::Stored>& before,
                                   const domain::User& user, std::uint32_t slot) {
  if (!before) return users.add(user, slot);
  TIDLIG_TRY(users.change(before->id, user));
  TIDLIG_TRY(users.setSlot(before->id, slot));
  return before->id;
}

base::Result<domain::User> checked(const OpenVault::State& state, const NewUser& wanted) {
  return checkUser({wanted.name, wanted.roles, wanted.profession, wanted.unit}, state.rules->model);
}

}  // namespace

base::Status addUser(OpenVault& vault, const NewUser& wanted,
                     const security::SecretText& passphrase, const security::KdfCost& cost) {
  return base::withinMemory([&]() -> base::Status {
    OpenVault::State& state = vault.state();
    TIDLIG_TRY(state.allow(Action::manageUsers));
    TIDLIG_ASSIGN(const domain::User user, checked(state, wanted));
    UserStore users(state.database);
    TIDLIG_ASSIGN(const auto before, users.find(user.name));
    if (before && !isRemoved(state, *before)) {
      return Error{ErrorKind::invalid, "a user of this name exists already"};
    }
    TIDLIG_ASSIGN(const security::SecretText normalised, newPassphrase(passphrase));
    const KeySlots& slots = state.slots;
    if (slots.slots.size() >= security::kMostSlots) {
      return Error{ErrorKind::invalid, "a vault holds no more than 1000 users"};
    }
    TIDLIG_ASSIGN(KeySlot slot, security::lockForUser(slots.vaultId, slots.nextId(), user.name,
                                                      normalised, cost, state.master));
    const std::uint32_t slotId = slot.id;
    return changeKeys(state, withSlot(slots, std::move(slot), state.master), [&]() -> base::Status {
      TIDLIG_ASSIGN(const std::int64_t id, putUser(users, before, user, slotId));
      return state.note(storage::LogAction::userAdded, 0, id);
    });
  });
}

base::Result<std::vector<ListedUser>> listUsers(OpenVault& vault) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::manageUsers));
  TIDLIG_ASSIGN(auto all, UserStore(state.database).all());
  std::vector<ListedUser> users;
  for (UserStore::Stored& one : all) {
    const bool removed = isRemoved(state, one);
    users.push_back({UserKey{one.id}, std::move(one.user), removed});
  }
  std::stable_partition(users.begin(), users.end(),
                        [](const ListedUser& one) { return !one.removed; });
  return users;
}

base::Status removeUser(OpenVault& vault, const std::string& name) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::manageUsers));
  TIDLIG_ASSIGN(const UserStore::Stored stored, present(state, name));
  if (stored.id == state.userId) {
    return Error{ErrorKind::denied, "nobody can remove themselves; ask another administrator"};
  }
  TIDLIG_TRY(checkAdministratorLeft(state, stored.id));
  return changeKeys(state, withoutUser(state.slots, name, state.master), [&]() -> base::Status {
    TIDLIG_TRY(UserStore(state.database).setSlot(stored.id, 0));
    return state.note(storage::LogAction::userRemoved, 0, stored.id);
  });
}

base::Status changeUser(OpenVault& vault, const NewUser& wanted) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::manageUsers));
  TIDLIG_ASSIGN(const domain::User user, checked(state, wanted));
  TIDLIG_ASSIGN(const UserStore::Stored stored, present(state, user.name));
  if (!user.has(domain::Role::administrator)) {
    TIDLIG_TRY(checkAdministratorLeft(state, stored.id));
  }
  base::Status done = state.change([&]() -> base::Status {
    TIDLIG_TRY(UserStore(state.database).change(stored.id, user));
    return state.note(storage::LogAction::userChanged, 0, stored.id);
  });
  if (done && stored.id == state.userId) state.user = user;
  return done;
}

}  // namespace tidlig::usecases
