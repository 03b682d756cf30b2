#pragma once

#include "base/date.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace tidlig::domain {

/// Age bands of SCORING.md section 2, from the unborn child to under ten years.
enum class AgeBand : std::uint8_t {
  unborn,   ///< birth date later, or none and not after the due date plus one month
  age0to1,  ///< 0–11 whole months
  age1to2,  ///< 12–35
  age3to5,  ///< 36–71
  age6to9,  ///< 72–119
};

inline constexpr std::array kAgeBands = {AgeBand::unborn, AgeBand::age0to1, AgeBand::age1to2,
                                         AgeBand::age3to5, AgeBand::age6to9};

/// "unborn", "0-1", "1-2", "3-5" or "6-9".
std::string_view code(AgeBand band);
std::optional<AgeBand> ageBandFromCode(std::string_view code);

/// The band on a day of a child with this birth or due date (both: the birth date counts);
/// nothing outside all bands.
std::optional<AgeBand> ageBandOn(base::Date day, const std::optional<base::Date>& birthDate,
                                 const std::optional<base::Date>& dueDate);

/// A set of age bands.
class AgeBands {
 public:
  constexpr AgeBands() = default;
  constexpr void insert(AgeBand band) { m_bits = static_cast<std::uint8_t>(m_bits | bit(band)); }
  [[nodiscard]] constexpr bool contains(AgeBand band) const { return (m_bits & bit(band)) != 0; }
  [[nodiscard]] constexpr bool empty() const { return m_bits == 0; }
  friend constexpr bool operator==(AgeBands, AgeBands) = default;

 private:
  static constexpr std::uint8_t bit(AgeBand band) {
    return static_cast<std::uint8_t>(1U << static_cast<unsigned>(band));
  }
  std::uint8_t m_bits = 0;
};

}  // namespace tidlig::domain
