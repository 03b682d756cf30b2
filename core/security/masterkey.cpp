#include "security/masterkey.h"

#include "security/sodium.h"

namespace tidlig::security {

SecretBytes MasterKey::derive(Subkey which, std::size_t size) const {
  static_assert(crypto_kdf_KEYBYTES == 32);
  sodiumReady();
  if (which == Subkey::log && !m_logKey.empty()) return SecretBytes::copyOf(m_logKey.bytes());
  SecretBytes key(size);
  crypto_kdf_derive_from_key(key.data(), size, static_cast<std::uint64_t>(which), "tidlig01",
                             m_bytes.data());
  return key;
}

}  // namespace tidlig::security
