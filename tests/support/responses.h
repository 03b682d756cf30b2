#pragma once

#include "forms/questionnaireresponse.h"

#include <string>
#include <utility>
#include <vector>

/// Parts of filled-in forms, put together by hand.
namespace tidlig::test {

inline forms::AnswerValue valueOf(forms::ValueKind kind, std::string text = {}) {
  forms::AnswerValue value;
  value.kind = kind;
  value.text = std::move(text);
  return value;
}

inline forms::AnswerValue codingOf(std::string system, std::string code, std::string display = {}) {
  forms::AnswerValue value;
  value.kind = forms::ValueKind::coding;
  value.coding = {std::move(system), std::move(code), {std::move(display), {}}};
  return value;
}

inline forms::AnswerValue quantityOf(forms::Quantity quantity) {
  forms::AnswerValue value;
  value.kind = forms::ValueKind::quantity;
  value.quantity = std::move(quantity);
  return value;
}

inline forms::ResponseAnswer answerOf(forms::AnswerValue value) {
  forms::ResponseAnswer answer;
  answer.value = std::move(value);
  return answer;
}

/// A question with one answer.
inline forms::ResponseItem answered(std::string linkId, forms::AnswerValue value) {
  forms::ResponseItem item;
  item.linkId = std::move(linkId);
  item.answers.push_back(answerOf(std::move(value)));
  return item;
}

/// A group, or with nothing in it an unanswered question.
inline forms::ResponseItem itemWith(std::string linkId,
                                    std::vector<forms::ResponseItem> items = {}) {
  forms::ResponseItem item;
  item.linkId = std::move(linkId);
  item.items = std::move(items);
  return item;
}

}  // namespace tidlig::test
