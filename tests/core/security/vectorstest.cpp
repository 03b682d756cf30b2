// The published test vectors, through our own wrappers: another library, another build or a wrong
// argument shows here.
#include "security/chain.h"
#include "security/kdf.h"
#include "security/keywrap.h"
#include "security/masterkey.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <numeric>
#include <string>

using namespace tidlig::security;

namespace {

std::string hex(std::string_view bytes) {
  constexpr char kDigits[] = "0123456789abcdef";
  std::string out;
  for (const char c : bytes) {
    out += kDigits[static_cast<unsigned char>(c) >> 4U];
    out += kDigits[static_cast<unsigned char>(c) & 0xFU];
  }
  return out;
}

template <typename Bytes>
std::string hexOf(const Bytes& bytes) {
  return hex({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
}

std::string unhex(std::string_view digits) {
  std::string out;
  for (std::size_t i = 0; i + 1 < digits.size(); i += 2) {
    out += static_cast<char>(std::stoi(std::string(digits.substr(i, 2)), nullptr, 16));
  }
  return out;
}

SecretBytes counting(unsigned char from, std::size_t size) {
  SecretBytes bytes(size);
  std::iota(bytes.data(), bytes.data() + size, from);
  return bytes;
}

}  // namespace

TEST_CASE("Argon2id gives libsodium's published values") {
  struct Vector {
    std::string_view passphrase;
    std::string_view salt;
    std::size_t size;
    std::uint32_t passes;
    std::size_t memory;
    std::string_view expected;  // how it begins
  };
  const Vector vectors[] = {
      {"a347ae92bce9f80f6f595a4480fc9c2fe7e7d7148d371e9487d75f5c23008ffae065577a928febd9b1973a5a95"
       "073acdbeb6a030cfc0d79caa2dc5cd011cef02c08da232d76d52dfbca38ca8dcbd665b17d1665f7cf5fe59772e"
       "c909733b24de97d6f58d220b20c60d7c07ec1fd93c52c31020300c6c1facd77937a597c7a6",
       "5541fbc995d5c197ba290346d2c559de", 155, 5, 7256678,
       "18acec5d6507739f203d1f5d9f1d862f7c2cdac4f19d2bdff64487e60d969e3ced615337b9eec6ac4461c6ca07"
       "f0939741e57c24d0005c7ea171a0ee1e7348249d135b38f222e4dad7b9a033ed83f5ca27277393e316582033c7"
       "4affe2566a2bea47f91f0fd9fe49ece7e1f79f3ad6e9b23e0277c8ecc4b313225748dd2a80f5679534a0700e24"
       "6a79a49b3f74eb89ec6205fe1eeb941c73b1fcf1"},
      {"b540beb016a5366524d4605156493f9874514a5aa58818cd0c6dfffaa9e90205f17b",
       "44071f6d181561670bda728d43fb79b4", 231, 1, 1631659,
       "7fb72409b0987f8190c3729710e98c3f80c5a8727d425fdcde7f3644d467fe973f5b5fee683bd3fce812cb9ae5"
       "e9921a2d06c2f1905e4e839692f2b934b682f1"},
  };
  for (const Vector& vector : vectors) {
    Salt salt{};
    const std::string bytes = unhex(vector.salt);
    std::copy(bytes.begin(), bytes.end(), salt.begin());
    SecretBytes key(vector.size);
    REQUIRE(argon2id(key, unhex(vector.passphrase), salt, vector.passes, vector.memory));
    CHECK(hexOf(key).starts_with(vector.expected));
  }
}

TEST_CASE("a derivation that the machine has no memory for fails and gives no key of less cost") {
  SecretBytes key(kKeySize);
  CHECK_FALSE(argon2id(key, "x", Salt{}, 3, 1));
  CHECK_FALSE(argon2id(key, "x", Salt{}, 3, std::size_t{1} << 50U));
  CHECK(key.equals(SecretBytes(kKeySize)));
}

TEST_CASE("XChaCha20-Poly1305 gives the values of the IETF's draft, and opens them") {
  const std::string_view plain =
      "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, "
      "sunscreen would be it.";
  const SecretBytes key = counting(0x80, 32);
  const std::string context = unhex("50515253c0c1c2c3c4c5c6c7");
  Nonce nonce;
  std::iota(nonce.begin(), nonce.end(), static_cast<unsigned char>(0x40));
  const std::string encrypted = encrypt(
      {reinterpret_cast<const unsigned char*>(plain.data()), plain.size()}, context, nonce, key);
  CHECK(
      hex(encrypted) ==
      "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3a82f4ed"
      "a7e39ae64c6708c54c216cb96b72e1213b4522f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b238"
      "3565d3fff921f9664c97637da9768812f615c68b13b52e"
      "c0875924c1c7987947deafd8780acf49");
  const auto decrypted = decrypt(encrypted, context, nonce, key);
  REQUIRE(decrypted.ok());
  CHECK(hexOf(*decrypted) == hex(plain));
  CHECK_FALSE(decrypt(encrypted, context + "x", nonce, key).ok());
  CHECK_FALSE(decrypt(encrypted.substr(1), context, nonce, key).ok());
  CHECK_FALSE(decrypt("", context, nonce, key).ok());
}

TEST_CASE("BLAKE2b gives what RFC 7693's own code gives, with a key and without") {
  const std::string text = "The quick brown fox jumps over the lazy dog";
  ChainHash before;
  std::copy_n(text.begin(), before.size(), before.begin());
  CHECK(hexOf(chainHash(before, text.substr(before.size()))) ==
        "01718cec35cd3d796dd00020e0bfecb473ad23457d063b75eff29c0ffa2e58a9");
  CHECK(hexOf(keyedHash(counting(0, 32), "")) ==
        "4e51e7a913fc80137da52880fecca175bf81e117d5c68126dc2774033517ea0d");
}

TEST_CASE("keys are derived as crypto_kdf's BLAKE2b with salt and personalisation") {
  const MasterKey master(counting(0, 32));
  CHECK(hexOf(master.derive(Subkey::database, 48)) ==
        "f42b35f10a0cca685c85c9b6f5506bc3adf63914ef3ae2744a73c85ee32385a5af5e85fcff924278c7c77fc6b2"
        "b731fc");
  CHECK(hexOf(master.derive(Subkey::header, 32)) ==
        "ffdaf0d7f51feb3e050ac9d6194bd18858f6a3f25065b1d3eb3489e7a3bd8b75");
  CHECK(hexOf(master.derive(Subkey::log, 32)) ==
        "47f228fde099919ef3d03d23898622e16b626381332642027d58f475a4c483c1");
  CHECK(hexOf(master.derive(Subkey::backup, 32)) ==
        "8d2f84b032174b1953c1cedcc34aed66c629088f40746a15fbc9d34b3ba49dd8");
  CHECK(hexOf(master.derive(Subkey::kept, 32)) ==
        "c2b739bf9e56b9e8d989f26c8e432469e70d55eb464b82af41c8256d2aef8f2b");
}

TEST_CASE("what is sealed to a key pair opens by that pair alone") {
  const KeyPair pair = makeKeyPair();
  const SecretBytes secret = SecretBytes::random(32);
  const SealedKey sealed = sealKey(secret, pair.publicKey);
  const auto opened = unsealKey(sealed, pair);
  REQUIRE(opened.ok());
  CHECK(opened->equals(secret));
  CHECK_FALSE(unsealKey(sealed, makeKeyPair()).ok());
  SealedKey flipped = sealed;
  flipped[40] ^= 1U;
  CHECK_FALSE(unsealKey(flipped, pair).ok());
}
