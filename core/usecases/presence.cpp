#include "usecases/presence.h"

#include "security/passphrase.h"
#include "security/slotlock.h"
#include "storage/screeningstore.h"
#include "usecases/vaultopening.h"

namespace tidlig::usecases {

PassphraseCheck::PassphraseCheck(OpenVault& vault)
    : m_slots(vault.state().slots), m_user(vault.user().name), m_clock(&vault.clock()) {}

base::Status PassphraseCheck::run(const security::SecretText& passphrase) const {
  TIDLIG_ASSIGN(const security::KeySlot slot, slotFor(m_slots, m_user));
  waitForTurn(security::wrongTriesOf(m_slots, slot.id), *m_clock);
  TIDLIG_ASSIGN(const security::SecretText normalised, security::normalisePassphrase(passphrase));
  TIDLIG_TRY(security::openSlot(m_slots.vaultId, slot, normalised));
  return base::Done{};
}

base::Status notePassphraseCheck(OpenVault& vault, bool right) {
  OpenVault::State& state = vault.state();
  TIDLIG_ASSIGN(const security::KeySlot slot, slotFor(state.slots, state.user.name));
  security::WrongTries tries = security::wrongTriesOf(state.slots, slot.id);
  if (!right) {
    ++tries.count;
    tries.lastMilliseconds = state.clock->nowMilliseconds();
    security::setWrongTries(state.slots, tries);
    return security::saveKeySlots(state.folder, state.slots);
  }
  if (tries.count == 0) return base::Done{};
  TIDLIG_TRY(
      state.change([&] { return state.note(storage::LogAction::wrongTries, 0, 0, tries.count); }));
  security::setWrongTries(state.slots, {slot.id, 0, 0});
  return security::saveKeySlots(state.folder, state.slots);
}

base::Status noteShown(OpenVault& vault, ScreeningKey screening) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::readFamilies));
  TIDLIG_ASSIGN(const auto shown, storage::ScreeningStore(state.database).at(row(screening)));
  TIDLIG_TRY(state.reach(shown.family));
  return state.change(
      [&] { return state.note(storage::LogAction::screeningShown, shown.family, shown.id); });
}

}  // namespace tidlig::usecases
