#include "forms/valuesets.h"

namespace tidlig::forms {
namespace {

constexpr std::string_view kUnknownReason =
    "http://terminology.hl7.org/CodeSystem/data-absent-reason";
constexpr std::string_view kYesNo = "http://terminology.hl7.org/CodeSystem/v2-0136";
constexpr std::string_view kYesNoMore = "http://terminology.hl7.org/CodeSystem/v2-0532";
constexpr std::string_view kNull = "http://terminology.hl7.org/CodeSystem/v3-NullFlavor";
constexpr std::string_view kGender = "http://hl7.org/fhir/administrative-gender";

struct Known {
  std::string_view set, system, code, da, en;
};

constexpr std::string_view kYesNoDontKnowSet = "http://hl7.org/fhir/ValueSet/yesnodontknow";
constexpr std::string_view kGenderSet = "http://hl7.org/fhir/ValueSet/administrative-gender";
constexpr std::string_view kYesNoUnknownSet =
    "http://terminology.hl7.org/ValueSet/yes-no-unknown-not-applicable";

/// The codes are the standard's, the words ours.
constexpr Known kKnown[] = {
    {kYesNoDontKnowSet, kYesNo, "Y", "Ja", "Yes"},
    {kYesNoDontKnowSet, kYesNo, "N", "Nej", "No"},
    {kYesNoDontKnowSet, kUnknownReason, "asked-unknown", "Ved ikke", "Don't know"},
    {kGenderSet, kGender, "male", "Mand", "Male"},
    {kGenderSet, kGender, "female", "Kvinde", "Female"},
    {kGenderSet, kGender, "other", "Andet", "Other"},
    {kGenderSet, kGender, "unknown", "Ukendt", "Unknown"},
    {kYesNoUnknownSet, kYesNoMore, "Y", "Ja", "Yes"},
    {kYesNoUnknownSet, kYesNoMore, "N", "Nej", "No"},
    {kYesNoUnknownSet, kNull, "UNK", "Ved ikke", "Unknown"},
    {kYesNoUnknownSet, kNull, "NA", "Ikke relevant", "Not applicable"},
};

FormText textOf(const Known& known, bool danish) {
  return {std::string(danish ? known.da : known.en),
          {{"da", std::string(known.da)}, {"en", std::string(known.en)}}};
}

}  // namespace

std::vector<ValueSet> knownValueSets(std::string_view language) {
  const bool danish = language.substr(0, 2) == "da";
  std::vector<ValueSet> sets;
  for (const Known& known : kKnown) {
    if (sets.empty() || sets.back().url != known.set) {
      sets.emplace_back().url = known.set;
    }
    AnswerOption option;
    option.answer.kind = ValueKind::coding;
    option.answer.coding = {std::string(known.system), std::string(known.code),
                            textOf(known, danish)};
    sets.back().options.push_back(std::move(option));
  }
  return sets;
}

}  // namespace tidlig::forms
