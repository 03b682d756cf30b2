#include "security/recoverykey.h"
#include "security/slotlock.h"
#include "storage/userstore.h"
#include "usecases/vaultopening.h"

#include <algorithm>

namespace tidlig::usecases {
namespace {

using base::Error;
using base::ErrorKind;
using security::KeySlot;
using security::KeySlots;

/// The slots with the user's own one replaced or added.
KeySlots withSlot(const KeySlots& slots, KeySlot slot, const security::MasterKey& master) {
  KeySlots changed = slots;
  std::erase_if(changed.slots,
                [&](const KeySlot& old) { return old.kind == slot.kind && old.user == slot.user; });
  changed.slots.push_back(std::move(slot));
  std::erase_if(changed.wrongTries, [&](const security::WrongTries& tries) {
    return std::none_of(changed.slots.begin(), changed.slots.end(),
                        [&](const KeySlot& one) { return one.id == tries.slot; });
  });
  security::seal(changed, master);
  return changed;
}

/// A new recovery slot in place of the used one, its key kept first.
base::Result<KeySlots> withNewRecovery(
    const KeySlots& slots, const security::MasterKey& master,
    const std::function<base::Status(const security::SecretText&)>& keep) {
  const security::SecretBytes recovery = security::makeRecoveryKey();
  TIDLIG_TRY(keep(security::writeRecoveryKey(recovery)));
  return withSlot(slots, security::lockForRecovery(slots.vaultId, slots.nextId(), recovery, master),
                  master);
}

}  // namespace

base::Status addUser(OpenVault& vault, const NewUser& wanted,
                     const security::SecretText& passphrase, const security::KdfCost& cost) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::manageUsers));
  TIDLIG_ASSIGN(
      const domain::User user,
      checkUser({wanted.name, wanted.roles, wanted.profession, wanted.unit}, state.rules->model));
  storage::UserStore users(state.database);
  TIDLIG_ASSIGN(const auto taken, users.find(user.name));
  if (taken) return Error{ErrorKind::invalid, "a user of this name exists already"};
  TIDLIG_ASSIGN(const security::SecretText normalised, newPassphrase(passphrase));
  const KeySlots before = state.slots;
  TIDLIG_ASSIGN(KeySlot slot, security::lockForUser(before.vaultId, before.nextId(), user.name,
                                                    normalised, cost, state.master));
  const std::uint32_t slotId = slot.id;
  // The slot first: a slot without a user opens nothing and is replaced when they are added again.
  state.slots = withSlot(before, std::move(slot), state.master);
  TIDLIG_TRY(security::saveKeySlots(state.folder, state.slots));
  return state.change([&]() -> base::Status {
    TIDLIG_ASSIGN(const std::int64_t id, users.add(user, slotId));
    return state.note(storage::LogAction::userAdded, 0, id);
  });
}

base::Status recoverVault(
    const std::filesystem::path& folder, const std::optional<std::string>& userName,
    const security::SecretText& recoveryKey, const security::SecretText& typed,
    const security::KdfCost& cost, const base::Clock& clock,
    const std::function<base::Status(const security::SecretText&)>& keepNewKey) {
  TIDLIG_TRY(checkIsVault(folder));
  TIDLIG_ASSIGN(const security::SecretBytes recovery, security::readRecoveryKey(recoveryKey));
  TIDLIG_ASSIGN(const security::SecretText normalised, newPassphrase(typed));
  TIDLIG_ASSIGN(storage::VaultLock lock, storage::VaultLock::take(folder));
  TIDLIG_ASSIGN(security::LoadedKeySlots loaded, security::loadKeySlots(folder));
  const KeySlot* const recoverySlot = loaded.slots.recovery();
  if (recoverySlot == nullptr) {
    return Error{ErrorKind::notFound, "the vault has no recovery key"};
  }
  TIDLIG_ASSIGN(security::MasterKey master,
                security::openRecoverySlot(loaded.slots.vaultId, *recoverySlot, recovery));
  TIDLIG_TRY(security::checkSeal(loaded.slots, master));
  TIDLIG_ASSIGN(const KeySlot old, slotFor(loaded.slots, userName));
  TIDLIG_ASSIGN(KeySlot slot, security::lockForUser(loaded.slots.vaultId, old.id, old.user,
                                                    normalised, cost, master));
  TIDLIG_ASSIGN(auto state,
                openState(folder, std::move(lock), std::move(master), std::move(loaded), clock));
  TIDLIG_ASSIGN(const auto user, storage::UserStore(state->database).find(old.user));
  if (!user) return Error{ErrorKind::notFound, "the vault has no user of this name"};
  state->userId = user->id;
  KeySlots changed = withSlot(state->slots, std::move(slot), state->master);
  security::setWrongTries(changed, {old.id, 0, 0});
  if (keepNewKey) {
    TIDLIG_ASSIGN(changed, withNewRecovery(changed, state->master, keepNewKey));
  }
  const base::Status noted =
      state->change([&] { return state->note(storage::LogAction::recovered); });
  if (!noted) return noted.error();
  return security::saveKeySlots(folder, changed);
}

}  // namespace tidlig::usecases
