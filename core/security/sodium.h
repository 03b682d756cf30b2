#pragma once

#include <sodium.h>

#include <cstdlib>

namespace tidlig::security {

/// Every use of libsodium goes through here first: it must be set up once before anything else.
inline void sodiumReady() {
  static const int kReady = sodium_init();
  if (kReady < 0) std::abort();
}

}  // namespace tidlig::security
