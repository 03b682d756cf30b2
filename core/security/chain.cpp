#include "security/chain.h"

#include "security/sodium.h"

#include <algorithm>

namespace tidlig::security {

ChainHash chainHash(const ChainHash& before, std::string_view entry) {
  sodiumReady();
  crypto_generichash_state state;
  crypto_generichash_init(&state, nullptr, 0, std::tuple_size_v<ChainHash>);
  crypto_generichash_update(&state, before.data(), before.size());
  crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(entry.data()),
                            entry.size());
  ChainHash hash;
  crypto_generichash_final(&state, hash.data(), hash.size());
  return hash;
}

void ChainKey::load(std::string_view bytes) {
  std::copy_n(bytes.begin(), std::min(bytes.size(), m_bytes.size()), m_bytes.data());
}

void ChainKey::wipe() {
  security::wipe(m_bytes.data(), m_bytes.size());
}

ChainMac ChainKey::macOf(const ChainHash& hash) const {
  ChainMac mac;
  crypto_generichash(mac.data(), mac.size(), hash.data(), hash.size(), m_bytes.data(),
                     m_bytes.size());
  return mac;
}

void ChainKey::step() {
  static constexpr unsigned char kStep[] = "next";
  std::array<unsigned char, 32> next;
  crypto_generichash(next.data(), next.size(), kStep, sizeof kStep, m_bytes.data(), m_bytes.size());
  std::copy(next.begin(), next.end(), m_bytes.data());
  security::wipe(next.data(), next.size());
}

}  // namespace tidlig::security
