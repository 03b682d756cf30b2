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

/// Signs the header after any change of its slots; also steps the generation.
void seal(KeySlots& slots, const MasterKey& master);
/// Whether nobody removed, added or weakened a slot. Fails with `corrupt`.
base::Status checkSeal(const KeySlots& slots, const MasterKey& master);

}  // namespace tidlig::security
