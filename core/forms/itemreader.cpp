#include "forms/itemreader.h"

#include "forms/elements.h"

#include <algorithm>
#include <array>
#include <set>

namespace tidlig::forms {
namespace {

using base::JsonType;
using base::JsonValue;

constexpr std::string_view kItemControl =
    "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl";
constexpr std::string_view kHidden = "http://hl7.org/fhir/StructureDefinition/questionnaire-hidden";
constexpr std::string_view kEnableWhenExpression =
    "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression";
constexpr std::string_view kHelp = "help";

constexpr std::array<std::string_view, 18> kItemElements = {
    "id",      "extension", "linkId",         "definition", "code",
    "prefix",  "text",      "type",           "enableWhen", "required",
    "repeats", "readOnly",  "enableBehavior", "maxLength",  "answerOption",
    "initial", "item",      "answerValueSet"};

constexpr std::array<std::string_view, 6> kControls = {"radio-button", "drop-down", "check-box",
                                                       kHelp,          "flyover",   "page"};

/// Part of FORMS.md's subset, read by a later version.
constexpr std::array<std::string_view, 4> kNotReadYet = {"enableWhen", "enableBehavior",
                                                         "answerValueSet", "initial"};

constexpr std::array<domain::Value, 4> kValues = {
    domain::Value::absent, domain::Value::some, domain::Value::marked, domain::Value::notAssessed};

bool isOneOf(ItemType type, std::initializer_list<ItemType> types) {
  return std::find(types.begin(), types.end(), type) != types.end();
}

bool takesOptions(ItemType type) {
  return isOneOf(type, {ItemType::choice, ItemType::openChoice, ItemType::decimal,
                        ItemType::integer, ItemType::date, ItemType::dateTime, ItemType::time,
                        ItemType::string, ItemType::quantity});
}

bool takesMaxLength(ItemType type) {
  return isOneOf(type, {ItemType::boolean, ItemType::decimal, ItemType::integer, ItemType::string,
                        ItemType::text, ItemType::url, ItemType::openChoice});
}

bool isOffered(ItemType type) {
  return !isOneOf(type, {ItemType::url, ItemType::attachment, ItemType::reference});
}

/// An option of the four that our own value system knows.
std::optional<domain::Value> observed(const Coding& coding) {
  if (coding.system != kValueSystem) return std::nullopt;
  return domain::valueFromCode(coding.code);
}

bool offersTheFourValues(const Item& item) {
  return std::equal(
      item.options.begin(), item.options.end(), kValues.begin(), kValues.end(),
      [](const AnswerOption& option, domain::Value value) { return option.value == value; });
}

}  // namespace

std::vector<Item> ItemReader::readItems(const JsonValue& parent, bool professionalOnly) {
  std::vector<Item> items;
  for (const JsonValue& value : readObjects(parent, "item", m_report)) {
    items.push_back(readItem(value, professionalOnly));
  }
  return items;
}

Item ItemReader::readItem(const JsonValue& value, bool professionalOnly) {
  const std::size_t errorsBefore = m_report.errors();
  const std::size_t warningsBefore = m_report.warnings();
  Item item;
  item.professionalOnly = professionalOnly;
  readOwn(value, item);
  ++m_count;
  countSupport(errorsBefore, warningsBefore);
  item.items = readItems(value, item.professionalOnly);
  const auto help = std::find_if(item.items.begin(), item.items.end(), [](const Item& child) {
    return child.type == ItemType::display && child.control == kHelp;
  });
  if (help != item.items.end()) {
    item.help = std::move(help->text);
    item.items.erase(help);
  }
  return item;
}

void ItemReader::readOwn(const JsonValue& value, Item& item) {
  reportUnknown(value, kItemElements, m_report);
  readLinkId(value, item);
  readType(value, item);
  item.prefix = readText(value, "prefix", m_report);
  item.text = readText(value, "text", m_report);
  for (const JsonValue& coding : readObjects(value, "code", m_report)) {
    item.codes.push_back(readCoding(coding, m_report));
  }
  readFlags(value, item);
  readItemExtensions(value, item);
  readOptions(value, item);
  for (const std::string_view key : kNotReadYet) {
    if (value.find(key)) m_report.addAt("not-read-yet", value, key);
  }
  checkShape(value, item);
  checkIndicator(value, item);
}

void ItemReader::readLinkId(const JsonValue& value, Item& item) {
  item.linkId = readNeededString(value, "linkId", m_report);
  if (item.linkId.empty()) return;
  const auto member = value.find("linkId");
  if (!m_linkIds.insert(member->text()).second) m_report.add("que-2", *member);
}

void ItemReader::readType(const JsonValue& value, Item& item) {
  const std::string text = readNeededString(value, "type", m_report);
  if (text.empty()) return;
  if (const auto type = itemTypeFromCode(text)) {
    item.type = *type;
  } else {
    m_report.addAt("item-type", value, "type");
  }
}

void ItemReader::readFlags(const JsonValue& value, Item& item) {
  item.required = readBoolean(value, "required", m_report).value_or(false);
  item.repeats = readBoolean(value, "repeats", m_report).value_or(false);
  item.readOnly = readBoolean(value, "readOnly", m_report).value_or(false);
  const auto length = value.find("maxLength");
  if (!length) return;
  item.maxLength = length->integer();
  if (!item.maxLength || *item.maxLength < 1) m_report.add("wrong-type", *length);
}

void ItemReader::readItemExtensions(const JsonValue& value, Item& item) {
  for (const Extension& extension : readExtensions(value, m_report)) {
    if (extension.url == kItemControl) {
      readControl(extension.value, item);
    } else if (extension.url == kHidden) {
      item.hidden = readBoolean(extension.value, "valueBoolean", m_report).value_or(false);
    } else if (extension.url == kProfessionalOnlyExtension) {
      // Anything but a clear "false" keeps it from the parents.
      item.professionalOnly |=
          readBoolean(extension.value, "valueBoolean", m_report).value_or(true);
    } else if (extension.url == kEnableWhenExpression && item.required) {
      m_report.add("expression-on-required", extension.value);
    } else {
      reportUnread(extension, m_report);
    }
  }
}

void ItemReader::readControl(const JsonValue& extension, Item& item) {
  const auto codeable = extension.find("valueCodeableConcept");
  if (!codeable || !codeable->is(JsonType::object)) {
    m_report.addAt(codeable ? "wrong-type" : "missing", extension, "valueCodeableConcept");
    return;
  }
  for (const JsonValue& coding : readObjects(*codeable, "coding", m_report)) {
    const std::string control = readString(coding, "code", m_report).value_or("");
    if (std::find(kControls.begin(), kControls.end(), control) != kControls.end()) {
      item.control = control;
      return;
    }
  }
  m_report.add("item-control", extension);
}

void ItemReader::readOptions(const JsonValue& value, Item& item) {
  std::set<std::pair<std::string, std::string>> seen;
  for (const JsonValue& option : readObjects(value, "answerOption", m_report)) {
    item.options.push_back(readOption(option));
    const AnswerOption& read = item.options.back();
    const Coding& coding = read.answer.coding;
    const std::string& key = coding.code.empty() ? read.answer.text : coding.code;
    if (!key.empty() && !seen.emplace(coding.system, key).second) {
      m_report.add("answer-option-twice", option);
    }
  }
}

AnswerOption ItemReader::readOption(const JsonValue& value) {
  static constexpr std::array<std::string_view, 8> kKnown = {
      "id",           "extension", "valueCoding", "valueString",
      "valueInteger", "valueDate", "valueTime",   "initialSelected"};
  reportUnknown(value, kKnown, m_report);
  for (const Extension& extension : readExtensions(value, m_report)) {
    reportUnread(extension, m_report);
  }
  if (value.find("initialSelected")) m_report.addAt("not-read-yet", value, "initialSelected");
  AnswerOption option;
  std::size_t values = 0;
  if (const auto coding = value.find("valueCoding")) {
    ++values;
    if (!coding->is(JsonType::object)) m_report.add("wrong-type", *coding);
    option.answer.kind = ValueKind::coding;
    option.answer.coding = readCoding(*coding, m_report);
    option.value = observed(option.answer.coding);
    if (option.answer.coding.code.empty()) m_report.addAt("missing", *coding, "code");
  }
  constexpr std::pair<std::string_view, ValueKind> kTexts[] = {{"valueString", ValueKind::string},
                                                               {"valueDate", ValueKind::date},
                                                               {"valueTime", ValueKind::time}};
  for (const auto& [key, kind] : kTexts) {
    if (!value.find(key)) continue;
    ++values;
    option.text = readText(value, key, m_report);
    option.answer.kind = kind;
    option.answer.text = option.text.text;
  }
  if (const auto number = value.find("valueInteger")) {
    ++values;
    if (!number->integer()) m_report.add("wrong-type", *number);
    option.answer.kind = ValueKind::integer;
    option.answer.text = number->text();
    option.text.text = number->text();
  }
  if (values != 1) m_report.add("answer-option", value);
  return option;
}

void ItemReader::checkShape(const JsonValue& value, const Item& item) {
  const bool hasItems = value.find("item").has_value();
  const bool display = item.type == ItemType::display;
  if (!itemTypeFromCode(value.find("type") ? value.find("type")->text() : "")) return;
  if ((item.type == ItemType::group && !hasItems) || (display && hasItems)) {
    m_report.add("que-1", value);
  }
  if (item.type != ItemType::group && !value.find("text")) m_report.add("no-text", value);
  if (display && value.find("code")) m_report.addAt("que-3", value, "code");
  if (value.find("answerOption") && value.find("answerValueSet")) m_report.add("que-4", value);
  if (!takesOptions(item.type) && (value.find("answerOption") || value.find("answerValueSet"))) {
    m_report.add("que-5", value);
  }
  if (display && (value.find("required") || value.find("repeats"))) m_report.add("que-6", value);
  if (display && value.find("readOnly")) m_report.addAt("que-9", value, "readOnly");
  if (item.maxLength && !takesMaxLength(item.type)) m_report.addAt("que-10", value, "maxLength");
  const bool choice = isOneOf(item.type, {ItemType::choice, ItemType::openChoice});
  if (choice && item.options.empty() && !value.find("answerValueSet")) {
    m_report.add("choice-without-options", value);
  }
  if (!isOffered(item.type)) {
    m_report.addAt(item.required ? "item-type-required" : "item-type-not-offered", value, "type");
  }
}

void ItemReader::checkIndicator(const JsonValue& value, Item& item) {
  for (const Coding& coding : item.codes) {
    if (coding.system != kIndicatorSystem) continue;
    if (item.indicator) m_report.addAt("indicator-several", value, "code");
    item.indicator = coding.code;
  }
  if (!item.indicator) return;
  if (!m_indicators.insert(*item.indicator).second)
    m_report.addAt("indicator-twice", value, "code");
  if (item.type != ItemType::choice || item.repeats) m_report.add("indicator-type", value);
  if (!offersTheFourValues(item)) m_report.addAt("indicator-options", value, "answerOption");
  if (m_catalogue == nullptr) return;
  if (const auto index = m_catalogue->find(*item.indicator)) {
    checkSign(value, m_catalogue->at(*index));
  } else {
    m_report.addAt("indicator-unknown", value, "code");
  }
}

void ItemReader::checkSign(const JsonValue& value, const domain::Indicator& indicator) {
  if (indicator.axis != domain::Axis::child) return;
  if (m_checklist.subject && *m_checklist.subject != domain::Subject::Kind::child) {
    m_report.addAt("sign-without-child", value, "code");
  }
  const auto asked = [&](domain::AgeBand band) {
    return m_checklist.ages.contains(band) && indicator.ages.contains(band);
  };
  if (!m_checklist.ages.empty() &&
      std::none_of(domain::kAgeBands.begin(), domain::kAgeBands.end(), asked)) {
    m_report.addAt("sign-outside-ages", value, "code");
  }
}

void ItemReader::countSupport(std::size_t errorsBefore, std::size_t warningsBefore) {
  if (m_report.errors() > errorsBefore) {
    ++m_support.refused;
  } else if (m_report.warnings() > warningsBefore) {
    ++m_support.shown;
  } else {
    ++m_support.full;
  }
}

}  // namespace tidlig::forms
