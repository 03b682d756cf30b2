#include "forms/formdiff.h"

#include "base/file.h"
#include "exitstatus.h"
#include "formcommands.h"
#include "formdifftext.h"
#include "forms/questionnairereader.h"
#include "output.h"
#include "vaultoptions.h"

#include <algorithm>

namespace tidlig::cli {
namespace {

using base::Error;
using base::ErrorKind;

struct DiffOptions {
  VaultOptions vault;
  std::string before, after;
  bool json = false;
};

/// With a vault, what looks like an id is one; a file of such a name is written ./NAME.
base::Result<std::string> bytesOf(const std::string& word, usecases::OpenVault* vault) {
  if (vault == nullptr || !looksLikeFormId(word)) {
    return base::readFile(word, forms::kLargestForm);
  }
  TIDLIG_ASSIGN(const usecases::KnownForm known, findForm(*vault, word));
  return usecases::exportForm(*vault, known.id);
}

/// The form, or nothing with the reason on standard error and in `status`.
std::optional<forms::Questionnaire> readForm(const std::string& word, usecases::OpenVault* vault,
                                             int& status) {
  const auto bytes = bytesOf(word, vault);
  if (!bytes) {
    status = report(bytes.error(), word);
    return std::nullopt;
  }
  forms::ReadForm read = forms::readQuestionnaire(*bytes);
  if (read.form) return std::move(read.form);
  const auto first = std::find_if(
      read.findings.begin(), read.findings.end(),
      [](const forms::Finding& one) { return one.severity == forms::Severity::error; });
  Error why{ErrorKind::invalid, "the form is refused: form check says why"};
  if (first != read.findings.end()) why = {ErrorKind::invalid, first->text.en, first->pointer};
  status = report(why, word);
  return std::nullopt;
}

base::Result<int> diff(const DiffOptions& options) {
  std::unique_ptr<usecases::OpenVault> vault;
  if (!options.vault.folder.empty()) {
    TIDLIG_ASSIGN(vault, openVault(options.vault));
  }
  int status = kDone;
  const auto before = readForm(options.before, vault.get(), status);
  if (!before) return status;
  const auto after = readForm(options.after, vault.get(), status);
  if (!after) return status;
  const forms::FormDiff found = forms::diffForms(*before, *after);
  Output output;
  if (options.json) {
    writeDiffJson(*before, *after, found, output.buffer());
  } else {
    writeDiffText(*before, *after, found, output.buffer());
  }
  return finish(output, found.kinship == forms::Kinship::same ? kDone : kFoundWrong);
}

}  // namespace

void addFormDiff(CLI::App& form, int& status) {
  auto options = std::make_shared<DiffOptions>();
  CLI::App* const command = form.add_subcommand(
      "diff", "What differs between two forms, and what becomes of answers to the first");
  command->add_option("A", options->before, "File, or with --vault an id")->required();
  command->add_option("B", options->after, "File, or with --vault an id")->required();
  command->add_flag("--json", options->json, "One JSON object instead of text");
  command->add_option("--vault", options->vault.folder, "Folder of a vault that keeps the forms");
  addPersonOptions(*command, options->vault);
  command->callback([options, &status] {
    const auto done = diff(*options);
    status = done ? *done : failed(done.error());
  });
}

}  // namespace tidlig::cli
