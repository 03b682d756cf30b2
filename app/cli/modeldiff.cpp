#include "scoring/modeldiff.h"

#include "base/file.h"
#include "casefiles.h"
#include "exitstatus.h"
#include "modelcommands.h"
#include "modeldifftext.h"
#include "output.h"

#include <memory>

namespace tidlig::cli {
namespace {

struct DiffOptions {
  std::string before, after;
  std::string words;  ///< code of a language; empty: JSON
};

int diff(const DiffOptions& options) {
  const auto before = readModelFile(options.before);
  const auto after = readModelFile(options.after);
  if (!before || !after) return kBadUsage;
  const scoring::ModelDiff found = scoring::diffModels(*before, *after);
  Output output;
  if (const auto language = words::languageFromCode(options.words)) {
    writeModelDiffText(*before, *after, found, *language, output.buffer());
  } else {
    writeModelDiffJson(*before, *after, found, output.buffer());
  }
  return finish(output, found.kinship == scoring::ModelKinship::same ? kDone : kFoundWrong);
}

}  // namespace

void addModelDiff(CLI::App& model, int& status) {
  auto options = std::make_shared<DiffOptions>();
  CLI::App* const command =
      model.add_subcommand("diff", "What differs between two models, and what it means, as JSON");
  command->add_option("A", options->before, "Scoring model")->required();
  command->add_option("B", options->after, "Scoring model")->required();
  command->add_option("--words", options->words, "In words of this language instead: da or en")
      ->check(CLI::IsMember({"da", "en"}));
  command->callback([options, &status] { status = diff(*options); });
}

}  // namespace tidlig::cli
