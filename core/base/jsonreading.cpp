#include "base/jsonreading.h"

#include <fmt/format.h>

#include <algorithm>

namespace tidlig::base {
namespace {

std::string_view nameOf(JsonType type) {
  switch (type) {
    case JsonType::null:
      return "null";
    case JsonType::boolean:
      return "true or false";
    case JsonType::number:
      return "a number";
    case JsonType::string:
      return "a string";
    case JsonType::array:
      return "an array";
    case JsonType::object:
      return "an object";
  }
  return "a value";
}

}  // namespace

Status expectType(const JsonValue& value, JsonType type) {
  if (!value.is(type)) return value.error(nameOf(type));
  return Done{};
}

Status expectKeys(const JsonValue& value, std::initializer_list<std::string_view> known) {
  TIDLIG_TRY(expectType(value, JsonType::object));
  for (const JsonValue member : value) {
    if (std::find(known.begin(), known.end(), member.key()) != known.end()) continue;
    return member.error(fmt::format("one of the fields {}", fmt::join(known, ", ")));
  }
  return Done{};
}

Result<JsonValue> member(const JsonValue& value, std::string_view key, JsonType type) {
  const auto found = value.find(key);
  if (!found || !found->is(type)) return value.errorAt(key, nameOf(type));
  return *found;
}

Result<std::optional<JsonValue>> optionalMember(const JsonValue& value, std::string_view key,
                                                JsonType type) {
  const auto found = value.find(key);
  if (found && !found->is(type)) return found->error(nameOf(type));
  return found;
}

Result<std::string_view> textMember(const JsonValue& value, std::string_view key) {
  TIDLIG_ASSIGN(const JsonValue found, member(value, key, JsonType::string));
  return found.text();
}

Result<std::string_view> filledMember(const JsonValue& value, std::string_view key) {
  TIDLIG_ASSIGN(const std::string_view text, textMember(value, key));
  if (text.empty()) return value.errorAt(key, "a non-empty string");
  return text;
}

Result<Date> dateMember(const JsonValue& value, std::string_view key) {
  TIDLIG_ASSIGN(const std::optional<Date> date, optionalDateMember(value, key));
  if (!date) return value.errorAt(key, "a date as YYYY-MM-DD");
  return *date;
}

Result<std::optional<Date>> optionalDateMember(const JsonValue& value, std::string_view key) {
  const auto found = value.find(key);
  if (!found) return std::optional<Date>();
  auto date =
      found->is(JsonType::string) ? Date::parse(found->text()) : Error{ErrorKind::invalid, ""};
  if (!date) return found->error("a date as YYYY-MM-DD");
  return std::optional<Date>(*date);
}

Result<std::int64_t> integerMember(const JsonValue& value, std::string_view key, std::int64_t low,
                                   std::int64_t high) {
  const auto found = value.find(key);
  const auto number = found ? found->integer() : std::nullopt;
  if (!number || *number < low || *number > high) {
    return value.errorAt(key, fmt::format("a whole number from {} to {}", low, high));
  }
  return *number;
}

}  // namespace tidlig::base
