#pragma once

#include "security/secret.h"

#include <string>
#include <string_view>

namespace tidlig::security {

/// A MAC over the bytes of a file of ours (BLAKE2b-256 with `key`, 32 bytes) as 64 lower-case hex
/// digits, for files that are text.
std::string macHex(const SecretBytes& key, std::string_view bytes);

}  // namespace tidlig::security
