#pragma once

#include "forms/questionnaireresponse.h"
#include "forms/responserules.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace tidlig::forms {

/// A response as read, with what there is to say about the file itself. Whether the answers fit
/// their form is checkResponse's business.
struct ReadResponse {
  bool isJson = true;  ///< false: not even that, whatever the file's name says
  /// Present unless the file is no response of FHIR R4 at all. With errors it holds what could be
  /// read: an answer that could not is missing in it.
  std::optional<QuestionnaireResponse> response;
  std::size_t errors = 0;
  std::vector<ResponseFinding> findings;
};

/// More items and answers together are refused.
inline constexpr std::size_t kMostResponseParts = 100'000;

/// Reads a FHIR R4 QuestionnaireResponse of at most 16 MiB and 64 levels. Never fails otherwise
/// than by findings, which never repeat what the response says.
ReadResponse readResponse(std::string_view bytes);

}  // namespace tidlig::forms
