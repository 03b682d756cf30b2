#pragma once

#include "security/secret.h"

#include <cstdint>
#include <string_view>

namespace tidlig::security {

/// What is derived from the master key, each by its own number for ever.
enum class Subkey : std::uint64_t { database = 1, header = 2, log = 3, backup = 4 };

/// The 256 random bits behind everything in a vault.
class MasterKey {
 public:
  static MasterKey random() { return MasterKey(SecretBytes::random(32)); }
  explicit MasterKey(SecretBytes bytes) : m_bytes(std::move(bytes)) {}

  /// 16 to 64 bytes.
  [[nodiscard]] SecretBytes derive(Subkey which, std::size_t size) const;
  [[nodiscard]] const SecretBytes& bytes() const { return m_bytes; }

 private:
  SecretBytes m_bytes;
};

}  // namespace tidlig::security
