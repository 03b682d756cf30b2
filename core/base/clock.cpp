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

}  // namespace tidlig::base
