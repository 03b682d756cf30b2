#include "security/keywrap.h"

#include "security/sodium.h"

#include <cstring>

namespace tidlig::security {
namespace {

using base::Error;
using base::ErrorKind;

const unsigned char* bytesOf(std::string_view text) {
  return reinterpret_cast<const unsigned char*>(text.data());
}

Error damagedSlot() {
  return Error{ErrorKind::corrupt, "a slot of the key file is damaged"};
}

}  // namespace

std::string encrypt(std::span<const unsigned char> plain, std::string_view context,
                    const Nonce& nonce, const SecretBytes& key) {
  static_assert(kNonceSize == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
  static_assert(kTagSize == crypto_aead_xchacha20poly1305_ietf_ABYTES);
  sodiumReady();
  std::string encrypted(plain.size() + kTagSize, '\0');
  crypto_aead_xchacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char*>(encrypted.data()),
                                             nullptr, plain.data(), plain.size(), bytesOf(context),
                                             context.size(), nullptr, nonce.data(), key.data());
  return encrypted;
}

base::Result<SecretBytes> decrypt(std::string_view encrypted, std::string_view context,
                                  const Nonce& nonce, const SecretBytes& key) {
  sodiumReady();
  if (encrypted.size() < kTagSize) return damagedSlot();
  SecretBytes plain(encrypted.size() - kTagSize);
  const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
      plain.data(), nullptr, nullptr, bytesOf(encrypted), encrypted.size(), bytesOf(context),
      context.size(), nonce.data(), key.data());
  if (failed != 0) return damagedSlot();
  return plain;
}

WrappedKey wrapKey(const SecretBytes& secret, std::string_view context, const SecretBytes& key) {
  sodiumReady();
  WrappedKey wrapped;
  randombytes_buf(wrapped.nonce.data(), wrapped.nonce.size());
  const std::string bytes = encrypt(secret.bytes().first(32), context, wrapped.nonce, key);
  std::memcpy(wrapped.bytes.data(), bytes.data(), wrapped.bytes.size());
  return wrapped;
}

base::Result<SecretBytes> unwrapKey(const WrappedKey& wrapped, std::string_view context,
                                    const SecretBytes& key) {
  const auto* const bytes = reinterpret_cast<const char*>(wrapped.bytes.data());
  return decrypt({bytes, wrapped.bytes.size()}, context, wrapped.nonce, key);
}

KeyPair makeKeyPair() {
  static_assert(crypto_box_PUBLICKEYBYTES == std::tuple_size_v<PublicKey>);
  static_assert(crypto_box_SECRETKEYBYTES == 32);
  sodiumReady();
  KeyPair pair{{}, SecretBytes(crypto_box_SECRETKEYBYTES)};
  crypto_box_keypair(pair.publicKey.data(), pair.secretKey.data());
  return pair;
}

SealedKey sealKey(const SecretBytes& secret, const PublicKey& to) {
  static_assert(kSealedSize == 32 + crypto_box_SEALBYTES);
  sodiumReady();
  SealedKey sealed{};
  // It fails for a public key that nobody can have; what comes out then opens for nobody.
  (void)crypto_box_seal(sealed.data(), secret.data(), 32, to.data());
  return sealed;
}

base::Result<SecretBytes> unsealKey(const SealedKey& sealed, const KeyPair& pair) {
  sodiumReady();
  SecretBytes secret(32);
  const int failed = crypto_box_seal_open(secret.data(), sealed.data(), sealed.size(),
                                          pair.publicKey.data(), pair.secretKey.data());
  if (failed != 0) return damagedSlot();
  return secret;
}

Mac keyedHash(const SecretBytes& key, std::string_view input) {
  sodiumReady();
  Mac mac;
  crypto_generichash(mac.data(), mac.size(), bytesOf(input), input.size(), key.data(), key.size());
  return mac;
}

bool same(const Mac& a, const Mac& b) {
  return sodium_memcmp(a.data(), b.data(), a.size()) == 0;
}

}  // namespace tidlig::security
