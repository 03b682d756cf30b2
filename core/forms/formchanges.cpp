#include "forms/formchanges.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace tidlig::forms {
namespace {

bool sameOption(const AnswerOption& a, const AnswerOption& b) {
  return a.answer.kind == b.answer.kind && a.answer.text == b.answer.text &&
         a.answer.coding.system == b.answer.coding.system &&
         a.answer.coding.code == b.answer.coding.code &&
         a.answer.coding.display == b.answer.coding.display && a.text == b.text;
}

bool saysTheSame(const Item& a, const Item& b) {
  return a.type == b.type && a.text == b.text && a.prefix == b.prefix &&
         std::equal(a.options.begin(), a.options.end(), b.options.begin(), b.options.end(),
                    sameOption);
}

}  // namespace

FormChanges changesBetween(const Questionnaire& earlier, const Questionnaire& later) {
  std::unordered_map<std::string_view, const Item*> before;
  for (const Item* item : questionsOf(earlier)) before.emplace(item->linkId, item);
  FormChanges changes;
  std::size_t kept = 0;
  for (const Item* item : questionsOf(later)) {
    const auto found = before.find(item->linkId);
    if (found == before.end()) {
      ++changes.added;
      continue;
    }
    ++kept;
    if (!saysTheSame(*found->second, *item)) ++changes.reworded;
  }
  changes.gone = before.size() - kept;
  return changes;
}

}  // namespace tidlig::forms
