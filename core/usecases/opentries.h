#pragma once

#include "base/clock.h"
#include "security/keyslots.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace tidlig::usecases {

/// How long OpenVault::unlock waits before it tries the next passphrase of this user, after wrong
/// ones; in milliseconds, at most half a minute, whatever the clock says. 0 where it waits not at
/// all, or where nothing can be told (unlock says why).
std::int64_t waitBeforeTry(const std::filesystem::path& folder,
                           const std::optional<std::string>& userName, const base::Clock& clock);

/// The same for what a key file says of one slot. That stands there without a code, so any number
/// may be there.
std::int64_t waitAfter(const security::WrongTries& tries, const base::Clock& clock);

}  // namespace tidlig::usecases
