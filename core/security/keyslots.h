#pragma once

#include "base/result.h"
#include "security/kdf.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tidlig::security {

using VaultId = std::array<unsigned char, 16>;
/// 32 lower-case hex digits.
std::string text(const VaultId& id);

enum class SlotKind : std::uint8_t { user = 1, recovery = 2 };

inline constexpr std::size_t kCommitmentSize = 32;
inline constexpr std::size_t kNonceSize = 24;
inline constexpr std::size_t kTagSize = 16;
inline constexpr std::size_t kMacSize = 32;
inline constexpr std::size_t kLongestUserName = 200;  ///< bytes
inline constexpr std::size_t kMostSlots = 1000;

/// One way into the vault: the master key wrapped for one person, or for the recovery key.
struct KeySlot {
  std::uint32_t id = 0;  ///< unique in the file, never used again
  SlotKind kind = SlotKind::user;
  std::string user;  ///< empty in the recovery slot
  Salt salt{};
  KdfCost cost;                                             ///< 0 and 0 in the recovery slot
  std::array<unsigned char, kCommitmentSize> commitment{};  ///< to the one key that opens it
  std::array<unsigned char, kNonceSize> nonce{};
  std::array<unsigned char, kKeySize + kTagSize> wrapped{};
};

/// Wrong tries since the last right one. Outside the MAC: they are counted without a key.
struct WrongTries {
  std::uint32_t slot = 0;
  std::uint32_t count = 0;
  std::int64_t lastMilliseconds = 0;
};

/// What `vault.keys` says (the layout is drawn in core/security/README.md).
struct KeySlots {
  VaultId vaultId{};
  std::uint64_t generation = 1;
  std::vector<KeySlot> slots;
  std::array<unsigned char, kMacSize> mac{};  ///< over everything above, keyed by the master key
  std::vector<WrongTries> wrongTries;

  [[nodiscard]] const KeySlot* find(std::string_view user) const;
  [[nodiscard]] const KeySlot* recovery() const;
  [[nodiscard]] std::uint32_t nextId() const;
};

inline constexpr std::uint32_t kKeyFileVersion = 1;

/// The bytes that the MAC covers.
std::string macInput(const KeySlots& slots);
/// The bytes that the wrapping of one slot is bound to.
std::string slotContext(const VaultId& vaultId, const KeySlot& slot);

std::string writeKeySlots(const KeySlots& slots);
/// Fails with `corrupt` (the checksum or a length does not hold) or `newer`.
base::Result<KeySlots> readKeySlots(std::string_view bytes);

}  // namespace tidlig::security
