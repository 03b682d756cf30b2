#pragma once

#include <cstdint>
#include <string_view>

/// The extensions of FORMS.md's subset, by url.
namespace tidlig::forms::ext {

#define TIDLIG_FHIR "http://hl7.org/fhir/StructureDefinition/"
#define TIDLIG_SDC "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-"

inline constexpr std::string_view kTranslation = TIDLIG_FHIR "translation";
inline constexpr std::string_view kCritical = TIDLIG_FHIR "rendering-criticalExtension";
inline constexpr std::string_view kItemControl = TIDLIG_FHIR "questionnaire-itemControl";
inline constexpr std::string_view kHidden = TIDLIG_FHIR "questionnaire-hidden";
inline constexpr std::string_view kMinValue = TIDLIG_FHIR "minValue";
inline constexpr std::string_view kMaxValue = TIDLIG_FHIR "maxValue";
inline constexpr std::string_view kMinLength = TIDLIG_FHIR "minLength";
inline constexpr std::string_view kRegex = TIDLIG_FHIR "regex";
inline constexpr std::string_view kMaxDecimalPlaces = TIDLIG_FHIR "maxDecimalPlaces";
inline constexpr std::string_view kMinOccurs = TIDLIG_FHIR "questionnaire-minOccurs";
inline constexpr std::string_view kMaxOccurs = TIDLIG_FHIR "questionnaire-maxOccurs";
inline constexpr std::string_view kUnit = TIDLIG_FHIR "questionnaire-unit";
inline constexpr std::string_view kUnitOption = TIDLIG_FHIR "questionnaire-unitOption";
inline constexpr std::string_view kExclusive = TIDLIG_FHIR "questionnaire-optionExclusive";
inline constexpr std::string_view kDisplayCategory = TIDLIG_FHIR "questionnaire-displayCategory";
inline constexpr std::string_view kOrientation = TIDLIG_FHIR "questionnaire-choiceOrientation";
inline constexpr std::string_view kSupportLink = TIDLIG_FHIR "questionnaire-supportLink";
inline constexpr std::string_view kEntryFormat = TIDLIG_FHIR "entryFormat";
inline constexpr std::string_view kCalculated = TIDLIG_SDC "calculatedExpression";
inline constexpr std::string_view kCalculatedOld = TIDLIG_FHIR "questionnaire-calculatedExpression";
inline constexpr std::string_view kEnableWhenExpression = TIDLIG_SDC "enableWhenExpression";
inline constexpr std::string_view kEnableWhenExpressionOld =
    TIDLIG_FHIR "questionnaire-enableWhenExpression";

#undef TIDLIG_FHIR
#undef TIDLIG_SDC

/// What becomes of an extension, told by its url alone.
enum class Kind : std::uint8_t {
  read,          ///< part of what is read where it belongs
  notEvaluated,  ///< known, and never evaluated: expressions and constraints
  looks,         ///< only about looks
  unknown,
};
Kind kindOf(std::string_view url);

/// Whether it gives an answer's weight: ordinalValue and itemWeight under all their names.
bool isWeight(std::string_view url);

}  // namespace tidlig::forms::ext
