#pragma once

#include "security/keyslots.h"
#include "usecases/keys.h"
#include "usecases/openvault.h"

namespace tidlig::usecases {

/// Whether whoever sits at an open vault knows the signed-in user's passphrase: asked where the
/// machine was in other hands for a while.
class PassphraseCheck {
 public:
  /// Copies what it needs, so that it may run beside the vault's own thread.
  explicit PassphraseCheck(OpenVault& vault);

  /// Takes as long as opening the vault does, and longer after wrong tries; not for the thread of a
  /// window. Fails with `wrongKey`, and as opening does.
  [[nodiscard]] base::Status run(const security::SecretText& passphrase) const;

 private:
  security::KeySlots m_slots;
  std::string m_user;
  const base::Clock* m_clock;
};

/// Writes down how a check went, in the vault's own thread: wrong tries make the next one slower,
/// also when the vault is opened next; after a right one they are in the log and forgotten.
base::Status notePassphraseCheck(OpenVault& vault, bool right);

/// Both at once: whether this is the signed-in user's passphrase. Fails as PassphraseCheck does.
base::Status confirmPassphrase(OpenVault& vault, const security::SecretText& passphrase);

/// Logs that a screening is about to be shown to the family, on a page of its own. Needs the right
/// to read families; fails with `denied` or `notFound`.
base::Status noteShown(OpenVault& vault, ScreeningKey screening);

}  // namespace tidlig::usecases
