#include "usecases/recovery.h"

#include "base/memory.h"
#include "security/recoverykey.h"
#include "storage/filestore.h"
#include "storage/userstore.h"
#include "usecases/presence.h"
#include "usecases/rekeying.h"
#include "usecases/slotchange.h"
#include "usecases/vaultopening.h"

namespace tidlig::usecases {
namespace {

using base::Error;
using base::ErrorKind;
using security::KeySlot;
using security::KeySlots;
using Keep = std::function<base::Status(const security::SecretText&)>;

base::Result<KeySlot> recoverySlotOf(const KeySlots& slots) {
  const KeySlot* const slot = slots.recovery();
  if (slot != nullptr) return *slot;
  return Error{ErrorKind::notFound, "the vault has no recovery key"};
}

base::Status setUsed(OpenVault::State& state, bool used) {
  return storage::SettingStore(state.database).set(kRecoveryUsed, used ? "1" : "0");
}

/// Everything but the new passphrase's own derivation, once the recovery key has opened.
base::Status giveBack(OpenVault::State& state, const KeySlot& old, KeySlot slot, const Keep& keep) {
  TIDLIG_ASSIGN(const auto user, storage::UserStore(state.database).find(old.user));
  if (!user || user->slot != old.id) {
    return Error{ErrorKind::notFound, "the vault has no user of this name"};
  }
  state.userId = user->id;
  KeySlots changed = withSlot(state.slots, std::move(slot), state.master);
  security::setWrongTries(changed, {old.id, 0, 0});
  if (keep) {
    TIDLIG_ASSIGN(changed, withNewRecovery(changed, state.master, keep));
  }
  return changeKeys(state, std::move(changed), [&]() -> base::Status {
    TIDLIG_TRY(setUsed(state, !keep));
    TIDLIG_TRY(state.note(storage::LogAction::recovered));
    if (!keep) return base::Done{};
    return state.note(storage::LogAction::recoveryRenewed);
  });
}

base::Status replaceRecovery(OpenVault::State& state, const security::SecretBytes& key) {
  const KeySlots& slots = state.slots;
  KeySlots changed =
      withSlot(slots, security::lockForRecovery(slots.vaultId, slots.nextId(), key, state.master),
               state.master);
  return changeKeys(state, std::move(changed), [&]() -> base::Status {
    TIDLIG_TRY(setUsed(state, false));
    return state.note(storage::LogAction::recoveryRenewed);
  });
}

}  // namespace

base::Status recoverVault(const std::filesystem::path& folder,
                          const std::optional<std::string>& userName,
                          const security::SecretText& recoveryKey,
                          const security::SecretText& typed, const security::KdfCost& cost,
                          const base::Clock& clock, const Keep& keepNewKey) {
  return base::withinMemory([&]() -> base::Status {
    TIDLIG_TRY(checkIsVault(folder));
    TIDLIG_ASSIGN(const security::SecretBytes recovery, security::readRecoveryKey(recoveryKey));
    TIDLIG_ASSIGN(const security::SecretText normalised, newPassphrase(typed));
    TIDLIG_ASSIGN(storage::VaultLock lock, storage::VaultLock::take(folder));
    TIDLIG_ASSIGN(security::LoadedKeySlots loaded, security::loadKeySlots(folder));
    TIDLIG_ASSIGN(const KeySlot waiting, recoverySlotOf(loaded.slots));
    TIDLIG_ASSIGN(security::MasterKey master,
                  security::openRecoverySlot(loaded.slots.vaultId, waiting, recovery));
    TIDLIG_TRY(security::accept(loaded.slots, master));
    TIDLIG_TRY(finishRekey(folder, loaded.slots, master));
    const security::VaultId vaultId = loaded.slots.vaultId;
    TIDLIG_ASSIGN(const KeySlot used, recoverySlotOf(loaded.slots));
    if (security::isOutdated(used)) {
      loaded.slots = withSlot(loaded.slots, renewed(vaultId, used, recovery, master), master);
    }
    TIDLIG_ASSIGN(const KeySlot old, slotFor(loaded.slots, userName));
    TIDLIG_ASSIGN(KeySlot slot,
                  security::lockForUser(vaultId, old.id, old.user, normalised, cost, master));
    TIDLIG_ASSIGN(auto state,
                  openState(folder, std::move(lock), std::move(master), std::move(loaded), clock));
    return giveBack(*state, old, std::move(slot), keepNewKey);
  });
}

base::Result<RecoveryState> recoveryState(OpenVault& vault) {
  OpenVault::State& state = vault.state();
  RecoveryState found;
  const KeySlot* const slot = state.slots.recovery();
  found.there = slot != nullptr;
  found.old = slot != nullptr && slot->form == security::SlotForm::bare;
  TIDLIG_ASSIGN(const auto used, storage::SettingStore(state.database).find(kRecoveryUsed));
  found.used = used == "1";
  return found;
}

base::Status renewRecoveryKey(OpenVault& vault, const security::SecretText& passphrase,
                              const Keep& keep) {
  TIDLIG_TRY(vault.state().allow(Action::manageKeys));
  TIDLIG_TRY(confirmPassphrase(vault, passphrase));
  const security::SecretBytes key = security::makeRecoveryKey();
  TIDLIG_TRY(keep(security::writeRecoveryKey(key)));
  return replaceRecovery(vault.state(), key);
}

base::Status putRecoveryKey(OpenVault& vault, const security::SecretText& passphrase,
                            const security::SecretBytes& key) {
  TIDLIG_TRY(vault.state().allow(Action::manageKeys));
  if (key.size() != security::kRecoverySize) {
    return Error{ErrorKind::invalid, "expected a recovery key"};
  }
  TIDLIG_TRY(confirmPassphrase(vault, passphrase));
  return replaceRecovery(vault.state(), key);
}

}  // namespace tidlig::usecases
