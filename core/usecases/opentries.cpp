#include "usecases/opentries.h"

#include "usecases/vaultopening.h"

#include <algorithm>

namespace tidlig::usecases {

std::int64_t waitBeforeTry(const std::filesystem::path& folder,
                           const std::optional<std::string>& userName, const base::Clock& clock) {
  const auto loaded = security::loadKeySlots(folder);
  if (!loaded) return 0;
  const auto slot = slotFor(loaded->slots, userName);
  if (!slot) return 0;
  return waitAfter(security::wrongTriesOf(loaded->slots, slot->id), clock);
}

std::int64_t waitAfter(const security::WrongTries& tries, const base::Clock& clock) {
  const std::int64_t last = std::max<std::int64_t>(tries.lastMilliseconds, 0);
  return security::waitAfterWrongTries(tries.count, clock.nowMilliseconds() - last);
}

}  // namespace tidlig::usecases
