#pragma once

#include "base/result.h"
#include "security/secret.h"

namespace tidlig::security {

/// 256 random bits that open a vault when every passphrase is forgotten.
inline constexpr std::size_t kRecoverySize = 32;

SecretBytes makeRecoveryKey();

/// How it is printed: 52 characters of Crockford's base32 in 13 groups of four, each with a fifth
/// one that checks the group and its place: `ABCDE-FGHJK-…`. Any one wrong character, two swapped
/// characters of a group and two swapped groups are found.
SecretText writeRecoveryKey(const SecretBytes& key);

/// A recovery key for two people: neither half tells anything about the key, both together give it.
/// They are printed as the key is; the last group says which half it is.
struct RecoveryHalves {
  SecretText a;
  SecretText b;
};
RecoveryHalves splitRecoveryKey(const SecretBytes& key);

/// Reads what was typed: the key, or both halves one after the other in either order. Spaces,
/// hyphens, line ends and case do not matter, O is 0, I and L are 1. Fails with `invalid`; the
/// detail names the first group (1–13) that does not check, or says that a half is missing.
base::Result<SecretBytes> readRecoveryKey(const SecretText& typed);

/// Whether this is one half, rightly typed.
bool isRecoveryHalf(const SecretText& typed);

}  // namespace tidlig::security
