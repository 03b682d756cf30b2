#include "security/filemac.h"

#include "security/sodium.h"

#include <array>

namespace tidlig::security {

std::string macHex(const SecretBytes& key, std::string_view bytes) {
  sodiumReady();
  std::array<unsigned char, 32> mac{};
  crypto_generichash(mac.data(), mac.size(), reinterpret_cast<const unsigned char*>(bytes.data()),
                     bytes.size(), key.data(), key.size());
  std::array<char, 2 * mac.size() + 1> hex{};
  sodium_bin2hex(hex.data(), hex.size(), mac.data(), mac.size());
  return std::string(hex.data());
}

}  // namespace tidlig::security
