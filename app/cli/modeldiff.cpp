#include "scoring/modeldiff.h"

#include "exitstatus.h"
#include "longwork.h"
#include "modelcommands.h"
#include "modeldifftext.h"
#include "modelfile.h"
#include "output.h"
#include "usecases/models.h"
#include "vaultoptions.h"

#include <memory>

namespace tidlig::cli {
namespace {

struct DiffOptions {
  std::string before, after;
  VaultOptions vault;  ///< without a folder: no families are looked at
  std::optional<std::string> asOf;
  std::string words;  ///< code of a language; empty: JSON
};

/// How suggestions would move in the vault, where one is given.
base::Result<std::optional<usecases::Movement>> movement(const DiffOptions& options,
                                                         const scoring::Model& before,
                                                         const scoring::Model& after) {
  if (options.vault.folder.empty()) return std::optional<usecases::Movement>();
  TIDLIG_ASSIGN(const base::Date asOf, dayOf(options.asOf));
  TIDLIG_ASSIGN(const auto vault, openVault(options.vault));
  LongWork work("assessing families");
  TIDLIG_ASSIGN(auto moved, usecases::previewModel(*vault, after, asOf, work.progress(), &before));
  return std::optional<usecases::Movement>(std::move(moved));
}

int diff(const DiffOptions& options) {
  const auto before = readBroughtModel(options.before).model;
  const auto after = readBroughtModel(options.after).model;
  if (!before || !after) return kBadUsage;
  const auto moved = movement(options, *before, *after);
  if (!moved) return failed(moved.error());
  const ModelComparison found{*before, *after, scoring::diffModels(*before, *after),
                              moved->has_value() ? &**moved : nullptr};
  Output output;
  if (const auto language = words::languageFromCode(options.words)) {
    writeModelDiffText(found, *language, output.buffer());
  } else {
    writeModelDiffJson(found, output.buffer());
  }
  return finish(output, found.diff.kinship == scoring::ModelKinship::same ? kDone : kFoundWrong);
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
  CLI::Option* const vault =
      command->add_option("--vault", options->vault.folder,
                          "A vault whose families are counted: how many suggestions would move");
  addPersonOptions(*command, options->vault);
  addAsOf(*command, options->asOf);
  for (const char* name : {"--user", "--passphrase-fd", "--as-of"}) {
    command->get_option(name)->needs(vault);
  }
  command->callback([options, &status] { status = diff(*options); });
}

}  // namespace tidlig::cli
