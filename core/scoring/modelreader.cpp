#include "scoring/modelreader.h"

#include "base/hash.h"
#include "base/jsonreading.h"
#include "scoring/tablecheck.h"

#include <fmt/format.h>

#include <algorithm>

namespace tidlig::scoring {
namespace {

using base::Error;
using base::JsonType;
using base::JsonValue;
using base::Result;
using base::Status;

constexpr int kMostMonths = 12000;
constexpr std::int64_t kLargestAtLeast = 2147483647;
/// Far above any rule a person can read; the search for the smallest sets keeps one bit for each.
constexpr std::size_t kMostConditions = 64;
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

/// Goes through the file once and notes every problem instead of stopping at the first.
class ModelParser {
 public:
  ModelReading parse(std::string_view bytes);

 private:
  void note(const Error& problem) { m_problems.push_back(problem); }
  void note(const Status& status) {
    if (!status) note(status.error());
  }
  /// Puts the value into `target`, or notes why there is none.
  template <typename T, typename Target>
  void keep(const Result<T>& result, Target& target) {
    if (result) {
      target = Target(*result);
    } else {
      note(result.error());
    }
  }

  void readHead(const JsonValue& root);
  void readTitle(const JsonValue& root);
  void readApproved(const JsonValue& root);
  void readValidity(const JsonValue& root);
  void readUnborn(const JsonValue& root);
  void readFloor(const JsonValue& root);
  template <std::size_t Count, typename Levels>
  void readAxis(const JsonValue& root, std::string_view key, const Levels& levels,
                std::array<std::vector<Condition>, Count>& axis);
  template <std::size_t Count, typename Levels>
  void readLevel(const JsonValue& entry, const Levels& levels,
                 std::array<std::vector<Condition>, Count>& axis, std::array<bool, Count>& given);
  std::vector<Condition> readConditions(const JsonValue& entry);
  Result<Condition> readCondition(const JsonValue& entry);
  void readTable(const JsonValue& root);

  Model m_model;
  std::vector<Error> m_problems;
};

ModelReading ModelParser::parse(std::string_view bytes) {
  auto document = base::JsonDocument::parse(bytes);
  if (!document) return {std::nullopt, {document.error()}, {}};
  const JsonValue root = document->root();
  if (!root.is(JsonType::object)) return {std::nullopt, {root.error("an object")}, {}};
  note(expectKeys(root, {"$schema", "id", "version", "title", "approved", "validityMonths",
                         "unborn", "floor", "child", "parent", "table"}));
  readHead(root);
  readValidity(root);
  readUnborn(root);
  readFloor(root);
  readAxis(root, "child", kChildLevels, m_model.child);
  readAxis(root, "parent", kParentLevels, m_model.parent);
  readTable(root);
  m_model.sha256 = base::sha256Hex(bytes);
  if (!m_problems.empty()) return {std::nullopt, std::move(m_problems), std::move(m_model)};
  return {m_model, {}, m_model};
}

void ModelParser::readHead(const JsonValue& root) {
  keep(filledMember(root, "id"), m_model.id);
  keep(filledMember(root, "version"), m_model.version);
  readTitle(root);
  readApproved(root);
}

void ModelParser::readTitle(const JsonValue& root) {
  const auto title = member(root, "title", JsonType::object);
  if (!title) return note(title.error());
  note(expectKeys(*title, {"da", "en"}));
  keep(textMember(*title, "da"), m_model.title.da);
  keep(textMember(*title, "en"), m_model.title.en);
}

/// Null, a name, or `{"by", "on"}`: the contract leaves the shape open.
void ModelParser::readApproved(const JsonValue& root) {
  const auto approved = root.find("approved");
  if (!approved || approved->is(JsonType::null)) return;
  if (approved->is(JsonType::string)) {
    m_model.approved = Approval{std::string(approved->text()), {}};
    return;
  }
  const auto by = textMember(*approved, "by");
  const auto on = dateMember(*approved, "on");
  if (!by || !on) return note(approved->error("null, a name, or an object with by and on"));
  m_model.approved = Approval{std::string(*by), *on};
}

void ModelParser::readValidity(const JsonValue& root) {
  const auto validity = member(root, "validityMonths", JsonType::object);
  if (!validity) return note(validity.error());
  for (const JsonValue entry : *validity) {
    const auto months = entry.integer();
    if (entry.key().empty() || !months || *months < 0 || *months > kMostMonths) {
      note(entry.error(fmt::format("a profession with whole months from 0 to {}", kMostMonths)));
      continue;
    }
    m_model.validity.push_back({std::string(entry.key()), static_cast<int>(*months)});
  }
}

void ModelParser::readUnborn(const JsonValue& root) {
  const auto unborn = member(root, "unborn", JsonType::array);
  if (!unborn) return note(unborn.error());
  for (const JsonValue entry : *unborn) {
    const bool refused = std::find(kMayNotVouchForUnborn.begin(), kMayNotVouchForUnborn.end(),
                                   entry.text()) != kMayNotVouchForUnborn.end();
    if (!entry.is(JsonType::string) || refused) {
      note(entry.error("a profession that sees the child, not jobCentre or youthUnit"));
      continue;
    }
    m_model.unborn.emplace_back(entry.text());
  }
}

void ModelParser::readFloor(const JsonValue& root) {
  const auto floor = optionalMember(root, "floor", JsonType::object);
  if (!floor) return note(floor.error());
  if (!*floor) return;
  const JsonValue& object = **floor;
  note(expectKeys(object, {"none", "single", "clear", "serious"}));
  int before = 1;
  for (const ChildLevel level : kChildLevels) {
    int& group = m_model.floor[static_cast<std::size_t>(level)];
    if (object.find(code(level))) keep(integerMember(object, code(level), 1, 4), group);
    if (group < before) note(object.errorAt(code(level), "a floor that does not fall"));
    before = std::max(before, group);
  }
}

template <std::size_t Count, typename Levels>
void ModelParser::readAxis(const JsonValue& root, std::string_view key, const Levels& levels,
                           std::array<std::vector<Condition>, Count>& axis) {
  const auto list = member(root, key, JsonType::array);
  if (!list) return note(list.error());
  std::array<bool, Count> given = {true};  // the lowest level needs no condition
  for (const JsonValue entry : *list) readLevel(entry, levels, axis, given);
  for (const auto level : levels) {
    if (given[static_cast<std::size_t>(level)]) continue;
    note(list->error(fmt::format("conditions for the level {}", code(level))));
  }
}

template <std::size_t Count, typename Levels>
void ModelParser::readLevel(const JsonValue& entry, const Levels& levels,
                            std::array<std::vector<Condition>, Count>& axis,
                            std::array<bool, Count>& given) {
  if (!entry.is(JsonType::object)) return note(entry.error("an object"));
  note(expectKeys(entry, {"level", "any"}));
  std::vector<Condition> conditions = readConditions(entry);
  const auto name = entry.find("level");
  const auto level =
      name && name->is(JsonType::string) ? levelFromCode(levels, name->text()) : std::nullopt;
  if (!level || *level == levels.front()) {
    return note(entry.errorAt("level", "a level of this axis above the lowest"));
  }
  const auto index = static_cast<std::size_t>(*level);
  if (given[index]) return note(name->error("each level once"));
  given[index] = true;
  axis[index] = std::move(conditions);
}

std::vector<Condition> ModelParser::readConditions(const JsonValue& entry) {
  std::vector<Condition> conditions;
  const auto any = member(entry, "any", JsonType::array);
  if (!any || any->size() == 0 || any->size() > kMostConditions) {
    note(entry.errorAt("any", "a list of 1 to 64 conditions"));
    return conditions;
  }
  for (const JsonValue item : *any) {
    const auto condition = readCondition(item);
    if (condition) {
      conditions.push_back(*condition);
    } else {
      note(condition.error());
    }
  }
  return conditions;
}

Result<Condition> ModelParser::readCondition(const JsonValue& entry) {
  TIDLIG_TRY(expectKeys(entry, {"atLeast", "value", "tag"}));
  Condition condition;
  TIDLIG_ASSIGN(const std::int64_t atLeast, integerMember(entry, "atLeast", 1, kLargestAtLeast));
  condition.atLeast = static_cast<std::uint32_t>(atLeast);
  if (const auto value = entry.find("value")) {
    if (!value->is(JsonType::string) || (value->text() != "some" && value->text() != "marked")) {
      return value->error("some or marked");
    }
    condition.value = *domain::valueFromCode(value->text());
  }
  TIDLIG_ASSIGN(const auto tag, optionalMember(entry, "tag", JsonType::string));
  if (tag) condition.tag = std::string(tag->text());
  return condition;
}

void ModelParser::readTable(const JsonValue& root) {
  const auto table = member(root, "table", JsonType::array);
  if (!table) return note(table.error());
  TableReading reading = readTableCells(*table, m_model.floor);
  m_model.table = std::move(reading.cells);
  m_problems.insert(m_problems.end(), reading.problems.begin(), reading.problems.end());
}

}  // namespace

ModelReading readModel(std::string_view bytes) {
  return ModelParser().parse(bytes);
}

Result<Model> readValidModel(std::string_view bytes) {
  ModelReading reading = readModel(bytes);
  if (!reading.model) return reading.problems.front();
  return std::move(*reading.model);
}

}  // namespace tidlig::scoring
