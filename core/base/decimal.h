#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tidlig::base {

/// An exact decimal number of at most 18 digits before and 18 after the point, as JSON writes it
/// (FHIR's decimal, bounded). 1.50 and 1.5 are the same value; how it was written is not kept here.
class Decimal {
 public:
  Decimal() = default;
  explicit Decimal(std::int64_t whole);

  /// A JSON number's text, also with an exponent ("1.5", "-3", "15e-1"). Nothing where it is none
  /// or has more digits than there is room for.
  static std::optional<Decimal> parse(std::string_view text);

  /// The sum; nothing where it has more digits than there is room for.
  [[nodiscard]] std::optional<Decimal> plus(const Decimal& other) const;
  /// Decimal places that are needed to write it: 0 for 3, 1 for 1.50.
  [[nodiscard]] int places() const;
  /// As JSON: no exponent, no needless zero.
  [[nodiscard]] std::string text() const;

  friend std::strong_ordering operator<=>(const Decimal& a, const Decimal& b) {
    return a.m_units <=> b.m_units;
  }
  friend bool operator==(const Decimal& a, const Decimal& b) = default;

 private:
  __extension__ using Units = __int128;  ///< of 10⁻¹⁸
  Units m_units = 0;
};

}  // namespace tidlig::base
