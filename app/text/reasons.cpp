#include "text/reasons.h"

#include "session/language.h"
#include "text/names.h"
#include "text/text.h"

namespace tidlig::app {

explain::Input toExplain(const ExplainInput& input) {
  const domain::Case& family = input.assessment.familyCase;
  explain::Input made{input.model, input.catalogue, family, input.assessment.result, {}, {}, {}};
  using Kind = domain::Subject::Kind;
  for (std::uint32_t i = 0; i < family.children.size(); ++i) {
    made.childNames.push_back(utf8(memberName(input.family, {Kind::child, i})));
  }
  for (std::uint32_t i = 0; i < family.adults.size(); ++i) {
    made.adultNames.push_back(utf8(memberName(input.family, {Kind::adult, i})));
  }
  return made;
}

Explanation explainChild(const ExplainInput& input, std::size_t child) {
  return explain::childPanel(toExplain(input), child, wordsLanguage());
}

Explanation explainParents(const ExplainInput& input) {
  return explain::parentsPanel(toExplain(input), wordsLanguage());
}

QString familyHeadline(const ExplainInput& input) {
  return qs(explain::familyHeadline(toExplain(input), wordsLanguage()));
}

}  // namespace tidlig::app
