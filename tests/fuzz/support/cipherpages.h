#pragma once

#include "security/secret.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace tidlig::fuzz {

inline constexpr std::size_t kPageSize = 4096;

/// The pages of a database as SQLCipher 4 writes them, so that hostile content gets under its
/// codes: AES-256-CBC, then HMAC-SHA512 over what is encrypted, the IV and the page's number.
/// Written from SQLCipher's description of its format, for these programs alone.
class CipherPages {
 public:
  /// `key`: the raw key and the salt.
  explicit CipherPages(const security::SecretBytes& key);

  /// All pages in plain; what the cipher keeps at the end of each is left as it is.
  [[nodiscard]] std::string decrypted(std::string_view file) const;
  /// Puts page `number` (from 1) of `plain` into `file`, encrypted under the IV that is there.
  void encrypt(std::string_view plain, std::uint32_t number, std::string& file) const;

 private:
  std::string m_key;
  std::string m_codeKey;
};

}  // namespace tidlig::fuzz
