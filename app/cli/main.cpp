#include "commands.h"
#include "exitstatus.h"
#include "security/process.h"

#include <cstdio>
#include <new>

int main(int argc, char** argv) {
#ifdef NDEBUG
  tidlig::security::hardenProcess();
#endif
  CLI::App app{"Tidlig on the command line: scoring and the encrypted vault, without a window."};
  app.set_version_flag("--version", TIDLIG_VERSION);
  app.require_subcommand(1);
  int status = tidlig::cli::kDone;
  tidlig::cli::addScore(app, status);
  tidlig::cli::addExplain(app, status);
  tidlig::cli::addModel(app, status);
  tidlig::cli::addForm(app, status);
  tidlig::cli::addResponse(app, status);
  tidlig::cli::addVault(app, status);
  tidlig::cli::addUser(app, status);
  tidlig::cli::addLog(app, status);
  tidlig::cli::addCase(app, status);
  tidlig::cli::addAssess(app, status);
  tidlig::cli::addDemo(app, status);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& usage) {
    if (usage.get_exit_code() == 0) return app.exit(usage);  // --help and --version
    // CLI11 has exit statuses and several lines of its own; ours is one status and one line.
    return tidlig::cli::report(
        {tidlig::base::ErrorKind::invalid, std::string(usage.what()) + ": see --help"});
  } catch (const std::bad_alloc&) {
    // What reads and lists is not made an error of by the use cases. There may be no memory for it.
    std::fputs("tidlig-cli: not enough memory; close other programs and try again\n", stderr);
    return tidlig::cli::kNotWritable;
  }
  return status;
}
