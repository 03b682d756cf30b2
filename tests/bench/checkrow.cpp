#include "madeupvault.h"
#include "program.h"
#include "row.h"

#include <fmt/format.h>

namespace tidlig::bench {
namespace {

constexpr double kMinute = 60'000;

std::string checkEverything(const security::SecretBytes& key) {
  return keyLine(key) +
         "PRAGMA cipher_integrity_check;\n"
         "PRAGMA integrity_check;\n"
         "PRAGMA foreign_key_check;\n";
}

}  // namespace

Outcome vaultCheck(const Settings& settings) {
  TIDLIG_ASSIGN(const std::string cli, findProgram((settings.built / "tidlig-cli").string()));
  TIDLIG_ASSIGN(const std::string shell, findProgram("sqlcipher"));
  TIDLIG_ASSIGN(const std::filesystem::path vault, madeUpVault(settings, settings.families));
  TIDLIG_ASSIGN(const security::SecretBytes key, databaseKey(vault));
  const Program ours{.command = {cli, "vault", "check", "--vault", vault, "--passphrase-fd", "3"},
                     .pipes = {{3, std::string(madeUpPassphrase()) + "\n"}}};
  const Program theirs{.command = {shell, "-batch", "-bail", vault / "vault.db"},
                       .pipes = {{0, checkEverything(key)}}};
  TIDLIG_ASSIGN(const Pairs pairs,
                takeTurns(settings.pairs, [&] { return run(ours); }, [&] { return run(theirs); }));
  Measured measured =
      compared("vault-check", fmt::format("tidlig-cli vault check, {} families", settings.families),
               "the sqlcipher shell checking pages, structure and references", pairs);
  measured.goals = {within(kMinute)};
  return std::vector{measured};
}

}  // namespace tidlig::bench
