#pragma once

#include "domain/catalogue.h"
#include "domain/cprnumber.h"
#include "forms/questionnaireresponse.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tidlig::exchange {

/// The profile of the Danish municipalities' children guide 2.1.0 that a projection keeps to.
inline constexpr std::string_view kChildrenGuideProfile =
    "http://fhir.kl.dk/children/StructureDefinition/klgateway-children-questionnaire-response";
/// The Danish civil registration numbers.
inline constexpr std::string_view kCprSystem = "urn:oid:1.2.208.176.1.2";

/// Why a response does not fit the profile.
enum class GuideRule : std::uint8_t {
  noCpr,           ///< nobody's CPR number was given
  noForm,          ///< the response names no form
  noTime,          ///< it does not say when it was answered, or not as FHIR writes it
  notFinished,     ///< in progress or stopped
  withdrawn,       ///< entered in error
  tooMany,         ///< more answered questions than the profile takes
  nested,          ///< something stands in a group or below an answer
  repeated,        ///< the same question twice
  severalAnswers,  ///< more than one answer to a question
  answerType,      ///< neither a whole number, yes or no, nor text
  textLength,      ///< a text of no or too many characters
  textLines,       ///< a text of several lines, or with control characters
};

/// "no-cpr", "no-form", …
std::string_view code(GuideRule rule);

/// One thing that does not fit. Never repeats what was answered.
struct GuideRefusal {
  GuideRule rule = GuideRule::noCpr;
  std::string linkId;  ///< empty where it is about the whole response
  domain::LocalText text;
};

/// The response in the profile's shape, or why not: one of the two is empty.
struct GuideProjection {
  std::string json;  ///< compact, without a line end; the same response gives the same bytes
  std::vector<GuideRefusal> refusals;  ///< the whole response first, then in its order
};

/// Projects a response onto the profile: the answered questions one after another, each with one
/// whole number, yes or no, or text of up to 30 characters; the form, the citizen's CPR number, the
/// status and the time. What was not answered is left out. Whatever the profile has no place for
/// refuses the response: nothing is shortened, flattened or turned into another type.
GuideProjection projectToChildrenGuide(const forms::QuestionnaireResponse& response,
                                       const std::optional<domain::CprNumber>& subject);

}  // namespace tidlig::exchange
