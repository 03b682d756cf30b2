#include "security/slotlock.h"

#include "security/recoverykey.h"
#include "security/sodium.h"

#include <fmt/format.h>

#include <cstring>

namespace tidlig::security {
namespace {

using base::Error;
using base::ErrorKind;

constexpr std::string_view kLogKey = "log";
constexpr std::string_view kPrevious = "previous";

/// What is made of a slot's key, so that what is written down (the commitment) tells nothing about
/// what wraps.
enum class SlotPart : std::uint64_t { wrap = 1, commitment = 2, secretKey = 3, endorsement = 4 };

SecretBytes partOf(const SecretBytes& key, SlotPart part) {
  static_assert(crypto_kdf_KEYBYTES == kKeySize);
  sodiumReady();
  SecretBytes made(kKeySize);
  crypto_kdf_derive_from_key(made.data(), kKeySize, static_cast<std::uint64_t>(part), "tidslot1",
                             key.data());
  return made;
}

SecretBytes keptKey(const MasterKey& master) {
  return master.derive(Subkey::kept, kKeySize);
}

void givePair(const VaultId& vaultId, KeySlot& slot, const SecretBytes& key) {
  const KeyPair pair = makeKeyPair();
  slot.form = SlotForm::paired;
  slot.publicKey = pair.publicKey;
  slot.secretKey =
      wrapKey(pair.secretKey, slotContext(vaultId, slot), partOf(key, SlotPart::secretKey));
}

void wrap(const VaultId& vaultId, KeySlot& slot, const SecretBytes& key, const MasterKey& master) {
  slot.form = SlotForm::paired;
  slot.sealed = {};
  slot.endorsed = {};
  const std::string context = slotContext(vaultId, slot);
  slot.endorsement = wrapKey(partOf(key, SlotPart::endorsement), context, keptKey(master));
  slot.master = wrapKey(master.bytes(), context, partOf(key, SlotPart::wrap));
}

void lock(const VaultId& vaultId, KeySlot& slot, const SecretBytes& key, const MasterKey& master) {
  const SecretBytes commitment = partOf(key, SlotPart::commitment);
  std::memcpy(slot.commitment.data(), commitment.data(), kCommitmentSize);
  givePair(vaultId, slot, key);
  wrap(vaultId, slot, key, master);
}

Mac endorsementOf(const VaultId& vaultId, const KeySlot& slot, const SecretBytes& key) {
  std::string input = slotContext(vaultId, slot);
  input.append(reinterpret_cast<const char*>(slot.sealed.data()), slot.sealed.size());
  return keyedHash(key, input);
}

base::Result<MasterKey> unsealed(const VaultId& vaultId, const KeySlot& slot,
                                 const SecretBytes& key) {
  const Mac endorsed = endorsementOf(vaultId, slot, partOf(key, SlotPart::endorsement));
  if (!same(endorsed, slot.endorsed)) {
    return Error{ErrorKind::corrupt, "a new key in the key file comes from somebody else"};
  }
  TIDLIG_ASSIGN(SecretBytes secret, unwrapKey(slot.secretKey, slotContext(vaultId, slot),
                                              partOf(key, SlotPart::secretKey)));
  TIDLIG_ASSIGN(SecretBytes master, unsealKey(slot.sealed, {slot.publicKey, std::move(secret)}));
  return MasterKey(std::move(master));
}

Mac macOf(const KeySlots& slots, const MasterKey& master) {
  return keyedHash(master.derive(Subkey::header, kKeySize), macInput(slots));
}

base::Status handOver(const VaultId& vaultId, KeySlot& slot, const MasterKey& before,
                      const MasterKey& fresh) {
  const std::string context = slotContext(vaultId, slot);
  TIDLIG_ASSIGN(const SecretBytes endorsement,
                unwrapKey(slot.endorsement, context, keptKey(before)));
  slot.form = SlotForm::waiting;
  slot.master = {};
  slot.sealed = sealKey(fresh.bytes(), slot.publicKey);
  slot.endorsed = endorsementOf(vaultId, slot, endorsement);
  slot.endorsement = wrapKey(endorsement, context, keptKey(fresh));
  return base::Done{};
}

Error notCarried(const Uncarried& left) {
  if (left.users == 0) {
    return Error{ErrorKind::invalid,
                 "the recovery key is of an older kind; make a new one first (vault recovery)"};
  }
  return Error{
      ErrorKind::invalid,
      fmt::format("{} of the users must sign in once, or be given a new passphrase, before "
                  "the vault can have a new key",
                  left.users)};
}

}  // namespace

base::Result<KeySlot> lockForUser(const VaultId& vaultId, std::uint32_t slotId,
                                  std::string_view user, const SecretText& passphrase,
                                  const KdfCost& cost, const MasterKey& master) {
  KeySlot slot;
  slot.id = slotId;
  slot.kind = SlotKind::user;
  slot.user = user;
  slot.salt = randomSalt();
  slot.cost = cost;
  TIDLIG_ASSIGN(const SecretBytes key, slotKey(slot, passphrase));
  lock(vaultId, slot, key, master);
  return slot;
}

KeySlot lockForRecovery(const VaultId& vaultId, std::uint32_t slotId, const SecretBytes& recovery,
                        const MasterKey& master) {
  KeySlot slot;
  slot.id = slotId;
  slot.kind = SlotKind::recovery;
  slot.salt = randomSalt();
  slot.cost = KdfCost{0, 0};
  lock(vaultId, slot, recovery, master);
  return slot;
}

base::Result<MasterKey> openSlot(const VaultId& vaultId, const KeySlot& slot,
                                 const SecretText& passphrase) {
  TIDLIG_ASSIGN(const SecretBytes key, slotKey(slot, passphrase));
  return openSlotBy(vaultId, slot, key);
}

base::Result<MasterKey> openRecoverySlot(const VaultId& vaultId, const KeySlot& slot,
                                         const SecretBytes& recovery) {
  static_assert(kRecoverySize == kKeySize);
  return openSlotBy(vaultId, slot, recovery);
}

base::Result<SecretBytes> slotKey(const KeySlot& slot, const SecretText& passphrase) {
  return deriveKey(passphrase, slot.salt, slot.cost);
}

base::Result<MasterKey> openSlotBy(const VaultId& vaultId, const KeySlot& slot,
                                   const SecretBytes& key) {
  const SecretBytes commitment = partOf(key, SlotPart::commitment);
  if (sodium_memcmp(slot.commitment.data(), commitment.data(), kCommitmentSize) != 0) {
    return Error{ErrorKind::wrongKey,
                 slot.kind == SlotKind::recovery ? "wrong recovery key" : "wrong passphrase"};
  }
  if (slot.form == SlotForm::waiting) return unsealed(vaultId, slot, key);
  TIDLIG_ASSIGN(SecretBytes master,
                unwrapKey(slot.master, slotContext(vaultId, slot), partOf(key, SlotPart::wrap)));
  return MasterKey(std::move(master));
}

bool isOutdated(const KeySlot& slot) {
  return slot.form != SlotForm::paired;
}

KeySlot renewed(const VaultId& vaultId, const KeySlot& slot, const SecretBytes& key,
                const MasterKey& master) {
  KeySlot changed = slot;
  if (slot.form == SlotForm::bare) givePair(vaultId, changed, key);
  wrap(vaultId, changed, key, master);
  return changed;
}

Uncarried uncarried(const KeySlots& slots) {
  Uncarried left;
  for (const KeySlot& slot : slots.slots) {
    if (slot.form != SlotForm::bare) continue;
    if (slot.kind == SlotKind::recovery) left.recovery = true;
    if (slot.kind == SlotKind::user) ++left.users;
  }
  return left;
}

base::Result<KeySlots> withNewMaster(const KeySlots& slots, const MasterKey& before,
                                     const MasterKey& fresh, bool keepPrevious) {
  const Uncarried left = uncarried(slots);
  if (left.users > 0 || left.recovery) return notCarried(left);
  KeySlots changed = slots;
  for (KeySlot& slot : changed.slots) {
    TIDLIG_TRY(handOver(slots.vaultId, slot, before, fresh));
  }
  const SecretBytes kept = keptKey(fresh);
  changed.logKey =
      wrapKey(before.derive(Subkey::log, kKeySize), headerContext(slots.vaultId, kLogKey), kept);
  changed.previous.reset();
  if (keepPrevious) {
    changed.previous = wrapKey(before.bytes(), headerContext(slots.vaultId, kPrevious), kept);
  }
  return changed;
}

base::Result<MasterKey> previousMaster(const KeySlots& slots, const MasterKey& master) {
  if (!slots.previous) return Error{ErrorKind::notFound, "the key file holds no key before"};
  TIDLIG_ASSIGN(
      SecretBytes bytes,
      unwrapKey(*slots.previous, headerContext(slots.vaultId, kPrevious), keptKey(master)));
  MasterKey previous(std::move(bytes));
  previous.useLogKey(master.derive(Subkey::log, kKeySize));
  return previous;
}

void seal(KeySlots& slots, const MasterKey& master) {
  slots.version = kKeyFileVersion;
  slots.nextSlot = slots.nextId();
  ++slots.generation;
  slots.mac = macOf(slots, master);
}

base::Status checkSeal(const KeySlots& slots, const MasterKey& master) {
  if (same(macOf(slots, master), slots.mac)) return base::Done{};
  return Error{ErrorKind::corrupt, "the key file was changed by something else"};
}

base::Status accept(const KeySlots& slots, MasterKey& master) {
  TIDLIG_TRY(checkSeal(slots, master));
  if (!slots.logKey) return base::Done{};
  TIDLIG_ASSIGN(SecretBytes key,
                unwrapKey(*slots.logKey, headerContext(slots.vaultId, kLogKey), keptKey(master)));
  master.useLogKey(std::move(key));
  return base::Done{};
}

}  // namespace tidlig::security
