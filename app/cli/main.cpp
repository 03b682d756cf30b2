#include "commands.h"
#include "exitstatus.h"

int main(int argc, char** argv) {
  CLI::App app{"Tidlig on the command line: scoring and the encrypted vault, without a window."};
  app.set_version_flag("--version", TIDLIG_VERSION);
  app.require_subcommand(1);
  int status = tidlig::cli::kDone;
  tidlig::cli::addScore(app, status);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& usage) {
    // CLI11 has exit statuses of its own; the contract knows one for bad usage.
    return app.exit(usage) == 0 ? tidlig::cli::kDone : tidlig::cli::kBadUsage;
  }
  return status;
}
