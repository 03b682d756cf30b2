#include "security/recoverykey.h"

#include <fmt/format.h>

#include <string_view>

namespace tidlig::security {
namespace {

using base::Error;
using base::ErrorKind;

constexpr std::string_view kDigits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t kGroups = 13;
constexpr std::size_t kDataInGroup = 4;
constexpr std::size_t kGroupSize = kDataInGroup + 1;

/// Twice `a` in the field of 32 elements (x^5 + x^2 + 1).
unsigned doubled(unsigned a) {
  const unsigned shifted = a << 1U;
  return (shifted & 32U) != 0 ? (shifted ^ 0b100101U) & 31U : shifted;
}

/// Each place has its own weight in the field, and each group its own offset, so that no single
/// slip and no swap goes unseen.
unsigned checkDigit(const unsigned char* digits, std::size_t group) {
  unsigned sum = 0;
  for (std::size_t i = 0; i < kDataInGroup; ++i) sum = doubled(sum ^ digits[i]);
  return sum ^ static_cast<unsigned>(group + 1);
}

int digitOf(char c) {
  char upper = c;
  if (c >= 'a' && c <= 'z') upper = static_cast<char>(c - 'a' + 'A');
  if (upper == 'O') upper = '0';
  if (upper == 'I' || upper == 'L') upper = '1';
  const std::size_t digit = kDigits.find(upper);
  return digit == std::string_view::npos ? -1 : static_cast<int>(digit);
}

bool isSeparator(char c) {
  return c == ' ' || c == '-' || c == '\t' || c == '\r' || c == '\n';
}

Error wrongLength() {
  return Error{
      ErrorKind::invalid,
      fmt::format("expected a recovery key of {} groups of {} characters", kGroups, kGroupSize)};
}

/// The typed digits without separators: 13 × 5.
base::Result<SecretBytes> digitsOf(std::string_view typed) {
  SecretBytes digits(kGroups * kGroupSize);
  std::size_t count = 0;
  for (const char c : typed) {
    if (isSeparator(c)) continue;
    const int digit = digitOf(c);
    if (digit < 0 || count == digits.size()) return wrongLength();
    digits.data()[count++] = static_cast<unsigned char>(digit);
  }
  if (count != digits.size()) return wrongLength();
  return digits;
}

/// The `index`-th of the 52 five-bit pieces of the key; the last one ends in four zero bits.
unsigned pieceOf(const SecretBytes& key, std::size_t index) {
  unsigned piece = 0;
  for (std::size_t bit = index * 5; bit < index * 5 + 5; ++bit) {
    const bool set = bit / 8 < key.size() && (key.data()[bit / 8] >> (7 - bit % 8) & 1U) != 0;
    piece = piece << 1U | (set ? 1U : 0U);
  }
  return piece;
}

}  // namespace

SecretBytes makeRecoveryKey() {
  return SecretBytes::random(kRecoverySize);
}

SecretText writeRecoveryKey(const SecretBytes& key) {
  SecretBytes text(kGroups * (kGroupSize + 1) - 1);
  unsigned char* out = text.data();
  for (std::size_t group = 0; group < kGroups; ++group) {
    if (group > 0) *out++ = '-';
    unsigned char digits[kGroupSize];
    for (std::size_t i = 0; i < kDataInGroup; ++i) {
      digits[i] = static_cast<unsigned char>(pieceOf(key, group * kDataInGroup + i));
    }
    digits[kDataInGroup] = static_cast<unsigned char>(checkDigit(digits, group));
    for (const unsigned char digit : digits) *out++ = static_cast<unsigned char>(kDigits[digit]);
    wipe(digits, sizeof digits);
  }
  return SecretText::copyOf({reinterpret_cast<const char*>(text.data()), text.size()});
}

base::Result<SecretBytes> readRecoveryKey(const SecretText& typed) {
  TIDLIG_ASSIGN(const SecretBytes digits, digitsOf(typed.view()));
  SecretBytes key(kRecoverySize);
  for (std::size_t group = 0; group < kGroups; ++group) {
    const unsigned char* const data = digits.data() + group * kGroupSize;
    if (checkDigit(data, group) != data[kDataInGroup]) {
      return Error{ErrorKind::invalid,
                   fmt::format("group {} of the recovery key is mistyped", group + 1)};
    }
    for (std::size_t bit = 0; bit < kDataInGroup * 5; ++bit) {
      const std::size_t place = group * kDataInGroup * 5 + bit;
      const unsigned set = data[bit / 5] >> (4 - bit % 5) & 1U;
      if (place >= kRecoverySize * 8) {
        if (set != 0) return Error{ErrorKind::invalid, "the recovery key is mistyped"};
        continue;
      }
      key.data()[place / 8] =
          static_cast<unsigned char>(key.data()[place / 8] | set << (7 - place % 8));
    }
  }
  return key;
}

}  // namespace tidlig::security
