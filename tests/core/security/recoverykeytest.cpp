#include "security/recoverykey.h"
#include "support/property.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <set>
#include <string>

using namespace tidlig::security;

namespace {

bool opens(const std::string& typed, const SecretBytes& key) {
  const auto read = readRecoveryKey(SecretText::copyOf(typed));
  return read.ok() && read->equals(key);
}

}  // namespace

TEST_CASE("a printed recovery key is read back however it is typed") {
  const SecretBytes key = makeRecoveryKey();
  const std::string printed(writeRecoveryKey(key).view());
  CHECK(printed.size() == 13 * 5 + 12);
  CHECK(opens(printed, key));
  std::string loose;
  for (const char c : printed) {
    if (c == '-') {
      loose += "  ";
    } else {
      loose += c == '0' ? 'o' : c == '1' ? 'l' : static_cast<char>(std::tolower(c));
    }
  }
  CHECK(opens(loose + "\n", key));
  CHECK_FALSE(readRecoveryKey(SecretText::copyOf("")).ok());
  CHECK_FALSE(readRecoveryKey(SecretText::copyOf(printed + "A")).ok());
  CHECK_FALSE(readRecoveryKey(SecretText::copyOf(printed.substr(1))).ok());
}

TEST_CASE("a slip of the pen in a recovery key is found and its group named") {
  const std::string digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  const SecretBytes key = makeRecoveryKey();
  const std::string printed(writeRecoveryKey(key).view());
  for (std::size_t i = 0; i < printed.size(); ++i) {
    if (printed[i] == '-') continue;
    for (const char wrong : digits) {
      if (wrong == printed[i]) continue;
      std::string typed = printed;
      typed[i] = wrong;
      const auto read = readRecoveryKey(SecretText::copyOf(typed));
      REQUIRE_FALSE(read.ok());
      CHECK(read.error().detail.find("group " + std::to_string(i / 6 + 1)) != std::string::npos);
    }
    if (i + 1 < printed.size() && printed[i + 1] != '-' && printed[i] != printed[i + 1]) {
      std::string typed = printed;
      std::swap(typed[i], typed[i + 1]);
      CHECK_FALSE(readRecoveryKey(SecretText::copyOf(typed)).ok());
    }
  }
  std::string swapped = printed.substr(6, 6) + printed.substr(0, 6) + printed.substr(12);
  CHECK_FALSE(readRecoveryKey(SecretText::copyOf(swapped)).ok());
}

TEST_CASE("recovery keys do not repeat") {
  std::set<std::string> seen;
  for (int i = 0; i < 100; ++i) seen.emplace(writeRecoveryKey(makeRecoveryKey()).view());
  CHECK(seen.size() == 100);
}
