#include "vaultoptions.h"

#include "exitstatus.h"
#include "passphraseinput.h"
#include "usecases/logheads.h"
#include "usecases/logreading.h"

#include <fmt/format.h>

#include <cstdio>

namespace tidlig::cli {

void addVaultFolder(CLI::App& command, VaultOptions& options) {
  command.add_option("--vault", options.folder, "Folder of the vault")->required();
}

void addPersonOptions(CLI::App& command, VaultOptions& options) {
  command.add_option("--user", options.user, "Who acts; may be left out where there is one user");
  command.add_option("--passphrase-fd", options.passphrase,
                     "Read the passphrase from this file descriptor instead of the terminal");
}

void addVaultOptions(CLI::App& command, VaultOptions& options) {
  addVaultFolder(command, options);
  addPersonOptions(command, options);
}

void addAsOf(CLI::App& command, std::optional<std::string>& asOf) {
  command.add_option("--as-of", asOf, "The day, YYYY-MM-DD; today where left out");
}

const base::Clock& clock() {
  static const base::SystemClock kClock;
  return kClock;
}

base::Result<base::Date> dayOf(const std::optional<std::string>& given, std::string_view option) {
  if (!given) return clock().today();
  auto day = base::Date::parse(*given);
  if (day) return day;
  return base::Error{base::ErrorKind::invalid, fmt::format("{}: {}", option, day.error().detail)};
}

base::Result<std::unique_ptr<usecases::OpenVault>> openVault(const VaultOptions& options) {
  TIDLIG_ASSIGN(const security::SecretText passphrase, readVaultPassphrase(options));
  return openVault(options, passphrase);
}

base::Result<security::SecretText> readVaultPassphrase(const VaultOptions& options) {
  TIDLIG_TRY(usecases::vaultInfo(options.folder));
  return readSecret(options.passphrase, "Passphrase: ");
}

base::Result<std::unique_ptr<usecases::OpenVault>> openVault(
    const VaultOptions& options, const security::SecretText& passphrase) {
  auto vault = usecases::OpenVault::unlock(options.folder, options.user, passphrase, clock(),
                                           usecases::headsOfThisMachine());
  if (vault && (*vault)->keyFileWasRepaired()) {
    std::fputs(
        "tidlig-cli: one copy of the key file was damaged; it was written again from the "
        "other\n",
        stderr);
  }
  if (vault && usecases::logFellBack(**vault)) {
    std::fputs(
        "tidlig-cli: the vault's log is older or another than this machine knew: it may be an "
        "older copy; see log verify\n",
        stderr);
  }
  return vault;
}

int failed(const base::Error& error) {
  return report(error);
}

int statusOf(const base::Result<int>& done) {
  return done ? *done : failed(done.error());
}

int statusOf(const base::Status& done) {
  return done ? kDone : failed(done.error());
}

}  // namespace tidlig::cli
