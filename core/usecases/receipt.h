#pragma once

#include "base/hash.h"
#include "base/result.h"
#include "security/secret.h"
#include "storage/tally.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tidlig::usecases {

inline constexpr const char* kReceiptName = "receipt.json";
inline constexpr int kReceiptFormat = 1;

/// What stands beside a backup: what it is a backup of, how much is in it, and by which sums its
/// files are known. No names and no content.
struct Receipt {
  std::string vaultId;                ///< 32 lower-case hex digits
  std::int64_t madeMilliseconds = 0;  ///< since 1970 UTC, whole seconds
  int schema = 0;                     ///< version of the database
  std::string program;                ///< version of the program; may be empty
  std::int64_t families = 0;
  std::int64_t people = 0;
  std::int64_t screenings = 0;
  std::int64_t decisions = 0;
  std::int64_t logEntries = 0;
  std::int64_t logHead = 0;  ///< the number of the log's last entry
  std::string logHash;       ///< its hash, 64 lower-case hex digits
  struct File {
    std::string name;
    base::FileSum sum;
    friend bool operator==(const File&, const File&) = default;
  };
  std::vector<File> files;
  std::string mac;  ///< as read; writing makes it anew
  friend bool operator==(const Receipt&, const Receipt&) = default;
};

/// Canonical: the same receipt gives the same bytes. `key` is the vault's backup key (32 bytes).
std::string writeReceipt(const Receipt& receipt, const security::SecretBytes& key);

/// Fails with `newer`, or with `corrupt` for everything that writeReceipt would not write. Whether
/// it is true is vouchedFor's answer.
base::Result<Receipt> readReceipt(std::string_view bytes);

/// Whether the receipt was written with this key and says what it said then.
bool vouchedFor(const Receipt& receipt, const security::SecretBytes& key);

}  // namespace tidlig::usecases
