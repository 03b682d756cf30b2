#pragma once

#include "base/result.h"
#include "security/secret.h"

#include <array>
#include <cstdint>

namespace tidlig::security {

/// What one guess at a passphrase costs under Argon2id (one lane).
struct KdfCost {
  std::uint32_t memoryKiB = 64 * 1024;
  std::uint32_t passes = 3;
  friend bool operator==(const KdfCost&, const KdfCost&) = default;
};

/// Never weaker than this, and never so costly that a hostile file could stop the machine.
inline constexpr KdfCost kLowestCost{64 * 1024, 3};
inline constexpr KdfCost kHighestCost{2 * 1024 * 1024, 16};

inline constexpr std::size_t kSaltSize = 16;
inline constexpr std::size_t kKeySize = 32;
using Salt = std::array<unsigned char, kSaltSize>;

/// Fails with `invalid` outside the bounds. Checked before anything is run.
base::Status checkCost(const KdfCost& cost);

/// The cost that takes about half a second here; never below the lowest.
KdfCost calibrateCost();

Salt randomSalt();

/// Argon2id 1.3 over a passphrase that is NFKC already. Fails with `invalid` outside the bounds and
/// with `io` when the machine lacks the memory; there is no silent weaker setting.
base::Result<SecretBytes> deriveKey(const SecretText& passphrase, const Salt& salt,
                                    const KdfCost& cost);

/// The derivation itself, without the bounds: what the published vectors are tried against. False
/// when the machine lacks the memory.
bool argon2id(SecretBytes& key, std::string_view passphrase, const Salt& salt, std::uint32_t passes,
              std::size_t memoryBytes);

}  // namespace tidlig::security
