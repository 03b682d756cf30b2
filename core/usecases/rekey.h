#pragma once

#include "usecases/openvault.h"

#include <cstdint>

namespace tidlig::usecases {

/// What a rekey has done so far. Stopped after any of them, the next opening completes or undoes
/// it.
enum class RekeyStep : std::uint8_t {
  copied,       ///< everything lies beside the vault under the new key, checked and on the disk
  closed,       ///< the old database is closed
  keysWritten,  ///< the key file holds the new key for everybody, and the old one
  replaced,     ///< the new database is in the old one's place
  opened,
  finished,  ///< the key file holds the new key alone
};
inline constexpr int kRekeySteps = 6;
/// Told after each step. An error stops there as a crash would, and the vault is closed.
using RekeyWatch = std::function<base::Status(RekeyStep)>;

struct RekeyReport {
  std::size_t users = 0;  ///< to whom the new key was handed
  /// Folders of `backups/` that open by what opened the vault when they were made.
  std::vector<std::string> oldBackups;
};

/// Gives the vault a new master key and, with that, a new key for its data, so that an older copy
/// of `vault.keys` no longer opens it. Everybody keeps their passphrase, the recovery key stays.
/// The passphrase that may have leaked has to be a new one before this. Takes time and room for a
/// copy of the database. Needs the administrator's role. Fails with `denied`; with `invalid` where
/// somebody's slot is of the first version (they have to sign in once, or get a new passphrase);
/// with `full`, `io`, `corrupt`; then the vault is as it was and stays open, or, in the rarest
/// case, is closed and whole when it is opened the next time.
base::Result<RekeyReport> rekeyVault(OpenVault& vault, const RekeyWatch& watch = {});

/// The folders of `backups/` that are not under the vault's present key.
std::vector<std::string> backupsUnderOldKeys(OpenVault& vault);

}  // namespace tidlig::usecases
