#include "modeldifftext.h"

#include "base/jsonwriter.h"
#include "formcommands.h"
#include "scoring/modeldiffwords.h"

namespace tidlig::cli {
namespace {

using base::JsonWriter;
using scoring::Condition;
using scoring::GroupRange;
using scoring::Model;
using words::Language;
using words::Phrase;

void writeText(JsonWriter& json, std::string_view key, const std::optional<std::string>& text) {
  json.key(key);
  text ? json.string(*text) : json.null();
}

void writeNumber(JsonWriter& json, std::string_view key, const std::optional<int>& number) {
  json.key(key);
  number ? json.integer(*number) : json.null();
}

void writeTexts(JsonWriter& json, std::string_view key, const std::vector<std::string>& texts) {
  json.key(key).beginArray();
  for (const std::string& text : texts) json.string(text);
  json.endArray();
}

void writeModel(JsonWriter& json, std::string_view key, const Model& model) {
  json.key(key).beginObject().key("id").string(model.id).key("version").string(model.version);
  json.key("sha256").string(model.sha256).key("title").beginObject();
  json.key("da").string(model.title.da).key("en").string(model.title.en).endObject().endObject();
}

void writeHead(JsonWriter& json, const scoring::ModelDiff& diff) {
  json.key("head").beginArray();
  for (const scoring::HeadChange& change : diff.head) {
    json.beginObject().key("field").string(scoring::code(change.field));
    writeText(json, "before", change.before);
    writeText(json, "after", change.after);
    json.endObject();
  }
  json.endArray();
}

void writeValidity(JsonWriter& json, const scoring::ModelDiff& diff) {
  json.key("validityMonths").beginArray();
  for (const scoring::ValidityChange& change : diff.validity) {
    json.beginObject().key("profession").string(change.profession);
    writeNumber(json, "before", change.before);
    writeNumber(json, "after", change.after);
    json.endObject();
  }
  json.endArray().key("unborn").beginObject();
  writeTexts(json, "added", diff.unbornAdded);
  writeTexts(json, "removed", diff.unbornRemoved);
  json.endObject();
}

void writeFloor(JsonWriter& json, const scoring::ModelDiff& diff) {
  json.key("floor").beginArray();
  for (const scoring::FloorChange& change : diff.floor) {
    json.beginObject().key("child").string(code(scoring::kChildLevels[change.child]));
    json.key("before").integer(change.before).key("after").integer(change.after).endObject();
  }
  json.endArray();
}

void writeCondition(JsonWriter& json, const Condition& condition) {
  json.beginObject().key("atLeast").integer(condition.atLeast);
  json.key("value").string(domain::code(condition.value));
  writeText(json, "tag", condition.tag);
  json.endObject();
}

void writeConditions(JsonWriter& json, const scoring::ConditionsChange& change) {
  const bool child = change.axis == domain::Axis::child;
  json.beginObject().key("axis").string(domain::code(change.axis));
  json.key("level").string(child ? code(scoring::kChildLevels[change.level])
                                 : code(scoring::kParentLevels[change.level]));
  json.key("added").beginArray();
  for (const Condition& one : change.added) writeCondition(json, one);
  json.endArray().key("removed").beginArray();
  for (const Condition& one : change.removed) writeCondition(json, one);
  json.endArray().key("changed").beginArray();
  for (const auto& [before, after] : change.changed) {
    json.beginObject().key("before");
    writeCondition(json, before);
    json.key("after");
    writeCondition(json, after);
    json.endObject();
  }
  json.endArray().key("reordered").boolean(change.reordered).endObject();
}

void writePair(JsonWriter& json, std::size_t child, std::size_t parent) {
  json.key("child").string(code(scoring::kChildLevels[child]));
  json.key("parent").string(code(scoring::kParentLevels[parent]));
}

void writeRange(JsonWriter& json, std::string_view key, const GroupRange& range) {
  json.key(key).beginObject().key("low").integer(range.low);
  json.key("high").integer(range.high).endObject();
}

void writeCell(JsonWriter& json, std::string_view key, const scoring::Cell& cell) {
  json.key(key).beginObject().key("source").string(code(cell.source));
  writeNumber(json, "group", cell.group);
  writeText(json, "by", cell.by);
  writeText(json, "on", cell.on ? std::optional(cell.on->text()) : std::nullopt);
  json.endObject();
}

void writeTable(JsonWriter& json, const scoring::ModelDiff& diff) {
  json.key("cells").beginArray();
  for (const scoring::CellChange& change : diff.cells) {
    json.beginObject();
    writePair(json, change.child, change.parent);
    writeCell(json, "before", change.before);
    writeCell(json, "after", change.after);
    json.endObject();
  }
  json.endArray().key("positions").beginArray();
  for (const scoring::PositionChange& change : diff.positions) {
    json.beginObject();
    writePair(json, change.child, change.parent);
    writeRange(json, "before", change.before);
    writeRange(json, "after", change.after);
    json.endObject();
  }
  json.endArray();
}

/// Whatever a model says of itself must not make two lines of one.
void line(std::string& out, std::string_view indent, const std::string& text) {
  out.append(indent).append(onOneLine(text)).append("\n");
}

void writeSide(std::string_view side, const Model& model, Language language, std::string& out) {
  const std::string& title = language == Language::danish ? model.title.da : model.title.en;
  line(
      out, "",
      words::say(language, Phrase{"diff.side",
                                  {{"side", side}, {"title", title}, {"version", model.version}}}));
}

}  // namespace

void writeModelDiffJson(const Model& before, const Model& after, const scoring::ModelDiff& diff,
                        std::string& out) {
  JsonWriter json(out);
  json.beginObject().key("kinship").string(scoring::code(diff.kinship));
  json.key("differs").boolean(diff.kinship != scoring::ModelKinship::same);
  writeModel(json, "a", before);
  writeModel(json, "b", after);
  writeHead(json, diff);
  writeValidity(json, diff);
  writeFloor(json, diff);
  json.key("conditions").beginArray();
  for (const scoring::ConditionsChange& change : diff.conditions) writeConditions(json, change);
  json.endArray();
  writeTable(json, diff);
  json.endObject();
  out += '\n';
}

void writeModelDiffText(const Model& before, const Model& after, const scoring::ModelDiff& diff,
                        Language language, std::string& out) {
  line(out, "", words::sentence(language, kinshipPhrase(diff)));
  writeSide("A", before, language, out);
  writeSide("B", after, language, out);
  for (const scoring::DiffSection& section : diffSections(diff)) {
    out += '\n';
    line(out, "", words::sentence(language, section.heading));
    for (const Phrase& one : section.lines) line(out, "    ", words::say(language, one));
  }
}

}  // namespace tidlig::cli
