#pragma once

#include "base/json.h"
#include "forms/questionnaire.h"

#include <functional>
#include <string>
#include <vector>

namespace tidlig::test {

/// Everything that was read of a form but the hash of its bytes, as text to compare.
std::string describe(const forms::Questionnaire& form);

/// Writes JSON again. `change` may reorder the members of each object, given as JSON text
/// (`"key":value`), and add to them.
std::string rewrite(const base::JsonValue& value,
                    const std::function<void(std::vector<std::string>&)>& change);

}  // namespace tidlig::test
