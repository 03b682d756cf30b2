#include "forms/questionnairereader.h"

#include "base/hash.h"
#include "base/json.h"
#include "forms/elements.h"
#include "forms/itemreader.h"
#include "forms/report.h"

#include <algorithm>
#include <array>

namespace tidlig::forms {
namespace {

using base::JsonType;
using base::JsonValue;

constexpr base::JsonLimits kLimits = {16ULL * 1024 * 1024, 64};

/// Everything FHIR R4 has on a Questionnaire and above it. What is not read has no part in how a
/// form is asked or answered.
constexpr std::array<std::string_view, 31> kElements = {"resourceType",
                                                        "id",
                                                        "meta",
                                                        "implicitRules",
                                                        "language",
                                                        "text",
                                                        "contained",
                                                        "extension",
                                                        "url",
                                                        "identifier",
                                                        "version",
                                                        "name",
                                                        "title",
                                                        "derivedFrom",
                                                        "status",
                                                        "experimental",
                                                        "subjectType",
                                                        "date",
                                                        "publisher",
                                                        "contact",
                                                        "description",
                                                        "useContext",
                                                        "jurisdiction",
                                                        "purpose",
                                                        "copyright",
                                                        "approvalDate",
                                                        "lastReviewDate",
                                                        "effectivePeriod",
                                                        "code",
                                                        "item",
                                                        "modifierExtension"};

std::optional<domain::Subject::Kind> subjectFromCode(std::string_view code) {
  if (code == "child") return domain::Subject::Kind::child;
  if (code == "adult") return domain::Subject::Kind::adult;
  if (code == "family") return domain::Subject::Kind::family;
  return std::nullopt;
}

void readChecklist(const JsonValue& extension, Questionnaire& form, Report& report) {
  for (const Extension& part : readExtensions(extension, report)) {
    const std::string value = readNeededString(part.value, "valueCode", report);
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

/// FHIR's dateTime as far as a form needs it: a year, a month or a day, a time of day unread.
bool isFhirDate(std::string_view text) {
  if (text.size() > 10 && text[10] != 'T') return false;
  std::string day(text.substr(0, 10));
  if (day.size() == 4) day += "-01";
  if (day.size() == 7) day += "-01";
  return base::Date::parse(day).ok();
}

void readDate(const JsonValue& root, Questionnaire& form, Report& report) {
  form.date = readString(root, "date", report).value_or("");
  if (!form.date.empty() && !isFhirDate(form.date)) report.addAt("date-value", root, "date");
}

void readHead(const JsonValue& root, Questionnaire& form, Report& report) {
  reportUnknown(root, kElements, report);
  if (root.find("implicitRules")) report.addAt("implicit-rules", root, "implicitRules");
  form.url = readString(root, "url", report).value_or("");
  if (!root.find("url")) report.addAt("url-missing", root, "url");
  form.version = readString(root, "version", report).value_or("");
  form.name = readString(root, "name", report).value_or("");
  form.language = readString(root, "language", report).value_or("da");
  form.title = readText(root, "title", report);
  form.description = readText(root, "description", report);
  form.purpose = readText(root, "purpose", report);
  readStatus(root, form, report);
  readDate(root, form, report);
  readFormExtensions(root, form, report);
}

FormSupport judge(const Report& report) {
  if (report.errors() > 0) return FormSupport::refused;
  return report.warnings() > 0 ? FormSupport::flagged : FormSupport::full;
}

void readForm(const JsonValue& root, const domain::Catalogue* catalogue, Report& report,
              Questionnaire& form, ReadForm& read) {
  readHead(root, form, report);
  ItemReader reader(form, catalogue, report);
  // Whom the checklist is about must be known before its items are judged.
  std::vector<Item> items = reader.readItems(root);
  if (reader.hasIndicators() && (form.professions.empty() || !form.subject)) {
    report.add("checklist-incomplete", root);
  }
  form.items = std::move(items);
  read.items = reader.count();
  read.itemSupport = reader.support();
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
  Report report(kLargestReport);
  Questionnaire form;
  const auto document = base::JsonDocument::parse(bytes, kLimits);
  if (!document) {
    report.add("json", document.error());
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
