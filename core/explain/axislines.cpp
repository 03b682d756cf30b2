#include "explain/axislines.h"

#include "scoring/modelwords.h"

#include <algorithm>

namespace tidlig::explain {
namespace {

using domain::Axis;
using domain::Value;
using scoring::AxisResult;
using scoring::Counted;
using words::List;
using words::Phrase;

/// More sets than these tell a reader nothing new.
constexpr std::size_t kShownSets = 3;

const std::vector<scoring::Condition>& conditionsOf(const scoring::Model& model, Axis which,
                                                    std::size_t level) {
  return which == Axis::child ? model.child[level] : model.parent[level];
}

std::string_view ofAxis(Axis which, std::string_view child, std::string_view parent) {
  return which == Axis::child ? child : parent;
}

/// Which indicators a condition counts; nothing where it counts all.
Phrase taggedPhrase(const std::optional<std::string>& tag) {
  if (!tag) return words::plain("");
  if (*tag == "alarm") return {"explain.tag.alarm"};
  if (*tag == "alarmIfMarked") return {"explain.tag.alarmIfMarked"};
  if (*tag == "severe") return {"explain.tag.severe"};
  return {"explain.tag.other", {{"tag", scoring::codePhrase(*tag)}}};
}

/// The condition with its tag in a reader's words.
Phrase conditionPhrase(scoring::Condition condition, Axis which) {
  const Phrase tagged = taggedPhrase(condition.tag);
  condition.tag.reset();
  return {"explain.condition",
          {{"condition", scoring::phrase(condition, which)}, {"tagged", tagged}}};
}

Phrase countedPhrase(const Speaker& speaker, const AxisResult& axis, const Counted& counted) {
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
  return {counted.disagreement ? "explain.counted.disagreement" : "explain.counted",
          {{"text", speaker.indicator(counted.indicator)},
           {"value", valuePhrase(counted.value, which)},
           {"sources", std::move(sources)}}};
}

/// `key` with the list, if there is one.
void addList(const Speaker& speaker, std::string_view key,
             std::span<const domain::IndicatorIndex> indexes, std::vector<Line>& out) {
  if (indexes.empty()) return;
  out.push_back(speaker.line({key, {{"list", speaker.quoted(indexes)}}}));
}

void addNotSeen(const Speaker& speaker, const AxisResult& axis, Axis which,
                std::vector<Line>& out) {
  std::vector<domain::IndicatorIndex> notSeen;
  for (const Counted& counted : axis.counted) {
    if (counted.value == Value::absent) notSeen.push_back(counted.indicator);
  }
  addList(speaker, ofAxis(which, "explain.not-seen.child", "explain.not-seen.parent"), notSeen,
          out);
}

void addItems(const Speaker& speaker, const AxisResult& axis, const std::vector<Counted>& list,
              Phrase heading, std::vector<Line>& out) {
  const auto seen = [](const Counted& counted) { return counted.value != Value::absent; };
  if (std::none_of(list.begin(), list.end(), seen)) return;
  out.push_back(speaker.line(heading));
  for (const Counted& counted : list) {
    if (seen(counted)) out.push_back(speaker.item(countedPhrase(speaker, axis, counted)));
  }
}

Phrase raisePhrase(const Speaker& speaker, const scoring::ToRaise& raise, Axis which) {
  const auto& condition = conditionsOf(speaker.input().model, which, raise.level)[raise.condition];
  const bool marked = condition.value == Value::marked;
  const std::string_view key =
      marked ? ofAxis(which, "explain.more.child.marked", "explain.more.parent.marked")
             : ofAxis(which, "explain.more.child.some", "explain.more.parent.some");
  return {key, {{"n", raise.more}, {"tagged", taggedPhrase(condition.tag)}}};
}

void addRaise(const Speaker& speaker, const AxisResult& axis, Axis which, std::vector<Line>& out) {
  if (axis.toRaise.empty()) {
    out.push_back(speaker.item({ofAxis(which, "explain.highest.child", "explain.highest.parent")}));
    return;
  }
  List ways{words::Joint::any};
  for (const auto& raise : axis.toRaise) ways.items.push_back(raisePhrase(speaker, raise, which));
  out.push_back(speaker.item({ofAxis(which, "explain.raise.child", "explain.raise.parent"),
                              {{"level", scoring::levelPhrase(which, axis.toRaise.front().level)},
                               {"ways", std::move(ways)}}}));
}

void addLower(const Speaker& speaker, const AxisResult& axis, Axis which, std::vector<Line>& out) {
  if (axis.toLowerSize == 0) return;
  const std::size_t sets = axis.toLower.size() / axis.toLowerSize;
  const std::span<const domain::IndicatorIndex> all(axis.toLower);
  const std::string_view key =
      axis.toLowerSize == 1
          ? ofAxis(which, "explain.lower.child.one", "explain.lower.parent.one")
          : ofAxis(which, "explain.lower.child.several", "explain.lower.parent.several");
  for (std::size_t i = 0; i < std::min(sets, kShownSets); ++i) {
    const auto set = all.subspan(i * axis.toLowerSize, axis.toLowerSize);
    out.push_back(speaker.item({key, {{"list", speaker.quoted(set)}}}));
  }
  if (sets > kShownSets) out.push_back(speaker.item({"explain.lower.more"}));
}

Phrase cellSource(const scoring::Cell& cell, const Phrase& pair) {
  if (cell.source == scoring::CellSource::open) {
    return {"explain.cell.open", {{"pair", pair}, {"range", scoring::phrase(cell.range)}}};
  }
  const scoring::GroupRange group{cell.group.value_or(cell.range.low),
                                  cell.group.value_or(cell.range.low)};
  const Phrase range = scoring::phrase(group);
  if (cell.source == scoring::CellSource::strategy) {
    return {"explain.cell.strategy", {{"pair", pair}, {"range", range}}};
  }
  if (!cell.by || !cell.on) return {"explain.cell.local", {{"pair", pair}, {"range", range}}};
  return {"explain.cell.signed",
          {{"pair", pair}, {"range", range}, {"by", *cell.by}, {"date", datePhrase(*cell.on)}}};
}

void addCells(const Speaker& speaker, const AxisResult& child, const AxisResult& parents,
              std::vector<Line>& out) {
  const auto& table = speaker.input().model.table;
  out.push_back(speaker.line(
      cellSource(table[child.low][parents.low], scoring::pairPhrase(child.low, parents.low))));
  if (child.low == child.high && parents.low == parents.high) return;
  out.push_back(
      speaker.line({"explain.cell.high",
                    {{"pair", scoring::pairPhrase(child.high, parents.high)},
                     {"range", scoring::phrase(table[child.high][parents.high].range)}}}));
}

std::string_view missingKey(const scoring::GroupResult& group) {
  if (group.childMissing && group.parentsMissing) return "explain.missing.both";
  return group.childMissing ? "explain.missing.child" : "explain.missing.parents";
}

Phrase familyPosition(const scoring::FamilyGroup& group) {
  if (group.suggested) return {"explain.family.suggested", {{"group", *group.suggested}}};
  if (!group.range) return {"explain.family.none"};
  if (group.range->low == group.range->high) {
    return {"explain.family.partly", {{"group", group.range->low}}};
  }
  return {"explain.family.range", {{"low", group.range->low}, {"high", group.range->high}}};
}

}  // namespace

void addLevel(const Speaker& speaker, const AxisResult& axis, Axis which, std::vector<Line>& out) {
  if (!axis.assessed) {
    out.push_back(
        speaker.line({ofAxis(which, "explain.unassessed.child", "explain.unassessed.parent")}));
    return;
  }
  const Phrase level = scoring::levelPhrase(which, axis.low);
  if (axis.reached) {
    const auto& met = conditionsOf(speaker.input().model, which, axis.low)[*axis.reached];
    out.push_back(speaker.line({ofAxis(which, "explain.reached.child", "explain.reached.parent"),
                                {{"level", level}, {"condition", conditionPhrase(met, which)}}}));
  } else {
    out.push_back(speaker.line(
        {ofAxis(which, "explain.level.child", "explain.level.parent"), {{"level", level}}}));
  }
  if (axis.low == axis.high) return;
  out.push_back(
      speaker.line({"explain.level.high", {{"level", scoring::levelPhrase(which, axis.high)}}}));
}

void addEvidence(const Speaker& speaker, const AxisResult& axis, Axis which, Depth depth,
                 std::vector<Line>& out) {
  addItems(speaker, axis, axis.counted,
           {ofAxis(which, "explain.counted.child", "explain.counted.parent")}, out);
  addNotSeen(speaker, axis, which, out);
  addItems(speaker, axis, axis.protective, {"explain.protective"}, out);
  addList(speaker, "explain.pending", axis.pending, out);
  if (depth == Depth::full) {
    addList(speaker, "explain.not-asked", axis.notAsked, out);
  } else if (!axis.notAsked.empty()) {
    out.push_back(speaker.line({"explain.not-asked.count", {{"n", axis.notAsked.size()}}}));
  }
  addList(speaker, "explain.ignored", axis.ignored, out);
}

void addChange(const Speaker& speaker, const AxisResult& axis, Axis which, std::vector<Line>& out) {
  out.push_back(speaker.line({"explain.change"}));
  if (!axis.assessed) {
    out.push_back(speaker.item({ofAxis(which, "explain.first.child", "explain.first.parent")}));
    return;
  }
  addRaise(speaker, axis, which, out);
  addLower(speaker, axis, which, out);
}

void addPosition(const Speaker& speaker, std::size_t index, std::vector<Line>& out) {
  const scoring::Assessment& assessment = speaker.input().assessment;
  const scoring::ChildResult& child = assessment.children[index];
  const Phrase name = speaker.child(index);
  if (!child.group.placed) {
    out.push_back(speaker.line({missingKey(child.group), {{"child", name}}}));
    return;
  }
  if (const auto suggested = child.group.suggested()) {
    out.push_back(
        speaker.line({"explain.position.suggested", {{"child", name}, {"group", *suggested}}}));
  } else {
    out.push_back(speaker.line(
        {"explain.position.range",
         {{"child", name}, {"low", child.group.range.low}, {"high", child.group.range.high}}}));
  }
  addCells(speaker, child.axis, assessment.parents, out);
}

void addFamilyPosition(const Speaker& speaker, std::vector<Line>& out) {
  const scoring::FamilyGroup& group = speaker.input().assessment.familyGroup;
  out.push_back(speaker.line(familyPosition(group)));
  if (group.withoutGroup.empty()) return;
  List children;
  for (const std::uint32_t child : group.withoutGroup)
    children.items.push_back(speaker.child(child));
  out.push_back(speaker.line({"explain.family.without", {{"children", std::move(children)}}}));
}

Section leftOutSection(const Speaker& speaker) {
  const Input& input = speaker.input();
  Section section{speaker.say({"explain.title.left-out"}), {}};
  for (const scoring::LeftOut& left : input.assessment.leftOut) {
    const auto& screening = input.familyCase.screenings[left.screening];
    section.lines.push_back(
        speaker.item({"explain.left-out",
                      {{"screening", speaker.screening(left.screening)},
                       {"why", leftOutPhrase(input.model, screening, left.why)}}}));
  }
  if (section.lines.empty()) section.lines.push_back(speaker.line({"explain.left-out.none"}));
  return section;
}

std::string childTitle(const Speaker& speaker, std::size_t child) {
  const auto& band = speaker.input().assessment.children[child].ageBand;
  return speaker.say(
      {"explain.title.child", {{"child", speaker.child(child)}, {"age", agePhrase(band)}}});
}

}  // namespace tidlig::explain
