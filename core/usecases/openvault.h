#pragma once

#include "base/clock.h"
#include "base/progress.h"
#include "base/result.h"
#include "domain/catalogue.h"
#include "domain/user.h"
#include "scoring/model.h"
#include "security/kdf.h"
#include "security/secret.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tidlig::usecases {

/// What a new vault begins with. Model and catalogue are kept byte for byte.
struct NewVault {
  std::filesystem::path folder;  ///< must not exist, or be empty
  std::string userName;
  std::vector<domain::Role> roles = {domain::Role::administrator};
  std::string profession;      ///< of the first user; may be empty for an administrator
  std::string_view model;      ///< file bytes; the shipped model where empty
  std::string_view catalogue;  ///< file bytes; the shipped catalogue where empty
  /// Called with the recovery key before the vault can be opened by anybody; when it fails, no
  /// vault is made. May be empty.
  std::function<base::Status(const security::SecretText&)> keepRecoveryKey = {};
  /// Called before that with the vault's id, 32 lower-case hex digits: it stands on the key's
  /// sheet. May be empty.
  std::function<void(const std::string& vaultId)> tellId = {};
};

/// The recovery key is shown once and never stored: 256 bits as 52 base32 characters in groups.
struct CreatedVault {
  security::SecretText recoveryKey;
};

/// Makes the folder (0700), `vault.db` and `vault.keys`; leaves nothing behind when it fails.
/// The shipped checklists that fit the catalogue are put in. Fails with `invalid` (name, passphrase
/// too short or common, model or catalogue refused, a place where a vault cannot lie), `io`,
/// `full`.
base::Result<CreatedVault> createVault(const NewVault& wanted,
                                       const security::SecretText& passphrase,
                                       const security::KdfCost& cost, const base::Clock& clock);

/// What can be told without a passphrase. No family content.
struct VaultInfo {
  struct User {
    std::string name;
    security::KdfCost cost;
  };
  int formatVersion = 0;
  std::string vaultId;
  std::vector<User> users;
  struct File {
    std::string name;
    std::uintmax_t bytes;
  };
  std::vector<File> files;
};
base::Result<VaultInfo> vaultInfo(const std::filesystem::path& folder);

/// An unlocked vault with its signed-in user: the one thing every use case needs. Destroying it
/// closes the database and wipes the keys.
class OpenVault {
 public:
  /// Fails with `notFound` (no vault, no such user), `invalid` (several users and none named),
  /// `wrongKey`, `busy` (another process), `corrupt`, `newer`, `denied` (a user who was never
  /// wholly added), `io`, `full`. `userName` may be left out when the vault has one user. Takes
  /// about half a second, and longer after wrong tries; not for the thread of a window. `heads` is
  /// where the log's end is remembered outside the vault (logheads.h); nowhere where it is empty.
  static base::Result<std::unique_ptr<OpenVault>> unlock(const std::filesystem::path& folder,
                                                         const std::optional<std::string>& userName,
                                                         const security::SecretText& passphrase,
                                                         const base::Clock& clock,
                                                         const std::filesystem::path& heads = {});
  ~OpenVault();
  OpenVault(const OpenVault&) = delete;
  OpenVault& operator=(const OpenVault&) = delete;

  [[nodiscard]] const domain::User& user() const;
  [[nodiscard]] const domain::Catalogue& catalogue() const;
  [[nodiscard]] const scoring::Model& model() const;
  [[nodiscard]] const std::filesystem::path& folder() const;
  [[nodiscard]] const base::Clock& clock() const;
  /// Whether one copy of the key file was damaged and has been written again from the other.
  [[nodiscard]] bool keyFileWasRepaired() const;

  struct State;  ///< database and stores: known to the use cases alone
  [[nodiscard]] State& state() { return *m_state; }

 private:
  explicit OpenVault(std::unique_ptr<State> state);
  std::unique_ptr<State> m_state;
};

/// Opens by the recovery key and gives `userName` a new passphrase; whose slot is
/// replaced. With `keepNewKey`, the recovery key is replaced by a new one that goes there first.
/// The use is logged. Fails as unlock and createVault do, with `wrongKey` for another recovery key.
base::Status recoverVault(
    const std::filesystem::path& folder, const std::optional<std::string>& userName,
    const security::SecretText& recoveryKey, const security::SecretText& newPassphrase,
    const security::KdfCost& cost, const base::Clock& clock,
    const std::function<base::Status(const security::SecretText&)>& keepNewKey = {});

/// Adds a user with a slot of their own. Needs the administrator's role. Fails with `denied`,
/// `invalid` (name taken, passphrase too short or common), `io`, `full`.
struct NewUser {
  std::string name;
  std::vector<domain::Role> roles;
  std::string profession;
  std::string unit;
};
base::Status addUser(OpenVault& vault, const NewUser& wanted,
                     const security::SecretText& passphrase, const security::KdfCost& cost);

/// One finding of a check; `what` is an English phrase without personal data.
struct CheckFinding {
  std::string part;  ///< "keys", "pages", "references", "log", "assessments", "screenings"
  std::string what;
};
/// SQLCipher's and SQLite's own integrity checks, foreign keys, the log's chain, every packed
/// screening readable, every stored assessment re-run to the same bytes. Empty: all is well. Needs
/// Action::checkVault; fails with `cancelled` as base::Progress says.
base::Result<std::vector<CheckFinding>> checkVault(OpenVault& vault,
                                                   const base::Progress& progress = {});

}  // namespace tidlig::usecases
