#include "forms/valuereader.h"

#include "forms/datetext.h"
#include "forms/elements.h"
#include "forms/extensionurls.h"

#include <algorithm>
#include <array>

namespace tidlig::forms {
namespace {

using base::JsonType;
using base::JsonValue;

constexpr std::array<std::string_view, 12> kValueNames = {
    "valueBoolean",  "valueInteger",  "valueDecimal",    "valueDate",
    "valueDateTime", "valueTime",     "valueString",     "valueUri",
    "valueCoding",   "valueQuantity", "valueAttachment", "valueReference"};
constexpr std::array<std::string_view, 12> kAnswerNames = {
    "answerBoolean",  "answerInteger",  "answerDecimal",    "answerDate",
    "answerDateTime", "answerTime",     "answerString",     "answerUri",
    "answerCoding",   "answerQuantity", "answerAttachment", "answerReference"};

std::optional<ValueKind> kindOf(std::string_view name) {
  for (const auto& names : {kValueNames, kAnswerNames}) {
    const auto* const found = std::find(names.begin(), names.end(), name);
    if (found != names.end()) return static_cast<ValueKind>(found - names.begin());
  }
  return std::nullopt;
}

bool isDateKind(ValueKind kind) {
  return kind == ValueKind::date || kind == ValueKind::dateTime || kind == ValueKind::time;
}

bool isRightDate(ValueKind kind, std::string_view text) {
  if (kind == ValueKind::time) return isTime(text);
  return kind == ValueKind::date ? isDate(text) : isDateTime(text);
}

std::optional<AnswerValue> readTextValue(const JsonValue& object, std::string_view name,
                                         AnswerValue value, Report& report) {
  const auto text = readString(object, name, report);
  if (!text) return std::nullopt;
  if (isDateKind(value.kind) && !isRightDate(value.kind, *text)) {
    report.addAt("date-value", object, name);
    return std::nullopt;
  }
  value.text = *text;
  return value;
}

std::optional<AnswerValue> readPlainValue(const JsonValue& object, std::string_view name,
                                          AnswerValue value, Report& report) {
  switch (value.kind) {
    case ValueKind::boolean: {
      const auto flag = readBoolean(object, name, report);
      if (!flag) return std::nullopt;
      value.text = *flag ? "true" : "false";
      return value;
    }
    case ValueKind::integer:
      if (!readInteger(object, name, report)) return std::nullopt;
      value.text = object.find(name)->text();
      return value;
    case ValueKind::decimal:
      if (!readDecimal(object, name, report)) return std::nullopt;
      value.text = object.find(name)->text();
      return value;
    default:
      return readTextValue(object, name, std::move(value), report);
  }
}

std::string readComparator(const JsonValue& value, Report& report) {
  const std::string comparator = readString(value, "comparator", report).value_or("");
  static constexpr std::array<std::string_view, 5> kComparators = {"", "<", "<=", ">=", ">"};
  const bool known =
      std::find(kComparators.begin(), kComparators.end(), comparator) != kComparators.end();
  if (!known) report.addAt("code-unknown", value, "comparator");
  return known ? comparator : "";
}

bool optionsTake(ValueKind kind, const Item& item) {
  if (kind == ValueKind::string && item.type == ItemType::openChoice) return true;
  if (item.options.empty() || item.anyCoding) return kind == ValueKind::coding;
  return std::any_of(item.options.begin(), item.options.end(),
                     [kind](const AnswerOption& option) { return option.answer.kind == kind; });
}

}  // namespace

std::span<const std::string_view> valueNames() {
  return kValueNames;
}

std::span<const std::string_view> answerNames() {
  return kAnswerNames;
}

Coding readCoding(const JsonValue& value, Report& report, bool takesWeight) {
  static constexpr std::array<std::string_view, 1> kTexts = {"display"};
  static constexpr std::array<std::string_view, 2> kRead = {"system", "code"};
  static constexpr std::array<std::string_view, 2> kKept = {"version", "userSelected"};
  checkMembers(value, {kTexts, kRead, kKept}, report);
  for (const Extension& extension : readExtensions(value, report)) {
    if (!takesWeight || !ext::isWeight(extension.url)) reportUnread(extension, report);
  }
  return {readString(value, "system", report).value_or(""),
          readString(value, "code", report).value_or(""), readText(value, "display", report)};
}

Quantity readQuantity(const JsonValue& value, Report& report) {
  static constexpr std::array<std::string_view, 5> kRead = {"value", "comparator", "unit", "system",
                                                            "code"};
  checkMembers(value, {.read = kRead}, report);
  reportExtensions(value, report);
  Quantity quantity;
  if (readDecimal(value, "value", report)) quantity.value = value.find("value")->text();
  quantity.comparator = readComparator(value, report);
  quantity.unit = readString(value, "unit", report).value_or("");
  quantity.system = readString(value, "system", report).value_or("");
  quantity.code = readString(value, "code", report).value_or("");
  return quantity;
}

std::optional<AnswerValue> readNamedValue(const JsonValue& object, std::string_view name,
                                          Report& report) {
  const auto kind = kindOf(name);
  const auto member = object.find(name);
  if (!kind || !member) return std::nullopt;
  AnswerValue value;
  value.kind = *kind;
  const bool structure = *kind >= ValueKind::coding;
  if (!structure) return readPlainValue(object, name, std::move(value), report);
  if (!member->is(JsonType::object)) {
    report.add("wrong-type", *member);
    return std::nullopt;
  }
  if (*kind == ValueKind::coding) {
    value.coding = readCoding(*member, report);
    if (value.coding.code.empty()) report.addAt("missing", *member, "code");
  } else if (*kind == ValueKind::quantity) {
    value.quantity = readQuantity(*member, report);
  } else {
    lookThrough(*member, report);
  }
  return value;
}

std::optional<AnswerValue> readValue(const JsonValue& object,
                                     std::span<const std::string_view> names, Report& report) {
  std::vector<std::string_view> found;
  for (const JsonValue member : object) {
    const auto* const name =
        std::find(&*names.begin(), &*names.begin() + names.size(), member.key());
    if (name != &*names.begin() + names.size()) found.push_back(*name);
  }
  if (found.size() == 1) return readNamedValue(object, found.front(), report);
  report.add("one-value", object);
  return std::nullopt;
}

bool canAnswer(ValueKind kind, const Item& item) {
  switch (item.type) {
    case ItemType::choice:
    case ItemType::openChoice:
      return optionsTake(kind, item);
    case ItemType::decimal:
      return kind == ValueKind::integer || takes(item.type, kind);
    case ItemType::url:
      return kind == ValueKind::string || takes(item.type, kind);
    default:
      return takes(item.type, kind);
  }
}

}  // namespace tidlig::forms
