#pragma once

#include "base/decimal.h"
#include "base/json.h"
#include "forms/questionnaire.h"
#include "forms/report.h"

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// FHIR's building blocks. Each function reports what is wrong and goes on with what it has: a
/// form is judged as a whole, not up to its first fault.
namespace tidlig::forms {

/// The string under `key`; nothing when it is missing. Wrong type, "" and characters that may not
/// stand in a form are reported.
std::optional<std::string> readString(const base::JsonValue& object, std::string_view key,
                                      Report& report);

/// The same where it must be there.
std::string readNeededString(const base::JsonValue& object, std::string_view key, Report& report);

/// true or false under `key`; nothing when it is missing.
std::optional<bool> readBoolean(const base::JsonValue& object, std::string_view key,
                                Report& report);

/// FHIR's integer (32 bits) under `key`; nothing when it is missing or reported.
std::optional<std::int64_t> readInteger(const base::JsonValue& object, std::string_view key,
                                        Report& report);

/// A number that fits (base::Decimal) under `key`; nothing when it is missing or reported.
std::optional<base::Decimal> readDecimal(const base::JsonValue& object, std::string_view key,
                                         Report& report);

/// The string under `key` with the translations in `_key`: something that people are shown.
FormText readText(const base::JsonValue& object, std::string_view key, Report& report);

/// The array of objects under `key`, elements of other types reported and left out.
std::vector<base::JsonValue> readObjects(const base::JsonValue& object, std::string_view key,
                                         Report& report);

/// One extension that the caller may know.
struct Extension {
  std::string_view url;
  base::JsonValue value;  ///< the whole extension object
};

/// The extensions of an element; modifier extensions are reported.
std::vector<Extension> readExtensions(const base::JsonValue& object, Report& report);

/// The name of the value[x] that the extension has, one of `names`; anything else is reported.
std::optional<std::string_view> valueName(const Extension& extension,
                                          std::initializer_list<std::string_view> names,
                                          Report& report);

/// Reports an extension that the place it stands in does not read.
void reportUnread(const Extension& extension, Report& report);

/// The same of all extensions of an element that reads none.
void reportExtensions(const base::JsonValue& object, Report& report);

/// What may stand in an object.
struct Members {
  std::span<const std::string_view> texts = {};  ///< read with readText
  std::span<const std::string_view> read = {};   ///< read otherwise
  std::span<const std::string_view> kept = {};   ///< without a part in how a form is asked
};

/// Reports members that are none of these (`id` and extensions are known everywhere), and what
/// may not stand in those that are not read. A name with an underscore before it is known too:
/// FHIR keeps a primitive's extensions there.
void checkMembers(const base::JsonValue& object, const Members& members, Report& report);

/// Reports the extensions, and characters that may not stand in a form, anywhere in `value`.
void lookThrough(const base::JsonValue& value, Report& report);

}  // namespace tidlig::forms
