#include "base/memory.h"
#include "storage/userstore.h"
#include "usecases/presence.h"
#include "usecases/slotchange.h"
#include "usecases/users.h"
#include "usecases/vaultopening.h"
namespace tidlig::usecases {
namespace {

using base::Error;
using base::ErrorKind;
using security::KeySlot;

/// The slot keeps its number, so that the user's row fits whenever this is interrupted.
base::Status replaceSlot(OpenVault::State& state, const std::string& name, std::int64_t userId,
                         const security::SecretText& typed, const security::KdfCost& cost) {
  TIDLIG_ASSIGN(const security::SecretText normalised, newPassphrase(typed));
  TIDLIG_ASSIGN(const KeySlot old, slotFor(state.slots, name));
  TIDLIG_ASSIGN(KeySlot slot, security::lockForUser(state.slots.vaultId, old.id, name, normalised,
                                                    cost, state.master));
  security::KeySlots changed = withSlot(state.slots, std::move(slot), state.master);
  security::setWrongTries(changed, {old.id, 0, 0});
  return changeKeys(state, std::move(changed), [&] {
    return state.note(storage::LogAction::userPassphraseChanged, 0, userId);
  });
}

}  // namespace

base::Status confirmPassphrase(OpenVault& vault, const security::SecretText& passphrase) {
  const base::Status right = PassphraseCheck(vault).run(passphrase);
  if (!right && right.error().kind != ErrorKind::wrongKey) return right;
  const base::Status noted = notePassphraseCheck(vault, right.ok());
  return right ? noted : right;
}

base::Status changePassphrase(OpenVault& vault, const security::SecretText& oldPassphrase,
                              const security::SecretText& newPassphrase,
                              const security::KdfCost& cost) {
  return base::withinMemory([&]() -> base::Status {
    TIDLIG_TRY(confirmPassphrase(vault, oldPassphrase));
    OpenVault::State& state = vault.state();
    return replaceSlot(state, state.user.name, state.userId, newPassphrase, cost);
  });
}

base::Status setPassphraseOf(OpenVault& vault, const std::string& name,
                             const security::SecretText& newPassphrase,
                             const security::KdfCost& cost) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::manageUsers));
  TIDLIG_ASSIGN(const auto user, storage::UserStore(state.database).find(name));
  const KeySlot* const slot = state.slots.find(name);
  if (!user || slot == nullptr || user->slot != slot->id) {
    return Error{ErrorKind::notFound, "the vault has no user of this name"};
  }
  if (user->id == state.userId) {
    return Error{ErrorKind::denied, "one's own passphrase is changed by typing the old one"};
  }
  return replaceSlot(state, name, user->id, newPassphrase, cost);
}

}  // namespace tidlig::usecases
