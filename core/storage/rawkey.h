#pragma once

// Inside core/storage only.

#include "security/secret.h"
#include "storage/database.h"

namespace tidlig::storage {

/// `x'…'` with 96 hex digits: bare bytes would be taken for a passphrase.
inline security::SecretBytes rawKeyText(const security::SecretBytes& key) {
  constexpr char kHex[] = "0123456789abcdef";
  security::SecretBytes text(2 * kDatabaseKeySize + 3);
  unsigned char* out = text.data();
  *out++ = 'x';
  *out++ = '\'';
  for (const unsigned char byte : key.bytes()) {
    *out++ = static_cast<unsigned char>(kHex[byte >> 4U]);
    *out++ = static_cast<unsigned char>(kHex[byte & 0xFU]);
  }
  *out = '\'';
  return text;
}

}  // namespace tidlig::storage
