#include "base/jsonwriter.h"
#include "commands.h"
#include "exitstatus.h"
#include "passphraseinput.h"
#include "roles.h"
#include "usecases/users.h"
#include "vaultoptions.h"

#include <fmt/format.h>

namespace tidlig::cli {
namespace {

using security::SecretText;

struct UserOptions {
  VaultOptions vault;
  std::string name;
  std::vector<std::string> roles;
  std::string profession;
  std::string unit;
  std::optional<int> newPassphrase;
};
using Run = base::Status (*)(const UserOptions&);

base::Status add(const UserOptions& options) {
  usecases::NewUser wanted{options.name, {}, options.profession, options.unit};
  TIDLIG_ASSIGN(wanted.roles, rolesFrom(options.roles));
  TIDLIG_ASSIGN(const auto vault, openVault(options.vault));
  TIDLIG_ASSIGN(const SecretText passphrase,
                readNewSecret(options.newPassphrase, "Passphrase of the new user: "));
  return usecases::addUser(*vault, wanted, passphrase, security::calibrateCost());
}

base::Status change(const UserOptions& options) {
  usecases::NewUser wanted{options.name, {}, options.profession, options.unit};
  TIDLIG_ASSIGN(wanted.roles, rolesFrom(options.roles));
  TIDLIG_ASSIGN(const auto vault, openVault(options.vault));
  return usecases::changeUser(*vault, wanted);
}

/// One's own, or as an administrator somebody else's.
base::Status passphrase(const UserOptions& options) {
  TIDLIG_ASSIGN(const SecretText own, readVaultPassphrase(options.vault));
  TIDLIG_ASSIGN(const auto vault, openVault(options.vault, own));
  TIDLIG_ASSIGN(const SecretText next, readNewSecret(options.newPassphrase, "New passphrase: "));
  const security::KdfCost cost = security::calibrateCost();
  if (options.name.empty() || options.name == vault->user().name) {
    return usecases::changePassphrase(*vault, own, next, cost);
  }
  return usecases::setPassphraseOf(*vault, options.name, next, cost);
}

base::Status remove(const UserOptions& options) {
  TIDLIG_ASSIGN(const auto vault, openVault(options.vault));
  TIDLIG_TRY(usecases::removeUser(*vault, options.name));
  fmt::print(
      "removed; an older copy of vault.keys still opens for them: give the vault a new key "
      "(vault rekey)\n");
  return base::Done{};
}

base::Status list(const UserOptions& options) {
  TIDLIG_ASSIGN(const auto vault, openVault(options.vault));
  TIDLIG_ASSIGN(const auto users, usecases::listUsers(*vault));
  for (const usecases::ListedUser& one : users) {
    std::string line;
    base::JsonWriter json(line);
    json.beginObject().key("name").string(one.user.name).key("roles").beginArray();
    for (const domain::Role role : one.user.roles) json.string(domain::code(role));
    json.endArray().key("profession").string(one.user.profession);
    json.key("unit").string(one.user.unit).key("removed").boolean(one.removed).endObject();
    fmt::print("{}\n", line);
  }
  return base::Done{};
}

struct Command {
  CLI::App* app;
  std::shared_ptr<UserOptions> options;
};

Command addCommand(CLI::App& user, int& status, const char* name, const char* what, Run run) {
  Command command{user.add_subcommand(name, what), std::make_shared<UserOptions>()};
  addVaultOptions(*command.app, command.options->vault);
  command.app->callback([options = command.options, run, &status] {
    const base::Status done = run(*options);
    status = done ? kDone : failed(done.error());
  });
  return command;
}

void addPerson(Command& command) {
  command.app->add_option("NAME", command.options->name, "Name of the user")->required();
  command.app->add_option("--role", command.options->roles, "One or more roles")->required();
  command.app->add_option("--profession", command.options->profession, "A profession of the model");
  command.app->add_option("--unit", command.options->unit, "Where they work");
}

void addNewPassphrase(Command& command) {
  command.app->add_option("--new-passphrase-fd", command.options->newPassphrase,
                          "Read the new passphrase from this file descriptor");
}

}  // namespace

void addUser(CLI::App& app, int& status) {
  CLI::App* const user = app.add_subcommand("user", "People who may open a vault");
  user->require_subcommand(1);
  Command added = addCommand(*user, status, "add", "Add a user; needs an administrator", add);
  addPerson(added);
  addNewPassphrase(added);
  Command changed = addCommand(*user, status, "change",
                               "Give a user other roles; needs an administrator", change);
  addPerson(changed);
  Command renewed =
      addCommand(*user, status, "passphrase",
                 "Set a new passphrase for oneself, or for NAME as an administrator", passphrase);
  renewed.app->add_option("NAME", renewed.options->name, "Whose; one's own where left out");
  addNewPassphrase(renewed);
  Command removed =
      addCommand(*user, status, "remove", "Remove a user; needs an administrator", remove);
  removed.app->add_option("NAME", removed.options->name, "Name of the user")->required();
  addCommand(*user, status, "list", "Everybody, one JSON object a line; needs an administrator",
             list);
}

}  // namespace tidlig::cli
