#include "scoring/modelreader.h"

#include "base/hash.h"
#include "base/jsonreading.h"
#include "base/writtentext.h"
#include "scoring/modelnotes.h"
#include "scoring/modelwords.h"

#include <fmt/format.h>

#include <algorithm>

namespace tidlig::scoring {
namespace {

using base::JsonFault;
using base::JsonType;
using base::JsonValue;
using base::Result;
using words::Phrase;

constexpr int kMostMonths = 12000;
constexpr std::int64_t kLargestAtLeast = 2147483647;
/// Far above any rule a person can read; the search for the smallest sets keeps one bit for each.
constexpr std::size_t kMostInLevel = 64;
/// They never meet the child, so their screening cannot vouch for one (SCORING.md section 4).
constexpr std::array<std::string_view, 2> kMayNotVouchForUnborn = {"jobCentre", "youthUnit"};

template <typename Levels>
auto levelFromCode(const Levels& levels, std::string_view text)
    -> std::optional<typename Levels::value_type> {
  for (const auto level : levels) {
    if (code(level) == text) return level;
  }
  return std::nullopt;
}

Phrase phraseOf(JsonFault fault, const base::JsonPlace& place) {
  switch (fault) {
    case JsonFault::syntax:
      break;
    case JsonFault::encoding:
      return {"problem.json-encoding"};
    case JsonFault::number:
      return {"problem.json-number"};
    case JsonFault::bytes:
      return {"problem.json-size"};
    case JsonFault::depth:
      return {"problem.json-depth"};
    case JsonFault::values:
      return {"problem.json-values"};
    case JsonFault::keyTwice:
      return {"problem.key-twice"};
  }
  return {"problem.json-syntax", {{"line", place.line}, {"character", place.character}}};
}

/// The levels that have conditions, as they are written in a file.
template <typename Levels>
words::List levelCodes(const Levels& levels) {
  words::List list{words::Joint::any};
  for (const auto level : levels) {
    if (level != levels.front()) list.items.push_back(words::plain(code(level)));
  }
  return list;
}

/// Goes through the file once.
class ModelParser {
 public:
  explicit ModelParser(ModelRules rules) : m_notes(rules) {}

  ModelReading parse(std::string_view bytes);

 private:
  void readAll(const JsonValue& root);
  void readHead(const JsonValue& root);
  void readApproved(const JsonValue& root);
  void readApproval(const JsonValue& approved);
  bool isName(const JsonValue& value);
  void noteKeysTwice(const base::JsonDocument& document);
  void readValidity(const JsonValue& root);
  void readUnborn(const JsonValue& root);
  void readFloor(const JsonValue& root);
  template <std::size_t Count, typename Levels>
  void readAxis(const JsonValue& root, std::string_view key, const Levels& levels,
                std::array<std::vector<Condition>, Count>& axis,
                std::array<LevelPlaces, Count>& places);
  template <std::size_t Count, typename Levels>
  void readLevel(const JsonValue& entry, const Levels& levels,
                 std::array<std::vector<Condition>, Count>& axis,
                 std::array<LevelPlaces, Count>& places);
  std::vector<Condition> readConditions(const JsonValue& entry, LevelPlaces& place);
  std::optional<Condition> readCondition(const JsonValue& entry);
  bool readValue(const JsonValue& entry, Condition& condition);
  bool readTag(const JsonValue& entry, Condition& condition);
  void readTable(const JsonValue& root);

  Model m_model;
  ModelPlaces m_places;
  ModelNotes m_notes;
};

ModelReading ModelParser::parse(std::string_view bytes) {
  ModelReading reading;
  JsonFault fault{};
  base::JsonPlace place;
  base::JsonLimits limits;
  limits.keysTwice = true;
  const auto document = base::JsonDocument::parse(bytes, limits, &fault, &place);
  reading.isJson = document || fault != JsonFault::syntax;
  if (!document) {
    m_notes.note(document.error(), phraseOf(fault, place));
  } else if (!document->root().is(JsonType::object)) {
    m_notes.note(document->root().error("an object"), {"problem.not-a-model"});
  } else {
    reading.isObject = true;
    noteKeysTwice(*document);
    readAll(document->root());
  }
  m_model.sha256 = base::sha256Hex(bytes);
  if (m_notes.empty()) {
    reading.model = std::move(m_model);
  } else {
    reading.refused = std::move(m_model);
  }
  reading.problems = std::move(m_notes).take();
  reading.places = std::move(m_places);
  return reading;
}

void ModelParser::noteKeysTwice(const base::JsonDocument& document) {
  for (const JsonValue member : document.keysTwice()) {
    m_notes.note(member.error("each key once in an object"), {"problem.key-twice"});
  }
}

void ModelParser::readAll(const JsonValue& root) {
  m_notes.keys(root, {"$schema", "id", "version", "title", "approved", "validityMonths", "unborn",
                      "floor", "child", "parent", "table"});
  readHead(root);
  readValidity(root);
  readUnborn(root);
  readFloor(root);
  readAxis(root, "child", kChildLevels, m_model.child, m_places.child);
  readAxis(root, "parent", kParentLevels, m_model.parent, m_places.parent);
  readTable(root);
}

void ModelParser::readHead(const JsonValue& root) {
  m_model.id = m_notes.filled(root, "id", kLongestModelName).value_or("");
  m_model.version = m_notes.filled(root, "version", kLongestModelName).value_or("");
  if (const auto title = m_notes.part(root, "title", JsonType::object)) {
    m_notes.keys(*title, {"da", "en"});
    m_model.title.da = m_notes.text(*title, "da", kLongestModelTitle).value_or("");
    m_model.title.en = m_notes.text(*title, "en", kLongestModelTitle).value_or("");
  }
  readApproved(root);
}

/// Null, a name, or `{"by", "on"}`: the contract leaves the shape open.
void ModelParser::readApproved(const JsonValue& root) {
  const auto approved = root.find("approved");
  if (!approved || approved->is(JsonType::null)) return;
  if (!approved->is(JsonType::string)) return readApproval(*approved);
  if (isName(*approved)) m_model.approved = Approval{std::string(approved->text()), {}};
}

void ModelParser::readApproval(const JsonValue& approved) {
  const auto by = member(approved, "by", JsonType::string);
  const auto on = dateMember(approved, "on");
  if (!by || !on) {
    m_notes.note(approved.error("null, a name, or an object with by and on"), {"problem.approved"});
  }
  if (m_notes.all() && approved.is(JsonType::object)) m_notes.keys(approved, {"by", "on"});
  if (by && isName(*by) && on) m_model.approved = Approval{std::string(by->text()), *on};
}

/// Who approved the model; of a kept one whatever stands there.
bool ModelParser::isName(const JsonValue& value) {
  if (!m_notes.all() || base::isWritten(value.text())) {
    return m_notes.fits(value, value.key(), kLongestModelName);
  }
  m_notes.note(value.error("the name of who approved it"), {"problem.approved-blank"});
  return false;
}

void ModelParser::readValidity(const JsonValue& root) {
  const auto validity = m_notes.part(root, "validityMonths", JsonType::object);
  if (!validity) return;
  for (const JsonValue entry : *validity) {
    const auto months = entry.integer();
    if (entry.key().empty() || !months || *months < 0 || *months > kMostMonths) {
      m_notes.note(
          entry.error(fmt::format("a profession with whole months from 0 to {}", kMostMonths)),
          {"problem.months", {{"most", kMostMonths}}});
      continue;
    }
    m_model.validity.push_back({std::string(entry.key()), static_cast<int>(*months)});
    m_places.validity.push_back(entry.pointer());
  }
}

void ModelParser::readUnborn(const JsonValue& root) {
  const auto unborn = m_notes.part(root, "unborn", JsonType::array);
  if (!unborn) return;
  for (const JsonValue entry : *unborn) {
    const bool refused = std::find(kMayNotVouchForUnborn.begin(), kMayNotVouchForUnborn.end(),
                                   entry.text()) != kMayNotVouchForUnborn.end();
    if (!entry.is(JsonType::string) || refused) {
      m_notes.note(entry.error("a profession that sees the child, not jobCentre or youthUnit"),
                   {"problem.unborn"});
      continue;
    }
    m_model.unborn.emplace_back(entry.text());
    m_places.unborn.push_back(entry.pointer());
  }
}

void ModelParser::readFloor(const JsonValue& root) {
  if (!root.find("floor")) return;
  const auto floor = m_notes.part(root, "floor", JsonType::object);
  if (!floor) return;
  const bool known = m_notes.keys(*floor, {"none", "single", "clear", "serious"});
  int before = 1;
  for (const ChildLevel level : kChildLevels) {
    int& group = m_model.floor[static_cast<std::size_t>(level)];
    const Phrase name = phrase(level);
    // A floor that only could not be read, or stands under a misspelt name, does not fall.
    bool read = known;
    if (floor->find(code(level))) {
      const auto given = integerMember(*floor, code(level), 1, 4);
      read = given.ok();
      if (given) group = static_cast<int>(*given);
      if (!given) m_notes.note(given.error(), {"problem.floor", {{"level", name}}});
    }
    if (read && group < before) {
      m_notes.note(
          floor->errorAt(code(level), "a floor that does not fall"),
          {"problem.floor-falls", {{"level", name}, {"floor", group}, {"before", before}}});
    }
    before = std::max(before, group);
  }
}

template <std::size_t Count, typename Levels>
void ModelParser::readAxis(const JsonValue& root, std::string_view key, const Levels& levels,
                           std::array<std::vector<Condition>, Count>& axis,
                           std::array<LevelPlaces, Count>& places) {
  const auto list = m_notes.part(root, key, JsonType::array);
  if (!list) return;
  for (const JsonValue entry : *list) readLevel(entry, levels, axis, places);
  for (const auto level : levels) {
    // The lowest level needs no condition.
    if (level == levels.front() || !places[static_cast<std::size_t>(level)].pointer.empty()) {
      continue;
    }
    m_notes.note(list->error(fmt::format("conditions for the level {}", code(level))),
                 {"problem.level-missing",
                  {{"level", phrase(level)}, {"code", code(level)}, {"field", key}}});
  }
}

template <std::size_t Count, typename Levels>
void ModelParser::readLevel(const JsonValue& entry, const Levels& levels,
                            std::array<std::vector<Condition>, Count>& axis,
                            std::array<LevelPlaces, Count>& places) {
  const std::size_t before = m_notes.count();
  if (!entry.is(JsonType::object)) return m_notes.note(entry.error("an object"), {"problem.entry"});
  m_notes.keys(entry, {"level", "any"});
  LevelPlaces place;
  std::vector<Condition> conditions = readConditions(entry, place);
  const auto name = entry.find("level");
  const auto level =
      name && name->is(JsonType::string) ? levelFromCode(levels, name->text()) : std::nullopt;
  if (!level || *level == levels.front()) {
    return m_notes.note(entry.errorAt("level", "a level of this axis above the lowest"),
                        {"problem.level", {{"levels", levelCodes(levels)}}});
  }
  const auto index = static_cast<std::size_t>(*level);
  if (!places[index].pointer.empty()) {
    return m_notes.note(name->error("each level once"),
                        {"problem.level-twice", {{"level", phrase(*level)}}});
  }
  place.pointer = entry.pointer();
  place.whole = m_notes.count() == before && !m_notes.within(place.pointer);
  places[index] = std::move(place);
  axis[index] = std::move(conditions);
}

std::vector<Condition> ModelParser::readConditions(const JsonValue& entry, LevelPlaces& place) {
  std::vector<Condition> conditions;
  const auto any = member(entry, "any", JsonType::array);
  if (!any || any->size() == 0 || any->size() > kMostInLevel) {
    m_notes.note(entry.errorAt("any", "a list of 1 to 64 conditions"),
                 {"problem.conditions", {{"most", kMostInLevel}}});
  }
  if (!any) return conditions;
  for (const JsonValue item : *any) {
    auto condition = readCondition(item);
    // Of too many all that is wrong is told, but no more are compared than a model can have.
    if (!condition || conditions.size() == kMostInLevel) continue;
    conditions.push_back(std::move(*condition));
    place.conditions.push_back(item.pointer());
  }
  return conditions;
}

std::optional<Condition> ModelParser::readCondition(const JsonValue& entry) {
  if (!entry.is(JsonType::object)) {
    m_notes.note(entry.error("an object"), {"problem.entry"});
    return std::nullopt;
  }
  Condition condition;
  bool good = m_notes.keys(entry, {"atLeast", "value", "tag"});
  const auto atLeast = integerMember(entry, "atLeast", 1, kLargestAtLeast);
  if (atLeast) {
    condition.atLeast = static_cast<std::uint32_t>(*atLeast);
  } else {
    m_notes.note(atLeast.error(), {"problem.at-least"});
    good = false;
  }
  good = readValue(entry, condition) && good;
  good = readTag(entry, condition) && good;
  if (!good) return std::nullopt;
  return condition;
}

bool ModelParser::readValue(const JsonValue& entry, Condition& condition) {
  const auto value = entry.find("value");
  if (!value) return true;
  const bool known =
      value->is(JsonType::string) && (value->text() == "some" || value->text() == "marked");
  if (known) {
    condition.value = *domain::valueFromCode(value->text());
  } else {
    m_notes.note(value->error("some or marked"), {"problem.value"});
  }
  return known;
}

bool ModelParser::readTag(const JsonValue& entry, Condition& condition) {
  if (!entry.find("tag")) return true;
  condition.tag = m_notes.text(entry, "tag");
  return condition.tag.has_value();
}

void ModelParser::readTable(const JsonValue& root) {
  const auto table = m_notes.part(root, "table", JsonType::array);
  if (!table) return;
  TableReading reading = readTableCells(*table, m_model.floor, m_notes);
  m_model.table = std::move(reading.cells);
  m_places.table = std::move(reading.places);
}

}  // namespace

ModelReading readModel(std::string_view bytes, ModelRules rules) {
  return ModelParser(rules).parse(bytes);
}

Result<Model> readValidModel(std::string_view bytes, ModelRules rules) {
  ModelReading reading = readModel(bytes, rules);
  if (reading.model) return std::move(*reading.model);
  const ModelProblem& first = reading.problems.front();
  return base::Error{first.kind, first.detail, first.pointer};
}

}  // namespace tidlig::scoring
