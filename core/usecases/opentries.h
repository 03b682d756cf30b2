#pragma once

#include "base/clock.h"

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

}  // namespace tidlig::usecases
