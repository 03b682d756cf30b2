#pragma once

// Shared by what changes `vault.keys`; inside core/usecases only.

#include "security/slotlock.h"
#include "usecases/vaultstate.h"

namespace tidlig::usecases {

/// The slots with the user's own one replaced or added, sealed.
security::KeySlots withSlot(const security::KeySlots& slots, security::KeySlot slot,
                            const security::MasterKey& master);
/// The slots without the user's, sealed.
security::KeySlots withoutUser(const security::KeySlots& slots, std::string_view user,
                               const security::MasterKey& master);
/// A new recovery slot in place of the old one, its key handed to `keep` first. Fails as that does.
base::Result<security::KeySlots> withNewRecovery(
    const security::KeySlots& slots, const security::MasterKey& master,
    const std::function<base::Status(const security::SecretText&)>& keep);

/// Writes changed slots, with `work` and its log entries in one transaction around it: there is no
/// change of keys without its entry.
base::Status changeKeys(OpenVault::State& state, security::KeySlots changed,
                        const std::function<base::Status()>& work);

/// Name of the setting that says that the recovery key was used and has to be replaced.
inline constexpr const char* kRecoveryUsed = "recoveryUsed";

}  // namespace tidlig::usecases
