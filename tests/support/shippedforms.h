#pragma once

#include "domain/catalogue.h"
#include "forms/questionnaire.h"

#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace tidlig::test {

using Codes = std::set<std::string>;

/// The catalogue that ships.
const domain::Catalogue& shippedCatalogue();
/// The checklists that ship, read with it; fails the test where one cannot be read.
const std::vector<forms::Questionnaire>& shippedLists();
/// The one whose url ends so.
const forms::Questionnaire& shippedList(std::string_view id);

/// The indicators a checklist asks about, in all or on one axis.
Codes askedIn(const forms::Questionnaire& form);
Codes askedIn(const forms::Questionnaire& form, domain::Axis axis);
/// The catalogue's codes for which something holds.
Codes codesWhere(const std::function<bool(const domain::Indicator&)>& holds);

}  // namespace tidlig::test
