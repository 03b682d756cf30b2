#pragma once

#include "base/result.h"
#include "security/secret.h"

#include <string>

namespace tidlig::cli {

/// Writes a recovery key to a new file, private to its owner: the key on the first line, as `vault
/// recover` reads it, then what a drawer needs to know. With `halves` there are two files, PATH-a
/// and PATH-b, for two people. Fails with `invalid` (there already), `io`, `full`; then neither is
/// left behind.
base::Status keepRecoveryKey(const std::string& path, const security::SecretText& key,
                             bool halves = false);
/// Fails with `invalid` where a file is in the way; asked before anybody has to type.
base::Status checkRecoveryOut(const std::string& path, bool halves = false);

}  // namespace tidlig::cli
