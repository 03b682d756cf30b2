#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "usecases/openvault.h"

#include <CLI/CLI.hpp>
#include <memory>
#include <optional>
#include <string>

namespace tidlig::cli {

/// What every command on a vault takes.
struct VaultOptions {
  std::string folder;
  std::optional<std::string> user;
  std::optional<int> passphrase;  ///< file descriptor
};

/// Adds `--vault`.
void addVaultFolder(CLI::App& command, VaultOptions& options);
/// Adds `--user` and `--passphrase-fd`.
void addPersonOptions(CLI::App& command, VaultOptions& options);
/// Adds `--vault`, `--user` and `--passphrase-fd`.
void addVaultOptions(CLI::App& command, VaultOptions& options);
/// Adds `--as-of`.
void addAsOf(CLI::App& command, std::optional<std::string>& asOf);

/// The machine's clock, for the whole run.
const base::Clock& clock();

/// The given day or today. `option` is the one it was given with, for the error.
base::Result<base::Date> dayOf(const std::optional<std::string>& given,
                               std::string_view option = "--as-of");

/// Asks for the passphrase and opens. One line on standard error when a copy of the key file was
/// damaged and repaired.
base::Result<std::unique_ptr<usecases::OpenVault>> openVault(const VaultOptions& options);
/// The same in two steps, where the passphrase is needed once more. A folder without a vault is
/// said before anybody has to type.
base::Result<security::SecretText> readVaultPassphrase(const VaultOptions& options);
base::Result<std::unique_ptr<usecases::OpenVault>> openVault(
    const VaultOptions& options, const security::SecretText& passphrase);

/// Reports an error and gives its exit status.
int failed(const base::Error& error);
/// The status that a command on a vault ends with; an error is reported.
int statusOf(const base::Result<int>& done);
int statusOf(const base::Status& done);

}  // namespace tidlig::cli
