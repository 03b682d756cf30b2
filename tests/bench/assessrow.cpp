#include "forms/shippedforms.h"
#include "madeupvault.h"
#include "program.h"
#include "row.h"

#include <fmt/format.h>

namespace tidlig::bench {
namespace {

namespace fs = std::filesystem;

constexpr int kUnlockings = 3;
constexpr const char* kAsOf = "2026-11-23";

/// hex() looks at every byte of what was observed; length() alone would not.
std::string readEverything(const security::SecretBytes& key) {
  return keyLine(key) + "SELECT count(*), sum(length(hex(observations))) FROM screening;\n";
}

Program onVault(const std::string& cli, const fs::path& vault,
                std::initializer_list<const char*> arguments) {
  Program program{.command = {cli}, .pipes = {{3, std::string(madeUpPassphrase()) + "\n"}}};
  program.command.insert(program.command.end(), arguments.begin(), arguments.end());
  for (const std::string& more :
       {std::string("--vault"), vault.string(), std::string("--passphrase-fd"), std::string("3")}) {
    program.command.push_back(more);
  }
  return program;
}

/// What the same families take as text, for comparison.
base::Result<std::string> scoringTheExport(const Settings& settings, const std::string& cli,
                                           const fs::path& vault) {
  Program exportCases = onVault(cli, vault, {"case", "export", "--as-of", kAsOf});
  exportCases.output = settings.data / "exported.ndjson";
  const auto model = settings.data / "model.json", catalogue = settings.data / "indicators.json";
  TIDLIG_TRY(writeData(model, forms::shippedModel()));
  TIDLIG_TRY(writeData(catalogue, forms::shippedCatalogue()));
  TIDLIG_ASSIGN(const Reading exported, run(exportCases));
  const Program score{.command = {cli, "score", "--model", model, "--catalogue", catalogue, "-"},
                      .input = exportCases.output};
  TIDLIG_ASSIGN(const Reading scored, run(score));
  return fmt::format("once, for comparison: case export {:.2f} s, score on its output {:.2f} s",
                     exported.milliseconds / 1000, scored.milliseconds / 1000);
}

/// What of `assess` goes into making the passphrase dear to guess, which the shell is spared.
base::Result<double> unlockingMilliseconds(const fs::path& vault) {
  std::vector<double> times;
  for (int i = 0; i < kUnlockings; ++i) {
    base::Status unlocked = base::Done{};
    times.push_back(millisecondsOf([&] {
      const auto key = databaseKey(vault);
      if (!key) unlocked = key.error();
    }));
    TIDLIG_TRY(unlocked);
  }
  return median(times);
}

double mebibytes(const fs::path& file) {
  return static_cast<double>(fs::file_size(file)) / (1024.0 * 1024);
}

}  // namespace

Outcome assess(const Settings& settings) {
  TIDLIG_ASSIGN(const std::string cli, findProgram((settings.built / "tidlig-cli").string()));
  TIDLIG_ASSIGN(const std::string shell, findProgram("sqlcipher"));
  TIDLIG_ASSIGN(const fs::path vault, madeUpVault(settings, settings.families));
  TIDLIG_ASSIGN(const security::SecretBytes key, databaseKey(vault));
  const Program ours = onVault(cli, vault, {"assess", "--as-of", kAsOf});
  const Program theirs{.command = {shell, "-batch", "-bail", vault / "vault.db"},
                       .pipes = {{0, readEverything(key)}}};
  TIDLIG_ASSIGN(const Pairs pairs,
                takeTurns(settings.pairs, [&] { return run(ours); }, [&] { return run(theirs); }));
  Measured measured =
      compared("assess", fmt::format("tidlig-cli assess, {} families", settings.families),
               "the sqlcipher shell reading every observation of the same file", pairs);
  measured.goals = {under(2)};
  TIDLIG_ASSIGN(const double unlocking, unlockingMilliseconds(vault));
  TIDLIG_ASSIGN(const std::string scored, scoringTheExport(settings, cli, vault));
  measured.notes.push_back(fmt::format(
      "{:.2f} s from the passphrase to the last line; deriving the key takes {:.2f} s of "
      "it, and without that the ratio is {:.3g}",
      measured.summary.a / 1000, unlocking / 1000,
      (measured.summary.a - unlocking) / measured.summary.b));
  measured.notes.push_back(fmt::format("vault.db {:.1f} MiB", mebibytes(vault / "vault.db")));
  measured.notes.push_back(scored);
  return std::vector{measured};
}

}  // namespace tidlig::bench
