#include "security/kdf.h"

#include "security/sodium.h"

#include <algorithm>
#include <chrono>

namespace tidlig::security {
namespace {

using base::Error;
using base::ErrorKind;
using Milliseconds = std::chrono::duration<double, std::milli>;

constexpr double kWantedMilliseconds = 500;

double timeOf(const KdfCost& cost) {
  const auto start = std::chrono::steady_clock::now();
  const auto key = deriveKey(SecretText::copyOf("calibration"), Salt{}, cost);
  const double time = Milliseconds(std::chrono::steady_clock::now() - start).count();
  return key.ok() ? time : kWantedMilliseconds;
}

}  // namespace

base::Status checkCost(const KdfCost& cost) {
  const bool enough = cost.memoryKiB >= kLowestCost.memoryKiB && cost.passes >= kLowestCost.passes;
  const bool bearable =
      cost.memoryKiB <= kHighestCost.memoryKiB && cost.passes <= kHighestCost.passes;
  if (enough && bearable) return base::Done{};
  return Error{ErrorKind::invalid,
               "expected key derivation between 64 MiB and 3 passes and 2 GiB "
               "and 16 passes"};
}

KdfCost calibrateCost() {
  // More memory hurts an attacker more than more passes do, so memory grows first, up to what an
  // old laptop can spare.
  constexpr std::uint32_t kMostMemoryKiB = 256 * 1024;
  KdfCost cost = kLowestCost;
  double time = timeOf(cost);
  while (cost.memoryKiB < kMostMemoryKiB && time * 2 <= kWantedMilliseconds) {
    cost.memoryKiB *= 2;
    time = timeOf(cost);
  }
  const double passes = kWantedMilliseconds / std::max(time / cost.passes, 1.0);
  cost.passes =
      std::clamp(static_cast<std::uint32_t>(passes), kLowestCost.passes, kHighestCost.passes);
  return cost;
}

Salt randomSalt() {
  sodiumReady();
  Salt salt;
  randombytes_buf(salt.data(), salt.size());
  return salt;
}

base::Result<SecretBytes> deriveKey(const SecretText& passphrase, const Salt& salt,
                                    const KdfCost& cost) {
  static_assert(kSaltSize == crypto_pwhash_SALTBYTES);
  sodiumReady();
  TIDLIG_TRY(checkCost(cost));
  SecretBytes key(kKeySize);
  const std::size_t memory = static_cast<std::size_t>(cost.memoryKiB) * 1024;
  if (argon2id(key, passphrase.view(), salt, cost.passes, memory)) return key;
  return Error{ErrorKind::memory, "not enough memory to check a passphrase"};
}

bool argon2id(SecretBytes& key, std::string_view passphrase, const Salt& salt, std::uint32_t passes,
              std::size_t memoryBytes) {
  sodiumReady();
  return crypto_pwhash(key.data(), key.size(), passphrase.data(), passphrase.size(), salt.data(),
                       passes, memoryBytes, crypto_pwhash_ALG_ARGON2ID13) == 0;
}

}  // namespace tidlig::security
