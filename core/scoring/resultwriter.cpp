#include "scoring/resultwriter.h"

#include <algorithm>
#include <array>

namespace tidlig::scoring {
namespace {

using base::JsonWriter;
using domain::Axis;
using domain::Case;
using domain::CaseScreening;
using domain::Subject;

std::string_view levelCode(Axis which, std::uint8_t level) {
  return which == Axis::child ? code(kChildLevels[level]) : code(kParentLevels[level]);
}

void writeNumber(JsonWriter& json, std::string_view key, const std::optional<int>& number) {
  json.key(key);
  number ? json.integer(*number) : json.null();
}

void writeLevels(JsonWriter& json, const AxisResult& axis, Axis which) {
  json.key("low").string(axis.assessed ? levelCode(which, axis.low) : "notAssessed");
  json.key("high").string(axis.assessed ? levelCode(which, axis.high) : "notAssessed");
}

std::string_view aboutOf(const Case& familyCase, const CaseScreening& screening, bool ofParents) {
  switch (screening.subject.kind) {
    case Subject::Kind::adult:
      return familyCase.adults[screening.subject.index].id;
    case Subject::Kind::child:
      if (!ofParents) return familyCase.children[screening.subject.index].id;
      break;
    case Subject::Kind::family:
      break;
  }
  return "parents";
}

/// `{"screening":…,"value":"`: what follows is a value's code and `"}`.
void writeSourceHead(const Case& familyCase, const CaseScreening& screening, bool ofParents,
                     std::string& out) {
  out.clear();
  JsonWriter json(out);
  json.beginObject().key("screening").string(screening.id);
  json.key("profession").string(screening.profession);
  json.key("about").string(aboutOf(familyCase, screening, ofParents));
  json.key("date").string(screening.date.text()).key("value");
  out += '"';
}

/// What follows a source's head, by its value: up to the next source, or to the end.
constexpr std::array<std::string_view, 4> kNextSource = {R"(absent"},)", R"(some"},)",
                                                         R"(marked"},)", R"(notAssessed"},)"};
constexpr std::array<std::string_view, 4> kAgreedEnds = {
    R"(absent"}],"disagreement":false})", R"(some"}],"disagreement":false})",
    R"(marked"}],"disagreement":false})", R"(notAssessed"}],"disagreement":false})"};
constexpr std::array<std::string_view, 4> kDisagreedEnds = {
    R"(absent"}],"disagreement":true})", R"(some"}],"disagreement":true})",
    R"(marked"}],"disagreement":true})", R"(notAssessed"}],"disagreement":true})"};

void writeGroup(JsonWriter& json, const GroupResult& group) {
  const auto low = group.placed ? std::optional(group.range.low) : std::nullopt;
  const auto high = group.placed ? std::optional(group.range.high) : std::nullopt;
  json.key("group").beginObject();
  writeNumber(json, "low", low);
  writeNumber(json, "high", high);
  writeNumber(json, "suggested", group.suggested());
  json.key("cell");
  group.placed ? json.string(code(group.cell)) : json.null();
  json.key("missing").beginArray();
  if (group.childMissing) json.string("child");
  if (group.parentsMissing) json.string("parents");
  json.endArray().endObject();
}

void writeLeftOut(JsonWriter& json, const Case& familyCase, const std::vector<LeftOut>& leftOut) {
  json.key("leftOut").beginArray();
  for (const LeftOut& entry : leftOut) {
    json.beginObject();
    json.key("screening").string(familyCase.screenings[entry.screening].id);
    json.key("why").string(code(entry.why));
    json.endObject();
  }
  json.endArray();
}

void writeFamilyGroup(JsonWriter& json, const Case& familyCase, const FamilyGroup& group) {
  const auto low = group.range ? std::optional(group.range->low) : std::nullopt;
  const auto high = group.range ? std::optional(group.range->high) : std::nullopt;
  json.key("familyGroup").beginObject();
  writeNumber(json, "low", low);
  writeNumber(json, "high", high);
  writeNumber(json, "suggested", group.suggested);
  json.key("withoutGroup").beginArray();
  for (const std::uint32_t child : group.withoutGroup) json.string(familyCase.children[child].id);
  json.endArray().endObject();
}

}  // namespace

ResultWriter::ResultWriter(const Model& model, const domain::Catalogue& catalogue)
    : m_model(model), m_catalogue(catalogue) {
  JsonWriter json(m_head);
  json.beginObject().key("id").string(model.id).key("version").string(model.version);
  json.key("sha256").string(model.sha256).endObject();
  json.key("catalogue").beginObject().key("version").string(catalogue.version());
  json.key("sha256").string(catalogue.sha256()).endObject();
  for (const domain::Indicator& indicator : catalogue.indicators()) {
    JsonWriter(m_codes.emplace_back()).string(indicator.code);
    ByValue& begins = m_countedBegins.emplace_back();
    for (std::size_t value = 0; value < begins.size(); ++value) {
      begins[value] = R"({"indicator":)" + m_codes.back() + R"(,"value":")";
      begins[value].append(domain::code(static_cast<domain::Value>(value)));
      begins[value] += R"(","sources":[)";
    }
  }
}

/// The same screening is the source of many indicators. Only what a screening about a child says of
/// the parents is about somebody else than the rest.
void ResultWriter::prepareSources(const Case& familyCase) {
  const std::size_t count = familyCase.screenings.size();
  m_sources.resize(std::max(m_sources.size(), count));
  for (std::size_t i = 0; i < count; ++i) {
    const CaseScreening& screening = familyCase.screenings[i];
    SourceHeads& heads = m_sources[i];
    heads.twofold = screening.subject.kind == Subject::Kind::child;
    writeSourceHead(familyCase, screening, false, heads.own);
    if (heads.twofold) writeSourceHead(familyCase, screening, true, heads.ofParents);
  }
}

void ResultWriter::write(const Case& familyCase, const Assessment& assessment, std::string& out) {
  prepareSources(familyCase);
  JsonWriter json(out);
  json.beginObject();
  json.key("family").string(familyCase.family).key("asOf").string(familyCase.asOf.text());
  json.key("model").raw(m_head);
  json.key("parents").beginObject();
  writeLevels(json, assessment.parents, Axis::parent);
  writeAxis(json, assessment.parents, Axis::parent, out);
  json.endObject();
  json.key("children").beginArray();
  for (std::size_t i = 0; i < assessment.children.size(); ++i) {
    writeChild(json, familyCase, i, assessment.children[i], out);
  }
  json.endArray();
  writeLeftOut(json, familyCase, assessment.leftOut);
  writeFamilyGroup(json, familyCase, assessment.familyGroup);
  json.endObject();
}

void ResultWriter::writeChild(JsonWriter& json, const Case& familyCase, std::size_t index,
                              const ChildResult& child, std::string& out) const {
  json.beginObject().key("id").string(familyCase.children[index].id).key("ageBand");
  child.ageBand ? json.string(domain::code(*child.ageBand)) : json.null();
  writeLevels(json, child.axis, Axis::child);
  writeAxis(json, child.axis, Axis::child, out);
  writeGroup(json, child.group);
  json.endObject();
}

void ResultWriter::writeAxis(JsonWriter& json, const AxisResult& axis, Axis which,
                             std::string& out) const {
  json.key("counted");
  writeCounted(json, axis, axis.counted, out);
  json.key("pending");
  writeCodes(json, axis.pending);
  json.key("notAsked");
  writeCodes(json, axis.notAsked);
  json.key("ignored");
  writeCodes(json, axis.ignored);
  json.key("protective");
  writeCounted(json, axis, axis.protective, out);
  writeReached(json, axis, which);
  writeToRaise(json, axis, which);
  writeToLower(json, axis);
}

/// Most of every result, so put together from few ready pieces: `raw` keeps the commas.
void ResultWriter::writeCounted(JsonWriter& json, const AxisResult& axis,
                                const std::vector<Counted>& list, std::string& out) const {
  json.beginArray();
  for (const Counted& counted : list) {
    const bool ofParents = m_catalogue.at(counted.indicator).axis == Axis::parent;
    json.raw(m_countedBegins[counted.indicator][static_cast<std::size_t>(counted.value)]);
    const std::span sources(&axis.sources[counted.firstSource], counted.sourceCount);
    for (std::size_t i = 0; i < sources.size(); ++i) {
      const SourceHeads& heads = m_sources[sources[i].screening];
      if (i != 0) out.append(kNextSource[static_cast<std::size_t>(sources[i - 1].value)]);
      out.append(ofParents && heads.twofold ? heads.ofParents : heads.own);
    }
    const auto& ends = counted.disagreement ? kDisagreedEnds : kAgreedEnds;
    out.append(ends[static_cast<std::size_t>(sources.back().value)]);
  }
  json.endArray();
}

void ResultWriter::writeCodes(JsonWriter& json,
                              std::span<const domain::IndicatorIndex> codes) const {
  json.beginArray();
  for (const domain::IndicatorIndex index : codes) json.raw(m_codes[index]);
  json.endArray();
}

const Condition& ResultWriter::condition(Axis which, std::uint8_t level,
                                         std::uint16_t index) const {
  return which == Axis::child ? m_model.child[level][index] : m_model.parent[level][index];
}

void ResultWriter::writeReached(JsonWriter& json, const AxisResult& axis, Axis which) const {
  json.key("reached").beginObject();
  if (axis.reached) {
    const Condition& met = condition(which, axis.low, *axis.reached);
    json.key("level").string(levelCode(which, axis.low)).key("condition").beginObject();
    json.key("atLeast").integer(met.atLeast).key("value").string(domain::code(met.value));
    json.key("tag");
    met.tag ? json.string(*met.tag) : json.null();
    json.endObject();
  }
  json.endObject();
}

void ResultWriter::writeToRaise(JsonWriter& json, const AxisResult& axis, Axis which) const {
  json.key("toRaise").beginArray();
  for (const ToRaise& step : axis.toRaise) {
    const Condition& wanted = condition(which, step.level, step.condition);
    json.beginObject().key("level").string(levelCode(which, step.level));
    json.key("more").integer(step.more).key("value").string(domain::code(wanted.value));
    json.key("tag");
    wanted.tag ? json.string(*wanted.tag) : json.null();
    json.endObject();
  }
  json.endArray();
}

void ResultWriter::writeToLower(JsonWriter& json, const AxisResult& axis) const {
  json.key("toLower").beginArray();
  const std::span<const domain::IndicatorIndex> all = axis.toLower;
  for (std::size_t i = 0; i < all.size(); i += axis.toLowerSize) {
    writeCodes(json, all.subspan(i, axis.toLowerSize));
  }
  json.endArray();
}

}  // namespace tidlig::scoring
