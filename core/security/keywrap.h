#pragma once

#include "base/result.h"
#include "security/secret.h"

#include <array>
#include <span>
#include <string>
#include <string_view>

namespace tidlig::security {

inline constexpr std::size_t kNonceSize = 24;
inline constexpr std::size_t kTagSize = 16;
inline constexpr std::size_t kMacSize = 32;
inline constexpr std::size_t kWrappedSize = 32 + kTagSize;
inline constexpr std::size_t kSealedSize = 32 + 48;

using Nonce = std::array<unsigned char, kNonceSize>;
using Mac = std::array<unsigned char, kMacSize>;
using PublicKey = std::array<unsigned char, 32>;
/// 32 bytes for whoever holds the secret half of a key pair; anybody can make one.
using SealedKey = std::array<unsigned char, kSealedSize>;

/// 32 secret bytes under another key.
struct WrappedKey {
  Nonce nonce{};
  std::array<unsigned char, kWrappedSize> bytes{};
};

struct KeyPair {
  PublicKey publicKey{};
  SecretBytes secretKey;  ///< 32 bytes
};

/// XChaCha20-Poly1305; the tag comes last. `context` must be the same when it is opened.
std::string encrypt(std::span<const unsigned char> plain, std::string_view context,
                    const Nonce& nonce, const SecretBytes& key);
/// Fails with `corrupt`.
base::Result<SecretBytes> decrypt(std::string_view encrypted, std::string_view context,
                                  const Nonce& nonce, const SecretBytes& key);

/// Wraps 32 secret bytes under a new random nonce.
WrappedKey wrapKey(const SecretBytes& secret, std::string_view context, const SecretBytes& key);
/// Fails with `corrupt`.
base::Result<SecretBytes> unwrapKey(const WrappedKey& wrapped, std::string_view context,
                                    const SecretBytes& key);

/// X25519.
KeyPair makeKeyPair();
/// Seals 32 secret bytes to a public key (crypto_box_seal).
SealedKey sealKey(const SecretBytes& secret, const PublicKey& to);
/// Fails with `corrupt`.
base::Result<SecretBytes> unsealKey(const SealedKey& sealed, const KeyPair& pair);

/// BLAKE2b-256 under a key of 16 to 64 bytes.
Mac keyedHash(const SecretBytes& key, std::string_view input);
/// Compares in constant time.
bool same(const Mac& a, const Mac& b);

}  // namespace tidlig::security
