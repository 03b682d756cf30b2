#include "scoring/modelwords.h"

#include <algorithm>

namespace tidlig::scoring {
namespace {

using words::Phrase;

constexpr std::array<std::string_view, 4> kChildNames = {
    "level.child.none", "level.child.single", "level.child.clear", "level.child.serious"};
constexpr std::array<std::string_view, 3> kParentNames = {
    "level.parent.few", "level.parent.several", "level.parent.many"};
constexpr std::array<std::string_view, 3> kShortParentNames = {
    "level.parent.short.few", "level.parent.short.several", "level.parent.short.many"};
constexpr std::array<std::string_view, 4> kProfessionNames = {
    "profession.healthVisitor", "profession.daycare", "profession.jobCentre",
    "profession.youthUnit"};

bool isCodeCharacter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
         c == '_' || c == '-';
}

bool looksLikeCode(std::string_view text) {
  constexpr std::size_t kLongestCode = 40;
  return !text.empty() && text.size() <= kLongestCode &&
         std::all_of(text.begin(), text.end(), isCodeCharacter);
}

std::string_view seenKey(domain::Axis axis, bool marked) {
  if (axis == domain::Axis::child) {
    return marked ? "condition.child.marked" : "condition.child.some";
  }
  return marked ? "condition.parent.marked" : "condition.parent.some";
}

}  // namespace

Phrase phrase(ChildLevel level) {
  return {kChildNames[static_cast<std::size_t>(level)]};
}

Phrase phrase(ParentLevel level) {
  return {kParentNames[static_cast<std::size_t>(level)]};
}

Phrase levelPhrase(domain::Axis axis, std::size_t level) {
  return {axis == domain::Axis::child ? kChildNames[level] : kParentNames[level]};
}

Phrase shortLevelPhrase(domain::Axis axis, std::size_t level) {
  return {axis == domain::Axis::child ? kChildNames[level] : kShortParentNames[level]};
}

Phrase pairPhrase(std::size_t child, std::size_t parent) {
  return {"pair",
          {{"child", Phrase{kChildNames[child]}}, {"parent", Phrase{kParentNames[parent]}}}};
}

Phrase cellPhrase(std::size_t child, std::size_t parent) {
  return {"cell", {{"pair", pairPhrase(child, parent)}}};
}

Phrase phrase(const Condition& condition, domain::Axis axis) {
  return {seenKey(axis, condition.value == domain::Value::marked),
          {{"n", condition.atLeast}, {"tagged", tagPhrase(condition.tag)}}};
}

Phrase tagPhrase(const std::optional<std::string>& tag) {
  if (!tag) return words::plain("");
  if (*tag == "alarm") return {"condition.tag.alarm"};
  if (*tag == "alarmIfMarked") return {"condition.tag.alarmIfMarked"};
  if (*tag == "severe") return {"condition.tag.severe"};
  return {"condition.tag.other", {{"tag", codePhrase(*tag)}}};
}

Phrase phrase(const GroupRange& range) {
  if (range.low == range.high) return {"group.one", {{"group", range.low}}};
  return {"group.range", {{"low", range.low}, {"high", range.high}}};
}

Phrase professionPhrase(std::string_view profession) {
  for (std::size_t i = 0; i < kKnownProfessions.size(); ++i) {
    if (kKnownProfessions[i] == profession) return {kProfessionNames[i]};
  }
  return codePhrase(profession);
}

Phrase codePhrase(std::string_view code) {
  if (!looksLikeCode(code)) return {"code.hidden"};
  return {"code.shown", {{"code", code}}};
}

}  // namespace tidlig::scoring
