// libsodium's Argon2id, replaced for this program alone: it opens vaults thousands of times. The
// sample vaults keep their own keys, each derived once.

#include "fault/samples.h"

#include <dlfcn.h>
#include <sodium.h>

#include <map>
#include <string>
#include <string_view>

namespace {

using Derive = int(unsigned char*, unsigned long long, const char*, unsigned long long,
                   const unsigned char*, unsigned long long, std::size_t, int);

std::string textOf(const unsigned char* bytes, std::size_t size) {
  return {reinterpret_cast<const char*>(bytes), size};
}

}  // namespace

extern "C" int crypto_pwhash(unsigned char* out, unsigned long long size, const char* passphrase,
                             unsigned long long length, const unsigned char* salt,
                             unsigned long long passes, std::size_t memory, int algorithm) {
  if (std::string_view(passphrase, length) != tidlig::fault::kSamplePassphrase) {
    return crypto_generichash(out, size, reinterpret_cast<const unsigned char*>(passphrase), length,
                              salt, crypto_pwhash_SALTBYTES);
  }
  static std::map<std::string, std::string> known;
  std::string& key = known[textOf(salt, crypto_pwhash_SALTBYTES)];
  if (key.empty()) {
    auto* const real = reinterpret_cast<Derive*>(::dlsym(RTLD_NEXT, "crypto_pwhash"));
    if (real(out, size, passphrase, length, salt, passes, memory, algorithm) != 0) return -1;
    key = textOf(out, size);
  }
  std::copy(key.begin(), key.end(), out);
  return 0;
}
