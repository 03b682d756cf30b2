#include "forms/questionnairereader.h"

#include "base/hash.h"
#include "base/json.h"
#include "forms/datetext.h"
#include "forms/elements.h"
#include "forms/itemreader.h"
#include "forms/report.h"
#include "forms/valuesets.h"

#include <algorithm>
#include <array>

namespace tidlig::forms {
namespace {

using base::JsonType;
using base::JsonValue;

/// A value takes 40 bytes however short it is written, so that their number is bounded too: at most
/// what a form of this size with names and texts can hold.
constexpr base::JsonLimits kFormLimits = {kLargestForm, 64, 2'000'000};

/// Options, conditions, translations and such, an item counting as four. What a value set offers
/// counts for every question that names it.
constexpr std::size_t kMostParts = 100'000;

/// Everything FHIR R4 has on a Questionnaire and above it.
constexpr std::array<std::string_view, 3> kFormTexts = {"title", "description", "purpose"};
constexpr std::array<std::string_view, 11> kFormRead = {
    "resourceType", "implicitRules", "language", "contained",       "url", "version",
    "name",         "status",        "date",     "effectivePeriod", "item"};
constexpr std::array<std::string_view, 14> kFormKept = {
    "meta",        "text",         "identifier",     "derivedFrom", "experimental",
    "subjectType", "publisher",    "contact",        "useContext",  "jurisdiction",
    "copyright",   "approvalDate", "lastReviewDate", "code"};

std::optional<domain::Subject::Kind> subjectFromCode(std::string_view code) {
  if (code == "child") return domain::Subject::Kind::child;
  if (code == "adult") return domain::Subject::Kind::adult;
  if (code == "family") return domain::Subject::Kind::family;
  return std::nullopt;
}

void readChecklist(const JsonValue& extension, Questionnaire& form, Report& report) {
  for (const Extension& part : readExtensions(extension, report)) {
    const auto name = valueName(part, {"valueCode"}, report);
    const std::string value = name ? readNeededString(part.value, *name, report) : "";
    if (value.empty()) continue;
    if (part.url == "profession") {
      form.professions.push_back(value);
    } else if (const auto band = domain::ageBandFromCode(value); band && part.url == "age") {
      form.ages.insert(*band);
    } else if (const auto subject = subjectFromCode(value); subject && part.url == "subject") {
      form.subject = subject;
    } else {
      report.add("checklist-extension", part.value);
    }
  }
}

void readFormExtensions(const JsonValue& root, Questionnaire& form, Report& report) {
  for (const Extension& extension : readExtensions(root, report)) {
    if (extension.url == kChecklistExtension) {
      readChecklist(extension.value, form, report);
    } else {
      reportUnread(extension, report);
    }
  }
}

void readStatus(const JsonValue& root, Questionnaire& form, Report& report) {
  const std::string text = readNeededString(root, "status", report);
  if (text.empty()) return;
  const auto status = formStatusFromCode(text);
  if (!status) report.addAt("status", root, "status");
  form.status = status.value_or(FormStatus::unknown);
}

std::string readDate(const JsonValue& object, std::string_view key, Report& report) {
  std::string date = readString(object, key, report).value_or("");
  if (!date.empty() && !isDateTime(date)) report.addAt("date-value", object, key);
  return date;
}

void readPeriod(const JsonValue& root, Questionnaire& form, Report& report) {
  static constexpr std::array<std::string_view, 2> kEnds = {"start", "end"};
  const auto period = root.find("effectivePeriod");
  if (!period) return;
  if (!period->is(JsonType::object)) {
    report.add("wrong-type", *period);
    return;
  }
  checkMembers(*period, {.read = kEnds}, report);
  reportExtensions(*period, report);
  form.effectiveStart = readDate(*period, "start", report);
  form.effectiveEnd = readDate(*period, "end", report);
}

/// que-0 asks of a name what a program needs that is made from the form; none is here.
bool isProgramName(std::string_view name) {
  constexpr std::size_t kLongest = 255;
  const auto fits = [](char c) {
    const char lower = static_cast<char>(c | 0x20);
    return (lower >= 'a' && lower <= 'z') || (c >= '0' && c <= '9') || c == '_';
  };
  return name.empty() || (name.size() <= kLongest && name[0] >= 'A' && name[0] <= 'Z' &&
                          std::all_of(name.begin(), name.end(), fits));
}

void readHead(const JsonValue& root, Questionnaire& form, Report& report) {
  checkMembers(root, {kFormTexts, kFormRead, kFormKept}, report);
  if (root.find("implicitRules")) report.addAt("implicit-rules", root, "implicitRules");
  form.url = readString(root, "url", report).value_or("");
  if (!root.find("url")) report.addAt("url-missing", root, "url");
  form.version = readString(root, "version", report).value_or("");
  form.name = readString(root, "name", report).value_or("");
  if (!isProgramName(form.name)) report.addAt("que-0", root, "name");
  form.language = readString(root, "language", report).value_or("da");
  form.title = readText(root, "title", report);
  form.description = readText(root, "description", report);
  form.purpose = readText(root, "purpose", report);
  readStatus(root, form, report);
  form.date = readDate(root, "date", report);
  readPeriod(root, form, report);
  readFormExtensions(root, form, report);
}

FormSupport judge(const Report& report) {
  if (report.errors() > 0) return FormSupport::refused;
  return report.warnings() > 0 ? FormSupport::flagged : FormSupport::full;
}

void readForm(const JsonValue& root, const domain::Catalogue* catalogue, Report& report,
              Questionnaire& form, ReadForm& read) {
  readHead(root, form, report);
  ValueSets sets;
  sets.read(root, form.language, report);
  ItemReader reader(form, sets, catalogue, report);
  // Whom the checklist is about must be known before its items are judged.
  std::vector<Item> items = reader.read(root);
  if (reader.hasIndicators() && (form.professions.empty() || !form.subject)) {
    report.add("checklist-incomplete", root);
  }
  form.items = std::move(items);
  read.items = reader.count();
  read.itemSupport = reader.support();
}

std::string_view ruleOf(base::JsonFault fault) {
  switch (fault) {
    case base::JsonFault::syntax:
      return "json";
    case base::JsonFault::encoding:
      return "json-encoding";
    case base::JsonFault::number:
      return "number";
    case base::JsonFault::bytes:
      return "json-size";
    case base::JsonFault::depth:
      return "json-depth";
    case base::JsonFault::values:
      return "json-values";
    case base::JsonFault::keyTwice:
      return "json-key-twice";
  }
  return "json";
}

bool isQuestionnaire(const JsonValue& root) {
  const auto type = root.find("resourceType");
  return type && type->is(JsonType::string) && type->text() == "Questionnaire";
}

}  // namespace

std::string_view code(FormSupport support) {
  constexpr std::array<std::string_view, 3> kCodes = {"full", "flagged", "refused"};
  return kCodes[static_cast<std::size_t>(support)];
}

ReadForm readQuestionnaire(std::string_view bytes, const domain::Catalogue* catalogue) {
  ReadForm read;
  Report report(kLargestReport, kMostParts);
  Questionnaire form;
  base::JsonFault fault{};
  const auto document = base::JsonDocument::parse(bytes, kFormLimits, &fault);
  if (!document) {
    report.add(ruleOf(fault), document.error());
    read.isJson = fault != base::JsonFault::syntax;
  } else if (!isQuestionnaire(document->root())) {
    report.add("resource-type", document->root());
  } else {
    form.sha256 = base::sha256Hex(bytes);
    readForm(document->root(), catalogue, report, form, read);
  }
  read.support = judge(report);
  if (read.support != FormSupport::refused) read.form = std::move(form);
  read.findings = std::move(report).take();
  return read;
}

}  // namespace tidlig::forms
