#include "base/clock.h"

#include <fmt/format.h>

#include <chrono>
#include <ctime>

namespace tidlig::base {

std::int64_t SystemClock::nowMilliseconds() const {
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  return std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
}

Date SystemClock::today() const {
  const std::time_t now = std::time(nullptr);
  std::tm local{};
  localtime_r(&now, &local);
  return *Date::fromParts(local.tm_year + 1900, local.tm_mon + 1, local.tm_mday);
}

std::string instantText(std::int64_t milliseconds) {
  const std::chrono::sys_seconds at(
      std::chrono::floor<std::chrono::seconds>(std::chrono::milliseconds(milliseconds)));
  const auto day = std::chrono::floor<std::chrono::days>(at);
  const std::chrono::hh_mm_ss time(at - day);
  const Date date =
      Date::fromDaysSinceEpoch(static_cast<std::int32_t>(day.time_since_epoch().count()));
  return fmt::format("{}T{:02}:{:02}:{:02}Z", date.text(), time.hours().count(),
                     time.minutes().count(), time.seconds().count());
}

Result<std::int64_t> parseInstant(std::string_view text) {
  const Error wrong{ErrorKind::invalid, "expected an instant, YYYY-MM-DDThh:mm:ssZ"};
  constexpr std::string_view kShape = "0000-00-00T00:00:00Z";
  if (text.size() != kShape.size()) return wrong;
  const auto number = [&](std::size_t at) {
    const auto digit = [&](std::size_t i) {
      return text[i] >= '0' && text[i] <= '9' ? text[i] - '0' : 1000;
    };
    return 10 * digit(at) + digit(at + 1);
  };
  const auto date = Date::parse(text.substr(0, 10));
  const int hours = number(11);
  const int minutes = number(14);
  const int seconds = number(17);
  const bool marks = text[10] == 'T' && text[13] == ':' && text[16] == ':' && text[19] == 'Z';
  if (!date || !marks || hours > 23 || minutes > 59 || seconds > 59) return wrong;
  return ((date->daysSinceEpoch() * 24LL + hours) * 60 + minutes) * 60'000 + seconds * 1000LL;
}

}  // namespace tidlig::base
