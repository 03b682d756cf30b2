#include "forms/elements.h"

#include "forms/extensionurls.h"
#include "forms/textcheck.h"

#include <algorithm>
#include <array>
#include <limits>

namespace tidlig::forms {
namespace {

using base::JsonType;
using base::JsonValue;

void checkCharacters(const JsonValue& string, Report& report) {
  // FHIR's own bound on a string.
  constexpr std::size_t kLongest = 1024 * 1024;
  if (string.text().size() > kLongest) report.add("text-too-long", string);
  if (hasControl(string.text())) report.add("text-control", string);
  if (hasTurnedDirection(string.text())) report.add("text-direction", string);
}

std::optional<FormText::Translation> readTranslation(const JsonValue& extension, Report& report) {
  FormText::Translation translation;
  for (const Extension& part : readExtensions(extension, report)) {
    if (part.url == "lang") {
      const auto name = valueName(part, {"valueCode"}, report);
      if (name) translation.language = readNeededString(part.value, *name, report);
    } else if (part.url == "content") {
      const auto name = valueName(part, {"valueString", "valueMarkdown"}, report);
      if (name) translation.text = readText(part.value, *name, report).text;
    } else {
      reportUnread(part, report);
    }
  }
  if (!translation.language.empty() && !translation.text.empty()) return translation;
  report.add("missing", extension);
  return std::nullopt;
}

/// A number in another notation than an integer's is of the wrong type, a longer one does not fit.
std::string_view integerFault(const JsonValue& value) {
  const bool whole =
      value.is(JsonType::number) && value.text().find_first_of(".eE") == std::string_view::npos;
  return whole ? "number" : "wrong-type";
}

std::string_view bare(std::string_view key) {
  return key.substr(0, 1) == "_" ? key.substr(1) : key;
}

bool has(std::span<const std::string_view> names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

/// Whether a critical extension names something that this program does.
bool isSupportedCritical(const Extension& extension) {
  for (const std::string_view key : {"valueUri", "valueUrl"}) {
    const auto named = extension.value.find(key);
    if (named && named->is(JsonType::string)) {
      return ext::kindOf(named->text()) == ext::Kind::read;
    }
  }
  return false;
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
  checkCharacters(*member, report);
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

std::optional<std::int64_t> readInteger(const JsonValue& object, std::string_view key,
                                        Report& report) {
  const auto member = object.find(key);
  if (!member) return std::nullopt;
  const auto number = member->integer();
  using Bounds = std::numeric_limits<std::int32_t>;
  if (number && *number >= Bounds::min() && *number <= Bounds::max()) return number;
  report.add(integerFault(*member), *member);
  return std::nullopt;
}

std::optional<base::Decimal> readDecimal(const JsonValue& object, std::string_view key,
                                         Report& report) {
  const auto member = object.find(key);
  if (!member) return std::nullopt;
  if (!member->is(JsonType::number)) {
    report.add("wrong-type", *member);
    return std::nullopt;
  }
  const auto number = base::Decimal::parse(member->text());
  if (!number) report.add("number", *member);
  return number;
}

FormText readText(const JsonValue& object, std::string_view key, Report& report) {
  FormText text;
  text.text = readString(object, key, report).value_or("");
  if (hasMarkup(text.text)) report.addAt("text-markup", object, key);
  const auto beside = object.find("_" + std::string(key));
  if (!beside) return text;
  if (!beside->is(JsonType::object)) {
    report.add("wrong-type", *beside);
    return text;
  }
  checkMembers(*beside, {}, report);
  for (const Extension& extension : readExtensions(*beside, report)) {
    if (extension.url != ext::kTranslation) {
      reportUnread(extension, report);
      continue;
    }
    auto translation = readTranslation(extension.value, report);
    if (translation && report.hasRoom(1, extension.value)) {
      text.translations.push_back(std::move(*translation));
    }
  }
  return text;
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
  if (object.find("modifierExtension")) {
    report.addAt("modifier-extension", object, "modifierExtension");
  }
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

std::optional<std::string_view> valueName(const Extension& extension,
                                          std::initializer_list<std::string_view> names,
                                          Report& report) {
  static constexpr std::array<std::string_view, 1> kUrl = {"url"};
  std::optional<std::string_view> found;
  for (const std::string_view name : names) {
    if (!found && extension.value.find(name)) found = name;
  }
  if (!found) {
    report.addAt("missing", extension.value, *names.begin());
    return std::nullopt;
  }
  checkMembers(extension.value, {.texts = {&*found, 1}, .read = kUrl}, report);
  if (extension.value.find("extension")) {
    report.addAt("extension-unknown", extension.value, "extension");
  }
  return *std::find(names.begin(), names.end(), *found);
}

void reportUnread(const Extension& extension, Report& report) {
  if (extension.url == ext::kCritical) {
    if (!isSupportedCritical(extension)) report.add("extension-critical", extension.value);
    return;
  }
  switch (ext::kindOf(extension.url)) {
    case ext::Kind::read:
      report.add("extension-misplaced", extension.value);
      return;
    case ext::Kind::notEvaluated:
      report.add("extension-not-evaluated", extension.value);
      return;
    case ext::Kind::looks:
      report.add("extension-looks", extension.value);
      return;
    case ext::Kind::unknown:
      report.add("extension-unknown", extension.value);
      return;
  }
}

void reportExtensions(const JsonValue& object, Report& report) {
  for (const Extension& extension : readExtensions(object, report)) {
    reportUnread(extension, report);
  }
}

void checkMembers(const JsonValue& object, const Members& members, Report& report) {
  for (const JsonValue member : object) {
    const std::string_view key = member.key();
    const std::string_view name = bare(key);
    if (name == "extension" || name == "modifierExtension" || name == "id") continue;
    if (has(members.texts, name)) continue;
    const bool read = has(members.read, name);
    if (read && name == key) continue;
    if (!read && !has(members.kept, name)) report.add("unknown-element", member);
    lookThrough(member, report);
  }
}

void lookThrough(const JsonValue& value, Report& report) {
  if (value.is(JsonType::string)) checkCharacters(value, report);
  if (value.is(JsonType::object)) {
    for (const Extension& extension : readExtensions(value, report)) {
      if (extension.url != ext::kTranslation) reportUnread(extension, report);
    }
  }
  if (!value.is(JsonType::object) && !value.is(JsonType::array)) return;
  for (const JsonValue member : value) {
    if (member.key() != "extension" && member.key() != "modifierExtension") {
      lookThrough(member, report);
    }
  }
}

}  // namespace tidlig::forms
