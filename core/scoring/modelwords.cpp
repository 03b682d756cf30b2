#include "scoring/modelwords.h"

#include "words/codetext.h"

#include <algorithm>
#include <variant>

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

/// What a tag of the product is called where its axis uses it: "the alarm signs" are signs.
std::optional<Phrase> namedTag(std::string_view tag, domain::Axis axis) {
  if (axis == domain::Axis::parent) {
    if (tag == "severe") return Phrase{"condition.tag.severe"};
    return std::nullopt;
  }
  if (tag == "alarm") return Phrase{"condition.tag.alarm"};
  if (tag == "alarmIfMarked") return Phrase{"condition.tag.alarmIfMarked"};
  return std::nullopt;
}

/// A tag stands after what was seen and how much of it; a named kind of factor before.
std::string_view seenKey(const Condition& condition, domain::Axis axis) {
  const bool marked = condition.value == domain::Value::marked;
  if (axis == domain::Axis::child) {
    if (!marked) return "condition.child.some";
    return condition.tag ? "condition.child.marked.tagged" : "condition.child.marked";
  }
  if (!marked) return "condition.parent.some";
  const bool after = condition.tag && !namedTag(*condition.tag, axis);
  return after ? "condition.parent.marked.tagged" : "condition.parent.marked";
}

/// Somebody's words could stand where a code does.
bool mayBeWords(const Phrase& phrase) {
  if (phrase.key != "code.shown") return false;
  const auto* const code = std::get_if<std::string>(&phrase.places.front().value());
  return code == nullptr || !looksLikeCode(*code);
}

words::Place guarded(const words::Place& place) {
  if (const auto* const inner = std::get_if<Phrase>(&place.value())) {
    return {place.name(), codesOnly(*inner)};
  }
  const auto* const list = std::get_if<words::List>(&place.value());
  if (list == nullptr) return place;
  words::List items{list->joint};
  for (const Phrase& item : list->items) items.items.push_back(codesOnly(item));
  return {place.name(), std::move(items)};
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
  return {seenKey(condition, axis),
          {{"n", condition.atLeast}, {"tagged", tagPhrase(condition.tag, axis)}}};
}

Phrase tagPhrase(const std::optional<std::string>& tag, domain::Axis axis) {
  if (!tag) return words::plain("");
  return namedTag(*tag, axis).value_or(Phrase{"condition.tag.other", {{"tag", codePhrase(*tag)}}});
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
  return {"code.shown", {{"code", words::codeText(code)}}};
}

Phrase codesOnly(const Phrase& phrase) {
  if (mayBeWords(phrase)) return {"code.hidden"};
  Phrase safe{phrase.key};
  for (const words::Place& place : phrase.places) safe.places.push_back(guarded(place));
  return safe;
}

}  // namespace tidlig::scoring
