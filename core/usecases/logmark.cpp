#include "usecases/logmark.h"

#include "base/digits.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace tidlig::usecases {
namespace {

constexpr std::size_t kGroup = 4;
constexpr std::size_t kDigits = 2 * LogMark::kHashBytes;

/// The value of a hexadecimal digit, in either case; -1 for anything else.
int valueOf(char c) {
  if (base::isDigit(c)) return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

base::Error notAMark() {
  return {base::ErrorKind::invalid,
          "this is not a mark from a paper; it looks like 1234-9F3A-77C0-12AB-0D4E"};
}

}  // namespace

LogMark LogMark::of(const storage::LogHead& head) {
  LogMark mark;
  mark.n = head.n;
  std::copy_n(head.hash.begin(), kHashBytes, mark.hash.begin());
  return mark;
}

std::string LogMark::text() const {
  std::string digits;
  for (const unsigned char byte : hash) digits += fmt::format("{:02X}", byte);
  std::string text = std::to_string(n);
  for (std::size_t i = 0; i < digits.size(); i += kGroup) text += "-" + digits.substr(i, kGroup);
  return text;
}

base::Result<LogMark> LogMark::read(std::string_view typed) {
  const auto from = std::find_if(typed.begin(), typed.end(), base::isDigit);
  typed.remove_prefix(static_cast<std::size_t>(from - typed.begin()));
  LogMark mark;
  const auto number = std::from_chars(typed.data(), typed.data() + typed.size(), mark.n);
  if (number.ec != std::errc() || mark.n < 1) return notAMark();
  typed.remove_prefix(static_cast<std::size_t>(number.ptr - typed.data()));
  if (typed.empty() || valueOf(typed.front()) >= 0) return notAMark();
  std::size_t found = 0;
  for (const char c : typed) {
    const int value = valueOf(c);
    // Whatever else is letters or digits is a slip; the rest only parts the groups.
    const bool parts = c == '-' || c == ' ' || c == '.' || static_cast<unsigned char>(c) >= 0x80;
    if (value < 0 && !parts) return notAMark();
    if (value < 0) continue;
    if (found == kDigits) return notAMark();
    unsigned char& byte = mark.hash[found / 2];
    byte = static_cast<unsigned char>(found % 2 == 0 ? value << 4 : byte | value);
    ++found;
  }
  if (found != kDigits) return notAMark();
  return mark;
}

}  // namespace tidlig::usecases
