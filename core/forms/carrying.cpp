#include "forms/carrying.h"

#include <algorithm>

namespace tidlig::forms {
namespace {

bool isOffered(const Item& item, const AnswerValue& value) {
  if (item.options.empty() || item.anyCoding) return true;
  if (item.type == ItemType::openChoice && value.kind == ValueKind::string) return true;
  return std::any_of(item.options.begin(), item.options.end(),
                     [&](const AnswerOption& option) { return isSame(option.answer, value); });
}

bool takesAll(const Item& item, const std::vector<AnswerValue>& values) {
  if (values.size() > 1 && !item.repeats) return false;
  return std::all_of(values.begin(), values.end(), [&](const AnswerValue& value) {
    return takes(item.type, value.kind) && isOffered(item, value);
  });
}

Carry carryOf(const Item& question, const Questionnaire& after, const Place& place,
              const std::vector<AnswerValue>& values, Carry said) {
  if (said == Carry::notCarried || said == Carry::archived) return said;
  const Item* const newer = findQuestion(after, question.linkId);
  if (newer == nullptr || !isPlaceOf(after, question.linkId, place)) return Carry::archived;
  if (newer->indicator != question.indicator || !takesAll(*newer, values)) return Carry::notCarried;
  return said;
}

}  // namespace

std::map<std::string, Carry, std::less<>> carryQuestions(const Questionnaire& before,
                                                         const Questionnaire& after) {
  std::map<std::string, Carry, std::less<>> carries;
  for (const Item* const question : questionsOf(before)) {
    carries.emplace(question->linkId, Carry::carried);
  }
  for (const ItemDiff& item : diffForms(before, after).items) {
    if (item.answers) carries[item.item().linkId] = *item.answers;
  }
  return carries;
}

std::vector<CarriedAnswer> carryAnswers(const Questionnaire& before, const Questionnaire& after,
                                        const Answers& answers) {
  const auto carries = carryQuestions(before, after);
  std::vector<CarriedAnswer> carried;
  for (const Item* const question : questionsOf(before)) {
    const Carry said = carries.at(question->linkId);
    for (auto given = answers.all().lower_bound({question->linkId, {}});
         given != answers.all().end() && given->first.first == question->linkId; ++given) {
      const Place& place = given->first.second;
      carried.push_back({given->first, carryOf(*question, after, place, given->second, said)});
    }
  }
  return carried;
}

}  // namespace tidlig::forms
