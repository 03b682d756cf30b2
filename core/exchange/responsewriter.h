#pragma once

#include "base/result.h"
#include "forms/questionnaire.h"
#include "forms/questionnaireresponse.h"

#include <span>
#include <string>
#include <string_view>

namespace tidlig::exchange {

/// Appends a response as a plain FHIR R4 QuestionnaireResponse: compact JSON without a line end,
/// nested as it is stored, numbers as they were written. `form` must be the version it answers:
/// each question's text and each answer's display are that form's, in its own language. The same
/// response gives the same bytes. Fails with `invalid`, a pointer into what would have been written
/// and `out` as it was, where the response holds what FHIR has no place for.
base::Status writeResponse(const forms::Questionnaire& form,
                           const forms::QuestionnaireResponse& response, std::string& out);

/// One response in a bundle.
struct BundledResponse {
  std::string id;  ///< 1–64 letters, digits, `-` and `.`; no two in a bundle share one
  const forms::Questionnaire* form;
  const forms::QuestionnaireResponse* response;
};

/// Appends the responses, in their order, as a FHIR R4 Bundle of the type collection, put together
/// at `timestamp` (an instant, `YYYY-MM-DDThh:mm:ssZ` or with an offset). Fails as `writeResponse`
/// does; nothing is left out in silence.
base::Status writeBundle(std::span<const BundledResponse> responses, std::string_view timestamp,
                         std::string& out);

}  // namespace tidlig::exchange
