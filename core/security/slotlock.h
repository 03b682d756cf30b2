#pragma once

#include "security/keyslots.h"
#include "security/masterkey.h"

namespace tidlig::security {

/// A slot for `user` whose passphrase (normalised) opens the master key. Fails as deriveKey.
base::Result<KeySlot> lockForUser(const VaultId& vaultId, std::uint32_t slotId,
                                  std::string_view user, const SecretText& passphrase,
                                  const KdfCost& cost, const MasterKey& master);
/// The same for the recovery key, which needs no slow derivation: nobody guesses 256 bits.
KeySlot lockForRecovery(const VaultId& vaultId, std::uint32_t slotId, const SecretBytes& recovery,
                        const MasterKey& master);

/// Fails with `wrongKey`, with `corrupt` when the right key finds a damaged slot, with `invalid`
/// (cost out of bounds) or with `io` (no memory).
base::Result<MasterKey> openSlot(const VaultId& vaultId, const KeySlot& slot,
                                 const SecretText& passphrase);
base::Result<MasterKey> openRecoverySlot(const VaultId& vaultId, const KeySlot& slot,
                                         const SecretBytes& recovery);

/// The same in two steps, for who needs the slot's own key, too: what Argon2id makes of the
/// passphrase, or the recovery key itself. Fails as deriveKey does.
base::Result<SecretBytes> slotKey(const KeySlot& slot, const SecretText& passphrase);
/// Fails with `wrongKey` or `corrupt`.
base::Result<MasterKey> openSlotBy(const VaultId& vaultId, const KeySlot& slot,
                                   const SecretBytes& key);

/// Whether the slot has no key pair yet, or holds its master key sealed: to be written anew when
/// its key is at hand.
bool isOutdated(const KeySlot& slot);
/// The same slot with a key pair and the master key wrapped.
KeySlot renewed(const VaultId& vaultId, const KeySlot& slot, const SecretBytes& key,
                const MasterKey& master);

/// How many slots without a key pair could not be given a new master key.
struct Uncarried {
  std::size_t users = 0;
  bool recovery = false;
};
Uncarried uncarried(const KeySlots& slots);

/// The slots with the master key `fresh` sealed to each of them, the log's first key kept, and the
/// key before, too, where `keepPrevious`. Not sealed as a whole yet. Fails with `invalid` where
/// a slot has no key pair, and with `corrupt`.
base::Result<KeySlots> withNewMaster(const KeySlots& slots, const MasterKey& before,
                                     const MasterKey& fresh, bool keepPrevious);
/// The master key before a rekey that was not finished. Fails with `notFound` or `corrupt`.
base::Result<MasterKey> previousMaster(const KeySlots& slots, const MasterKey& master);

/// Signs the header after any change of its slots; also steps the generation.
void seal(KeySlots& slots, const MasterKey& master);
/// Whether nobody removed, added or weakened a slot. Fails with `corrupt`.
base::Status checkSeal(const KeySlots& slots, const MasterKey& master);
/// checkSeal, and lets `master` give the log's first key where the key file has that. Whoever
/// reads the log needs this one.
base::Status accept(const KeySlots& slots, MasterKey& master);

}  // namespace tidlig::security
