#pragma once

#include "usecases/openvault.h"

#include <cstdint>

namespace tidlig::usecases {

inline constexpr std::uint32_t kMostDemoFamilies = 1'000'000;

struct NewDemo {
  std::filesystem::path folder;  ///< must not exist, or be empty
  std::uint32_t families = 40;   ///< 1 to kMostDemoFamilies
  std::uint64_t seed = 1;
  base::Date asOf;  ///< dates are made up relative to this day
};

/// A vault of made-up families F-0001, F-0002 …, the same for the same seed and day, with the one
/// user `demo`, who holds every role. Its recovery key is thrown away. Leaves nothing behind when
/// it fails. Fails as createVault does.
base::Status createDemoVault(const NewDemo& wanted, const security::SecretText& passphrase,
                             const security::KdfCost& cost, const base::Clock& clock);

}  // namespace tidlig::usecases
