#include "security/slotlock.h"

#include "security/recoverykey.h"
#include "security/sodium.h"

#include <cstring>

namespace tidlig::security {
namespace {

using base::Error;
using base::ErrorKind;

/// A passphrase's key, split so that what is written down (the commitment) tells nothing about what
/// wraps.
struct SlotKeys {
  SecretBytes wrap{kKeySize};
  SecretBytes commitment{kCommitmentSize};
};

SlotKeys split(const SecretBytes& key) {
  static_assert(crypto_kdf_KEYBYTES == kKeySize);
  SlotKeys keys;
  crypto_kdf_derive_from_key(keys.wrap.data(), kKeySize, 1, "tidslot1", key.data());
  crypto_kdf_derive_from_key(keys.commitment.data(), kCommitmentSize, 2, "tidslot1", key.data());
  return keys;
}

void wrap(const VaultId& vaultId, KeySlot& slot, const SecretBytes& key, const MasterKey& master) {
  static_assert(kNonceSize == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
  static_assert(kTagSize == crypto_aead_xchacha20poly1305_ietf_ABYTES);
  sodiumReady();
  const SlotKeys keys = split(key);
  std::memcpy(slot.commitment.data(), keys.commitment.data(), kCommitmentSize);
  randombytes_buf(slot.nonce.data(), slot.nonce.size());
  const std::string context = slotContext(vaultId, slot);
  crypto_aead_xchacha20poly1305_ietf_encrypt(
      slot.wrapped.data(), nullptr, master.bytes().data(), kKeySize,
      reinterpret_cast<const unsigned char*>(context.data()), context.size(), nullptr,
      slot.nonce.data(), keys.wrap.data());
}

base::Result<MasterKey> unwrap(const VaultId& vaultId, const KeySlot& slot,
                               const SecretBytes& key) {
  sodiumReady();
  const SlotKeys keys = split(key);
  if (sodium_memcmp(slot.commitment.data(), keys.commitment.data(), kCommitmentSize) != 0) {
    return Error{ErrorKind::wrongKey,
                 slot.kind == SlotKind::recovery ? "wrong recovery key" : "wrong passphrase"};
  }
  const std::string context = slotContext(vaultId, slot);
  SecretBytes master(kKeySize);
  const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
      master.data(), nullptr, nullptr, slot.wrapped.data(), slot.wrapped.size(),
      reinterpret_cast<const unsigned char*>(context.data()), context.size(), slot.nonce.data(),
      keys.wrap.data());
  if (failed != 0) return Error{ErrorKind::corrupt, "a slot of the key file is damaged"};
  return MasterKey(std::move(master));
}

std::array<unsigned char, kMacSize> macOf(const KeySlots& slots, const MasterKey& master) {
  const SecretBytes key = master.derive(Subkey::header, kKeySize);
  const std::string input = macInput(slots);
  std::array<unsigned char, kMacSize> mac;
  crypto_generichash(mac.data(), mac.size(), reinterpret_cast<const unsigned char*>(input.data()),
                     input.size(), key.data(), key.size());
  return mac;
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
  TIDLIG_ASSIGN(const SecretBytes key, deriveKey(passphrase, slot.salt, cost));
  wrap(vaultId, slot, key, master);
  return slot;
}

KeySlot lockForRecovery(const VaultId& vaultId, std::uint32_t slotId, const SecretBytes& recovery,
                        const MasterKey& master) {
  KeySlot slot;
  slot.id = slotId;
  slot.kind = SlotKind::recovery;
  slot.salt = randomSalt();
  slot.cost = KdfCost{0, 0};
  wrap(vaultId, slot, recovery, master);
  return slot;
}

base::Result<MasterKey> openSlot(const VaultId& vaultId, const KeySlot& slot,
                                 const SecretText& passphrase) {
  TIDLIG_ASSIGN(const SecretBytes key, deriveKey(passphrase, slot.salt, slot.cost));
  return unwrap(vaultId, slot, key);
}

base::Result<MasterKey> openRecoverySlot(const VaultId& vaultId, const KeySlot& slot,
                                         const SecretBytes& recovery) {
  static_assert(kRecoverySize == kKeySize);
  return unwrap(vaultId, slot, recovery);
}

void seal(KeySlots& slots, const MasterKey& master) {
  ++slots.generation;
  slots.mac = macOf(slots, master);
}

base::Status checkSeal(const KeySlots& slots, const MasterKey& master) {
  const auto mac = macOf(slots, master);
  if (sodium_memcmp(mac.data(), slots.mac.data(), mac.size()) == 0) return base::Done{};
  return Error{ErrorKind::corrupt, "the key file was changed by something else"};
}

}  // namespace tidlig::security
