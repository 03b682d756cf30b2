#pragma once

#include "base/json.h"
#include "forms/questionnaire.h"
#include "forms/report.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// FHIR's building blocks. Each function reports what is wrong and goes on with what it has: a
/// form is judged as a whole, not up to its first fault.
namespace tidlig::forms {

/// The string under `key`; nothing when it is missing. Wrong type and "" are reported.
std::optional<std::string> readString(const base::JsonValue& object, std::string_view key,
                                      Report& report);

/// The same where it must be there.
std::string readNeededString(const base::JsonValue& object, std::string_view key, Report& report);

/// true or false under `key`; nothing when it is missing.
std::optional<bool> readBoolean(const base::JsonValue& object, std::string_view key,
                                Report& report);

/// The string under `key` with the translations in `_key`.
FormText readText(const base::JsonValue& object, std::string_view key, Report& report);

Coding readCoding(const base::JsonValue& value, Report& report);

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

/// Reports an extension that the place it stands in does not read.
void reportUnread(const Extension& extension, Report& report);

/// Reports members that are none of `known`. A known name with an underscore before it is known
/// too (FHIR keeps a primitive's extensions there).
void reportUnknown(const base::JsonValue& object, std::span<const std::string_view> known,
                   Report& report);

}  // namespace tidlig::forms
