#pragma once

#include <string>

namespace tidlig::bench {

/// From the passphrase until Today is painted, next to the derivation of the key alone.
int measureUnlock(const std::string& vault, int pairs);

}  // namespace tidlig::bench
