#include "base/file.h"
#include "base/json.h"
#include "base/jsonwriter.h"
#include "commands.h"
#include "exitstatus.h"
#include "formcommands.h"
#include "forms/questionnairereader.h"
#include "output.h"

#include <algorithm>

namespace tidlig::cli {
namespace {

using base::JsonWriter;

void writeFinding(JsonWriter& json, const forms::Finding& finding) {
  json.beginObject().key("severity").string(forms::code(finding.severity));
  json.key("rule").string(finding.rule).key("pointer").string(finding.pointer);
  json.key("text").beginObject();
  json.key("da").string(finding.text.da).key("en").string(finding.text.en);
  json.endObject().endObject();
}

void writeForm(const std::string& file, const forms::ReadForm& form, std::string& out) {
  const auto number = [](std::size_t count) { return static_cast<std::int64_t>(count); };
  JsonWriter json(out);
  json.beginObject().key("file").string(file);
  json.key("result").string(forms::code(form.support));
  json.key("items").integer(number(form.items));
  json.key("findings").beginArray();
  for (const forms::Finding& finding : form.findings) writeFinding(json, finding);
  json.endArray().key("support").beginObject();
  json.key("full").integer(number(form.itemSupport.full));
  json.key("shown").integer(number(form.itemSupport.shown));
  json.key("refused").integer(number(form.itemSupport.refused));
  json.endObject().endObject();
  out += '\n';
}

/// What is said of a file that is too large to be read at all.
forms::ReadForm tooLarge() {
  forms::ReadForm form;
  form.findings.push_back(forms::makeFinding("json-size", ""));
  return form;
}

int checkFile(const std::string& file, Output& output) {
  const auto bytes = base::readFile(file, forms::kLargestForm);
  const bool large = !bytes && bytes.error().kind == base::ErrorKind::invalid;
  if (!bytes && !large) {
    report(bytes.error(), file);
    return kBadUsage;
  }
  const forms::ReadForm form = large ? tooLarge() : forms::readQuestionnaire(*bytes);
  // A file name is bytes; only what is UTF-8 can stand in JSON.
  writeForm(base::isUtf8(file) ? file : "?", form, output.buffer());
  output.written();
  if (!form.isJson) return report({base::ErrorKind::invalid, form.findings.front().text.en}, file);
  return form.support == forms::FormSupport::refused ? kFoundWrong : kDone;
}

int check(const std::vector<std::string>& files) {
  Output output;
  int status = kDone;
  // The worst of all; what cannot be read at all is worse than what is refused.
  for (const std::string& file : files) status = std::max(status, checkFile(file, output));
  return finish(output, status);
}

}  // namespace

void addForm(CLI::App& app, int& status) {
  CLI::App* form = app.add_subcommand("form", "Checklists and other forms (FHIR R4 Questionnaire)");
  form->require_subcommand(1);
  CLI::App* command =
      form->add_subcommand("check", "Say of each form what is supported, as JSON, one line a form");
  auto files = std::make_shared<std::vector<std::string>>();
  command->add_option("FILE", *files, "Forms")->required();
  command->callback([files, &status] { status = check(*files); });
  addFormVault(*form, status);
  addFormDiff(*form, status);
}

}  // namespace tidlig::cli
