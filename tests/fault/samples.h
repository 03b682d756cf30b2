#pragma once

#include <string_view>

namespace tidlig::fault {

/// Of the vaults in tests/data/vaults.
inline constexpr std::string_view kSamplePassphrase = "opdigtede familier i 2026";

}  // namespace tidlig::fault
