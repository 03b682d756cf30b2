#pragma once

#include "base/date.h"
#include "base/json.h"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace tidlig::base {

// Small steps that every reader of ours takes: each fails with `invalid`, the pointer and what was
// expected.

/// Fails unless `value` is of `type`.
Status expectType(const JsonValue& value, JsonType type);

/// Fails at the first member of the object `value` whose key is not in `known`: a misspelt key
/// would otherwise lose what stands under it in silence.
Status expectKeys(const JsonValue& value, std::initializer_list<std::string_view> known);

/// The member `key` of the object `value`, which must be there and of `type`.
Result<JsonValue> member(const JsonValue& value, std::string_view key, JsonType type);

/// The member if it is there (then of `type`).
Result<std::optional<JsonValue>> optionalMember(const JsonValue& value, std::string_view key,
                                                JsonType type);

/// A string member that must be there.
Result<std::string_view> textMember(const JsonValue& value, std::string_view key);

/// A non-empty string member that must be there.
Result<std::string_view> filledMember(const JsonValue& value, std::string_view key);

/// A `YYYY-MM-DD` string member that must be there.
Result<Date> dateMember(const JsonValue& value, std::string_view key);
/// The same where it may be missing.
Result<std::optional<Date>> optionalDateMember(const JsonValue& value, std::string_view key);

/// A whole number member from `low` to `high` that must be there.
Result<std::int64_t> integerMember(const JsonValue& value, std::string_view key, std::int64_t low,
                                   std::int64_t high);

}  // namespace tidlig::base
