#include "forms/itemreader.h"

#include "forms/elements.h"
#include "forms/itemchecks.h"
#include "forms/itemextensions.h"
#include "forms/optionreader.h"
#include "forms/valuereader.h"

#include <algorithm>
#include <array>

namespace tidlig::forms {
namespace {

using base::JsonType;
using base::JsonValue;

constexpr std::array<std::string_view, 2> kItemTexts = {"prefix", "text"};
constexpr std::array<std::string_view, 13> kItemRead = {
    "linkId",   "code",    "type",          "enableWhen", "enableBehavior",
    "required", "repeats", "readOnly",      "maxLength",  "answerOption",
    "initial",  "item",    "answerValueSet"};
constexpr std::array<std::string_view, 1> kItemKept = {"definition"};

/// Takes the first display among `children` that is only a text of this kind for its parent. One
/// with conditions of its own stays where it is.
FormText lift(std::vector<Item>& children, std::string_view control) {
  const auto found = std::find_if(children.begin(), children.end(), [&](const Item& child) {
    return child.type == ItemType::display && child.control == control &&
           child.enableWhen.empty() && child.items.empty();
  });
  if (found == children.end()) return {};
  FormText text = std::move(found->text);
  children.erase(found);
  return text;
}

/// FHIR lets an initial quantity without a number name the unit that is asked for.
bool namesUnitOnly(const AnswerValue& value) {
  return value.kind == ValueKind::quantity && value.quantity.value.empty();
}

}  // namespace

std::vector<Item> ItemReader::read(const JsonValue& form) {
  std::vector<Item> items = readItems(form, false);
  judgeConditions(items);
  return items;
}

std::vector<Item> ItemReader::readItems(const JsonValue& parent, bool professionalOnly) {
  std::vector<Item> items;
  for (const JsonValue& value : readObjects(parent, "item", m_report)) {
    // An item takes the memory of several options.
    constexpr std::size_t kParts = 4;
    if (!m_report.hasRoom(kParts, value)) break;
    items.push_back(readItem(value, professionalOnly));
  }
  return items;
}

Item ItemReader::readItem(const JsonValue& value, bool professionalOnly) {
  const std::size_t errorsBefore = m_report.errors();
  const std::size_t warningsBefore = m_report.warnings();
  const std::size_t number = m_levels.size();
  m_levels.push_back(FormSupport::full);
  Item item;
  item.professionalOnly = professionalOnly;
  readOwn(value, number, item);
  judge(number, errorsBefore, warningsBefore);
  item.items = readItems(value, item.professionalOnly);
  item.help = lift(item.items, "help");
  item.flyover = lift(item.items, "flyover");
  return item;
}

void ItemReader::readOwn(const JsonValue& value, std::size_t number, Item& item) {
  checkMembers(value, {kItemTexts, kItemRead, kItemKept}, m_report);
  readLinkId(value, item);
  const bool typeKnown = readType(value, item);
  item.prefix = readText(value, "prefix", m_report);
  item.text = readText(value, "text", m_report);
  for (const JsonValue& coding : readObjects(value, "code", m_report)) {
    if (!m_report.hasRoom(1, coding)) break;
    item.codes.push_back(readCoding(coding, m_report));
  }
  readFlags(value, item);
  readItemExtensions(value, item, m_report);
  readAnswers(value, item);
  readInitial(value, item);
  m_conditions.read(value, number, item, m_report);
  checkItem(value, item, typeKnown, m_report);
  m_indicators.check(value, item, m_report);
}

void ItemReader::readLinkId(const JsonValue& value, Item& item) {
  item.linkId = readNeededString(value, "linkId", m_report);
  if (item.linkId.empty()) return;
  const auto member = value.find("linkId");
  if (!m_linkIds.insert(member->text()).second) m_report.add("que-2", *member);
}

bool ItemReader::readType(const JsonValue& value, Item& item) {
  const std::string text = readNeededString(value, "type", m_report);
  if (text.empty()) return false;
  const auto type = itemTypeFromCode(text);
  if (type) {
    item.type = *type;
  } else {
    m_report.addAt("item-type", value, "type");
  }
  return type.has_value();
}

void ItemReader::readFlags(const JsonValue& value, Item& item) {
  item.required = readBoolean(value, "required", m_report).value_or(false);
  item.repeats = readBoolean(value, "repeats", m_report).value_or(false);
  item.readOnly = readBoolean(value, "readOnly", m_report).value_or(false);
  item.maxLength = readInteger(value, "maxLength", m_report);
  if (item.maxLength && *item.maxLength < 1) m_report.addAt("number", value, "maxLength");
}

void ItemReader::readAnswers(const JsonValue& value, Item& item) {
  item.options = readOptions(value, m_report);
  const bool set = value.find("answerValueSet").has_value();
  if (set && item.isChoice()) readValueSet(value, item);
  if (!item.isChoice() || !item.options.empty() || item.anyCoding) return;
  item.anyCoding = true;
  m_report.add("choice-without-options", value);
}

void ItemReader::readValueSet(const JsonValue& value, Item& item) {
  const std::string name = readString(value, "answerValueSet", m_report).value_or("");
  const ValueSet* set = name.empty() ? nullptr : m_sets.find(name);
  const auto at = value.find("answerValueSet");
  item.anyCoding = set == nullptr || !set->whole;
  if (set != nullptr && m_report.hasRoom(set->options.size(), *at)) {
    item.options.insert(item.options.end(), set->options.begin(), set->options.end());
  }
  if (set == nullptr && name.starts_with('#')) {
    m_report.add("value-set-missing", *at);
  } else if (item.anyCoding && !name.empty()) {
    m_report.add(item.required ? "value-set-required" : "value-set-external", *at);
  }
}

void ItemReader::readInitial(const JsonValue& value, Item& item) {
  for (const JsonValue& initial : readObjects(value, "initial", m_report)) {
    if (!m_report.hasRoom(1, initial)) break;
    checkMembers(initial, {.read = valueNames()}, m_report);
    reportExtensions(initial, m_report);
    auto read = readValue(initial, valueNames(), m_report);
    if (!read) continue;
    if (namesUnitOnly(*read)) {
      const Quantity& unit = read->quantity;
      if (!item.unit) item.unit = Coding{unit.system, unit.code, {unit.unit, {}}};
      continue;
    }
    const bool whole = item.type == ItemType::decimal && read->kind == ValueKind::integer;
    if (whole) read->kind = ValueKind::decimal;
    item.initial.push_back(std::move(*read));
  }
}

void ItemReader::judgeConditions(const std::vector<Item>& items) {
  for (const ConditionFault& fault : checkConditions(items)) {
    const std::size_t errorsBefore = m_report.errors();
    const std::size_t warningsBefore = m_report.warnings();
    const Conditions::Entry& entry = m_conditions.entries()[fault.condition];
    if (fault.member.empty()) {
      m_report.add(fault.rule, entry.value);
    } else {
      m_report.addAt(fault.rule, entry.value, fault.member);
    }
    judge(entry.owner, errorsBefore, warningsBefore);
  }
}

void ItemReader::judge(std::size_t number, std::size_t errorsBefore, std::size_t warningsBefore) {
  if (m_report.errors() > errorsBefore) {
    m_levels[number] = FormSupport::refused;
  } else if (m_report.warnings() > warningsBefore && m_levels[number] == FormSupport::full) {
    m_levels[number] = FormSupport::flagged;
  }
}

ItemSupport ItemReader::support() const {
  const auto howMany = [this](FormSupport level) {
    return static_cast<std::size_t>(std::count(m_levels.begin(), m_levels.end(), level));
  };
  return {howMany(FormSupport::full), howMany(FormSupport::flagged), howMany(FormSupport::refused)};
}

}  // namespace tidlig::forms
