#pragma once

#include "forms/answervalue.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tidlig::forms {

struct ResponseItem;

/// One answer to a question, with what stands under it.
struct ResponseAnswer {
  AnswerValue value;
  std::vector<ResponseItem> items;
  std::string pointer;  ///< JSON pointer to it in the file that was read; empty: none was
};

/// What was answered to one item of a form; a group that repeats stands as several of these.
struct ResponseItem {
  std::string linkId;
  std::optional<std::string> text;  ///< the question as it was asked
  std::vector<ResponseAnswer> answers;
  std::vector<ResponseItem> items;
  std::string pointer;
};

enum class ResponseStatus : std::uint8_t {
  inProgress,
  completed,
  amended,
  enteredInError,
  stopped,
};

/// "in-progress", "completed", …
std::string_view code(ResponseStatus status);
std::optional<ResponseStatus> responseStatusFromCode(std::string_view text);

/// A filled-in form: HL7 FHIR R4 QuestionnaireResponse, what FORMS.md needs of it.
struct QuestionnaireResponse {
  std::string canonical;  ///< `questionnaire`: url or url|version; empty where it names none
  ResponseStatus status = ResponseStatus::inProgress;
  std::string authored;  ///< as written; empty where it is not said
  std::string subject;   ///< reference, empty where there is none
  std::vector<ResponseItem> items;
};

}  // namespace tidlig::forms
