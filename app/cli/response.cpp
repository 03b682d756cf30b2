#include "base/file.h"
#include "base/json.h"
#include "base/jsonwriter.h"
#include "commands.h"
#include "exitstatus.h"
#include "forms/questionnairereader.h"
#include "forms/responsecheck.h"
#include "forms/responsereader.h"
#include "forms/responsescore.h"
#include "output.h"
#include "responsecommands.h"

#include <algorithm>

namespace tidlig::cli {
namespace {

using base::Error;
using base::ErrorKind;
using base::JsonWriter;

/// A little above what is read, so that what is too large is refused by the reader's own rule and
/// a pipe without end is not read for ever.
constexpr std::size_t kLargestFile = 64ULL * 1024 * 1024;

struct ResponseOptions {
  std::string form;
  std::string sheet;
  std::vector<std::string> responses;
};

/// A file name is bytes; only what is UTF-8 can stand in JSON.
std::string_view printable(const std::string& file) {
  return base::isUtf8(file) ? std::string_view(file) : std::string_view("?");
}

/// The form, or nothing with the reason on standard error.
std::optional<forms::ReadForm> readForm(const std::string& file) {
  const auto bytes = base::readFile(file, kLargestFile);
  if (!bytes) {
    report(bytes.error(), file);
    return std::nullopt;
  }
  forms::ReadForm form = forms::readQuestionnaire(*bytes);
  if (form.isJson) return form;
  report({ErrorKind::invalid, form.findings.front().text.en}, file);
  return std::nullopt;
}

/// Calls `take` with the bytes of each file. Goes on after one that cannot be read, and gives the
/// worst status of all.
template <typename Take>
int forEachFile(const std::vector<std::string>& files, const Take& take) {
  Output output;
  int status = kDone;
  for (const std::string& file : files) {
    const auto bytes = base::readFile(file, kLargestFile);
    const int one = bytes ? take(file, *bytes, output.buffer()) : reportUnread(bytes.error(), file);
    status = std::max(status, one);
    output.written();
  }
  return finish(output, status);
}

void writeFinding(JsonWriter& json, const forms::Finding& finding) {
  json.beginObject().key("severity").string(forms::code(finding.severity));
  json.key("rule").string(finding.rule).key("pointer").string(finding.pointer);
  json.key("text").beginObject();
  json.key("da").string(finding.text.da).key("en").string(finding.text.en);
  json.endObject().endObject();
}

int check(const ResponseOptions& options) {
  const auto form = readForm(options.form);
  if (!form) return kBadUsage;
  return forEachFile(
      options.responses, [&](const std::string& file, const std::string& bytes, std::string& out) {
        const forms::CheckedResponse checked = forms::checkResponseFile(*form, bytes);
        JsonWriter json(out);
        json.beginObject().key("file").string(printable(file));
        json.key("valid").boolean(checked.valid).key("findings").beginArray();
        for (const auto& found : checked.findings) writeFinding(json, found.finding);
        json.endArray().endObject();
        out += '\n';
        if (checked.isJson) return checked.valid ? kDone : kFoundWrong;
        report({ErrorKind::invalid, checked.findings.front().finding.text.en}, file);
        return kBadUsage;
      });
}

void writeNumber(JsonWriter& json, std::string_view key,
                 const std::optional<base::Decimal>& number) {
  json.key(key);
  number ? json.raw(number->text()) : json.null();
}

void writeTotal(JsonWriter& json, const forms::Total& total) {
  json.beginObject().key("linkId");
  total.linkId ? json.string(*total.linkId) : json.null();
  json.key("complete").boolean(total.complete);
  json.key("answered").integer(static_cast<std::int64_t>(total.answered));
  json.key("of").integer(static_cast<std::int64_t>(total.of));
  writeNumber(json, "total", total.total);
  writeNumber(json, "low", total.low);
  writeNumber(json, "high", total.high);
  json.key("declared");
  total.declared ? json.raw(*total.declared) : json.null();
  json.key("agrees");
  total.agrees ? json.boolean(*total.agrees) : json.null();
  json.endObject();
}

std::vector<forms::Finding> inner(const std::vector<forms::ResponseFinding>& findings) {
  std::vector<forms::Finding> list;
  for (const auto& found : findings) list.push_back(found.finding);
  return list;
}

/// What is wrong with a file as a whole: one line, at the first error.
int refuse(const std::vector<forms::Finding>& findings, const std::string& file) {
  for (const forms::Finding& one : findings) {
    if (one.severity != forms::Severity::error) continue;
    return report({ErrorKind::invalid, one.text.en, one.pointer}, file);
  }
  return kBadUsage;
}

std::optional<forms::ScoreSheet> readSheet(const std::string& file,
                                           const forms::Questionnaire& form) {
  if (file.empty()) return forms::ownScoreSheet(form);
  const auto bytes = base::readFile(file, kLargestFile);
  auto sheet =
      bytes ? forms::readScoreSheet(*bytes, form) : base::Result<forms::ScoreSheet>(bytes.error());
  if (sheet) return std::move(*sheet);
  report(sheet.error(), file);
  return std::nullopt;
}

int score(const ResponseOptions& options) {
  const auto form = readForm(options.form);
  if (!form) return kBadUsage;
  if (!form->form) {
    return refuse(form->findings, options.form);
  }
  const auto sheet = readSheet(options.sheet, *form->form);
  if (!sheet) return kBadUsage;
  return forEachFile(
      options.responses,
      [&](const std::string& file, const std::string& bytes, std::string& out) -> int {
        const forms::ReadResponse read = forms::readResponse(bytes);
        if (!read.response) return refuse(inner(read.findings), file);
        JsonWriter json(out);
        json.beginObject().key("file").string(printable(file)).key("totals").beginArray();
        for (const auto& total : forms::scoreResponse(*form->form, *read.response, *sheet)) {
          writeTotal(json, total);
        }
        json.endArray().endObject();
        out += '\n';
        return kDone;
      });
}

std::shared_ptr<ResponseOptions> addOptions(CLI::App& command) {
  auto options = std::make_shared<ResponseOptions>();
  command.add_option("--form", options->form, "The form they are responses to")->required();
  command.add_option("RESPONSE", options->responses, "Responses")->required();
  return options;
}

}  // namespace

void addResponse(CLI::App& app, int& status) {
  CLI::App* response =
      app.add_subcommand("response", "Filled-in forms (FHIR R4 QuestionnaireResponse)");
  response->require_subcommand(1);
  CLI::App* checkCommand = response->add_subcommand(
      "check", "Say of each response whether it is a right one to the form, as JSON");
  const auto checked = addOptions(*checkCommand);
  checkCommand->callback([checked, &status] { status = check(*checked); });
  CLI::App* scoreCommand = response->add_subcommand(
      "score", "Add up each response where it is complete, else say what is possible, as JSON");
  const auto scored = addOptions(*scoreCommand);
  scoreCommand->add_option("--sheet", scored->sheet, "What counts in which total, as confirmed");
  scoreCommand->callback([scored, &status] { status = score(*scored); });
  addResponseVault(*response, status);
}

}  // namespace tidlig::cli
