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
constexpr std::size_t kAllDigits = kGroups * kGroupSize;

/// What the four bits behind the key's 256 say.
enum class Mark : unsigned { whole = 0, halfA = 1, halfB = 2 };

struct Part {
  Mark mark = Mark::whole;
  SecretBytes bytes{kRecoverySize};
};

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

/// The typed digits without separators: 13 × 5, or twice that.
base::Result<SecretBytes> digitsOf(std::string_view typed) {
  SecretBytes digits(2 * kAllDigits);
  std::size_t count = 0;
  for (const char c : typed) {
    if (isSeparator(c)) continue;
    const int digit = digitOf(c);
    if (digit < 0 || count == digits.size()) return wrongLength();
    digits.data()[count++] = static_cast<unsigned char>(digit);
  }
  if (count != kAllDigits && count != 2 * kAllDigits) return wrongLength();
  return SecretBytes::copyOf(digits.bytes().first(count));
}

/// The `index`-th of the 52 five-bit pieces of the key; the last one ends in the mark.
unsigned pieceOf(const Part& part, std::size_t index) {
  constexpr std::size_t kBits = kRecoverySize * 8;
  unsigned piece = 0;
  for (std::size_t bit = index * 5; bit < index * 5 + 5; ++bit) {
    const unsigned set = bit < kBits ? part.bytes.data()[bit / 8] >> (7 - bit % 8)
                                     : static_cast<unsigned>(part.mark) >> (kBits + 3 - bit);
    piece = piece << 1U | (set & 1U);
  }
  return piece;
}

SecretText write(const Part& part) {
  SecretBytes text(kGroups * (kGroupSize + 1) - 1);
  unsigned char* out = text.data();
  for (std::size_t group = 0; group < kGroups; ++group) {
    if (group > 0) *out++ = '-';
    unsigned char digits[kGroupSize];
    for (std::size_t i = 0; i < kDataInGroup; ++i) {
      digits[i] = static_cast<unsigned char>(pieceOf(part, group * kDataInGroup + i));
    }
    digits[kDataInGroup] = static_cast<unsigned char>(checkDigit(digits, group));
    for (const unsigned char digit : digits) *out++ = static_cast<unsigned char>(kDigits[digit]);
    wipe(digits, sizeof digits);
  }
  return SecretText::copyOf({reinterpret_cast<const char*>(text.data()), text.size()});
}

/// One key or half from its 65 digits.
base::Result<Part> readPart(const unsigned char* digits) {
  Part part;
  unsigned mark = 0;
  for (std::size_t group = 0; group < kGroups; ++group) {
    const unsigned char* const data = digits + group * kGroupSize;
    if (checkDigit(data, group) != data[kDataInGroup]) {
      return Error{ErrorKind::invalid,
                   fmt::format("group {} of the recovery key is mistyped", group + 1)};
    }
    for (std::size_t bit = 0; bit < kDataInGroup * 5; ++bit) {
      const std::size_t place = group * kDataInGroup * 5 + bit;
      const unsigned set = data[bit / 5] >> (4 - bit % 5) & 1U;
      if (place >= kRecoverySize * 8) {
        mark = mark << 1U | set;
        continue;
      }
      unsigned char& byte = part.bytes.data()[place / 8];
      byte = static_cast<unsigned char>(byte | set << (7 - place % 8));
    }
  }
  if (mark > 2) return Error{ErrorKind::invalid, "the recovery key is mistyped"};
  part.mark = static_cast<Mark>(mark);
  return part;
}

void mix(SecretBytes& into, const SecretBytes& with) {
  for (std::size_t i = 0; i < into.size(); ++i) into.data()[i] ^= with.data()[i];
}

base::Result<SecretBytes> join(Part first, const Part& second) {
  const bool halves = first.mark != Mark::whole && second.mark != Mark::whole;
  if (!halves) return wrongLength();
  if (first.mark == second.mark) {
    return Error{ErrorKind::invalid, "this is the same half twice; the other one is needed, too"};
  }
  mix(first.bytes, second.bytes);
  return std::move(first.bytes);
}

}  // namespace

SecretBytes makeRecoveryKey() {
  return SecretBytes::random(kRecoverySize);
}

SecretText writeRecoveryKey(const SecretBytes& key) {
  return write({Mark::whole, SecretBytes::copyOf(key.bytes())});
}

RecoveryHalves splitRecoveryKey(const SecretBytes& key) {
  const Part a{Mark::halfA, SecretBytes::random(kRecoverySize)};
  Part b{Mark::halfB, SecretBytes::copyOf(key.bytes())};
  mix(b.bytes, a.bytes);
  return {write(a), write(b)};
}

base::Result<SecretBytes> readRecoveryKey(const SecretText& typed) {
  TIDLIG_ASSIGN(const SecretBytes digits, digitsOf(typed.view()));
  TIDLIG_ASSIGN(Part first, readPart(digits.data()));
  if (digits.size() == kAllDigits) {
    if (first.mark == Mark::whole) return std::move(first.bytes);
    return Error{ErrorKind::invalid,
                 "this is one of two halves of a recovery key; the other one is needed, too"};
  }
  TIDLIG_ASSIGN(const Part second, readPart(digits.data() + kAllDigits));
  return join(std::move(first), second);
}

bool isRecoveryHalf(const SecretText& typed) {
  const auto digits = digitsOf(typed.view());
  if (!digits || digits->size() != kAllDigits) return false;
  const auto part = readPart(digits->data());
  return part && part->mark != Mark::whole;
}

}  // namespace tidlig::security
