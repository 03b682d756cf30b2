#pragma once

#include "base/json.h"
#include "forms/elements.h"
#include "forms/questionnaire.h"
#include "forms/report.h"

#include <optional>
#include <string>
#include <vector>

namespace tidlig::forms {

/// The options under the member `answerOption` of an item.
std::vector<AnswerOption> readOptions(const base::JsonValue& item, Report& report);

/// Takes the weight that `extension` gives into `weight`. One that differs from what is there
/// already is reported: a total with it would be a guess.
void takeWeight(const Extension& extension, std::optional<base::Decimal>& weight, Report& report);

/// What makes two options the same: kind, and system and code or the value.
std::string keyOf(const AnswerValue& value);

}  // namespace tidlig::forms
