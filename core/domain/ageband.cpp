#include "domain/ageband.h"

namespace tidlig::domain {
namespace {

constexpr std::array<std::string_view, 5> kCodes = {"unborn", "0-1", "1-2", "3-5", "6-9"};

struct Upper {
  int months;  ///< first whole month that is no longer in the band
  AgeBand band;
};
constexpr std::array kUppers = {Upper{12, AgeBand::age0to1}, Upper{36, AgeBand::age1to2},
                                Upper{72, AgeBand::age3to5}, Upper{120, AgeBand::age6to9}};

}  // namespace

std::string_view code(AgeBand band) {
  return kCodes[static_cast<std::size_t>(band)];
}

std::optional<AgeBand> ageBandFromCode(std::string_view text) {
  for (const AgeBand band : kAgeBands) {
    if (code(band) == text) return band;
  }
  return std::nullopt;
}

std::optional<AgeBand> ageBandOn(base::Date day, const std::optional<base::Date>& birthDate,
                                 const std::optional<base::Date>& dueDate) {
  if (!birthDate) {
    if (dueDate && day <= dueDate->plusMonths(1)) return AgeBand::unborn;
    return std::nullopt;
  }
  if (*birthDate > day) return AgeBand::unborn;
  const int months = birthDate->wholeMonthsUntil(day);
  for (const Upper& upper : kUppers) {
    if (months < upper.months) return upper.band;
  }
  return std::nullopt;
}

}  // namespace tidlig::domain
