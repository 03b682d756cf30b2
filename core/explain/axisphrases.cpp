#include "explain/axisphrases.h"

#include "scoring/modelwords.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <tuple>

namespace tidlig::explain {
namespace {

using domain::Axis;
using domain::Value;
using scoring::AxisResult;
using words::List;
using words::Phrase;

/// More sets than these tell a reader nothing new.
constexpr std::size_t kShownSets = 3;

const std::vector<scoring::Condition>& conditionsOf(const scoring::Model& model, Axis which,
                                                    std::size_t level) {
  return which == Axis::child ? model.child[level] : model.parent[level];
}

Phrase raisePhrase(const Speaker& speaker, const scoring::ToRaise& raise, Axis which) {
  const auto& condition = conditionsOf(speaker.input().model, which, raise.level)[raise.condition];
  const bool marked = condition.value == Value::marked;
  const std::string_view key =
      marked ? ofAxis(which, "explain.more.child.marked", "explain.more.parent.marked")
             : ofAxis(which, "explain.more.child.some", "explain.more.parent.some");
  return {key, {{"n", raise.more}, {"tagged", scoring::tagPhrase(condition.tag, which)}}};
}

Phrase raisePhrase(const Speaker& speaker, const AxisResult& axis, Axis which) {
  if (axis.toRaise.empty()) {
    return {ofAxis(which, "explain.highest.child", "explain.highest.parent")};
  }
  List ways{words::Joint::any};
  // Two conditions of a model may say the same. Words are not compared: two long tags may read
  // alike.
  std::set<std::tuple<std::uint32_t, Value, std::optional<std::string>>> told;
  for (const auto& raise : axis.toRaise) {
    const auto& condition =
        conditionsOf(speaker.input().model, which, raise.level)[raise.condition];
    if (!told.emplace(raise.more, condition.value, condition.tag).second) continue;
    ways.items.push_back(raisePhrase(speaker, raise, which));
  }
  return {ofAxis(which, "explain.raise.child", "explain.raise.parent"),
          {{"level", scoring::levelPhrase(which, axis.toRaise.front().level)},
           {"ways", std::move(ways)}}};
}

void addLower(const Speaker& speaker, const AxisResult& axis, Axis which,
              std::vector<Phrase>& out) {
  if (axis.toLowerSize == 0) return;
  const std::size_t sets = axis.toLower.size() / axis.toLowerSize;
  const std::span<const domain::IndicatorIndex> all(axis.toLower);
  const std::string_view key =
      axis.toLowerSize == 1
          ? ofAxis(which, "explain.lower.child.one", "explain.lower.parent.one")
          : ofAxis(which, "explain.lower.child.several", "explain.lower.parent.several");
  for (std::size_t i = 0; i < std::min(sets, kShownSets); ++i) {
    const auto set = all.subspan(i * axis.toLowerSize, axis.toLowerSize);
    out.push_back({key, {{"list", speaker.quoted(set)}}});
  }
  if (sets > kShownSets) out.push_back({"explain.lower.more", {{"n", sets - kShownSets}}});
}

std::string_view missingKey(const scoring::GroupResult& group) {
  if (group.childMissing && group.parentsMissing) return "explain.missing.both";
  return group.childMissing ? "explain.missing.child" : "explain.missing.parents";
}

}  // namespace

std::string_view ofAxis(Axis which, std::string_view child, std::string_view parent) {
  return which == Axis::child ? child : parent;
}

std::vector<Phrase> levelPhrases(const scoring::Model& model, const AxisResult& axis, Axis which) {
  if (!axis.assessed) {
    return {{ofAxis(which, "explain.unassessed.child", "explain.unassessed.parent")}};
  }
  const Phrase level = scoring::levelPhrase(which, axis.low);
  std::vector<Phrase> out;
  if (axis.reached) {
    const auto& met = conditionsOf(model, which, axis.low)[*axis.reached];
    out.push_back({ofAxis(which, "explain.reached.child", "explain.reached.parent"),
                   {{"level", level}, {"condition", scoring::phrase(met, which)}}});
  } else {
    out.push_back(
        {ofAxis(which, "explain.level.child", "explain.level.parent"), {{"level", level}}});
  }
  if (axis.low != axis.high) {
    out.push_back({"explain.level.high", {{"level", scoring::levelPhrase(which, axis.high)}}});
  }
  return out;
}

std::vector<Phrase> childLevelPhrases(const Speaker& speaker, std::size_t index) {
  const scoring::ChildResult& child = speaker.input().assessment.children[index];
  if (!child.ageBand) return {{"explain.outside"}};
  auto levels = levelPhrases(speaker.input().model, child.axis, Axis::child);
  if (child.ageBand == domain::AgeBand::unborn) levels.insert(levels.begin(), {"explain.unborn"});
  return levels;
}

Found foundPhrases(const Speaker& speaker, const AxisResult& axis,
                   const scoring::Counted& counted) {
  const Axis which = speaker.input().catalogue.at(counted.indicator).axis;
  Phrase sources{"plain"};
  for (std::uint32_t i = 0; i < counted.sourceCount; ++i) {
    const scoring::Source& source = axis.sources[counted.firstSource + i];
    Phrase said = speaker.source(source.screening, which);
    if (counted.disagreement) {
      said = {"explain.source.value",
              {{"source", said}, {"value", valuePhrase(source.value, which)}}};
    }
    sources = i == 0 ? said : Phrase{"explain.sources", {{"before", sources}, {"source", said}}};
  }
  if (counted.disagreement) sources = {"explain.found.differently", {{"sources", sources}}};
  return {{"explain.found",
           {{"text", speaker.indicator(counted.indicator)},
            {"value", valuePhrase(counted.value, which)}}},
          std::move(sources),
          counted.disagreement};
}

std::vector<Phrase> changePhrases(const Speaker& speaker, const AxisResult& axis, Axis which) {
  if (!axis.assessed) return {{ofAxis(which, "explain.first.child", "explain.first.parent")}};
  std::vector<Phrase> out{raisePhrase(speaker, axis, which)};
  addLower(speaker, axis, which, out);
  return out;
}

std::vector<Phrase> childChangePhrases(const Speaker& speaker, std::size_t index) {
  const scoring::ChildResult& child = speaker.input().assessment.children[index];
  // Where a catalogue has no signs of the unborn, nothing can change on the child's side.
  const bool noSigns = child.axis.pending.empty() && child.axis.notAsked.empty();
  const bool unborn = child.ageBand == domain::AgeBand::unborn && child.axis.assessed;
  if (!child.ageBand || (unborn && noSigns)) return {};
  return changePhrases(speaker, child.axis, Axis::child);
}

Phrase positionPhrase(const Speaker& speaker, std::size_t index) {
  const scoring::GroupResult& group = speaker.input().assessment.children[index].group;
  const Phrase name = speaker.child(index);
  if (!group.placed) return {missingKey(group), {{"child", name}}};
  if (const auto suggested = group.suggested()) {
    return {"explain.position.suggested", {{"child", name}, {"group", *suggested}}};
  }
  return {"explain.position.range",
          {{"child", name}, {"low", group.range.low}, {"high", group.range.high}}};
}

Phrase familyPositionPhrase(const scoring::Assessment& assessment) {
  const scoring::FamilyGroup& group = assessment.familyGroup;
  if (assessment.children.empty()) return {"explain.family.childless"};
  if (group.suggested) return {"explain.family.suggested", {{"group", *group.suggested}}};
  if (!group.range) return {"explain.family.none"};
  if (group.range->low == group.range->high) {
    return {"explain.family.partly", {{"group", group.range->low}}};
  }
  return {"explain.family.range", {{"low", group.range->low}, {"high", group.range->high}}};
}

}  // namespace tidlig::explain
