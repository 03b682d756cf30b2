#pragma once

#include "domain/case.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace tidlig::storage {

/// One observation as it lies in the vault, by the dictionary's number instead of the catalogue's
/// position, so that another catalogue never changes what was recorded.
struct PackedObservation {
  std::uint32_t indicator = 0;
  domain::Value value = domain::Value::notAssessed;
  bool touched = true;  ///< false: a blank that nobody has answered; its value is notAssessed
  friend bool operator==(const PackedObservation&, const PackedObservation&) = default;
};

/// All observations of a screening in one blob, in their order: each is the number
/// `indicator * 8 + (touched ? value : 4)` in groups of seven bits, low ones first, the top bit set
/// in all bytes but the last..
inline void packObservation(const PackedObservation& observation, std::string& out) {
  constexpr std::uint32_t kUntouched = 4;
  const std::uint32_t state =
      observation.touched ? static_cast<std::uint32_t>(observation.value) : kUntouched;
  std::uint64_t number = std::uint64_t{observation.indicator} << 3U | state;
  for (; number >= 0x80; number >>= 7U) out += static_cast<char>(0x80U | (number & 0x7FU));
  out += static_cast<char>(number);
}

/// Calls `visit(PackedObservation)` for each; stops and gives false at bytes that no packing makes,
/// or when `visit` gives false.
template <typename Visit>
bool unpackObservations(std::string_view bytes, Visit&& visit) {
  const auto* at = reinterpret_cast<const unsigned char*>(bytes.data());
  const auto* const end = at + bytes.size();
  while (at != end) {
    std::uint64_t number = *at & 0x7FU;
    unsigned shift = 7;
    while ((*at++ & 0x80U) != 0) {
      if (at == end || shift > 28) return false;
      number |= std::uint64_t{*at & 0x7FU} << shift;
      shift += 7;
    }
    const auto state = static_cast<unsigned>(number & 7U);
    if (state > 4 || number >> 3U > 0xFFFFFFFFU) return false;
    PackedObservation observation;
    observation.indicator = static_cast<std::uint32_t>(number >> 3U);
    observation.touched = state != 4;
    if (observation.touched) observation.value = static_cast<domain::Value>(state);
    if (!visit(observation)) return false;
  }
  return true;
}

}  // namespace tidlig::storage
