#include "usecases/checklistchoice.h"

#include <algorithm>

namespace tidlig::usecases {
namespace {

bool canUse(const forms::Questionnaire& form, const ChecklistNeed& need) {
  if (form.subject && *form.subject != need.about) return false;
  const auto& theirs = form.professions;
  return need.profession.empty() || theirs.empty() ||
         std::find(theirs.begin(), theirs.end(), need.profession) != theirs.end();
}

bool isForTheAge(const forms::Questionnaire& form, const ChecklistNeed& need) {
  if (need.about == domain::Subject::Kind::adult || form.ages.empty()) return true;
  return std::any_of(need.ages.begin(), need.ages.end(),
                     [&](domain::AgeBand band) { return form.ages.contains(band); });
}

}  // namespace

std::size_t indicatorsIn(const forms::Questionnaire& form) {
  const auto questions = forms::questionsOf(form);
  return static_cast<std::size_t>(
      std::count_if(questions.begin(), questions.end(),
                    [](const forms::Item* item) { return item->indicator.has_value(); }));
}

std::vector<ChecklistChoice> chooseChecklists(const std::vector<ChecklistInfo>& from,
                                              const ChecklistNeed& need) {
  struct Ranked {
    ChecklistChoice choice;
    std::size_t indicators;
  };
  std::vector<Ranked> ranked;
  for (std::size_t i = 0; i < from.size(); ++i) {
    const forms::Questionnaire& form = *from[i].form;
    if (canUse(form, need)) ranked.push_back({{i, isForTheAge(form, need)}, indicatorsIn(form)});
  }
  std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked& a, const Ranked& b) {
    if (a.choice.rightAge != b.choice.rightAge) return a.choice.rightAge;
    // Those for other ages stay as listed: there it is the title that is looked for.
    return a.choice.rightAge && a.indicators > b.indicators;
  });
  std::vector<ChecklistChoice> choices;
  choices.reserve(ranked.size());
  for (const Ranked& one : ranked) choices.push_back(one.choice);
  return choices;
}

const ChecklistInfo* firstChoiceForChild(const std::vector<ChecklistInfo>& from,
                                         std::string_view profession,
                                         std::optional<domain::AgeBand> age) {
  ChecklistNeed need{profession, domain::Subject::Kind::child, {}};
  if (age) need.ages.push_back(*age);
  const auto choices = chooseChecklists(from, need);
  if (choices.empty() || !choices.front().rightAge) return nullptr;
  return &from[choices.front().index];
}

}  // namespace tidlig::usecases
