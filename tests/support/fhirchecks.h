#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tidlig::test {

/// What is wrong with these bytes as a FHIR R4 QuestionnaireResponse: JSON, elements, types,
/// cardinalities, formats. Each fault is a JSON pointer and a phrase; none: it is one. Written from
/// the standard alone and knows nothing of the writers it judges.
std::vector<std::string> faultsOfResponse(std::string_view bytes);

/// The same of a Bundle of the type collection whose entries are QuestionnaireResponses.
std::vector<std::string> faultsOfCollection(std::string_view bytes);

/// The same of a QuestionnaireResponse in the profile of the municipalities' children guide 2.1.0,
/// with its subject by CPR number.
std::vector<std::string> faultsOfGuideResponse(std::string_view bytes);

}  // namespace tidlig::test
