#include "base/file.h"
#include "base/jsonwriter.h"
#include "exitstatus.h"
#include "formcommands.h"
#include "forms/scoresheet.h"
#include "output.h"
#include "vaultoptions.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <cstdio>
#include <tuple>

namespace tidlig::cli {
namespace {

using base::Error;
using base::ErrorKind;

constexpr std::size_t kShortestId = 8;
constexpr std::size_t kWholeId = 64;

struct ImportOptions {
  VaultOptions vault;
  std::vector<std::string> files;
  std::string sheet;
  bool confirmed = false;
};

/// One line for each form that is on the disk, at once: who reads it may forget the file.
int acknowledge(std::string_view what, const std::string& id, const std::string& title) {
  std::string line = fmt::format("{} {}", what, id);
  if (!title.empty()) line += " " + onOneLine(title);
  line += '\n';
  if (std::fputs(line.c_str(), stdout) >= 0 && std::fflush(stdout) == 0) return kDone;
  return report({ErrorKind::full, "standard output could not be written: free some space"});
}

/// What a person confirmed of the form's totals, as the vault keeps it; empty where nothing.
base::Result<std::string> readSheet(const std::string& file, const forms::Questionnaire& form) {
  if (file.empty()) return std::string();
  TIDLIG_ASSIGN(const std::string bytes, base::readFile(file, forms::kLargestForm));
  TIDLIG_ASSIGN(const forms::ScoreSheet sheet, forms::readScoreSheet(bytes, form));
  return forms::writeScoreSheet(sheet);
}

/// Why a form is not brought in, in one line: no form at all, refused, or to be confirmed first.
int refuse(const forms::ReadForm& form, const std::string& file) {
  if (form.form) {
    report({ErrorKind::invalid,
            "part of the form is shown but not evaluated: read what form check says of it, then "
            "import it with --confirmed"},
           file);
    return kFoundWrong;
  }
  const auto first = std::find_if(
      form.findings.begin(), form.findings.end(),
      [](const forms::Finding& one) { return one.severity == forms::Severity::error; });
  Error why{ErrorKind::invalid, "the form is refused: form check says why"};
  if (first != form.findings.end()) {
    why = {ErrorKind::invalid, "the form is refused: " + first->text.en, first->pointer};
  }
  report(why, file);
  return form.isJson ? kFoundWrong : kBadUsage;
}

/// Of a form that is there already nothing changes, nor what was confirmed of its totals.
int acknowledgeKnown(usecases::OpenVault& vault, const std::string& id, const std::string& sheet,
                     const std::string& file) {
  const auto known = findForm(vault, id);
  if (!known) return report(known.error(), file);
  const int status = acknowledge("known", id, known->form->title.text);
  if (status != kDone || sheet.empty() || sheet == known->sheet) return status;
  report({ErrorKind::invalid, "the form is in the vault with another sheet; left as it is"}, file);
  return kFoundWrong;
}

int importFile(usecases::OpenVault& vault, const ImportOptions& options, const std::string& file) {
  const auto bytes = base::readFile(file, forms::kLargestForm);
  if (!bytes) return reportUnread(bytes.error(), file);
  const usecases::FormTrial trial = usecases::tryForm(vault, *bytes);
  std::string sheet;
  if (trial.read.form) {
    auto read = readSheet(options.sheet, *trial.read.form);
    if (!read) return report(read.error(), options.sheet);
    sheet = std::move(*read);
  }
  const auto id = usecases::importForm(vault, *bytes, options.confirmed, sheet);
  if (!id && id.error().kind == ErrorKind::invalid) return refuse(trial.read, file);
  if (!id) return report(id.error(), file);
  if (trial.known) return acknowledgeKnown(vault, *id, sheet, file);
  return acknowledge("imported", *id, trial.read.form->title.text);
}

base::Result<int> importAll(const ImportOptions& options) {
  if (!options.sheet.empty() && options.files.size() != 1) {
    return Error{ErrorKind::invalid, "--sheet belongs to one form: import that one by itself"};
  }
  TIDLIG_ASSIGN(const auto vault, openVault(options.vault));
  int status = kDone;
  for (const std::string& file : options.files) {
    status = std::max(status, importFile(*vault, options, file));
    if (status > kBadUsage) break;  // the next one would fare no better
  }
  return status;
}

void writeForm(const usecases::KnownForm& known, std::size_t items, std::string& out) {
  const forms::Questionnaire& form = *known.form;
  base::JsonWriter json(out);
  json.beginObject().key("id").string(known.id);
  json.key("url").string(form.url).key("version").string(form.version);
  json.key("title").string(form.title.text).key("status").string(forms::code(form.status));
  json.key("professions").beginArray();
  for (const std::string& profession : form.professions) json.string(profession);
  json.endArray().key("items").integer(static_cast<std::int64_t>(items));
  json.key("retired").boolean(known.retired).key("sheet").boolean(!known.sheet.empty());
  json.endObject();
  out += '\n';
}

/// By title and then by what tells versions apart, so that no chance decides.
bool earlier(const usecases::KnownForm& a, const usecases::KnownForm& b) {
  const auto key = [](const usecases::KnownForm& one) {
    return std::tie(one.form->title.text, one.form->url, one.form->version, one.id);
  };
  return key(a) < key(b);
}

base::Result<int> list(const VaultOptions& options) {
  TIDLIG_ASSIGN(const auto vault, openVault(options));
  TIDLIG_ASSIGN(auto known, usecases::listForms(*vault));
  std::sort(known.begin(), known.end(), earlier);
  Output output;
  for (const usecases::KnownForm& form : known) {
    // Items are counted as form check does: as they stand in the file.
    TIDLIG_ASSIGN(const std::string bytes, usecases::exportForm(*vault, form.id));
    writeForm(form, forms::readQuestionnaire(bytes).items, output.buffer());
    output.written();
  }
  return finish(output, kDone);
}

struct FormExport {
  VaultOptions vault;
  std::string id;
  std::string to;
};

base::Result<int> exportOne(const FormExport& options) {
  if (!looksLikeFormId(options.id)) {
    return Error{ErrorKind::invalid, "a form's id, or at least its first 8 hex digits, is needed"};
  }
  TIDLIG_ASSIGN(const auto vault, openVault(options.vault));
  TIDLIG_ASSIGN(const usecases::KnownForm known, findForm(*vault, options.id));
  TIDLIG_ASSIGN(const std::string bytes, usecases::exportForm(*vault, known.id));
  return writeOut(bytes, options.to);
}

void addImport(CLI::App& form, int& status) {
  auto options = std::make_shared<ImportOptions>();
  CLI::App* const command = form.add_subcommand(
      "import", "Bring forms into a vault; says 'imported ID TITLE' when one is on the disk");
  addVaultOptions(*command, options->vault);
  command->add_option("FILE", options->files, "Forms")->required();
  command->add_flag("--confirmed", options->confirmed,
                    "A person has read what form check says of forms that are flagged");
  command->add_option("--sheet", options->sheet,
                      "What counts in which total, as confirmed; kept beside the form");
  command->callback([options, &status] { status = statusOf(importAll(*options)); });
}

}  // namespace

bool looksLikeFormId(std::string_view word) {
  const auto isHex = [](unsigned char c) { return std::isxdigit(c) != 0; };
  return word.size() >= kShortestId && word.size() <= kWholeId &&
         std::all_of(word.begin(), word.end(), isHex);
}

base::Result<usecases::KnownForm> findForm(usecases::OpenVault& vault, std::string_view id) {
  std::string start(id);
  std::transform(start.begin(), start.end(), start.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  TIDLIG_ASSIGN(const auto known, usecases::listForms(vault));
  const usecases::KnownForm* found = nullptr;
  for (const usecases::KnownForm& form : known) {
    if (!form.id.starts_with(start)) continue;
    if (found != nullptr) {
      return Error{ErrorKind::invalid, "several forms' ids begin so: give more of it"};
    }
    found = &form;
  }
  if (found != nullptr) return *found;
  return Error{ErrorKind::notFound, "there is no such form in the vault: see form list"};
}

std::string onOneLine(std::string_view text) {
  std::string line(text);
  const auto isControl = [](unsigned char c) { return c < 0x20 || c == 0x7f; };
  std::replace_if(line.begin(), line.end(), isControl, ' ');
  return line;
}

void addFormVault(CLI::App& form, int& status) {
  addImport(form, status);
  auto listed = std::make_shared<VaultOptions>();
  CLI::App* const listCommand =
      form.add_subcommand("list", "The forms of a vault, as JSON, one line a form");
  addVaultOptions(*listCommand, *listed);
  listCommand->callback([listed, &status] { status = statusOf(list(*listed)); });
  auto out = std::make_shared<FormExport>();
  CLI::App* const exportCommand =
      form.add_subcommand("export", "Write a form's file as it was brought in, byte for byte");
  addVaultOptions(*exportCommand, out->vault);
  exportCommand->add_option("ID", out->id, "Its id, or at least the first 8 digits")->required();
  exportCommand->add_option("--to", out->to, "New file; standard output where left out");
  exportCommand->callback([out, &status] { status = statusOf(exportOne(*out)); });
}

}  // namespace tidlig::cli
