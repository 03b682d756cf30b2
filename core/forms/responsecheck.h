#pragma once

#include "forms/questionnaire.h"
#include "forms/questionnairereader.h"
#include "forms/questionnaireresponse.h"
#include "forms/responserules.h"

#include <string_view>
#include <vector>

namespace tidlig::forms {

/// Everything that keeps `response` from being a response to `form`, and what else a person should
/// know (FORMS.md, "Checks on a response"). Findings point into the response: at the pointers it
/// was read with, or where it was not read, at those its file would have.
///
/// What must be there at least (required, minOccurs) is asked of completed and amended responses
/// alone, and only of what the form asks given the answers. A group that does not repeat is taken
/// to be there even where the response leaves it out, because its questions are asked all the same;
/// a group that repeats may be there not at all. What stands under a question is asked with each
/// of its answers.
///
/// A response to another version of the form is an error: two versions may share every linkId and
/// still ask different questions.
std::vector<ResponseFinding> checkResponse(const Questionnaire& form,
                                           const QuestionnaireResponse& response);

/// What `response check` says of one file.
struct CheckedResponse {
  bool isJson = true;
  bool valid = false;
  std::vector<ResponseFinding> findings;
};

/// Reads and checks a file. A response to a refused form is not valid; the form's errors are then
/// among the findings.
CheckedResponse checkResponseFile(const ReadForm& form, std::string_view bytes);

}  // namespace tidlig::forms
