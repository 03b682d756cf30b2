#include "base/date.h"

#include <chrono>

namespace tidlig::base {
namespace {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month_day;

year_month_day calendar(std::int32_t daysSinceEpoch) {
  return year_month_day(sys_days(days(daysSinceEpoch)));
}

std::int32_t count(year_month_day date) {
  return static_cast<std::int32_t>(sys_days(date).time_since_epoch().count());
}

int digits(std::string_view text) {
  int number = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return -1;
    number = number * 10 + (c - '0');
  }
  return number;
}

Error noSuchDay() {
  return Error{ErrorKind::invalid, "expected a date as YYYY-MM-DD"};
}

}  // namespace

Result<Date> Date::fromParts(int year, int month, int day) {
  if (year < 1 || year > 9999 || month < 1 || day < 1) return noSuchDay();
  const year_month_day date{std::chrono::year(year),
                            std::chrono::month(static_cast<unsigned>(month)),
                            std::chrono::day(static_cast<unsigned>(day))};
  if (!date.ok()) return noSuchDay();
  return Date(count(date));
}

Result<Date> Date::parse(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return noSuchDay();
  const int year = digits(text.substr(0, 4));
  const int month = digits(text.substr(5, 2));
  const int day = digits(text.substr(8, 2));
  return fromParts(year, month, day);
}

int Date::year() const {
  return static_cast<int>(calendar(m_days).year());
}
int Date::month() const {
  return static_cast<int>(static_cast<unsigned>(calendar(m_days).month()));
}
int Date::day() const {
  return static_cast<int>(static_cast<unsigned>(calendar(m_days).day()));
}

std::string Date::text() const {
  const year_month_day date = calendar(m_days);
  const auto year = static_cast<unsigned>(static_cast<int>(date.year()));
  std::string text = "0000-00-00";
  const auto put = [&text](std::size_t at, unsigned number) {
    text[at] = static_cast<char>('0' + number / 10);
    text[at + 1] = static_cast<char>('0' + number % 10);
  };
  put(0, year / 100);
  put(2, year % 100);
  put(5, static_cast<unsigned>(date.month()));
  put(8, static_cast<unsigned>(date.day()));
  return text;
}

Date Date::plusMonths(int months) const {
  const year_month_day date = calendar(m_days);
  const year_month_day moved = date + std::chrono::months(months);
  if (moved.ok()) return Date(count(moved));
  return Date(count(moved.year() / moved.month() / std::chrono::last));
}

int Date::wholeMonthsUntil(Date date) const {
  const year_month_day from = calendar(m_days);
  const year_month_day to = calendar(date.m_days);
  const int months = (static_cast<int>(to.year()) - static_cast<int>(from.year())) * 12 +
                     static_cast<int>(static_cast<unsigned>(to.month())) -
                     static_cast<int>(static_cast<unsigned>(from.month()));
  return plusMonths(months) <= date ? months : months - 1;
}

}  // namespace tidlig::base
