#include "base/file.h"
#include "base/json.h"
#include "exitstatus.h"
#include "output.h"
#include "passphraseinput.h"
#include "responsecommands.h"
#include "usecases/families.h"
#include "usecases/responseexport.h"
#include "vaultoptions.h"

#include <fmt/format.h>

#include <cstdio>

namespace tidlig::cli {
namespace {

using base::Error;
using base::ErrorKind;

struct ScreeningExport {
  VaultOptions vault;
  std::string family;
  std::string screening;
  std::optional<int> cpr;  ///< file descriptor
  bool guide = false;
  std::string to;
};

base::Result<usecases::FamilyKey> familyOf(usecases::OpenVault& vault, const std::string& code) {
  TIDLIG_ASSIGN(const auto rows, usecases::listFamilyNames(vault));
  for (const auto& one : rows) {
    if (one.code == code) return one.key;
  }
  return Error{ErrorKind::notFound, "there is no such family in the vault"};
}

base::Result<usecases::ScreeningKey> screeningOf(usecases::OpenVault& vault,
                                                 usecases::FamilyKey family,
                                                 const std::string& code) {
  TIDLIG_ASSIGN(const auto view, usecases::openFamily(vault, family));
  for (const auto& one : view.screenings) {
    if (one.code == code) return one.key;
  }
  return Error{ErrorKind::notFound, "the family has no such screening"};
}

/// Typed unseen or read from a descriptor: an argument would be seen by everybody on the machine.
base::Result<domain::CprNumber> readCpr(const std::optional<int>& descriptor) {
  TIDLIG_ASSIGN(const security::SecretText typed, readSecret(descriptor, "CPR number"));
  return domain::CprNumber::parse(typed.view());
}

/// Each refusal on a line of its own, without what was answered.
int refuse(const exchange::GuideProjection& projection) {
  for (const exchange::GuideRefusal& one : projection.refusals) {
    report({ErrorKind::invalid, one.text.en}, one.linkId.empty()
                                                  ? std::string("the screening")
                                                  : fmt::format("question {}", one.linkId));
  }
  return kFoundWrong;
}

base::Result<int> exportGuide(usecases::OpenVault& vault, usecases::FamilyKey family,
                              const ScreeningExport& options) {
  TIDLIG_ASSIGN(const auto key, screeningOf(vault, family, options.screening));
  TIDLIG_ASSIGN(const domain::CprNumber cpr, readCpr(options.cpr));
  TIDLIG_ASSIGN(const auto projection, usecases::exportToChildrenGuide(vault, key, cpr));
  if (!projection.refusals.empty()) return refuse(projection);
  return writeOut(projection.json + "\n", options.to);
}

/// What is not in the bundle is told on standard error: nothing is left out in silence.
void tellLeftOut(const usecases::ExportedScreenings& exported) {
  if (exported.unfinished > 0) {
    std::fprintf(stderr, "tidlig-cli: %zu unfinished screenings are not in the bundle\n",
                 exported.unfinished);
  }
  if (exported.withoutForm > 0) {
    std::fprintf(stderr,
                 "tidlig-cli: %zu screenings came in without their checklist and are not in the "
                 "bundle\n",
                 exported.withoutForm);
  }
}

base::Result<int> exportResponses(const ScreeningExport& options) {
  if (options.guide != !options.screening.empty()) {
    return Error{ErrorKind::invalid, "--children-guide and --screening belong together"};
  }
  TIDLIG_ASSIGN(const auto vault, openVault(options.vault));
  TIDLIG_ASSIGN(const auto family, familyOf(*vault, options.family));
  if (options.guide) return exportGuide(*vault, family, options);
  TIDLIG_ASSIGN(const auto exported, usecases::exportScreenings(*vault, family));
  tellLeftOut(exported);
  return writeOut(exported.json + "\n", options.to);
}

}  // namespace

void addResponseVault(CLI::App& response, int& status) {
  auto options = std::make_shared<ScreeningExport>();
  CLI::App* const command = response.add_subcommand(
      "export", "Write a family's signed screenings for another system (FHIR R4)");
  addVaultOptions(*command, options->vault);
  command->add_option("--family", options->family, "The family's id in the vault")->required();
  command->add_flag("--children-guide", options->guide,
                    "One screening for the municipalities' children guide; asks for a CPR number");
  command->add_option("--screening", options->screening, "That screening's id: s1, s2 …");
  command->add_option("--cpr-fd", options->cpr,
                      "Read the CPR number from this file descriptor, not from the terminal");
  command->add_option("--to", options->to, "New file; standard output where left out");
  command->callback([options, &status] {
    const auto done = exportResponses(*options);
    status = done ? *done : failed(done.error());
  });
}

}  // namespace tidlig::cli
