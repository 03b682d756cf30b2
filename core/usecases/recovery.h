#pragma once

#include "usecases/openvault.h"

namespace tidlig::usecases {

/// What stands with the vault's recovery key.
struct RecoveryState {
  bool there = false;
  bool used = false;  ///< it opened the vault once: whoever held the paper may have copied it
  bool old = false;   ///< of the first kind: a new data key cannot be handed to it
  [[nodiscard]] bool needsNewOne() const { return !there || used || old; }
};
base::Result<RecoveryState> recoveryState(OpenVault& vault);

/// Puts a new recovery key in the place of the old one, which no longer opens. `keep` is handed the
/// new key first: when it fails, everything stays as it was. Needs the administrator's role, and
/// the passphrase once more, whose wrong tries count. Fails with `denied`, `wrongKey`, `io`,
/// `full`.
base::Status renewRecoveryKey(OpenVault& vault, const security::SecretText& passphrase,
                              const std::function<base::Status(const security::SecretText&)>& keep);

}  // namespace tidlig::usecases
