#pragma once

#include "domain/catalogue.h"
#include "scoring/assessment.h"
#include "scoring/model.h"

#include <QString>

namespace tidlig::app {

/// What a condition of the model asks for: "at least 3 signs", "at least 1 alarm sign".
QString conditionText(const scoring::Condition& condition, domain::Axis axis);
/// What it would take to meet one more: "a further 2 signs".
QString raiseText(const scoring::Model& model, const scoring::ToRaise& raise, domain::Axis axis);

}  // namespace tidlig::app
