#include "forms/optionreader.h"

#include "forms/extensionurls.h"
#include "forms/valuereader.h"

#include <array>
#include <unordered_set>

namespace tidlig::forms {
namespace {

using base::JsonType;
using base::JsonValue;

/// FHIR R4 has valueReference too; no question that could take one is offered here.
constexpr std::array<std::string_view, 5> kOptionValues = {
    "valueCoding", "valueString", "valueInteger", "valueDate", "valueTime"};

void readOptionExtensions(const JsonValue& value, AnswerOption& option, Report& report) {
  for (const Extension& extension : readExtensions(value, report)) {
    if (ext::isWeight(extension.url)) {
      takeWeight(extension, option.weight, report);
    } else if (extension.url == ext::kExclusive) {
      if (valueName(extension, {"valueBoolean"}, report)) {
        option.exclusive = readBoolean(extension.value, "valueBoolean", report).value_or(false);
      }
    } else {
      reportUnread(extension, report);
    }
  }
  const auto coding = value.find("valueCoding");
  if (!coding || !coding->is(JsonType::object)) return;
  Report unheard(0);  // readCoding has said already what is wrong here
  for (const Extension& extension : readExtensions(*coding, unheard)) {
    if (ext::isWeight(extension.url)) takeWeight(extension, option.weight, report);
  }
}

/// An option of the four that our own value system knows.
std::optional<domain::Value> observed(const Coding& coding) {
  if (coding.system != kValueSystem) return std::nullopt;
  return domain::valueFromCode(coding.code);
}

void readOptionCoding(const JsonValue& value, AnswerOption& option, Report& report) {
  const auto coding = value.find("valueCoding");
  option.answer.kind = ValueKind::coding;
  if (!coding->is(JsonType::object)) {
    report.add("wrong-type", *coding);
    return;
  }
  option.answer.coding = readCoding(*coding, report, true);
  option.value = observed(option.answer.coding);
  if (option.answer.coding.code.empty()) report.addAt("missing", *coding, "code");
}

void readOptionValue(const JsonValue& value, AnswerOption& option, Report& report) {
  std::string_view name;
  std::size_t values = 0;
  for (const std::string_view candidate : kOptionValues) {
    if (!value.find(candidate)) continue;
    name = candidate;
    ++values;
  }
  if (values != 1) {
    report.add("answer-option", value);
    return;
  }
  if (name == "valueCoding") {
    readOptionCoding(value, option, report);
  } else if (name == "valueString") {
    option.text = readText(value, name, report);
    option.answer.text = option.text.text;
  } else if (const auto read = readNamedValue(value, name, report)) {
    option.answer = *read;
    option.text.text = read->text;
  }
}

AnswerOption readOption(const JsonValue& value, Report& report) {
  static constexpr std::array<std::string_view, 1> kTexts = {"valueString"};
  static constexpr std::array<std::string_view, 6> kRead = {
      "valueCoding", "valueInteger", "valueDate", "valueTime", "valueReference", "initialSelected"};
  checkMembers(value, {.texts = kTexts, .read = kRead}, report);
  AnswerOption option;
  readOptionValue(value, option, report);
  readOptionExtensions(value, option, report);
  option.selected = readBoolean(value, "initialSelected", report).value_or(false);
  return option;
}

}  // namespace

std::vector<AnswerOption> readOptions(const JsonValue& item, Report& report) {
  std::vector<AnswerOption> options;
  std::unordered_set<std::string> seen;
  for (const JsonValue& value : readObjects(item, "answerOption", report)) {
    if (!report.hasRoom(1, value)) break;
    AnswerOption option = readOption(value, report);
    const std::string key = keyOf(option.answer);
    if (!key.empty() && !seen.insert(key).second) report.add("answer-option-twice", value);
    options.push_back(std::move(option));
  }
  return options;
}

void takeWeight(const Extension& extension, std::optional<base::Decimal>& weight, Report& report) {
  const auto name = valueName(extension, {"valueDecimal", "valueInteger"}, report);
  const auto read = name ? readDecimal(extension.value, *name, report) : std::nullopt;
  if (!read) return;
  if (weight && *weight != *read) report.add("weight-conflict", extension.value);
  weight = read;
}

std::string keyOf(const AnswerValue& value) {
  const bool coding = value.kind == ValueKind::coding;
  const std::string& own = coding ? value.coding.code : value.text;
  if (own.empty()) return "";
  std::string key(1, static_cast<char>('a' + static_cast<int>(value.kind)));
  if (coding) key += value.coding.system + '\n';
  return key + own;
}

}  // namespace tidlig::forms
