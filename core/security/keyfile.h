#pragma once

#include "security/keyslots.h"

#include <filesystem>

namespace tidlig::security {

/// `vault.keys` and its second copy in a vault's folder.
inline constexpr const char* kKeyFileName = "vault.keys";
inline constexpr const char* kSecondKeyFileName = "vault.keys.2";

struct LoadedKeySlots {
  KeySlots slots;
  bool oneCopyBad = false;  ///< missing, damaged or an older generation; to be written again
};

/// The newer of the two copies that can be read. Fails with `notFound` (neither file exists),
/// `corrupt` (neither can be read), `newer` or `io`.
base::Result<LoadedKeySlots> loadKeySlots(const std::filesystem::path& folder);

/// Puts both copies in place, one after the other: whatever happens, one of them is whole.
base::Status saveKeySlots(const std::filesystem::path& folder, const KeySlots& slots);

/// How long the next try has to wait, in milliseconds: nothing after two wrong ones, then one
/// second, doubling up to half a minute. `sinceLast` is below zero when the clock was set back.
std::int64_t waitAfterWrongTries(std::uint32_t count, std::int64_t sinceLast);

/// Counts for one slot; `count` 0 forgets.
void setWrongTries(KeySlots& slots, const WrongTries& tries);
WrongTries wrongTriesOf(const KeySlots& slots, std::uint32_t slot);

}  // namespace tidlig::security
