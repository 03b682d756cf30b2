#include "explain/axislines.h"
#include "explain/readers.h"

namespace tidlig::explain {
namespace {

using domain::Axis;

Section headSection(const Speaker& speaker) {
  const Input& input = speaker.input();
  Section section{speaker.say({"explain.title.record",
                               {{"family", input.familyCase.family},
                                {"date", datePhrase(input.familyCase.asOf)}}}),
                  {}};
  section.lines.push_back(speaker.line({"explain.record.model",
                                        {{"id", input.model.id},
                                         {"version", input.model.version},
                                         {"sha256", input.model.sha256}}}));
  section.lines.push_back(speaker.line(
      {"explain.record.catalogue",
       {{"version", input.catalogue.version()}, {"sha256", input.catalogue.sha256()}}}));
  addFamilyPosition(speaker, section.lines);
  return section;
}

Section childRecord(const Speaker& speaker, std::size_t index) {
  const scoring::ChildResult& child = speaker.input().assessment.children[index];
  Section section{childTitle(speaker, index), {}};
  addPosition(speaker, index, section.lines);
  addChildLevel(speaker, index, section.lines);
  addEvidence(speaker, child.axis, Axis::child, Depth::brief, section.lines);
  return section;
}

Section parentsRecord(const Speaker& speaker) {
  const scoring::AxisResult& parents = speaker.input().assessment.parents;
  Section section{speaker.say({"explain.title.parents"}), {}};
  addParentsLevel(speaker, section.lines);
  addEvidence(speaker, parents, Axis::parent, Depth::brief, section.lines);
  return section;
}

/// Left blank: a person decides and signs.
Section signatureSection(const Speaker& speaker) {
  Section section{speaker.say({"explain.title.signature"}), {}};
  for (const std::string_view key :
       {"explain.signature.position", "explain.signature.reason", "explain.signature.present",
        "explain.signature.name", "explain.signature.signature"}) {
    section.lines.push_back(speaker.line({key}));
  }
  return section;
}

}  // namespace

std::vector<Section> forRecord(const Input& input, words::Language language) {
  const Speaker speaker(input, language);
  std::vector<Section> sections = {headSection(speaker)};
  for (std::size_t i = 0; i < input.assessment.children.size(); ++i) {
    sections.push_back(childRecord(speaker, i));
  }
  sections.push_back(parentsRecord(speaker));
  sections.push_back(leftOutSection(speaker));
  sections.push_back(signatureSection(speaker));
  return sections;
}

}  // namespace tidlig::explain
