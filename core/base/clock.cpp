#include "base/clock.h"

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

}  // namespace tidlig::base
