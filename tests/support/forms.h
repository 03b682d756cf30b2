#pragma once

#include "forms/questionnaire.h"
#include "forms/questionnaireresponse.h"

#include <string>
#include <utility>
#include <vector>

/// Forms and responses in few words.
namespace tidlig::test {

inline forms::Item item(std::string linkId, forms::ItemType type,
                        std::vector<forms::Item> items = {}) {
  forms::Item made;
  made.linkId = std::move(linkId);
  made.type = type;
  made.items = std::move(items);
  return made;
}

inline forms::Item group(std::string linkId, std::vector<forms::Item> items) {
  return item(std::move(linkId), forms::ItemType::group, std::move(items));
}

inline forms::AnswerValue coding(const std::string& code) {
  forms::AnswerValue value;
  value.kind = forms::ValueKind::coding;
  value.coding = {"urn:test", code, {}};
  return value;
}

inline forms::AnswerValue value(forms::ValueKind kind, std::string text) {
  forms::AnswerValue made;
  made.kind = kind;
  made.text = std::move(text);
  return made;
}

inline forms::AnswerValue integer(int number) {
  return value(forms::ValueKind::integer, std::to_string(number));
}

inline forms::AnswerValue boolean(bool yes) {
  return value(forms::ValueKind::boolean, yes ? "true" : "false");
}

/// A choice whose options are called a, b, c …; "" leaves an option without weight.
inline forms::Item choice(std::string linkId, const std::vector<std::string>& weights) {
  forms::Item made = item(std::move(linkId), forms::ItemType::choice);
  char code = 'a';
  for (const std::string& weight : weights) {
    forms::AnswerOption option;
    option.answer = coding(std::string(1, code++));
    option.weight = base::Decimal::parse(weight);
    made.options.push_back(std::move(option));
  }
  return made;
}

inline forms::ResponseAnswer answer(forms::AnswerValue value,
                                    std::vector<forms::ResponseItem> items = {}) {
  return {std::move(value), std::move(items), {}};
}

inline forms::ResponseItem answered(std::string linkId,
                                    std::vector<forms::ResponseAnswer> answers) {
  forms::ResponseItem made;
  made.linkId = std::move(linkId);
  made.answers = std::move(answers);
  return made;
}

inline forms::ResponseItem answered(std::string linkId, forms::AnswerValue value) {
  return answered(std::move(linkId), std::vector{answer(std::move(value))});
}

inline forms::ResponseItem grouped(std::string linkId, std::vector<forms::ResponseItem> items) {
  forms::ResponseItem made;
  made.linkId = std::move(linkId);
  made.items = std::move(items);
  return made;
}

}  // namespace tidlig::test
