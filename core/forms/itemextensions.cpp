#include "forms/itemextensions.h"

#include "forms/elements.h"
#include "forms/extensionurls.h"
#include "forms/pattern.h"
#include "forms/valuereader.h"

#include <algorithm>
#include <array>
#include <set>

namespace tidlig::forms {
namespace {

using base::JsonType;
using base::JsonValue;
using Types = std::initializer_list<ItemType>;

constexpr Types kWritten = {ItemType::string, ItemType::text, ItemType::openChoice, ItemType::url};
constexpr Types kOrdered = {ItemType::integer,  ItemType::decimal, ItemType::date,
                            ItemType::dateTime, ItemType::time,    ItemType::quantity};
constexpr Types kNumbers = {ItemType::integer, ItemType::decimal, ItemType::quantity};
constexpr Types kPatterned = {ItemType::string, ItemType::text,     ItemType::openChoice,
                              ItemType::url,    ItemType::integer,  ItemType::decimal,
                              ItemType::date,   ItemType::dateTime, ItemType::time};

/// One extension on its item.
struct Place {
  const Extension& extension;
  Item& item;
  Report& report;

  /// Whether the item is of one of these types; elsewhere the extension has no effect.
  [[nodiscard]] bool isOn(Types types) const {
    if (std::find(types.begin(), types.end(), item.type) != types.end()) return true;
    report.add("extension-misplaced", extension.value);
    return false;
  }
  [[nodiscard]] bool isOnQuestionOrGroup() const {
    if (item.type != ItemType::display) return true;
    report.add("extension-misplaced", extension.value);
    return false;
  }
  /// A whole number of at least `least`.
  [[nodiscard]] std::optional<std::int64_t> count(std::int64_t least) const {
    if (!valueName(extension, {"valueInteger"}, report)) return std::nullopt;
    const auto number = readInteger(extension.value, "valueInteger", report);
    if (!number || *number >= least) return number;
    report.addAt("number", extension.value, "valueInteger");
    return std::nullopt;
  }
  [[nodiscard]] bool flag(bool otherwise) const {
    if (!valueName(extension, {"valueBoolean"}, report)) return otherwise;
    return readBoolean(extension.value, "valueBoolean", report).value_or(otherwise);
  }
  [[nodiscard]] std::string text(std::initializer_list<std::string_view> names) const {
    const auto name = valueName(extension, names, report);
    return name ? readString(extension.value, *name, report).value_or("") : "";
  }
  [[nodiscard]] FormText shownText() const {
    const auto name = valueName(extension, {"valueString", "valueMarkdown"}, report);
    return name ? readText(extension.value, *name, report) : FormText();
  }
  /// A unit may be a display alone: not every unit has a code.
  [[nodiscard]] std::optional<Coding> coding() const {
    if (!valueName(extension, {"valueCoding"}, report)) return std::nullopt;
    const auto value = extension.value.find("valueCoding");
    if (!value->is(JsonType::object)) {
      report.add("wrong-type", *value);
      return std::nullopt;
    }
    Coding unit = readCoding(*value, report);
    if (!unit.code.empty() || !unit.display.empty()) return unit;
    report.addAt("missing", *value, "code");
    return std::nullopt;
  }
  /// The first of `known` among the codes of its concept.
  [[nodiscard]] std::string conceptCode(std::span<const std::string_view> known,
                                        std::string_view otherwise) const {
    if (!valueName(extension, {"valueCodeableConcept"}, report)) return "";
    const auto codeable = extension.value.find("valueCodeableConcept");
    if (!codeable->is(JsonType::object)) {
      report.add("wrong-type", *codeable);
      return "";
    }
    static constexpr std::array<std::string_view, 1> kCodings = {"coding"};
    static constexpr std::array<std::string_view, 1> kText = {"text"};
    checkMembers(*codeable, {.read = kCodings, .kept = kText}, report);
    reportExtensions(*codeable, report);
    std::string found;
    for (const JsonValue& value : readObjects(*codeable, "coding", report)) {
      const std::string code = readCoding(value, report).code;
      const bool isKnown = std::find(known.begin(), known.end(), code) != known.end();
      if (found.empty() && isKnown) found = code;
    }
    if (found.empty()) report.add(otherwise, extension.value);
    return found;
  }
  [[nodiscard]] std::optional<AnswerValue> limit() const {
    if (!isOn(kOrdered)) return std::nullopt;
    const auto name = valueName(extension,
                                {"valueInteger", "valueDecimal", "valueDate", "valueDateTime",
                                 "valueTime", "valueQuantity"},
                                report);
    auto value = name ? readNamedValue(extension.value, *name, report) : std::nullopt;
    if (!value || canAnswer(value->kind, item)) return value;
    // Any number bounds a whole one.
    if (item.type == ItemType::integer && value->kind == ValueKind::decimal) return value;
    report.add("limit-type", extension.value);
    return std::nullopt;
  }
};

void readControl(const Place& at) {
  static constexpr std::array<std::string_view, 6> kControls = {
      "radio-button", "drop-down", "check-box", "help", "flyover", "page"};
  at.item.control = at.conceptCode(kControls, "item-control");
}

void readCategory(const Place& at) {
  static constexpr std::array<std::string_view, 3> kCategories = {"instructions", "security",
                                                                  "help"};
  at.item.category = at.conceptCode(kCategories, "code-unknown");
}

void readOrientation(const Place& at) {
  const std::string orientation = at.text({"valueCode"});
  if (orientation == "horizontal" || orientation == "vertical") {
    at.item.orientation = orientation;
  } else if (!orientation.empty()) {
    at.report.add("code-unknown", at.extension.value);
  }
}

void readLink(const Place& at) {
  const std::string link = at.text({"valueUri", "valueUrl"});
  if (link.starts_with("https://") || link.starts_with("http://")) {
    at.item.supportLink = link;
  } else if (!link.empty()) {
    at.report.add("link", at.extension.value);
  }
}

void readRegex(const Place& at) {
  if (!at.isOn(kPatterned)) return;
  const std::string regex = at.text({"valueString"});
  if (Pattern::compile(regex)) {
    at.item.limits.regex = regex;
  } else if (!regex.empty()) {
    at.report.add("regex", at.extension.value);
  }
}

void readUnit(const Place& at) {
  if (at.isOn(kNumbers)) at.item.unit = at.coding();
}

void readUnitOption(const Place& at) {
  if (!at.isOn({ItemType::quantity})) return;
  auto unit = at.coding();
  if (unit && at.report.hasRoom(1, at.extension.value)) {
    at.item.unitOptions.push_back(std::move(*unit));
  }
}

/// Never evaluated: the item may be a total, which a person is asked about when it is imported.
void readCalculated(const Place& at) {
  at.report.add("extension-not-evaluated", at.extension.value);
  const auto expression = at.extension.value.find("valueExpression");
  const auto text =
      expression ? expression->find("expression") : at.extension.value.find("valueString");
  at.item.calculated = text && text->is(JsonType::string) ? std::string(text->text()) : "?";
}

void readEnableWhenExpression(const Place& at) {
  at.report.add(at.item.required ? "expression-on-required" : "extension-not-evaluated",
                at.extension.value);
}

struct Handler {
  std::string_view url;
  void (*read)(const Place&);
};

constexpr Handler kHandlers[] = {
    {ext::kItemControl, readControl},
    {ext::kHidden, [](const Place& at) { at.item.hidden = at.flag(false); }},
    // Anything but a clear "false" keeps it from the parents.
    {kProfessionalOnlyExtension,
     [](const Place& at) { at.item.professionalOnly |= at.flag(true); }},
    {kErrorTextExtension, [](const Place& at) { at.item.errorText = at.shownText(); }},
    {ext::kMinValue, [](const Place& at) { at.item.limits.least = at.limit(); }},
    {ext::kMaxValue, [](const Place& at) { at.item.limits.most = at.limit(); }},
    {ext::kMinLength,
     [](const Place& at) {
       if (at.isOn(kWritten)) at.item.limits.shortest = at.count(0);
     }},
    {ext::kRegex, readRegex},
    {ext::kMaxDecimalPlaces,
     [](const Place& at) {
       if (at.isOn({ItemType::decimal, ItemType::quantity})) {
         at.item.limits.decimalPlaces = at.count(0);
       }
     }},
    {ext::kMinOccurs,
     [](const Place& at) {
       if (at.isOnQuestionOrGroup()) at.item.limits.fewest = at.count(0);
     }},
    {ext::kMaxOccurs,
     [](const Place& at) {
       if (at.isOnQuestionOrGroup()) at.item.limits.highest = at.count(1);
     }},
    {ext::kUnit, readUnit},
    {ext::kUnitOption, readUnitOption},
    {ext::kDisplayCategory, readCategory},
    {ext::kOrientation, readOrientation},
    {ext::kSupportLink, readLink},
    {ext::kEntryFormat, [](const Place& at) { at.item.entryFormat = at.shownText(); }},
    {ext::kCalculated, readCalculated},
    {ext::kCalculatedOld, readCalculated},
    {ext::kEnableWhenExpression, readEnableWhenExpression},
    {ext::kEnableWhenExpressionOld, readEnableWhenExpression},
};

bool isAbove(const std::optional<std::int64_t>& low, const std::optional<std::int64_t>& high) {
  return low && high && *low > *high;
}

}  // namespace

void readItemExtensions(const JsonValue& value, Item& item, Report& report) {
  std::set<std::string_view> seen;
  for (const Extension& extension : readExtensions(value, report)) {
    const auto* const handler =
        std::find_if(std::begin(kHandlers), std::end(kHandlers),
                     [&](const Handler& candidate) { return candidate.url == extension.url; });
    if (handler == std::end(kHandlers)) {
      reportUnread(extension, report);
    } else if (seen.insert(extension.url).second || extension.url == ext::kUnitOption) {
      handler->read({extension, item, report});
    } else {
      report.add("extension-twice", extension.value);
    }
  }
}

void checkLimits(const JsonValue& value, const Item& item, Report& report) {
  const AnswerLimits& limits = item.limits;
  const auto order =
      limits.least && limits.most ? forms::order(*limits.least, *limits.most) : std::nullopt;
  if (order == std::strong_ordering::greater || isAbove(limits.shortest, item.maxLength) ||
      isAbove(limits.fewest, limits.highest)) {
    report.add("limits-crossed", value);
  }
  if (!item.repeats && limits.fewest.value_or(0) > 1) report.add("occurs-without-repeats", value);
}

}  // namespace tidlig::forms
