#include "domain/cprnumber.h"

#include "base/digits.h"

#include <algorithm>

namespace tidlig::domain {
namespace {

constexpr std::size_t kDateDigits = 6;
constexpr std::size_t kDigits = 10;

int twoDigits(std::string_view digits, std::size_t at) {
  return (digits[at] - '0') * 10 + (digits[at + 1] - '0');
}

/// The seventh digit shares the two digits of the year out among the centuries.
int yearOf(std::string_view digits) {
  constexpr int kLastOf4And9 = 36;
  constexpr int kLastOf5To8 = 57;
  const int year = twoDigits(digits, 4);
  const char century = digits[kDateDigits];
  if (century <= '3') return 1900 + year;
  if (century == '4' || century == '9') return (year <= kLastOf4And9 ? 2000 : 1900) + year;
  return (year <= kLastOf5To8 ? 2000 : 1800) + year;
}

}  // namespace

base::Result<CprNumber> CprNumber::parse(std::string_view text) {
  const base::Error wrong{base::ErrorKind::invalid, "expected a CPR number"};
  std::string digits(text);
  if (digits.size() == kDigits + 1 && digits[kDateDigits] == '-') digits.erase(kDateDigits, 1);
  if (digits.size() != kDigits || !std::all_of(digits.begin(), digits.end(), base::isDigit)) {
    return wrong;
  }
  const auto day =
      base::Date::fromParts(yearOf(digits), twoDigits(digits, 2), twoDigits(digits, 0));
  if (!day) return wrong;
  return CprNumber(std::move(digits), day.value());
}

}  // namespace tidlig::domain
