#include "commands.h"
#include "exitstatus.h"
#include "passphraseinput.h"
#include "usecases/demovault.h"
#include "vaultoptions.h"

namespace tidlig::cli {
namespace {

struct DemoOptions {
  VaultOptions vault;
  std::uint32_t families = 0;
  std::uint64_t seed = 0;
  std::optional<std::string> asOf;
};

base::Status create(const DemoOptions& options) {
  TIDLIG_ASSIGN(const base::Date asOf, dayOf(options.asOf));
  TIDLIG_ASSIGN(const security::SecretText passphrase,
                readNewSecret(options.vault.passphrase, "New passphrase: "));
  return usecases::createDemoVault({options.vault.folder, options.families, options.seed, asOf},
                                   passphrase, security::calibrateCost(), clock());
}

}  // namespace

void addDemo(CLI::App& app, int& status) {
  CLI::App* const demo = app.add_subcommand("demo", "Made-up families to look around with");
  demo->require_subcommand(1);
  auto options = std::make_shared<DemoOptions>();
  CLI::App* const command =
      demo->add_subcommand("create", "Make a vault of made-up families with the user demo");
  addVaultFolder(*command, options->vault);
  command->add_option("--passphrase-fd", options->vault.passphrase,
                      "Read the passphrase from this file descriptor instead of the terminal");
  command->add_option("--families", options->families, "How many")->required();
  command->add_option("--seed", options->seed, "The same families for the same seed")->required();
  addAsOf(*command, options->asOf);
  command->callback([options, &status] {
    const base::Status done = create(*options);
    status = done ? kDone : failed(done.error());
  });
}

}  // namespace tidlig::cli
