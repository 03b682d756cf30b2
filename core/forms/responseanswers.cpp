#include "forms/responseanswers.h"

#include "base/decimal.h"

#include <algorithm>
#include <unordered_set>

namespace tidlig::forms {
namespace {

/// The same for values that isSame calls the same, so that many options are found at once.
std::string identityOf(const AnswerValue& value) {
  std::string key;
  switch (value.kind) {
    case ValueKind::integer:
    case ValueKind::decimal:
      if (const auto number = base::Decimal::parse(value.text)) return "n" + number->text();
      return "n" + value.text;
    case ValueKind::coding:
      return "c" + value.coding.system + '\n' + value.coding.code;
    case ValueKind::quantity:
      return "q" + value.quantity.comparator + value.quantity.value + '\n' + value.quantity.system +
             '\n' + value.quantity.code + '\n' + value.quantity.unit;
    default:
      key += static_cast<char>('A' + static_cast<int>(value.kind));
      return key + value.text;
  }
}

std::int64_t characters(std::string_view text) {
  // Each code point has one byte that is none of the following kind.
  return std::count_if(text.begin(), text.end(),
                       [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; });
}

bool isWritten(ValueKind kind) {
  return kind == ValueKind::string || kind == ValueKind::uri || kind == ValueKind::integer ||
         kind == ValueKind::decimal;
}

/// Digits after the point as written: 1.50 has two, 15e-1 one.
std::int64_t writtenPlaces(std::string_view number) {
  const auto exponentAt = number.find_first_of("eE");
  const std::string_view digits = number.substr(0, exponentAt);
  const auto point = digits.find('.');
  std::int64_t places =
      point == std::string_view::npos ? 0 : static_cast<std::int64_t>(digits.size() - point - 1);
  if (exponentAt != std::string_view::npos) {
    // How it is written says nothing of places then; what it needs does.
    const auto value = base::Decimal::parse(number);
    places = value ? value->places() : places;
  }
  return places;
}

bool hasText(const FormText& text, const std::string& wanted) {
  return text.text == wanted ||
         std::any_of(text.translations.begin(), text.translations.end(),
                     [&](const auto& translation) { return translation.text == wanted; });
}

ValueKind ownKind(ItemType type) {
  switch (type) {
    case ItemType::boolean:
      return ValueKind::boolean;
    case ItemType::integer:
      return ValueKind::integer;
    case ItemType::decimal:
      return ValueKind::decimal;
    case ItemType::date:
      return ValueKind::date;
    case ItemType::dateTime:
      return ValueKind::dateTime;
    case ItemType::time:
      return ValueKind::time;
    case ItemType::quantity:
      return ValueKind::quantity;
    case ItemType::url:
      return ValueKind::uri;
    case ItemType::attachment:
      return ValueKind::attachment;
    case ItemType::reference:
      return ValueKind::reference;
    case ItemType::choice:
    case ItemType::openChoice:
      return ValueKind::coding;
    default:
      return ValueKind::string;
  }
}

bool isUnit(const Coding& unit, const Quantity& quantity) {
  if (!unit.code.empty() && !quantity.code.empty()) {
    return unit.system == quantity.system && unit.code == quantity.code;
  }
  return quantity.unit == unit.code || hasText(unit.display, quantity.unit);
}

}  // namespace

bool isRightKind(ValueKind kind, const Item& item) {
  const bool choice = item.type == ItemType::choice || item.type == ItemType::openChoice;
  if (!choice) return item.isQuestion() && kind == ownKind(item.type);
  if (item.type == ItemType::openChoice && kind == ValueKind::string) return true;
  if (item.options.empty() || item.anyCoding) return kind == ValueKind::coding;
  return std::any_of(item.options.begin(), item.options.end(),
                     [kind](const AnswerOption& option) { return option.answer.kind == kind; });
}

bool isAnswer(const AnswerValue& value) {
  return value.kind != ValueKind::string ||
         value.text.find_first_not_of(" \t\r\n") != std::string::npos;
}

void AnswerChecks::check(const Item& item, const std::vector<GivenAnswer>& answers,
                         const std::string& pointer) {
  for (const GivenAnswer& given : answers) checkOne(item, given);
  if (answers.size() > 1) checkSeveral(item, answers);
  if (item.readOnly && !answers.empty()) checkReadOnly(item, answers, pointer);
}

AnswerChecks::Known& AnswerChecks::known(const Item& item) {
  const auto [found, isNew] = m_known.try_emplace(&item);
  Known& known = found->second;
  if (!isNew) return known;
  for (const AnswerOption& option : item.options) {
    known.options.emplace(identityOf(option.answer), &option);
  }
  if (!item.limits.regex.empty()) known.pattern = Pattern::compile(item.limits.regex);
  return known;
}

void AnswerChecks::checkOne(const Item& item, const GivenAnswer& given) {
  const AnswerValue& value = given.answer->value;
  if (!isRightKind(value.kind, item)) {
    m_report.add("answer-type", given.pointer, item.linkId);
    return;
  }
  if (!isAnswer(value)) m_report.add("answer-blank", given.pointer, item.linkId);
  checkOption(item, given);
  checkLimits(item, given);
}

const AnswerOption* AnswerChecks::option(const Item& item, const AnswerValue& value) {
  const Known& options = known(item);
  const auto found = options.options.find(identityOf(value));
  return found == options.options.end() ? nullptr : found->second;
}

void AnswerChecks::checkOption(const Item& item, const GivenAnswer& given) {
  const AnswerValue& value = given.answer->value;
  if (item.options.empty() || item.anyCoding) return;
  const AnswerOption* chosen = option(item, value);
  if (chosen == nullptr) {
    if (item.type != ItemType::openChoice) {
      m_report.add("answer-not-option", given.pointer, item.linkId);
    } else if (value.kind == ValueKind::coding) {
      m_report.add("option-open", given.pointer, item.linkId);
    }
    return;
  }
  const std::string& shown = value.coding.display.text;
  const FormText& display = chosen->answer.coding.display;
  if (!shown.empty() && !display.empty() && !hasText(display, shown)) {
    m_report.add("option-text", given.pointer, item.linkId);
  }
}

void AnswerChecks::checkLimits(const Item& item, const GivenAnswer& given) {
  const AnswerValue& value = given.answer->value;
  checkRange(item, given);
  if (isWritten(value.kind)) checkLength(item, given);
  if (!item.limits.regex.empty() && value.kind != ValueKind::coding) checkPattern(item, given);
  if (value.kind == ValueKind::quantity) checkQuantity(item, given);
  const std::string& number = value.kind == ValueKind::quantity ? value.quantity.value : value.text;
  const bool decimal = value.kind == ValueKind::decimal || value.kind == ValueKind::quantity;
  if (decimal && item.limits.decimalPlaces && writtenPlaces(number) > *item.limits.decimalPlaces) {
    m_report.add("decimal-places", given.pointer, item.linkId);
  }
}

void AnswerChecks::checkRange(const Item& item, const GivenAnswer& given) {
  const AnswerValue& value = given.answer->value;
  const auto compare = [&](const std::optional<AnswerValue>& limit, bool least) {
    if (!limit) return;
    auto found = order(value, *limit);
    if (!value.quantity.comparator.empty()) found = std::nullopt;
    if (!found) {
      m_report.add("value-unclear", given.pointer, item.linkId);
    } else if (least ? *found < 0 : *found > 0) {
      m_report.add(least ? "value-too-small" : "value-too-large", given.pointer, item.linkId);
    }
  };
  compare(item.limits.least, true);
  compare(item.limits.most, false);
}

void AnswerChecks::checkLength(const Item& item, const GivenAnswer& given) {
  const std::int64_t length = characters(given.answer->value.text);
  if (item.maxLength && length > *item.maxLength) {
    m_report.add("too-long", given.pointer, item.linkId);
  }
  if (item.limits.shortest && length < *item.limits.shortest) {
    m_report.add("too-short", given.pointer, item.linkId);
  }
}

void AnswerChecks::checkPattern(const Item& item, const GivenAnswer& given) {
  const auto& pattern = known(item).pattern;
  const AnswerValue& value = given.answer->value;
  if (!pattern) {
    m_report.add("regex-unread", given.pointer, item.linkId);
  } else if (!pattern->matches(value.kind == ValueKind::quantity ? value.quantity.value
                                                                 : value.text)) {
    m_report.add("regex", given.pointer, item.linkId);
  }
}

void AnswerChecks::checkQuantity(const Item& item, const GivenAnswer& given) {
  const Quantity& quantity = given.answer->value.quantity;
  if (quantity.value.empty()) m_report.add("quantity-value", given.pointer, item.linkId);
  std::vector<Coding> allowed = item.unitOptions;
  if (allowed.empty() && item.unit) allowed.push_back(*item.unit);
  const bool fits = std::any_of(allowed.begin(), allowed.end(),
                                [&](const Coding& unit) { return isUnit(unit, quantity); });
  if (!allowed.empty() && !fits) m_report.add("unit", given.pointer, item.linkId);
}

void AnswerChecks::checkSeveral(const Item& item, const std::vector<GivenAnswer>& answers) {
  if (!item.repeats) {
    m_report.add("answer-repeats", answers[1].pointer, item.linkId);
    return;
  }
  std::unordered_set<std::string> seen;
  bool exclusive = false;
  for (const GivenAnswer& given : answers) {
    if (!seen.insert(identityOf(given.answer->value)).second) {
      m_report.add("answer-twice", given.pointer, item.linkId);
    }
    const AnswerOption* chosen = option(item, given.answer->value);
    if (chosen == nullptr || !chosen->exclusive || exclusive) continue;
    exclusive = true;
    m_report.add("option-exclusive", given.pointer, item.linkId);
  }
}

/// What nobody may change is as the form has it, unless something else than a person fills it in.
void AnswerChecks::checkReadOnly(const Item& item, const std::vector<GivenAnswer>& answers,
                                 const std::string& pointer) {
  std::vector<const AnswerValue*> own;
  for (const AnswerValue& value : item.initial) own.push_back(&value);
  for (const AnswerOption& option : item.options) {
    if (option.selected) own.push_back(&option.answer);
  }
  if (own.empty() || !item.calculated.empty()) return;
  const bool same = own.size() == answers.size() &&
                    std::all_of(answers.begin(), answers.end(), [&](const GivenAnswer& given) {
                      return std::any_of(own.begin(), own.end(), [&](const AnswerValue* value) {
                        return isSame(*value, given.answer->value);
                      });
                    });
  if (!same) m_report.add("read-only", pointer, item.linkId);
}

}  // namespace tidlig::forms
