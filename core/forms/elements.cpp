#include "forms/elements.h"

#include <algorithm>
#include <array>

namespace tidlig::forms {
namespace {

using base::JsonType;
using base::JsonValue;

constexpr std::string_view kTranslation = "http://hl7.org/fhir/StructureDefinition/translation";
constexpr std::string_view kCritical =
    "http://hl7.org/fhir/StructureDefinition/rendering-criticalExtension";

/// Known by name, and without a part in what is read so far.
constexpr std::array<std::string_view, 28> kNotEvaluated = {
    "http://hl7.org/fhir/StructureDefinition/entryFormat",
    "http://hl7.org/fhir/StructureDefinition/itemWeight",
    "http://hl7.org/fhir/StructureDefinition/maxDecimalPlaces",
    "http://hl7.org/fhir/StructureDefinition/maxValue",
    "http://hl7.org/fhir/StructureDefinition/minLength",
    "http://hl7.org/fhir/StructureDefinition/minValue",
    "http://hl7.org/fhir/StructureDefinition/ordinalValue",
    "http://hl7.org/fhir/StructureDefinition/questionnaire-choiceOrientation",
    "http://hl7.org/fhir/StructureDefinition/questionnaire-displayCategory",
    "http://hl7.org/fhir/StructureDefinition/questionnaire-maxOccurs",
    "http://hl7.org/fhir/StructureDefinition/questionnaire-minOccurs",
    "http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive",
    "http://hl7.org/fhir/StructureDefinition/questionnaire-ordinalValue",
    "http://hl7.org/fhir/StructureDefinition/questionnaire-supportLink",
    "http://hl7.org/fhir/StructureDefinition/questionnaire-unit",
    "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption",
    "http://hl7.org/fhir/StructureDefinition/regex",
    "http://hl7.org/fhir/StructureDefinition/targetConstraint",
    "http://hl7.org/fhir/StructureDefinition/variable",
    "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression",
    "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression",
    "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-initialExpression",
    "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-targetConstraint",
    "http://hl7.org/fhir/StructureDefinition/questionnaire-calculatedExpression",
    "http://hl7.org/fhir/StructureDefinition/questionnaire-enableWhenExpression",
    "http://hl7.org/fhir/StructureDefinition/questionnaire-initialExpression",
    "http://hl7.org/fhir/StructureDefinition/cqf-expression",
    "http://hl7.org/fhir/StructureDefinition/questionnaire-constraint",
};

std::optional<FormText::Translation> readTranslation(const JsonValue& extension, Report& report) {
  FormText::Translation translation;
  for (const Extension& part : readExtensions(extension, report)) {
    if (part.url == "lang") {
      translation.language = readNeededString(part.value, "valueCode", report);
    } else if (part.url == "content") {
      const bool markdown = part.value.find("valueMarkdown").has_value();
      translation.text =
          readNeededString(part.value, markdown ? "valueMarkdown" : "valueString", report);
    } else {
      reportUnread(part, report);
    }
  }
  if (!translation.language.empty() && !translation.text.empty()) return translation;
  report.add("missing", extension);
  return std::nullopt;
}

}  // namespace

std::optional<std::string> readString(const JsonValue& object, std::string_view key,
                                      Report& report) {
  const auto member = object.find(key);
  if (!member) return std::nullopt;
  if (!member->is(JsonType::string)) {
    report.add("wrong-type", *member);
    return std::nullopt;
  }
  if (member->text().empty()) {
    report.add("empty", *member);
    return std::nullopt;
  }
  return std::string(member->text());
}

std::string readNeededString(const JsonValue& object, std::string_view key, Report& report) {
  if (!object.find(key)) report.addAt("missing", object, key);
  return readString(object, key, report).value_or("");
}

std::optional<bool> readBoolean(const JsonValue& object, std::string_view key, Report& report) {
  const auto member = object.find(key);
  if (!member) return std::nullopt;
  if (!member->is(JsonType::boolean)) {
    report.add("wrong-type", *member);
    return std::nullopt;
  }
  return member->text() == "true";
}

FormText readText(const JsonValue& object, std::string_view key, Report& report) {
  FormText text;
  text.text = readString(object, key, report).value_or("");
  const auto beside = object.find("_" + std::string(key));
  if (!beside) return text;
  if (!beside->is(JsonType::object)) {
    report.add("wrong-type", *beside);
    return text;
  }
  for (const Extension& extension : readExtensions(*beside, report)) {
    if (extension.url != kTranslation) {
      reportUnread(extension, report);
    } else if (auto translation = readTranslation(extension.value, report)) {
      text.translations.push_back(std::move(*translation));
    }
  }
  return text;
}

Coding readCoding(const JsonValue& value, Report& report) {
  static constexpr std::array<std::string_view, 7> kKnown = {
      "id", "extension", "system", "version", "code", "display", "userSelected"};
  reportUnknown(value, kKnown, report);
  for (const Extension& extension : readExtensions(value, report)) {
    reportUnread(extension, report);
  }
  return {readString(value, "system", report).value_or(""),
          readString(value, "code", report).value_or(""), readText(value, "display", report)};
}

std::vector<JsonValue> readObjects(const JsonValue& object, std::string_view key, Report& report) {
  std::vector<JsonValue> objects;
  const auto list = object.find(key);
  if (!list) return objects;
  if (!list->is(JsonType::array)) {
    report.add("wrong-type", *list);
    return objects;
  }
  if (list->size() == 0) report.add("empty", *list);
  for (const JsonValue element : *list) {
    if (element.is(JsonType::object)) {
      objects.push_back(element);
    } else {
      report.add("wrong-type", element);
    }
  }
  return objects;
}

std::vector<Extension> readExtensions(const JsonValue& object, Report& report) {
  if (object.find("modifierExtension"))
    report.addAt("modifier-extension", object, "modifierExtension");
  std::vector<Extension> extensions;
  for (const JsonValue& value : readObjects(object, "extension", report)) {
    const auto url = value.find("url");
    if (url && url->is(JsonType::string) && !url->text().empty()) {
      extensions.push_back({url->text(), value});
    } else {
      report.addAt(url ? "wrong-type" : "missing", value, "url");
    }
  }
  return extensions;
}

void reportUnread(const Extension& extension, Report& report) {
  if (extension.url == kCritical) {
    report.add("extension-critical", extension.value);
    return;
  }
  const bool known =
      std::find(kNotEvaluated.begin(), kNotEvaluated.end(), extension.url) != kNotEvaluated.end();
  report.add(known ? "extension-not-evaluated" : "extension-unknown", extension.value);
}

void reportUnknown(const JsonValue& object, std::span<const std::string_view> known,
                   Report& report) {
  for (const JsonValue member : object) {
    std::string_view key = member.key();
    if (key.substr(0, 1) == "_") key.remove_prefix(1);
    if (key == "modifierExtension") continue;
    if (std::find(known.begin(), known.end(), key) == known.end()) {
      report.add("unknown-element", member);
    }
  }
}

}  // namespace tidlig::forms
