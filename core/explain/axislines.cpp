#include "explain/axislines.h"

#include "explain/axisphrases.h"
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

/// "Not asked about: “a” and “b”.", if there are any.
void addList(const Speaker& speaker, std::string_view title,
             std::span<const domain::IndicatorIndex> indexes, std::vector<Line>& out) {
  if (indexes.empty()) return;
  out.push_back(speaker.line(
      {"explain.list", {{"title", Phrase{title}}, {"list", speaker.quoted(indexes)}}}));
}

void addNotSeen(const Speaker& speaker, const AxisResult& axis, Axis which,
                std::vector<Line>& out) {
  std::vector<domain::IndicatorIndex> notSeen;
  for (const Counted& counted : axis.counted) {
    if (counted.value == Value::absent) notSeen.push_back(counted.indicator);
  }
  if (notSeen.empty()) return;
  out.push_back(speaker.line({ofAxis(which, "explain.not-seen.child", "explain.not-seen.parent"),
                              {{"list", speaker.quoted(notSeen)}}}));
}

Phrase countedPhrase(const Speaker& speaker, const AxisResult& axis, const Counted& counted) {
  const Found found = foundPhrases(speaker, axis, counted);
  return {"explain.counted", {{"found", found.what}, {"sources", found.sources}}};
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

void addLines(const Speaker& speaker, const std::vector<Phrase>& phrases, std::vector<Line>& out) {
  for (const Phrase& phrase : phrases) out.push_back(speaker.line(phrase));
}

/// What would change it under its heading, if anything can.
void addChanges(const Speaker& speaker, const std::vector<Phrase>& phrases,
                std::vector<Line>& out) {
  if (phrases.empty()) return;
  out.push_back(speaker.line({"explain.heading", {{"title", Phrase{"explain.title.change"}}}}));
  for (const Phrase& phrase : phrases) out.push_back(speaker.item(phrase));
}

}  // namespace

void addParentsLevel(const Speaker& speaker, std::vector<Line>& out) {
  const Input& input = speaker.input();
  addLines(speaker, levelPhrases(input.model, input.assessment.parents, Axis::parent), out);
}

void addChildLevel(const Speaker& speaker, std::size_t child, std::vector<Line>& out) {
  addLines(speaker, childLevelPhrases(speaker, child), out);
}

void addEvidence(const Speaker& speaker, const AxisResult& axis, Axis which, Depth depth,
                 std::vector<Line>& out) {
  addItems(speaker, axis, axis.counted,
           {ofAxis(which, "explain.counted.child", "explain.counted.parent")}, out);
  addNotSeen(speaker, axis, which, out);
  addItems(speaker, axis, axis.protective,
           {"explain.protective", {{"title", Phrase{"explain.title.protective"}}}}, out);
  addList(speaker, "explain.title.pending", axis.pending, out);
  if (depth == Depth::full) {
    addList(speaker, "explain.title.not-asked", axis.notAsked, out);
  } else if (!axis.notAsked.empty()) {
    out.push_back(speaker.line({"explain.not-asked.count", {{"n", axis.notAsked.size()}}}));
  }
  if (axis.ignored.empty()) return;
  out.push_back(speaker.line({"explain.ignored", {{"list", speaker.quoted(axis.ignored)}}}));
}

void addParentsChange(const Speaker& speaker, std::vector<Line>& out) {
  const scoring::AxisResult& parents = speaker.input().assessment.parents;
  addChanges(speaker, changePhrases(speaker, parents, Axis::parent), out);
}

void addChildChange(const Speaker& speaker, std::size_t child, std::vector<Line>& out) {
  addChanges(speaker, childChangePhrases(speaker, child), out);
}

void addPosition(const Speaker& speaker, std::size_t index, std::vector<Line>& out) {
  const scoring::Assessment& assessment = speaker.input().assessment;
  const scoring::ChildResult& child = assessment.children[index];
  out.push_back(speaker.line(positionPhrase(speaker, index)));
  if (child.group.placed) addCells(speaker, child.axis, assessment.parents, out);
}

void addFamilyPosition(const Speaker& speaker, std::vector<Line>& out) {
  const scoring::FamilyGroup& group = speaker.input().assessment.familyGroup;
  out.push_back(speaker.line(familyPositionPhrase(speaker.input().assessment)));
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
  if (section.lines.empty()) section.lines.push_back(speaker.line(nothingLeftOut(input)));
  return section;
}

std::string childTitle(const Speaker& speaker, std::size_t child) {
  const auto& band = speaker.input().assessment.children[child].ageBand;
  return speaker.say(
      {"explain.title.child", {{"child", speaker.child(child)}, {"age", agePhrase(band)}}});
}

}  // namespace tidlig::explain
