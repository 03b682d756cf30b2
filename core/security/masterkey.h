#pragma once

#include "security/secret.h"

#include <cstdint>
#include <string_view>

namespace tidlig::security {

/// What is derived from the master key, each by its own number for ever.
enum class Subkey : std::uint64_t {
  database = 1,
  header = 2,
  log = 3,
  backup = 4,
  kept = 5,  ///< wraps the keys that the key file holds for whoever has the master key
};

/// The 256 random bits behind everything in a vault.
class MasterKey {
 public:
  static MasterKey random() { return MasterKey(SecretBytes::random(32)); }
  explicit MasterKey(SecretBytes bytes) : m_bytes(std::move(bytes)) {}

  /// 16 to 64 bytes.
  [[nodiscard]] SecretBytes derive(Subkey which, std::size_t size) const;
  [[nodiscard]] const SecretBytes& bytes() const { return m_bytes; }

  /// From now on `derive` gives this for the log (32 bytes): the log goes on when the master key is
  /// a new one.
  void useLogKey(SecretBytes key) { m_logKey = std::move(key); }

 private:
  SecretBytes m_bytes;
  SecretBytes m_logKey;  ///< empty where it is derived
};

}  // namespace tidlig::security
