#pragma once

#include "storage/auditlog.h"

#include <filesystem>
#include <optional>
#include <string>

namespace tidlig::usecases {

class OpenVault;

/// Where this machine's user keeps the heads of the logs they saw:
/// `$XDG_STATE_HOME/tidlig/heads`, or `~/.local/state/tidlig/heads`. Empty where neither is known.
/// The programs ask once and hand the folder on; nothing below them looks at the environment.
std::filesystem::path headsOfThisMachine();

/// How far the logs of vaults were when this machine last had them open: one small file for each,
/// named after the vault's id, with a number and a hash and nothing else. An older copy of a vault
/// is right in itself; this, outside it, tells that it is older.
class LogHeads {
 public:
  /// An empty path: nothing is known and nothing is kept.
  explicit LogHeads(std::filesystem::path folder) : m_folder(std::move(folder)) {}

  /// Nothing where the vault was never seen, or where the file is damaged: then it tells nothing.
  [[nodiscard]] std::optional<storage::LogHead> known(const std::string& vaultId) const;
  /// Mode 0600, in place of the old one at once. Fails with `full` or `io`.
  base::Status keep(const std::string& vaultId, const storage::LogHead& head) const;

 private:
  [[nodiscard]] std::filesystem::path fileOf(const std::string& vaultId) const;

  std::filesystem::path m_folder;
};

/// 64 lower-case hex digits; what it reads fails as nothing.
std::string hexOf(const security::ChainHash& hash);
std::optional<security::ChainHash> hashFromHex(std::string_view hex);

}  // namespace tidlig::usecases
