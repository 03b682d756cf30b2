#pragma once

#include "base/json.h"
#include "forms/questionnaire.h"
#include "forms/report.h"

namespace tidlig::forms {

/// Reads the extensions of an item whose type and flags are read already: limits, looks, units.
void readItemExtensions(const base::JsonValue& value, Item& item, Report& report);

/// Reports limits of an item that contradict each other. All of the item must be read.
void checkLimits(const base::JsonValue& value, const Item& item, Report& report);

}  // namespace tidlig::forms
