#include "exchange/fhirvalues.h"

#include "base/date.h"
#include "base/json.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <string>

namespace tidlig::exchange {
namespace {

constexpr std::size_t kYear = 4;
constexpr std::size_t kMonth = 7;
constexpr std::size_t kDay = 10;
constexpr std::size_t kTime = 8;

bool isDigit(char c) {
  return c >= '0' && c <= '9';
}

/// Two digits from 0 to `most` at `at`.
bool isUpTo(int most, std::string_view text, std::size_t at) {
  if (at + 2 > text.size() || !isDigit(text[at]) || !isDigit(text[at + 1])) return false;
  return (text[at] - '0') * 10 + (text[at + 1] - '0') <= most;
}

/// hh:mm:ss at the start of `text`; FHIR knows the leap second.
bool startsWithTime(std::string_view text) {
  return text.size() >= kTime && isUpTo(23, text, 0) && text[2] == ':' && isUpTo(59, text, 3) &&
         text[5] == ':' && isUpTo(60, text, 6);
}

/// What follows the seconds and their fraction; nothing where the fraction is none.
std::optional<std::string_view> afterSeconds(std::string_view text) {
  text.remove_prefix(kTime);
  if (text.empty() || text.front() != '.') return text;
  text.remove_prefix(1);
  const auto digits = std::find_if_not(text.begin(), text.end(), isDigit) - text.begin();
  if (digits == 0) return std::nullopt;
  return text.substr(static_cast<std::size_t>(digits));
}

bool isZone(std::string_view text) {
  if (text == "Z") return true;
  return text.size() == 6 && (text[0] == '+' || text[0] == '-') && isUpTo(14, text, 1) &&
         text[3] == ':' && isUpTo(59, text, 4);
}

std::optional<std::int64_t> wholeNumber(std::string_view text) {
  const auto document = base::JsonDocument::parse(text);
  if (!document || !document->root().is(base::JsonType::number)) return std::nullopt;
  return document->root().integer();
}

/// Spaces around a number are JSON's, not the number's.
bool isBare(std::string_view text) {
  return !text.empty() && (isDigit(text.front()) || text.front() == '-') && isDigit(text.back());
}

}  // namespace

bool isFhirDecimal(std::string_view text) {
  if (!isBare(text)) return false;
  const auto document = base::JsonDocument::parse(text);
  return document && document->root().is(base::JsonType::number);
}

bool isFhirInteger(std::string_view text) {
  if (!isBare(text)) return false;
  const auto number = wholeNumber(text);
  return number && *number >= std::numeric_limits<std::int32_t>::min() &&
         *number <= std::numeric_limits<std::int32_t>::max();
}

bool isFhirDate(std::string_view text) {
  std::string day(text);
  if (day.size() == kYear) day += "-01";
  if (day.size() == kMonth) day += "-01";
  return base::Date::parse(day).ok();
}

bool isFhirInstant(std::string_view text) {
  if (text.size() <= kDay || text[kDay] != 'T' || !isFhirDate(text.substr(0, kDay))) return false;
  const std::string_view time = text.substr(kDay + 1);
  if (!startsWithTime(time)) return false;
  const auto zone = afterSeconds(time);
  return zone && isZone(*zone);
}

bool isFhirDateTime(std::string_view text) {
  return text.size() > kDay ? isFhirInstant(text) : isFhirDate(text);
}

bool isFhirTime(std::string_view text) {
  if (!startsWithTime(text)) return false;
  const auto rest = afterSeconds(text);
  return rest && rest->empty();
}

bool isFhirId(std::string_view text) {
  constexpr std::size_t kLongest = 64;
  return !text.empty() && text.size() <= kLongest &&
         std::all_of(text.begin(), text.end(), [](char c) {
           return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' ||
                  c == '.';
         });
}

}  // namespace tidlig::exchange
