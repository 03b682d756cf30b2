#include "exchange/fhirvalues.h"

#include "base/digits.h"
#include "base/json.h"
#include "forms/datetext.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <string>

namespace tidlig::exchange {
namespace {

std::optional<std::int64_t> wholeNumber(std::string_view text) {
  const auto document = base::JsonDocument::parse(text);
  if (!document || !document->root().is(base::JsonType::number)) return std::nullopt;
  return document->root().integer();
}

/// Spaces around a number are JSON's, not the number's.
bool isBare(std::string_view text) {
  return !text.empty() && (base::isDigit(text.front()) || text.front() == '-') &&
         base::isDigit(text.back());
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

bool isFhirInstant(std::string_view text) {
  constexpr std::size_t kDay = 10;
  return text.size() > kDay && forms::isDateTime(text);
}

bool isFhirId(std::string_view text) {
  constexpr std::size_t kLongest = 64;
  return !text.empty() && text.size() <= kLongest &&
         std::all_of(text.begin(), text.end(), [](char c) {
           return base::isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                  c == '-' || c == '.';
         });
}

}  // namespace tidlig::exchange
