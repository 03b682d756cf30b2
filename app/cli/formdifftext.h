#pragma once

#include "forms/formdiff.h"

#include <string>

namespace tidlig::cli {

/// One JSON object and a line end.
void writeDiffJson(const forms::Questionnaire& before, const forms::Questionnaire& after,
                   const forms::FormDiff& diff, std::string& out);

/// English text. Where the forms are not versions of one, it says so first.
void writeDiffText(const forms::Questionnaire& before, const forms::Questionnaire& after,
                   const forms::FormDiff& diff, std::string& out);

}  // namespace tidlig::cli
