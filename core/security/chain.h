#pragma once

#include "security/masterkey.h"

#include <array>
#include <string_view>

namespace tidlig::security {

using ChainHash = std::array<unsigned char, 32>;
using ChainMac = std::array<unsigned char, 16>;

/// BLAKE2b over the hash before and the entry.
ChainHash chainHash(const ChainHash& before, std::string_view entry);

/// The key that vouches for one link of a chain and then becomes the next one; the step cannot be
/// undone, and the old key is wiped.
class ChainKey {
 public:
  static constexpr std::size_t kSize = 32;

  /// Guarded memory for a key, all zeros so far: made once, because making it is dear.
  ChainKey() : m_bytes(kSize) {}
  static ChainKey first(const MasterKey& master) {
    return ChainKey(master.derive(Subkey::log, kSize));
  }
  /// Takes the key from `bytes`, which are kSize many.
  void load(std::string_view bytes);
  /// Leaves zeros; the memory stays.
  void wipe();
  [[nodiscard]] ChainMac macOf(const ChainHash& hash) const;
  void step();
  [[nodiscard]] const SecretBytes& bytes() const { return m_bytes; }

 private:
  explicit ChainKey(SecretBytes bytes) : m_bytes(std::move(bytes)) {}

  SecretBytes m_bytes;
};

}  // namespace tidlig::security
