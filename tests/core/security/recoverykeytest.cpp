#include "security/recoverykey.h"
#include "support/property.h"

#include <algorithm>
#include <array>
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

namespace {

std::string joined(const SecretText& first, const SecretText& second, const char* between = "\n") {
  return std::string(first.view()) + between + std::string(second.view());
}

}  // namespace

TEST_CASE("two halves give the key in either order, and one half alone says that it is one") {
  tidlig::test::holds("halves", [](const std::array<unsigned char, 32>& bytes) {
    const SecretBytes key = SecretBytes::copyOf(bytes);
    const RecoveryHalves halves = splitRecoveryKey(key);
    RC_ASSERT(opens(joined(halves.a, halves.b), key));
    RC_ASSERT(opens(joined(halves.b, halves.a, "  "), key));
    for (const SecretText* half : {&halves.a, &halves.b}) {
      RC_ASSERT(half->size() == 77U);
      RC_ASSERT(isRecoveryHalf(*half));
      const auto alone = readRecoveryKey(*half);
      RC_ASSERT(!alone.ok());
      RC_ASSERT(alone.error().detail.find("one of two halves") != std::string::npos);
      RC_ASSERT(!readRecoveryKey(SecretText::copyOf(joined(*half, *half))).ok());
      RC_ASSERT(!readRecoveryKey(SecretText::copyOf(joined(*half, writeRecoveryKey(key)))).ok());
    }
    RC_ASSERT(!isRecoveryHalf(writeRecoveryKey(key)));
  });
}

TEST_CASE("a half tells nothing about the key and is another one each time") {
  const SecretBytes key = makeRecoveryKey();
  const RecoveryHalves first = splitRecoveryKey(key);
  const RecoveryHalves second = splitRecoveryKey(key);
  CHECK_FALSE(first.a.equals(second.a));
  CHECK_FALSE(first.b.equals(second.b));
  // Halves of two splits are both well written, and give no key that opens.
  CHECK_FALSE(opens(joined(first.a, second.b), key));
  CHECK(readRecoveryKey(SecretText::copyOf(joined(first.a, second.b))).ok());
}

TEST_CASE("a slip in a half is found and its group named") {
  const RecoveryHalves halves = splitRecoveryKey(makeRecoveryKey());
  for (std::size_t i = 0; i < halves.b.size(); ++i) {
    std::string typed(halves.b.view());
    if (typed[i] == '-') continue;
    typed[i] = typed[i] == '7' ? '8' : '7';
    const auto read =
        readRecoveryKey(SecretText::copyOf(std::string(halves.a.view()) + "\n" + typed));
    REQUIRE_FALSE(read.ok());
    CHECK(read.error().detail.find("group " + std::to_string(i / 6 + 1)) != std::string::npos);
  }
}
