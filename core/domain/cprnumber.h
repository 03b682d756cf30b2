#pragma once

#include "base/date.h"
#include "base/result.h"

#include <string>
#include <string_view>

namespace tidlig::domain {

/// A Danish civil registration number: the day of birth and four more digits, the first of which
/// tells the century. Refuses what can be nobody's, a day that never was; the check digit means
/// nothing since 2007 and is not looked at.
class CprNumber {
 public:
  /// Reads `DDMMYYSSSS` or `DDMMYY-SSSS`; fails with `invalid` for anything else.
  static base::Result<CprNumber> parse(std::string_view text);

  /// The ten digits.
  [[nodiscard]] const std::string& digits() const { return m_digits; }
  [[nodiscard]] base::Date birthDate() const { return m_birthDate; }

  friend bool operator==(const CprNumber&, const CprNumber&) = default;

 private:
  CprNumber(std::string digits, base::Date birthDate)
      : m_digits(std::move(digits)), m_birthDate(birthDate) {}

  std::string m_digits;
  base::Date m_birthDate;
};

}  // namespace tidlig::domain
