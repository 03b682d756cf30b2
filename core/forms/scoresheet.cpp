#include "forms/scoresheet.h"

#include "base/jsonreading.h"
#include "base/jsonwriter.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace tidlig::forms {
namespace {

using base::JsonType;
using base::JsonValue;
using base::Result;
using From = TotalRule::From;
using Questions = std::unordered_map<std::string_view, const Item*>;

bool isNumber(ItemType type) {
  return type == ItemType::integer || type == ItemType::decimal || type == ItemType::quantity;
}

bool hasValues(const Item& item) {
  if (item.type == ItemType::integer || item.type == ItemType::decimal) return true;
  return item.type == ItemType::choice && !item.options.empty() &&
         std::all_of(item.options.begin(), item.options.end(), [](const AnswerOption& option) {
           return option.answer.kind == ValueKind::integer;
         });
}

bool mayHaveWeights(const Item& item) {
  return item.isChoice() || isWeighted(item);
}

Questions questionsByLinkId(const Questionnaire& form) {
  Questions questions;
  for (const Item* item : questionsOf(form)) questions.emplace(item->linkId, item);
  return questions;
}

Result<From> readFrom(const JsonValue& total) {
  TIDLIG_ASSIGN(const std::string_view text, base::textMember(total, "from"));
  if (text == "weights") return From::weights;
  if (text == "values") return From::values;
  return total.errorAt("from", "weights or values");
}

Result<std::optional<std::string>> readLinkId(const JsonValue& total, const Questions& questions) {
  const auto member = total.find("linkId");
  if (!member || member->is(JsonType::null)) return std::optional<std::string>();
  TIDLIG_ASSIGN(const std::string_view linkId, base::filledMember(total, "linkId"));
  const auto found = questions.find(linkId);
  if (found == questions.end() || !isNumber(found->second->type)) {
    return member->error("the linkId of a question for a number in the form");
  }
  return std::optional<std::string>(linkId);
}

base::Status expectPart(const JsonValue& part, const TotalRule& rule, const Questions& questions) {
  TIDLIG_TRY(base::expectType(part, JsonType::string));
  const auto found = questions.find(part.text());
  if (found == questions.end()) return part.error("the linkId of a question in the form");
  if (rule.linkId == part.text()) return part.error("another question than the total itself");
  const Item& item = *found->second;
  if (rule.from == From::values && !hasValues(item)) {
    return part.error("a question for an integer or a decimal");
  }
  if (rule.from == From::weights && !mayHaveWeights(item)) return part.error("a choice");
  return base::Done{};
}

Result<TotalRule> readTotal(const JsonValue& value, const Questions& questions) {
  TIDLIG_TRY(base::expectKeys(value, {"linkId", "of", "from"}));
  TotalRule rule;
  TIDLIG_ASSIGN(rule.from, readFrom(value));
  TIDLIG_ASSIGN(rule.linkId, readLinkId(value, questions));
  TIDLIG_ASSIGN(const JsonValue parts, base::member(value, "of", JsonType::array));
  if (parts.size() == 0) return parts.error("at least one linkId");
  std::set<std::string_view> seen;
  for (const JsonValue part : parts) {
    TIDLIG_TRY(expectPart(part, rule, questions));
    if (!seen.insert(part.text()).second) return part.error("each linkId once");
    rule.of.emplace_back(part.text());
  }
  return rule;
}

}  // namespace

bool isWeighted(const Item& item) {
  return std::any_of(item.options.begin(), item.options.end(),
                     [](const AnswerOption& option) { return option.weight.has_value(); });
}

Result<ScoreSheet> readScoreSheet(std::string_view bytes, const Questionnaire& form) {
  constexpr base::JsonLimits kLimits = {1024ULL * 1024, 8};
  TIDLIG_ASSIGN(const base::JsonDocument document, base::JsonDocument::parse(bytes, kLimits));
  const Questions questions = questionsByLinkId(form);
  TIDLIG_TRY(base::expectKeys(document.root(), {"totals"}));
  TIDLIG_ASSIGN(const JsonValue totals, base::member(document.root(), "totals", JsonType::array));
  if (totals.size() == 0) return totals.error("at least one total");
  ScoreSheet sheet;
  std::set<std::string> seen;
  for (const JsonValue total : totals) {
    TIDLIG_ASSIGN(TotalRule rule, readTotal(total, questions));
    if (rule.linkId && !seen.insert(*rule.linkId).second) {
      return total.errorAt("linkId", "each total in an item of its own");
    }
    sheet.totals.push_back(std::move(rule));
  }
  return sheet;
}

std::string writeScoreSheet(const ScoreSheet& sheet) {
  std::string out;
  base::JsonWriter json(out);
  json.beginObject().key("totals").beginArray();
  for (const TotalRule& rule : sheet.totals) {
    json.beginObject();
    if (rule.linkId) json.key("linkId").string(*rule.linkId);
    json.key("of").beginArray();
    for (const std::string& part : rule.of) json.string(part);
    json.endArray().key("from").string(rule.from == From::weights ? "weights" : "values");
    json.endObject();
  }
  json.endArray().endObject();
  out += '\n';
  return out;
}

ScoreSheet ownScoreSheet(const Questionnaire& form) {
  TotalRule rule;
  std::size_t calculated = 0;
  for (const Item* item : questionsOf(form)) {
    if (isWeighted(*item)) rule.of.push_back(item->linkId);
    if (item->calculated.empty() || !isNumber(item->type)) continue;
    ++calculated;
    rule.linkId = item->linkId;
  }
  if (calculated != 1) rule.linkId.reset();
  return {{std::move(rule)}};
}

std::optional<ScoreSheet> proposedScoreSheet(const Questionnaire& form) {
  ScoreSheet sheet = ownScoreSheet(form);
  TotalRule& rule = sheet.totals.front();
  if (!rule.of.empty()) return sheet;
  bool calculates = false;
  rule.from = From::values;
  for (const Item* item : questionsOf(form)) {
    const bool calculated = !item->calculated.empty();
    calculates = calculates || calculated;
    if (!calculated && hasValues(*item)) rule.of.push_back(item->linkId);
  }
  if (!calculates || rule.of.empty()) return std::nullopt;
  return sheet;
}

}  // namespace tidlig::forms
