#include "commands.h"
#include "exitstatus.h"
#include "passphraseinput.h"
#include "roles.h"
#include "vaultoptions.h"

namespace tidlig::cli {
namespace {

struct UserOptions {
  VaultOptions vault;
  std::string name;
  std::vector<std::string> roles;
  std::string profession;
  std::string unit;
  std::optional<int> newPassphrase;
};

base::Status add(const UserOptions& options) {
  usecases::NewUser wanted{options.name, {}, options.profession, options.unit};
  TIDLIG_ASSIGN(wanted.roles, rolesFrom(options.roles));
  TIDLIG_ASSIGN(const auto vault, openVault(options.vault));
  TIDLIG_ASSIGN(const security::SecretText passphrase,
                readNewSecret(options.newPassphrase, "Passphrase of the new user: "));
  return usecases::addUser(*vault, wanted, passphrase, security::calibrateCost());
}

}  // namespace

void addUser(CLI::App& app, int& status) {
  CLI::App* const user = app.add_subcommand("user", "People who may open a vault");
  user->require_subcommand(1);
  auto options = std::make_shared<UserOptions>();
  CLI::App* const command = user->add_subcommand("add", "Add a user; needs an administrator");
  command->add_option("NAME", options->name, "Name of the new user")->required();
  addVaultOptions(*command, options->vault);
  command->add_option("--role", options->roles, "One or more roles")->required();
  command->add_option("--profession", options->profession, "A profession of the model");
  command->add_option("--unit", options->unit, "Where they work");
  command->add_option("--new-passphrase-fd", options->newPassphrase,
                      "Read the new user's passphrase from this file descriptor");
  command->callback([options, &status] {
    const base::Status done = add(*options);
    status = done ? kDone : failed(done.error());
  });
}

}  // namespace tidlig::cli
