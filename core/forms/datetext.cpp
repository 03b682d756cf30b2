#include "forms/datetext.h"

#include "base/date.h"
#include "base/digits.h"

#include <algorithm>
#include <string>

namespace tidlig::forms {
namespace {

/// A two-digit number at `at`, at most `most`.
bool hasTwoDigits(std::string_view text, std::size_t at, int most) {
  if (at + 2 > text.size() || !base::isDigit(text[at]) || !base::isDigit(text[at + 1]))
    return false;
  return (text[at] - '0') * 10 + (text[at + 1] - '0') <= most;
}

bool isZone(std::string_view text) {
  if (text == "Z") return true;
  return text.size() == 6 && (text[0] == '+' || text[0] == '-') && hasTwoDigits(text, 1, 14) &&
         text[3] == ':' && hasTwoDigits(text, 4, 59);
}

int twoDigits(std::string_view text, std::size_t at) {
  return (text[at] - '0') * 10 + (text[at + 1] - '0');
}

constexpr std::size_t kDay = 10;
constexpr std::int64_t kSecondsADay = 86'400;

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
         std::all_of(fraction.begin(), fraction.end(), base::isDigit);
}

bool isDateTime(std::string_view text) {
  if (text.size() <= kDay) return isDate(text);
  if (text[kDay] != 'T' || !isDate(text.substr(0, kDay))) return false;
  const std::string_view rest = text.substr(kDay + 1);
  const std::size_t zone = rest.find_first_of("Z+-");
  return zone != std::string_view::npos && isTime(rest.substr(0, zone)) &&
         isZone(rest.substr(zone));
}

std::optional<Moment> momentOf(std::string_view dateTime) {
  if (dateTime.size() <= kDay || !isDateTime(dateTime)) return std::nullopt;
  const std::string_view time = dateTime.substr(kDay + 1);
  const std::size_t zone = time.find_first_of("Z+-");
  const std::string_view from = time.substr(zone);
  int ahead = 0;  // seconds
  if (from != "Z") {
    ahead = (twoDigits(from, 1) * 60 + twoDigits(from, 4)) * 60;
    if (from[0] == '-') ahead = -ahead;
  }
  const std::int64_t day = base::Date::parse(dateTime.substr(0, kDay))->daysSinceEpoch();
  const int ofDay = (twoDigits(time, 0) * 60 + twoDigits(time, 3)) * 60 + twoDigits(time, 6);
  Moment moment{day * kSecondsADay + ofDay - ahead, {}};
  if (time[8] == '.') moment.fraction = time.substr(9, zone - 9);
  while (moment.fraction.ends_with('0')) moment.fraction.pop_back();
  return moment;
}

}  // namespace tidlig::forms
