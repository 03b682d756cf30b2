#include "base/json.h"
#include "base/jsonwriter.h"
#include "exitstatus.h"
#include "modelcommands.h"
#include "modelfile.h"
#include "output.h"
#include "usecases/models.h"
#include "vaultoptions.h"

#include <memory>
#include <utility>

namespace tidlig::cli {
namespace {

using base::JsonWriter;

/// Vaults may have a name or a reason from when other bytes than UTF-8 were taken; JSON is UTF-8.
std::string_view readable(std::string_view text) {
  return base::isUtf8(text) ? text : "?";
}

void writeKept(const usecases::KeptModel& kept, std::string& out) {
  JsonWriter json(out);
  json.beginObject().key("id").string(kept.model.id).key("version").string(kept.model.version);
  json.key("sha256").string(kept.model.sha256);
  json.key("title").beginObject().key("da").string(kept.model.title.da);
  json.key("en").string(kept.model.title.en).endObject().key("validFrom");
  kept.validFrom ? json.string(kept.validFrom->text()) : json.null();
  json.key("approver").string(readable(kept.approver));
  json.key("reason").string(readable(kept.reason));
  json.key("by").string(kept.byUser).key("at");
  kept.validFrom ? json.string(base::instantText(kept.atMilliseconds)) : json.null();
  json.key("inForce").boolean(kept.inForce).endObject();
  out += '\n';
}

int list(const VaultOptions& options) {
  const auto vault = openVault(options);
  if (!vault) return failed(vault.error());
  const auto models = usecases::listModels(**vault);
  if (!models) return failed(models.error());
  Output output;
  for (const usecases::KeptModel& kept : *models) writeKept(kept, output.buffer());
  return finish(output, kDone);
}

struct ExportOptions {
  VaultOptions vault;
  std::optional<std::string> sha256;
};

int exportModel(const ExportOptions& options) {
  const auto vault = openVault(options.vault);
  if (!vault) return failed(vault.error());
  const auto bytes =
      usecases::modelFile(**vault, options.sha256.value_or((**vault).model().sha256));
  if (!bytes) return failed(bytes.error());
  return writeOut(*bytes, {});
}

struct ApproveOptions {
  VaultOptions vault;
  std::string model, by, reason;
  std::optional<std::string> from;
};

/// A refusal names what was written on the command line, else the model's file.
int refused(const base::Error& error, const std::string& file) {
  for (const auto& [place, option] :
       {std::pair(usecases::kApproverPlace, "--by"), std::pair(usecases::kReasonPlace, "--reason"),
        std::pair(usecases::kValidFromPlace, "--valid-from")}) {
    if (error.pointer == place) return report({error.kind, error.detail}, option);
  }
  return report(error, file);
}

/// The vault's file is another one than what was brought, because it says who approved it: both are
/// told, so that either can be recognised later.
int tellApproved(const std::string& sha256, const scoring::Model& brought,
                 const scoring::Approval& approval) {
  std::string lines = "approved " + sha256 + "\nfile " + brought.sha256 + "\n";
  if (brought.approved && brought.approved != approval) {
    lines += "replaced the approval that the file carried\n";
  }
  return writeOut(lines, {});
}

int approve(const ApproveOptions& options) {
  const auto from = dayOf(options.from, "--valid-from");
  if (!from) return failed(from.error());
  const ModelFile file = readBroughtModel(options.model);
  if (!file.model) return kBadUsage;
  const auto vault = openVault(options.vault);
  if (!vault) return failed(vault.error());
  const auto approved =
      usecases::approveModel(**vault, file.bytes, {*from, options.by, options.reason});
  if (!approved) return refused(approved.error(), options.model);
  return tellApproved(*approved, *file.model, {options.by, *dayOf({})});
}

}  // namespace

void addModelList(CLI::App& model, int& status) {
  auto options = std::make_shared<VaultOptions>();
  CLI::App* const command =
      model.add_subcommand("list", "The models of a vault, newest first, as JSON, one a line");
  addVaultOptions(*command, *options);
  command->callback([options, &status] { status = list(*options); });
}

void addModelExport(CLI::App& model, int& status) {
  auto options = std::make_shared<ExportOptions>();
  CLI::App* const command =
      model.add_subcommand("export", "The file of the model in force in a vault, byte for byte");
  addVaultOptions(*command, options->vault);
  command->add_option("--sha256", options->sha256, "Another model of the vault, by its SHA-256");
  command->callback([options, &status] { status = exportModel(*options); });
}

void addModelApprove(CLI::App& model, int& status) {
  auto options = std::make_shared<ApproveOptions>();
  CLI::App* const command =
      model.add_subcommand("approve",
                           "Make a model the next one of a vault, from a day on. The file that "
                           "the vault keeps also says who approved it, and so has another SHA-256 "
                           "than MODEL; both are told");
  command->add_option("MODEL", options->model, "Scoring model")->required();
  addVaultOptions(*command, options->vault);
  command->add_option("--valid-from", options->from, "The first day, YYYY-MM-DD; today or later");
  command->add_option("--by", options->by, "Who has decided it; at most 200 characters")
      ->required();
  command
      ->add_option("--reason", options->reason,
                   "Why the model changes; one line of at most 4000 characters")
      ->required();
  command->callback([options, &status] { status = approve(*options); });
}

}  // namespace tidlig::cli
