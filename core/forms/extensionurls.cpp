#include "forms/extensionurls.h"

#include "forms/questionnaire.h"

#include <algorithm>
#include <array>

namespace tidlig::forms::ext {
namespace {

/// ordinalValue stood under three names before R4, and itemWeight is its name since R5.
constexpr std::array<std::string_view, 5> kWeights = {
    "http://hl7.org/fhir/StructureDefinition/ordinalValue",
    "http://hl7.org/fhir/StructureDefinition/itemWeight",
    "http://hl7.org/fhir/StructureDefinition/questionnaire-ordinalValue",
    "http://hl7.org/fhir/StructureDefinition/valueset-ordinalValue",
    "http://hl7.org/fhir/StructureDefinition/codesystem-ordinalValue",
};

constexpr std::array<std::string_view, 20> kReadUrls = {
    kTranslation,
    kItemControl,
    kHidden,
    kMinValue,
    kMaxValue,
    kMinLength,
    kRegex,
    kMaxDecimalPlaces,
    kMinOccurs,
    kMaxOccurs,
    kUnit,
    kUnitOption,
    kExclusive,
    kDisplayCategory,
    kOrientation,
    kSupportLink,
    kEntryFormat,
    kChecklistExtension,
    kErrorTextExtension,
    kProfessionalOnlyExtension,
};

constexpr std::array<std::string_view, 15> kNotEvaluated = {
    kCalculated,
    kCalculatedOld,
    kEnableWhenExpression,
    kEnableWhenExpressionOld,
    "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-initialExpression",
    "http://hl7.org/fhir/StructureDefinition/questionnaire-initialExpression",
    "http://hl7.org/fhir/StructureDefinition/variable",
    "http://hl7.org/fhir/StructureDefinition/targetConstraint",
    "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-targetConstraint",
    "http://hl7.org/fhir/StructureDefinition/questionnaire-constraint",
    "http://hl7.org/fhir/StructureDefinition/cqf-expression",
    "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-answerExpression",
    "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-candidateExpression",
    "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-contextExpression",
    "http://hl7.org/fhir/uv/sdc/StructureDefinition/"
    "sdc-questionnaire-answerOptionsToggleExpression",
};

constexpr std::string_view kRendering = "http://hl7.org/fhir/StructureDefinition/rendering-";

template <typename List>
bool has(const List& list, std::string_view url) {
  return std::find(list.begin(), list.end(), url) != list.end();
}

}  // namespace

Kind kindOf(std::string_view url) {
  if (has(kReadUrls, url) || isWeight(url)) return Kind::read;
  if (has(kNotEvaluated, url)) return Kind::notEvaluated;
  if (url != kCritical && url.starts_with(kRendering)) return Kind::looks;
  return Kind::unknown;
}

bool isWeight(std::string_view url) {
  return has(kWeights, url);
}

}  // namespace tidlig::forms::ext
