#include "usecases/opentries.h"

#include "usecases/vaultopening.h"

namespace tidlig::usecases {

std::int64_t waitBeforeTry(const std::filesystem::path& folder,
                           const std::optional<std::string>& userName, const base::Clock& clock) {
  const auto loaded = security::loadKeySlots(folder);
  if (!loaded) return 0;
  const auto slot = slotFor(loaded->slots, userName);
  if (!slot) return 0;
  const security::WrongTries tries = security::wrongTriesOf(loaded->slots, slot->id);
  return security::waitAfterWrongTries(tries.count,
                                       clock.nowMilliseconds() - tries.lastMilliseconds);
}

}  // namespace tidlig::usecases
