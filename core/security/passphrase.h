#pragma once

#include "base/result.h"
#include "security/secret.h"

#include <cstddef>

namespace tidlig::security {

/// Fewer characters (Unicode code points after NFKC) are refused (NIST SP 800-63B-4).
inline constexpr std::size_t kShortestPassphrase = 15;

/// The passphrase as it is used: UTF-8 in NFKC, so that the same keys typed on another system open
/// the vault too. Fails with `invalid` when it is not UTF-8.
base::Result<SecretText> normalisePassphrase(const SecretText& typed);

/// Whether a new passphrase (normalised) is long enough and not one that everybody tries. No rules
/// about its composition. Fails with `invalid`.
base::Status checkNewPassphrase(const SecretText& normalised);

/// How many words a made passphrase has unless somebody wants more.
inline constexpr std::size_t kMadeWords = 6;

/// A passphrase of Danish words, each drawn by chance from the program's own list, with spaces
/// between them.
SecretText makePassphrase(std::size_t words = kMadeWords);
/// How many bits of chance are in it, rounded down: words times the list's logarithm. Told to the
/// user as it is.
int bitsOfMadePassphrase(std::size_t words = kMadeWords);

}  // namespace tidlig::security
