#include "forms/itemchecks.h"

#include "forms/itemextensions.h"
#include "forms/optionreader.h"
#include "forms/valuereader.h"

#include <algorithm>
#include <unordered_set>

namespace tidlig::forms {
namespace {

using base::JsonValue;

bool isOneOf(ItemType type, std::initializer_list<ItemType> types) {
  return std::find(types.begin(), types.end(), type) != types.end();
}

bool takesOptions(const Item& item) {
  return item.isChoice() || isOneOf(item.type, {ItemType::decimal, ItemType::integer,
                                                ItemType::date, ItemType::dateTime, ItemType::time,
                                                ItemType::string, ItemType::quantity});
}

bool takesMaxLength(ItemType type) {
  return isOneOf(type, {ItemType::boolean, ItemType::decimal, ItemType::integer, ItemType::string,
                        ItemType::text, ItemType::url, ItemType::openChoice});
}

bool isOffered(ItemType type) {
  return !isOneOf(type, {ItemType::url, ItemType::attachment, ItemType::reference});
}

void checkStructure(const JsonValue& value, const Item& item, Report& report) {
  const bool hasItems = value.find("item").has_value();
  const bool display = item.type == ItemType::display;
  if ((item.type == ItemType::group && !hasItems) || (display && hasItems)) {
    report.add("que-1", value);
  }
  if (item.type != ItemType::group && !value.find("text")) report.add("no-text", value);
  if (display && value.find("code")) report.addAt("que-3", value, "code");
  if (display && (value.find("required") || value.find("repeats"))) report.add("que-6", value);
  if (display && value.find("readOnly")) report.addAt("que-9", value, "readOnly");
  if (value.find("maxLength") && !takesMaxLength(item.type)) {
    report.addAt("que-10", value, "maxLength");
  }
}

void checkOptions(const JsonValue& value, const Item& item, Report& report) {
  const bool options = value.find("answerOption").has_value();
  const bool set = value.find("answerValueSet").has_value();
  if (options && set) report.add("que-4", value);
  // The invariant's words leave value sets to choices; its expression would let others have them.
  if ((options && !takesOptions(item)) || (set && !item.isChoice())) {
    report.add("que-5", value);
    return;
  }
  const bool fit =
      std::all_of(item.options.begin(), item.options.end(),
                  [&](const AnswerOption& option) { return canAnswer(option.answer.kind, item); });
  if (options && !item.isChoice() && !fit) report.addAt("option-type", value, "answerOption");
}

std::size_t selectedCount(const Item& item) {
  return static_cast<std::size_t>(
      std::count_if(item.options.begin(), item.options.end(),
                    [](const AnswerOption& option) { return option.selected; }));
}

/// Whether the preset answers are such that the question can have.
bool areAllowed(const std::vector<AnswerValue>& answers, const Item& item) {
  const bool closed = item.type == ItemType::choice && !item.anyCoding;
  std::unordered_set<std::string> offered;
  for (const AnswerOption& option : item.options) offered.insert(keyOf(option.answer));
  return std::all_of(answers.begin(), answers.end(), [&](const AnswerValue& answer) {
    return canAnswer(answer.kind, item) && (!closed || offered.contains(keyOf(answer)));
  });
}

void checkInitial(const JsonValue& value, const Item& item, Report& report) {
  const auto initial = value.find("initial");
  if (initial && !item.isQuestion()) report.add("que-8", *initial);
  if (initial && value.find("answerOption")) report.add("que-11", *initial);
  if (initial && !item.repeats && initial->size() > 1) report.add("que-13", *initial);
  const bool several = selectedCount(item) > 1;
  const bool alone = std::any_of(item.options.begin(), item.options.end(), [](const auto& option) {
    return option.selected && option.exclusive;
  });
  if (several && (alone || !item.repeats)) report.addAt("initial-several", value, "answerOption");
  // Beside options or on a group it is refused already.
  if (!initial || !item.isQuestion() || value.find("answerOption")) return;
  if (!item.initial.empty() && !areAllowed(item.initial, item)) {
    report.add("initial-type", *initial);
  }
}

/// Nobody can answer a question that is not shown or may not be written in.
void checkReach(const JsonValue& value, const Item& item, Report& report) {
  if (!isOffered(item.type)) {
    report.addAt(item.required ? "item-type-required" : "item-type-not-offered", value, "type");
  }
  const bool closed = item.hidden || item.readOnly;
  const bool preset = !item.initial.empty() || selectedCount(item) > 0;
  if (item.isQuestion() && item.required && closed && !preset) {
    report.add("required-out-of-reach", value);
  }
}

}  // namespace

void checkItem(const JsonValue& value, const Item& item, bool typeKnown, Report& report) {
  if (!typeKnown) return;
  checkStructure(value, item, report);
  checkOptions(value, item, report);
  checkInitial(value, item, report);
  checkReach(value, item, report);
  checkLimits(value, item, report);
}

}  // namespace tidlig::forms
