#include "forms/datetext.h"

#include "base/date.h"

#include <algorithm>
#include <string>

namespace tidlig::forms {
namespace {

bool isDigit(char c) {
  return c >= '0' && c <= '9';
}

/// A two-digit number at `at`, at most `most`.
bool hasTwoDigits(std::string_view text, std::size_t at, int most) {
  if (at + 2 > text.size() || !isDigit(text[at]) || !isDigit(text[at + 1])) return false;
  return (text[at] - '0') * 10 + (text[at + 1] - '0') <= most;
}

bool isZone(std::string_view text) {
  if (text == "Z") return true;
  return text.size() == 6 && (text[0] == '+' || text[0] == '-') && hasTwoDigits(text, 1, 14) &&
         text[3] == ':' && hasTwoDigits(text, 4, 59);
}

}  // namespace

bool isDate(std::string_view text) {
  std::string day(text);
  if (day.size() == 4) day += "-01";
  if (day.size() == 7) day += "-01";
  return base::Date::parse(day).ok();
}

bool isTime(std::string_view text) {
  // 60 is FHIR's leap second.
  const bool clock = text.size() >= 8 && hasTwoDigits(text, 0, 23) && text[2] == ':' &&
                     hasTwoDigits(text, 3, 59) && text[5] == ':' && hasTwoDigits(text, 6, 60);
  if (!clock || text.size() == 8) return clock;
  const std::string_view fraction = text.substr(9);
  return text[8] == '.' && !fraction.empty() &&
         std::all_of(fraction.begin(), fraction.end(), isDigit);
}

bool isDateTime(std::string_view text) {
  constexpr std::size_t kDay = 10;
  if (text.size() <= kDay) return isDate(text);
  if (text[kDay] != 'T' || !isDate(text.substr(0, kDay))) return false;
  const std::string_view rest = text.substr(kDay + 1);
  const std::size_t zone = rest.find_first_of("Z+-");
  return zone != std::string_view::npos && isTime(rest.substr(0, zone)) &&
         isZone(rest.substr(zone));
}

}  // namespace tidlig::forms
