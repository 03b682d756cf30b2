#include "explain/axislines.h"
#include "explain/readers.h"

#include <algorithm>

namespace tidlig::explain {
namespace {

using domain::Axis;
using domain::Value;
using words::Phrase;

Phrase approvalPhrase(const std::optional<scoring::Approval>& approval) {
  if (!approval) return {"explain.approval.none"};
  if (!approval->on) return {"explain.approval.by", {{"by", approval->by}}};
  return {"explain.approval", {{"by", approval->by}, {"date", datePhrase(*approval->on)}}};
}

Section familySection(const Speaker& speaker) {
  const Input& input = speaker.input();
  Section section{speaker.say({"explain.title.family",
                               {{"family", input.familyCase.family},
                                {"date", datePhrase(input.familyCase.asOf)}}}),
                  {}};
  addFamilyPosition(speaker, section.lines);
  section.lines.push_back(speaker.line({"explain.suggestion"}));
  section.lines.push_back(speaker.line({"explain.model",
                                        {{"title", speaker.local(input.model.title)},
                                         {"version", input.model.version},
                                         {"approval", approvalPhrase(input.model.approved)}}}));
  return section;
}

Section childSection(const Speaker& speaker, std::size_t index) {
  const scoring::ChildResult& child = speaker.input().assessment.children[index];
  Section section{childTitle(speaker, index), {}};
  addPosition(speaker, index, section.lines);
  if (child.ageBand == domain::AgeBand::unborn) {
    section.lines.push_back(speaker.line({"explain.unborn"}));
  }
  if (child.ageBand) {
    addLevel(speaker, child.axis, Axis::child, section.lines);
  } else {
    section.lines.push_back(speaker.line({"explain.outside"}));
  }
  addEvidence(speaker, child.axis, Axis::child, Depth::full, section.lines);
  // Where a catalogue has no signs of the unborn, nothing can change on the child's side.
  const bool noSigns = child.axis.pending.empty() && child.axis.notAsked.empty();
  const bool unborn = child.ageBand == domain::AgeBand::unborn && child.axis.assessed;
  if (child.ageBand && !(unborn && noSigns))
    addChange(speaker, child.axis, Axis::child, section.lines);
  return section;
}

Section parentsSection(const Speaker& speaker) {
  const scoring::AxisResult& parents = speaker.input().assessment.parents;
  Section section{speaker.say({"explain.title.parents"}), {}};
  addLevel(speaker, parents, Axis::parent, section.lines);
  addEvidence(speaker, parents, Axis::parent, Depth::full, section.lines);
  addChange(speaker, parents, Axis::parent, section.lines);
  return section;
}

bool alarms(const domain::Indicator& indicator, Value value) {
  return (value != Value::absent && indicator.hasTag("alarm")) ||
         (value == Value::marked && indicator.hasTag("alarmIfMarked"));
}

/// What was seen of any child that may call for acting at once, each once in code order.
std::vector<domain::IndicatorIndex> alarmsSeen(const Input& input) {
  std::vector<domain::IndicatorIndex> seen;
  for (const scoring::ChildResult& child : input.assessment.children) {
    for (const scoring::Counted& counted : child.axis.counted) {
      if (alarms(input.catalogue.at(counted.indicator), counted.value)) {
        seen.push_back(counted.indicator);
      }
    }
  }
  std::sort(seen.begin(), seen.end());
  seen.erase(std::unique(seen.begin(), seen.end()), seen.end());
  return seen;
}

Section dutySection(const Speaker& speaker) {
  Section section{speaker.say({"explain.title.duty"}), {}};
  const auto seen = alarmsSeen(speaker.input());
  if (!seen.empty()) {
    section.lines.push_back(speaker.line({"explain.duty.now", {{"list", speaker.quoted(seen)}}}));
  }
  section.lines.push_back(speaker.line({"explain.duty.reason"}));
  section.lines.push_back(speaker.line({"explain.duty.group"}));
  return section;
}

}  // namespace

std::vector<Section> forProfessional(const Input& input, words::Language language) {
  const Speaker speaker(input, language);
  std::vector<Section> sections = {familySection(speaker)};
  for (std::size_t i = 0; i < input.assessment.children.size(); ++i) {
    sections.push_back(childSection(speaker, i));
  }
  sections.push_back(parentsSection(speaker));
  sections.push_back(leftOutSection(speaker));
  sections.push_back(dutySection(speaker));
  return sections;
}

}  // namespace tidlig::explain
