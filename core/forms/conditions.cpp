#include "forms/conditions.h"

#include "forms/elements.h"
#include "forms/valuereader.h"

#include <algorithm>
#include <array>

namespace tidlig::forms {
namespace {

using base::JsonValue;

constexpr std::array<std::string_view, 7> kOperators = {"exists", "=", "!=", ">", "<", ">=", "<="};

constexpr std::array<std::string_view, 14> kConditionRead = {
    "question",     "operator",       "answerBoolean",    "answerInteger",  "answerDecimal",
    "answerDate",   "answerDateTime", "answerTime",       "answerString",   "answerUri",
    "answerCoding", "answerQuantity", "answerAttachment", "answerReference"};

}  // namespace

void Conditions::read(const JsonValue& item, std::size_t owner, Item& into, Report& report) {
  for (const JsonValue& value : readObjects(item, "enableWhen", report)) {
    if (!report.hasRoom(1, value)) break;
    into.enableWhen.push_back(readOne(value, report));
    m_entries.push_back({value, owner});
  }
  const std::string behavior = readString(item, "enableBehavior", report).value_or("");
  into.enableAny = behavior == "any";
  if (!behavior.empty() && behavior != "any" && behavior != "all") {
    report.addAt("enable-behavior", item, "enableBehavior");
  }
  if (into.enableWhen.size() > 1 && !item.find("enableBehavior")) report.add("que-12", item);
}

EnableWhen Conditions::readOne(const JsonValue& value, Report& report) {
  checkMembers(value, {.read = kConditionRead}, report);
  reportExtensions(value, report);
  EnableWhen condition;
  condition.question = readNeededString(value, "question", report);
  const std::string name = readNeededString(value, "operator", report);
  const auto* const found = std::find(kOperators.begin(), kOperators.end(), name);
  if (found != kOperators.end()) {
    condition.op = static_cast<EnableOperator>(found - kOperators.begin());
  } else if (!name.empty()) {
    report.addAt("enable-operator", value, "operator");
  }
  condition.answer = readValue(value, answerNames(), report).value_or(AnswerValue());
  const bool exists = found != kOperators.end() && condition.op == EnableOperator::exists;
  if (exists && !value.find("answerBoolean")) report.add("que-7", value);
  return condition;
}

}  // namespace tidlig::forms
