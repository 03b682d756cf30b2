#pragma once

#include "domain/ageband.h"
#include "domain/case.h"
#include "usecases/screenings.h"

#include <optional>
#include <string_view>
#include <vector>

namespace tidlig::usecases {

/// Whom a checklist is looked for.
struct ChecklistNeed {
  std::string_view profession;  ///< of the one who asks; empty: of nobody in particular
  domain::Subject::Kind about = domain::Subject::Kind::child;
  std::vector<domain::AgeBand> ages;  ///< of the child, or of the family's children
};

/// One that can be used for it.
struct ChecklistChoice {
  std::size_t index = 0;  ///< in the list it was chosen from
  bool rightAge = true;   ///< it is for this age, or for no age in particular
};

/// The checklists that somebody of this profession can fill in about this one, best first: for the
/// right age before others, then the one that asks about the most indicators (a whole assessment
/// before a short round, both before what asks about none), then as listed.
std::vector<ChecklistChoice> chooseChecklists(const std::vector<ChecklistInfo>& from,
                                              const ChecklistNeed& need);

/// The first choice about a child of this age; nothing where none is for the age.
const ChecklistInfo* firstChoiceForChild(const std::vector<ChecklistInfo>& from,
                                         std::string_view profession,
                                         std::optional<domain::AgeBand> age);

/// How many indicators a checklist asks about.
std::size_t indicatorsIn(const forms::Questionnaire& form);

}  // namespace tidlig::usecases
