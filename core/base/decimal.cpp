#include "base/decimal.h"

#include "base/digits.h"

#include <algorithm>
#include <cctype>
#include <charconv>

namespace tidlig::base {
namespace {

constexpr int kPlaces = 18;
constexpr int kLargestExponent = 1000;

/// The parts of a JSON number.
struct Parts {
  bool negative = false;
  std::string digits;  ///< before and after the point
  int places = 0;      ///< how many of them stand after it
};

std::size_t takeDigits(std::string_view text, std::size_t at, std::string& digits) {
  const std::size_t from = at;
  while (at < text.size() && isDigit(text[at])) digits += text[at++];
  return at - from;
}

std::optional<int> exponentOf(std::string_view text) {
  if (text.starts_with("+-")) return std::nullopt;
  if (text.starts_with('+')) text.remove_prefix(1);
  int exponent = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), exponent);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  if (exponent > kLargestExponent || exponent < -kLargestExponent) return std::nullopt;
  return exponent;
}

std::optional<Parts> split(std::string_view text) {
  Parts parts;
  std::size_t at = 0;
  if (text.starts_with('-')) {
    parts.negative = true;
    ++at;
  }
  const std::size_t whole = takeDigits(text, at, parts.digits);
  if (whole == 0 || (whole > 1 && text[at] == '0')) return std::nullopt;
  at += whole;
  if (at < text.size() && text[at] == '.') {
    const std::size_t after = takeDigits(text, at + 1, parts.digits);
    if (after == 0) return std::nullopt;
    parts.places = static_cast<int>(after);
    at += after + 1;
  }
  if (at == text.size()) return parts;
  if (text[at] != 'e' && text[at] != 'E') return std::nullopt;
  const auto exponent = exponentOf(text.substr(at + 1));
  if (!exponent) return std::nullopt;
  parts.places -= *exponent;
  return parts;
}

}  // namespace

Decimal::Decimal(std::int64_t whole) {
  m_units = whole;
  for (int i = 0; i < kPlaces; ++i) m_units *= 10;
}

std::optional<Decimal> Decimal::parse(std::string_view text) {
  constexpr std::size_t kLongest = 100;
  if (text.size() > kLongest) return std::nullopt;
  auto parts = split(text);
  if (!parts) return std::nullopt;
  std::string& digits = parts->digits;
  digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
  if (digits.empty()) return Decimal();
  while (parts->places > kPlaces && digits.back() == '0') {
    digits.pop_back();
    --parts->places;
  }
  const int whole = static_cast<int>(digits.size()) - parts->places;
  if (parts->places > kPlaces || whole > kPlaces) return std::nullopt;
  Decimal value;
  for (const char digit : digits) value.m_units = value.m_units * 10 + (digit - '0');
  for (int i = parts->places; i < kPlaces; ++i) value.m_units *= 10;
  if (parts->negative) value.m_units = -value.m_units;
  return value;
}

std::optional<Decimal> Decimal::plus(const Decimal& other) const {
  static const Units kLimit = [] {
    Units limit = 1;
    for (int i = 0; i < 2 * kPlaces; ++i) limit *= 10;
    return limit;
  }();
  Decimal sum;
  // Both are below 10³⁶ and the type holds 10³⁸: the addition cannot overflow.
  sum.m_units = m_units + other.m_units;
  if (sum.m_units >= kLimit || sum.m_units <= -kLimit) return std::nullopt;
  return sum;
}

int Decimal::places() const {
  const std::string written = text();
  const auto point = written.find('.');
  return point == std::string::npos ? 0 : static_cast<int>(written.size() - point - 1);
}

std::string Decimal::text() const {
  std::string digits;
  for (Units rest = m_units < 0 ? -m_units : m_units; rest > 0; rest /= 10) {
    digits += static_cast<char>('0' + static_cast<int>(rest % 10));
  }
  while (digits.size() <= kPlaces) digits += '0';
  std::reverse(digits.begin(), digits.end());
  digits.insert(digits.size() - kPlaces, 1, '.');
  while (digits.back() == '0') digits.pop_back();
  if (digits.back() == '.') digits.pop_back();
  return m_units < 0 ? "-" + digits : digits;
}

}  // namespace tidlig::base
