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
  addChildLevel(speaker, index, section.lines);
  addEvidence(speaker, child.axis, Axis::child, Depth::full, section.lines);
  addChildChange(speaker, index, section.lines);
  return section;
}

Section parentsSection(const Speaker& speaker) {
  const scoring::AxisResult& parents = speaker.input().assessment.parents;
  Section section{speaker.say({"explain.title.parents"}), {}};
  addParentsLevel(speaker, section.lines);
  addEvidence(speaker, parents, Axis::parent, Depth::full, section.lines);
  addParentsChange(speaker, section.lines);
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

std::optional<std::string> sayAlarms(const Speaker& speaker) {
  const auto seen = alarmsSeen(speaker.input());
  if (seen.empty()) return std::nullopt;
  return speaker.say({"explain.duty.now", {{"list", speaker.quoted(seen)}}});
}

Section dutySection(const Speaker& speaker) {
  Section section{speaker.say({"explain.title.duty"}), {}};
  if (auto now = sayAlarms(speaker)) section.lines.push_back({std::move(*now)});
  section.lines.push_back(speaker.line({"explain.duty.reason"}));
  section.lines.push_back(speaker.line({"explain.duty.group"}));
  return section;
}

}  // namespace

std::optional<std::string> alarmSentence(const Input& input, words::Language language) {
  return sayAlarms(Speaker(input, language));
}

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
