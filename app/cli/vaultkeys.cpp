#include "vaultkeys.h"

#include "exitstatus.h"
#include "passphraseinput.h"
#include "recoveryout.h"
#include "security/recoverykey.h"
#include "usecases/recovery.h"
#include "usecases/rekey.h"
#include "vaultoptions.h"

#include <fmt/format.h>

namespace tidlig::cli {
namespace {

using security::SecretText;

struct RecoverOptions {
  VaultOptions vault;
  std::optional<int> recovery;
  std::string recoveryOut;
  bool halves = false;
};

/// The key, or one half and then the other one on a line of its own.
base::Result<SecretText> readRecovery(const std::optional<int>& descriptor) {
  TIDLIG_ASSIGN(SecretText first, readSecret(descriptor, "Recovery key: "));
  if (!security::isRecoveryHalf(first)) return first;
  TIDLIG_ASSIGN(const SecretText second,
                readSecret(descriptor, "The other half of the recovery key: "));
  std::string both(first.view());
  both.reserve(first.size() + second.size() + 1);
  both += '\n';
  both += second.view();
  return SecretText::take(both);
}

base::Status recover(const RecoverOptions& options) {
  TIDLIG_ASSIGN(const SecretText key, readRecovery(options.recovery));
  TIDLIG_ASSIGN(const SecretText passphrase,
                readNewSecret(options.vault.passphrase, "New passphrase: "));
  std::function<base::Status(const SecretText&)> keep;
  if (!options.recoveryOut.empty()) {
    TIDLIG_TRY(checkRecoveryOut(options.recoveryOut, options.halves));
    keep = [&](const SecretText& next) {
      return keepRecoveryKey(options.recoveryOut, next, options.halves);
    };
  }
  TIDLIG_TRY(usecases::recoverVault(options.vault.folder, options.vault.user, key, passphrase,
                                    security::calibrateCost(), clock(), keep));
  fmt::print("the passphrase is new{}\n",
             keep ? ", and so is the recovery key: the old one no longer opens"
                  : "; the recovery key was used, so make a new one (vault recovery)");
  return base::Done{};
}

base::Status renew(const RecoverOptions& options) {
  TIDLIG_TRY(checkRecoveryOut(options.recoveryOut, options.halves));
  TIDLIG_ASSIGN(const SecretText passphrase, readVaultPassphrase(options.vault));
  TIDLIG_ASSIGN(const auto vault, openVault(options.vault, passphrase));
  TIDLIG_TRY(usecases::renewRecoveryKey(*vault, passphrase, [&](const SecretText& key) {
    return keepRecoveryKey(options.recoveryOut, key, options.halves);
  }));
  fmt::print("the recovery key is new; the old one no longer opens\n");
  return base::Done{};
}

base::Status rekey(const VaultOptions& options) {
  TIDLIG_ASSIGN(const auto vault, openVault(options));
  TIDLIG_ASSIGN(const usecases::RekeyReport report, usecases::rekeyVault(*vault));
  fmt::print("the vault has a new key; everybody keeps their passphrase ({} users)\n",
             report.users);
  for (const std::string& folder : report.oldBackups) {
    fmt::print("still opens by the old passphrases: backups/{}\n", folder);
  }
  fmt::print("backups in other places made before today open by the old passphrases, too\n");
  return base::Done{};
}

void addHalves(CLI::App& command, RecoverOptions& options) {
  command.add_flag("--halves", options.halves,
                   "Write the new key as two halves for two people, to FILE-a and FILE-b");
}

void addRecover(CLI::App& vault, int& status) {
  auto options = std::make_shared<RecoverOptions>();
  CLI::App* const command =
      vault.add_subcommand("recover", "Set a new passphrase by the recovery key");
  addVaultOptions(*command, options->vault);
  command->add_option("--recovery-fd", options->recovery,
                      "Read the recovery key from this file descriptor; two halves as two lines");
  command->add_option("--recovery-out", options->recoveryOut,
                      "Replace the recovery key: new file for the new one");
  addHalves(*command, *options);
  command->callback([options, &status] { status = statusOf(recover(*options)); });
}

void addRecovery(CLI::App& vault, int& status) {
  auto options = std::make_shared<RecoverOptions>();
  CLI::App* const command = vault.add_subcommand(
      "recovery", "Make a new recovery key in place of the old one; needs an administrator");
  addVaultOptions(*command, options->vault);
  command
      ->add_option("--recovery-out", options->recoveryOut,
                   "New file for the key: print it, lock it away, delete the file")
      ->required();
  addHalves(*command, *options);
  command->callback([options, &status] { status = statusOf(renew(*options)); });
}

}  // namespace

void addVaultKeys(CLI::App& vault, int& status) {
  addRecover(vault, status);
  addRecovery(vault, status);
  auto options = std::make_shared<VaultOptions>();
  CLI::App* const command = vault.add_subcommand(
      "rekey", "Give the vault a new key, after a passphrase may have leaked (change that first)");
  addVaultOptions(*command, *options);
  command->callback([options, &status] { status = statusOf(rekey(*options)); });
}

}  // namespace tidlig::cli
