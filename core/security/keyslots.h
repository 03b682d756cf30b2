#pragma once

#include "base/result.h"
#include "security/kdf.h"
#include "security/keywrap.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tidlig::security {

using VaultId = std::array<unsigned char, 16>;
/// 32 lower-case hex digits.
std::string text(const VaultId& id);

enum class SlotKind : std::uint8_t { user = 1, recovery = 2 };

/// How a slot holds the master key.
enum class SlotForm : std::uint8_t {
  bare = 1,     ///< wrapped, without a key pair: a slot of the file's first version
  paired = 2,   ///< wrapped, with a key pair
  waiting = 3,  ///< sealed to the key pair by a rekey, until its owner opens it the next time
};

inline constexpr std::size_t kCommitmentSize = 32;
inline constexpr std::size_t kLongestUserName = 200;  ///< bytes
inline constexpr std::size_t kMostSlots = 1000;

/// One way into the vault: the master key for one person, or for the recovery key.
struct KeySlot {
  std::uint32_t id = 0;  ///< unique in the file, never used again
  SlotKind kind = SlotKind::user;
  std::string user;  ///< empty in the recovery slot
  Salt salt{};
  KdfCost cost;                                             ///< 0 and 0 in the recovery slot
  std::array<unsigned char, kCommitmentSize> commitment{};  ///< to the one key that opens it
  SlotForm form = SlotForm::bare;
  WrappedKey master;  ///< bare and paired: under the slot's key
  // From here on paired and waiting.
  PublicKey publicKey{};
  WrappedKey secretKey;    ///< under the slot's key
  WrappedKey endorsement;  ///< the key of `endorsed`, under the master key
  // Waiting.
  SealedKey sealed{};  ///< the master key
  Mac endorsed{};      ///< over the slot and what is sealed: a seal alone could be anybody's
};

/// Wrong tries since the last right one. Outside the MAC: they are counted without a key.
struct WrongTries {
  std::uint32_t slot = 0;
  std::uint32_t count = 0;
  std::int64_t lastMilliseconds = 0;
};

inline constexpr std::uint32_t kKeyFileVersion = 2;

/// What `vault.keys` says (the layout is drawn in core/security/README.md).
struct KeySlots {
  std::uint32_t version = kKeyFileVersion;  ///< of the file as it was read; sealing makes it new
  VaultId vaultId{};
  std::uint64_t generation = 1;
  std::uint32_t nextSlot = 1;
  std::vector<KeySlot> slots;
  std::optional<WrappedKey> logKey;    ///< where the log's first key is older than the master key
  std::optional<WrappedKey> previous;  ///< the master key before, while a rekey is not finished
  Mac mac{};                           ///< over everything above, keyed by the master key
  std::vector<WrongTries> wrongTries;

  [[nodiscard]] const KeySlot* find(std::string_view user) const;
  [[nodiscard]] const KeySlot* recovery() const;
  [[nodiscard]] std::uint32_t nextId() const;
};

/// The bytes that the MAC covers.
std::string macInput(const KeySlots& slots);
/// The bytes that everything in a slot is bound to.
std::string slotContext(const VaultId& vaultId, const KeySlot& slot);
/// The bytes that a key of the header is bound to; `what` tells which.
std::string headerContext(const VaultId& vaultId, std::string_view what);

std::string writeKeySlots(const KeySlots& slots);
/// Fails with `corrupt` (the checksum or a length does not hold) or `newer`.
base::Result<KeySlots> readKeySlots(std::string_view bytes);

}  // namespace tidlig::security
