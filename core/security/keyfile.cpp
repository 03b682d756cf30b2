#include "security/keyfile.h"

#include "base/file.h"

#include <algorithm>

namespace tidlig::security {
namespace {

using base::Error;
using base::ErrorKind;

constexpr std::size_t kLargestKeyFile = 1024 * 1024;
constexpr std::int64_t kFirstWait = 1000;
constexpr std::int64_t kLongestWait = 30000;
constexpr std::uint32_t kFreeTries = 2;

base::Result<KeySlots> load(const std::filesystem::path& path) {
  auto bytes = base::readFile(path, kLargestKeyFile);
  if (bytes) return readKeySlots(*bytes);
  if (bytes.error().kind != ErrorKind::invalid) return bytes.error();
  return Error{ErrorKind::corrupt, "the key file is damaged"};
}

/// What to say when neither copy can be read: `newer` and `io` can be acted on, damage cannot.
Error worst(const Error& first, const Error& second) {
  for (const ErrorKind kind :
       {ErrorKind::newer, ErrorKind::io, ErrorKind::corrupt, ErrorKind::notFound}) {
    if (first.kind == kind) return first;
    if (second.kind == kind) return second;
  }
  return first;
}

}  // namespace

base::Result<LoadedKeySlots> loadKeySlots(const std::filesystem::path& folder) {
  auto first = load(folder / kKeyFileName);
  auto second = load(folder / kSecondKeyFileName);
  if (!first && !second) return worst(first.error(), second.error());
  // A newer program writes the first copy first; its vault is not ours to repair.
  if (!first && first.error().kind == ErrorKind::newer) return first.error();
  LoadedKeySlots loaded;
  if (!first || !second) {
    loaded.slots = std::move(first ? *first : *second);
    loaded.oneCopyBad = true;
    return loaded;
  }
  loaded.oneCopyBad = first->generation != second->generation || first->vaultId != second->vaultId;
  const bool secondIsNewer =
      first->vaultId == second->vaultId && second->generation > first->generation;
  loaded.slots = std::move(secondIsNewer ? *second : *first);
  return loaded;
}

base::Status saveKeySlots(const std::filesystem::path& folder, const KeySlots& slots) {
  const std::string bytes = writeKeySlots(slots);
  TIDLIG_TRY(base::replaceFile(folder / kKeyFileName, bytes));
  return base::replaceFile(folder / kSecondKeyFileName, bytes);
}

std::int64_t waitAfterWrongTries(std::uint32_t count, std::int64_t sinceLast) {
  if (count <= kFreeTries) return 0;
  const std::uint32_t doublings = std::min<std::uint32_t>(count - kFreeTries - 1, 10);
  const std::int64_t wait = std::min(kFirstWait << doublings, kLongestWait);
  // The numbers stand in the file without a code: whatever they are, they are only numbers.
  return std::max<std::int64_t>(wait - std::clamp<std::int64_t>(sinceLast, 0, wait), 0);
}

void setWrongTries(KeySlots& slots, const WrongTries& tries) {
  auto& list = slots.wrongTries;
  std::erase_if(list, [&](const WrongTries& one) { return one.slot == tries.slot; });
  if (tries.count > 0) list.push_back(tries);
}

WrongTries wrongTriesOf(const KeySlots& slots, std::uint32_t slot) {
  for (const WrongTries& one : slots.wrongTries) {
    if (one.slot == slot) return one;
  }
  return WrongTries{slot, 0, 0};
}

}  // namespace tidlig::security
