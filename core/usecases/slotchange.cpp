#include "usecases/slotchange.h"

#include "security/recoverykey.h"

#include <algorithm>

namespace tidlig::usecases {
namespace {

using security::KeySlot;
using security::KeySlots;

void sealAnew(KeySlots& changed, const security::MasterKey& master) {
  std::erase_if(changed.wrongTries, [&](const security::WrongTries& tries) {
    return std::none_of(changed.slots.begin(), changed.slots.end(),
                        [&](const KeySlot& one) { return one.id == tries.slot; });
  });
  security::seal(changed, master);
}

}  // namespace

KeySlots withSlot(const KeySlots& slots, KeySlot slot, const security::MasterKey& master) {
  KeySlots changed = slots;
  std::erase_if(changed.slots,
                [&](const KeySlot& old) { return old.kind == slot.kind && old.user == slot.user; });
  changed.slots.push_back(std::move(slot));
  sealAnew(changed, master);
  return changed;
}

KeySlots withoutUser(const KeySlots& slots, std::string_view user,
                     const security::MasterKey& master) {
  KeySlots changed = slots;
  std::erase_if(changed.slots, [&](const KeySlot& old) {
    return old.kind == security::SlotKind::user && old.user == user;
  });
  sealAnew(changed, master);
  return changed;
}

base::Result<KeySlots> withNewRecovery(
    const KeySlots& slots, const security::MasterKey& master,
    const std::function<base::Status(const security::SecretText&)>& keep) {
  const security::SecretBytes recovery = security::makeRecoveryKey();
  TIDLIG_TRY(keep(security::writeRecoveryKey(recovery)));
  return withSlot(slots, security::lockForRecovery(slots.vaultId, slots.nextId(), recovery, master),
                  master);
}

base::Status changeKeys(OpenVault::State& state, KeySlots changed,
                        const std::function<base::Status()>& work) {
  return state.change([&]() -> base::Status {
    TIDLIG_TRY(work());
    KeySlots kept = changed;  // whose memory is there before anything is written
    base::Status saved = security::saveKeySlots(state.folder, changed);
    // The first of the two copies may be there although the second failed: it is the newer one.
    if (!saved) return saved;
    state.slots = std::move(kept);
    return base::Done{};
  });
}

}  // namespace tidlig::usecases
