#pragma once

#include "forms/questionnaire.h"
#include "forms/responsescore.h"

#include <QString>

#include <vector>

namespace tidlig::app {

/// The totals of a form in words, one a line: "12 in all" when everything that counts is answered,
/// else how many are and what is possible. A total is never guessed. Empty where none is added up.
QString totalsText(const forms::Questionnaire& form, const std::vector<forms::Total>& totals);

}  // namespace tidlig::app
