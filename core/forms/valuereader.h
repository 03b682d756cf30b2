#pragma once

#include "base/json.h"
#include "forms/questionnaire.h"
#include "forms/report.h"

#include <optional>
#include <string_view>

namespace tidlig::forms {

/// The names of `prefix` + "Boolean", "Integer" … as value[x] and answer[x] have them.
std::span<const std::string_view> valueNames();
std::span<const std::string_view> answerNames();

/// `takesWeight`: the caller reads the weight that may stand here; elsewhere one has no effect.
Coding readCoding(const base::JsonValue& value, Report& report, bool takesWeight = false);
Quantity readQuantity(const base::JsonValue& value, Report& report);

/// The one member of `object` that is one of `names` (one of the two above). Nothing where it is
/// none, several, or not what its name says, all of which are reported.
std::optional<AnswerValue> readValue(const base::JsonValue& object,
                                     std::span<const std::string_view> names, Report& report);

/// The same of a member whose name is known.
std::optional<AnswerValue> readNamedValue(const base::JsonValue& object, std::string_view name,
                                          Report& report);

/// Whether a value of this kind can answer the item. A whole number answers a decimal item too.
bool canAnswer(ValueKind kind, const Item& item);

}  // namespace tidlig::forms
