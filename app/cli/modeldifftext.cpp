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

/// A day of its own, which `before` and `after` have behind the name.
std::optional<std::string> approvedOn(const std::optional<scoring::Approval>& approval) {
  if (!approval || !approval->on) return std::nullopt;
  return approval->on->text();
}

void writeHead(JsonWriter& json, const scoring::ModelDiff& diff) {
  json.key("head").beginArray();
  for (const scoring::HeadChange& change : diff.head) {
    json.beginObject().key("field").string(scoring::code(change.field));
    writeText(json, "before", change.before);
    writeText(json, "after", change.after);
    if (change.field == scoring::HeadField::approved) {
      writeText(json, "beforeOn", approvedOn(change.approvedBefore));
      writeText(json, "afterOn", approvedOn(change.approvedAfter));
    }
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

void writePlace(JsonWriter& json, std::string_view key, const std::optional<GroupRange>& range) {
  if (range) return writeRange(json, key, *range);
  json.key(key).null();
}

/// A count is null where it is one to four.
void writeMoved(JsonWriter& json, const usecases::Movement* moved) {
  json.key("moved");
  if (moved == nullptr) {
    json.null();
    return;
  }
  const auto count = [&](std::string_view key, const usecases::SmallCount& number) {
    json.key(key);
    number ? json.integer(*number) : json.null();
  };
  json.beginObject().key("families").integer(moved->families);
  count("moved", moved->moved);
  json.key("moves").beginArray();
  for (const usecases::Movement::Move& move : moved->moves) {
    json.beginObject();
    writePlace(json, "from", move.from);
    writePlace(json, "to", move.to);
    count("families", move.families);
    json.endObject();
  }
  json.endArray().endObject();
}

std::vector<scoring::MovedSuggestions> suggestionsOf(const usecases::Movement& moved) {
  std::vector<scoring::MovedSuggestions> list;
  for (const usecases::Movement::Move& move : moved.moves) {
    list.push_back({move.from, move.to, static_cast<std::size_t>(move.families.value_or(1))});
  }
  return list;
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

void writeModelDiffJson(const ModelComparison& found, std::string& out) {
  const scoring::ModelDiff& diff = found.diff;
  JsonWriter json(out);
  json.beginObject().key("kinship").string(scoring::code(diff.kinship));
  json.key("differs").boolean(diff.kinship != scoring::ModelKinship::same);
  writeModel(json, "a", found.before);
  writeModel(json, "b", found.after);
  writeHead(json, diff);
  writeValidity(json, diff);
  writeFloor(json, diff);
  json.key("conditions").beginArray();
  for (const scoring::ConditionsChange& change : diff.conditions) writeConditions(json, change);
  json.endArray();
  writeTable(json, diff);
  writeMoved(json, found.moved);
  json.endObject();
  out += '\n';
}

void writeModelDiffText(const ModelComparison& found, Language language, std::string& out) {
  line(out, "", words::sentence(language, kinshipPhrase(found.diff)));
  writeSide("A", found.before, language, out);
  writeSide("B", found.after, language, out);
  auto sections = diffSections(found.diff);
  if (found.moved != nullptr) sections.push_back(movedSection(suggestionsOf(*found.moved)));
  for (const scoring::DiffSection& section : sections) {
    out += '\n';
    line(out, "", words::sentence(language, section.heading));
    for (const Phrase& one : section.lines) line(out, "    ", words::say(language, one));
  }
}

}  // namespace tidlig::cli
