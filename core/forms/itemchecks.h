#pragma once

#include "base/json.h"
#include "forms/questionnaire.h"
#include "forms/report.h"

namespace tidlig::forms {

/// Checks one item that is read, what is under it aside: the invariants of FHIR R4's
/// Questionnaire.item (que-1, que-3 to que-6, que-8 to que-11, que-13) and whether it can be
/// answered at all. `typeKnown`: its type is one of FHIR's.
void checkItem(const base::JsonValue& value, const Item& item, bool typeKnown, Report& report);

}  // namespace tidlig::forms
