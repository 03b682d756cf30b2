#include "casefiles.h"
#include "commands.h"
#include "exitstatus.h"
#include "output.h"
#include "usecases/cases.h"
#include "vaultoptions.h"

#include <algorithm>
#include <cstdio>

namespace tidlig::cli {
namespace {

using base::Error;
using base::ErrorKind;

struct ImportOptions {
  VaultOptions vault;
  std::vector<std::string> files;
};

/// One line for each family that is on the disk, at once: who reads it may forget the family.
int acknowledge(const std::string& family) {
  std::string line = "stored " + family + "\n";
  std::replace_if(
      line.begin(), line.end() - 1, [](char c) { return static_cast<unsigned char>(c) < 0x20; },
      '?');
  if (std::fputs(line.c_str(), stdout) >= 0 && std::fflush(stdout) == 0) return kDone;
  return report({ErrorKind::io, "standard output could not be written"});
}

base::Result<int> import(const ImportOptions& options) {
  TIDLIG_ASSIGN(const auto vault, openVault(options.vault));
  exchange::CaseReader reader(vault->model(), vault->catalogue());
  bool anyDifferent = false;
  const int status = forEachCase(
      options.files, reader, exchange::CaseReader::AsOf::optional,
      [&](const domain::Case& familyCase, const std::string& where) -> int {
        const auto stored = usecases::storeCase(*vault, familyCase);
        if (!stored) return report(stored.error(), where);
        if (*stored != usecases::StoredCase::different) return acknowledge(familyCase.family);
        anyDifferent = true;
        report(
            {ErrorKind::invalid, "this family is in the vault with other content; left as it is"},
            where);
        return kDone;
      });
  return status == kDone && anyDifferent ? static_cast<int>(kFoundWrong) : status;
}

struct ReadOptions {
  VaultOptions vault;
  std::optional<std::string> family;
  std::optional<std::string> asOf;
};

base::Status toStandardOutput(std::string_view lines) {
  if (std::fwrite(lines.data(), 1, lines.size(), stdout) == lines.size()) return base::Done{};
  return Error{ErrorKind::full, "standard output could not be written: free some space"};
}

base::Status flushed(const base::Status& done) {
  if (!done || std::fflush(stdout) == 0) return done;
  return toStandardOutput("\n");
}

base::Status exportAll(const ReadOptions& options) {
  TIDLIG_ASSIGN(const base::Date asOf, dayOf(options.asOf));
  TIDLIG_ASSIGN(const auto vault, openVault(options.vault));
  return flushed(usecases::exportCases(*vault, options.family, asOf, toStandardOutput));
}

base::Status assessAll(const ReadOptions& options) {
  TIDLIG_ASSIGN(const base::Date asOf, dayOf(options.asOf));
  TIDLIG_ASSIGN(const auto vault, openVault(options.vault));
  return flushed(usecases::assessCases(*vault, asOf, toStandardOutput));
}

}  // namespace

void addCase(CLI::App& app, int& status) {
  CLI::App* const cases = app.add_subcommand("case", "Move families into and out of a vault");
  cases->require_subcommand(1);
  auto into = std::make_shared<ImportOptions>();
  CLI::App* const importCommand = cases->add_subcommand(
      "import", "Store case files; says 'stored FAMILY' when one is on the disk");
  addVaultOptions(*importCommand, into->vault);
  importCommand->add_option("FILE", into->files, "Case files; - reads newline-delimited cases")
      ->required();
  importCommand->callback([into, &status] {
    const auto done = import(*into);
    status = done ? *done : failed(done.error());
  });
  auto outOf = std::make_shared<ReadOptions>();
  CLI::App* const exportCommand =
      cases->add_subcommand("export", "Write cases, newline-delimited, ascending by id");
  addVaultOptions(*exportCommand, outOf->vault);
  exportCommand->add_option("--family", outOf->family, "Only the family with this id");
  addAsOf(*exportCommand, outOf->asOf);
  exportCommand->callback([outOf, &status] {
    const base::Status done = exportAll(*outOf);
    status = done ? kDone : failed(done.error());
  });
}

void addAssess(CLI::App& app, int& status) {
  auto options = std::make_shared<ReadOptions>();
  CLI::App* const command =
      app.add_subcommand("assess", "Suggest a group for every family of a vault, storing nothing");
  addVaultOptions(*command, options->vault);
  addAsOf(*command, options->asOf);
  command->callback([options, &status] {
    const base::Status done = assessAll(*options);
    status = done ? kDone : failed(done.error());
  });
}

}  // namespace tidlig::cli
