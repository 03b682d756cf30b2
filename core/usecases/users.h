#pragma once

#include "usecases/keys.h"
#include "usecases/openvault.h"

namespace tidlig::usecases {

/// Somebody who can open the vault, or could.
struct ListedUser {
  UserKey key{};
  domain::User user;
  bool removed = false;  ///< stays for the names in the log and under decisions
};

/// Everybody, by name; who was removed at the end. Needs the administrator's role.
base::Result<std::vector<ListedUser>> listUsers(OpenVault& vault);

/// Takes a user's slot out of the key file. Decisions and the log keep the name; a removed name may
/// be added again and is the same person then. Who has an older copy of `vault.keys` can still open
/// the vault with it until it is given a new key (rekeyVault). Needs the administrator's role.
/// Fails with `notFound`, `denied` (oneself, the last administrator), `io`, `full`.
base::Status removeUser(OpenVault& vault, const std::string& name);

/// Roles, profession and unit of a user. Needs the administrator's role. Fails with `notFound`,
/// `invalid` as addUser does, and `denied` where the vault would be left without an administrator.
base::Status changeUser(OpenVault& vault, const NewUser& wanted);

/// Gives the signed-in user a new passphrase: their slot alone is written anew. Takes as long as
/// two openings, and longer after wrong tries, which count as they do there. Fails with `wrongKey`,
/// `invalid` (too short or common), `io`, `full`.
base::Status changePassphrase(OpenVault& vault, const security::SecretText& oldPassphrase,
                              const security::SecretText& newPassphrase,
                              const security::KdfCost& cost);

/// Gives somebody who forgot theirs a new passphrase. Needs the administrator's role. Fails with
/// `notFound`, `invalid`, `denied`, `io`, `full`.
base::Status setPassphraseOf(OpenVault& vault, const std::string& name,
                             const security::SecretText& newPassphrase,
                             const security::KdfCost& cost);

}  // namespace tidlig::usecases
