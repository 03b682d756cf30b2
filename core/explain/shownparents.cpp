#include "explain/shownparents.h"

#include "forms/questionnairereader.h"
#include "forms/shippedforms.h"

#include <algorithm>
#include <set>

namespace tidlig::explain {
namespace {

using domain::CaseScreening;
using domain::Indicator;
using domain::Observation;

/// What the shipped checklists never show or print for parents, by code.
const std::set<std::string, std::less<>>& keptByChecklists() {
  static const auto kCodes = [] {
    std::set<std::string, std::less<>> codes;
    for (const forms::ShippedFile& file : forms::shippedChecklists()) {
      const forms::ReadForm read = forms::readQuestionnaire(file.bytes);
      if (!read.form) continue;  // a test reads all of them
      for (const forms::Item* item : forms::questionsOf(*read.form)) {
        if (item->professionalOnly && item->indicator) codes.insert(*item->indicator);
      }
    }
    return codes;
  }();
  return kCodes;
}

bool keptFromParents(const Input& input, const Indicator& indicator) {
  const auto& own = input.professionalOnly;
  return std::any_of(kKeptFromParents.begin(), kKeptFromParents.end(),
                     [&](std::string_view tag) { return indicator.hasTag(tag); }) ||
         std::find(own.begin(), own.end(), indicator.code) != own.end() ||
         keptByChecklists().contains(indicator.code);
}

}  // namespace

domain::Case shownToParents(const Input& input) {
  domain::Case shown = input.familyCase;
  std::erase_if(shown.screenings, [](const CaseScreening& screening) {
    return screening.subject.kind == domain::Subject::Kind::adult;
  });
  for (CaseScreening& screening : shown.screenings) {
    std::erase_if(screening.observations, [&](const Observation& seen) {
      return keptFromParents(input, input.catalogue.at(seen.indicator));
    });
  }
  return shown;
}

}  // namespace tidlig::explain
