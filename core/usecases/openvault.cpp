#include "usecases/openvault.h"

#include "base/folder.h"
#include "base/memory.h"
#include "security/passphrase.h"
#include "security/slotlock.h"
#include "storage/userstore.h"
#include "usecases/logwitness.h"
#include "usecases/rekeying.h"
#include "usecases/slotchange.h"
#include "usecases/vaultopening.h"

#include <algorithm>

namespace tidlig::usecases {
namespace {

using base::Error;
using base::ErrorKind;
using security::LoadedKeySlots;
using security::WrongTries;
namespace fs = std::filesystem;

struct Opened {
  security::MasterKey master;
  security::SecretBytes slotKey;
};

base::Result<Opened> openCounting(const fs::path& folder, LoadedKeySlots& loaded,
                                  const security::KeySlot& slot,
                                  const security::SecretText& passphrase,
                                  const base::Clock& clock) {
  WrongTries tries = security::wrongTriesOf(loaded.slots, slot.id);
  waitForTurn(tries, clock);
  TIDLIG_ASSIGN(const security::SecretText normalised, security::normalisePassphrase(passphrase));
  TIDLIG_ASSIGN(security::SecretBytes key, security::slotKey(slot, normalised));
  auto master = security::openSlotBy(loaded.slots.vaultId, slot, key);
  if (master) return Opened{std::move(*master), std::move(key)};
  if (master.error().kind == ErrorKind::wrongKey) {
    ++tries.count;
    tries.lastMilliseconds = clock.nowMilliseconds();
    security::setWrongTries(loaded.slots, tries);
    // Where it cannot be written down, the answer is the same.
    (void)security::saveKeySlots(folder, loaded.slots);
  }
  return master.error();
}

/// Completes what was interrupted, and brings the user's own slot up to date. True when the slots
/// have to be written down.
base::Result<bool> settle(const fs::path& folder, security::KeySlots& slots, Opened& opened,
                          const std::string& user) {
  TIDLIG_TRY(security::accept(slots, opened.master));
  TIDLIG_TRY(finishRekey(folder, slots, opened.master));
  TIDLIG_ASSIGN(const security::KeySlot slot, slotFor(slots, user));
  const bool outdated = security::isOutdated(slot);
  if (outdated) {
    slots =
        withSlot(slots, renewed(slots.vaultId, slot, opened.slotKey, opened.master), opened.master);
  }
  return outdated;
}

/// A removal that was interrupted between the key file and its entry in the log.
base::Status finishRemovals(OpenVault::State& state) {
  storage::UserStore users(state.database);
  TIDLIG_ASSIGN(const auto all, users.all());
  for (const storage::UserStore::Stored& one : all) {
    if (one.slot == 0 || state.slots.find(one.user.name) != nullptr) continue;
    TIDLIG_TRY(users.setSlot(one.id, 0));
    TIDLIG_TRY(state.note(storage::LogAction::userRemoved, 0, one.id));
  }
  return base::Done{};
}

/// Everything that is written down about an opening, once it has succeeded.
base::Status noteOpening(OpenVault::State& state, std::uint32_t wrongTries, bool slotsChanged) {
  TIDLIG_TRY(compareWithMachine(state));
  base::Status noted = state.change([&]() -> base::Status {
    if (state.fellBack) {  // first, so that its number tells where the log ended
      TIDLIG_TRY(state.note(storage::LogAction::logFellBack, 0, 0, state.fellBack->known));
    }
    if (wrongTries > 0) {
      TIDLIG_TRY(state.note(storage::LogAction::wrongTries, 0, 0, wrongTries));
    }
    if (state.keyFileWasBad) TIDLIG_TRY(state.note(storage::LogAction::keyFileRepaired));
    TIDLIG_TRY(finishRemovals(state));
    return state.note(storage::LogAction::signedIn);
  });
  if (!noted) return noted.error();
  rememberHead(state);
  if (wrongTries == 0 && !state.keyFileWasBad && !slotsChanged) return base::Done{};
  return security::saveKeySlots(state.folder, state.slots);
}

}  // namespace

base::Result<std::unique_ptr<OpenVault>> OpenVault::unlock(
    const fs::path& folder, const std::optional<std::string>& userName,
    const security::SecretText& passphrase, const base::Clock& clock, const fs::path& heads) {
  return base::withinMemory([&]() -> base::Result<std::unique_ptr<OpenVault>> {
    TIDLIG_TRY(checkIsVault(folder));
    TIDLIG_TRY(storage::checkPlace(folder));
    TIDLIG_ASSIGN(storage::VaultLock lock, storage::VaultLock::take(folder));
    TIDLIG_ASSIGN(LoadedKeySlots loaded, security::loadKeySlots(folder));
    TIDLIG_ASSIGN(const security::KeySlot slot, slotFor(loaded.slots, userName));
    const std::uint32_t wrongTries = security::wrongTriesOf(loaded.slots, slot.id).count;
    TIDLIG_ASSIGN(Opened opened, openCounting(folder, loaded, slot, passphrase, clock));
    TIDLIG_ASSIGN(const bool changed, settle(folder, loaded.slots, opened, slot.user));
    security::setWrongTries(loaded.slots, {slot.id, 0, 0});
    TIDLIG_ASSIGN(auto state, openState(folder, std::move(lock), std::move(opened.master),
                                        std::move(loaded), clock));
    TIDLIG_ASSIGN(const auto user, storage::UserStore(state->database).find(slot.user));
    if (!user || user->slot != slot.id) {
      return Error{
          ErrorKind::denied,
          "this user was removed or not wholly added; an administrator has to add them again"};
    }
    state->userId = user->id;
    state->user = user->user;
    state->heads = LogHeads(heads);
    TIDLIG_TRY(noteOpening(*state, wrongTries, changed));
    storage::renewReserve(folder);
    return std::unique_ptr<OpenVault>(new OpenVault(std::move(state)));
  });
}

OpenVault::OpenVault(std::unique_ptr<State> state) : m_state(std::move(state)) {}

OpenVault::~OpenVault() {
  // Best effort, as where the profile cannot be written.
  base::ifMemoryLasts([&] { rememberHead(*m_state); });
}

const domain::User& OpenVault::user() const {
  return m_state->user;
}
const domain::Catalogue& OpenVault::catalogue() const {
  return m_state->rules->catalogue;
}
const scoring::Model& OpenVault::model() const {
  return m_state->rules->model;
}
const fs::path& OpenVault::folder() const {
  return m_state->folder;
}
const base::Clock& OpenVault::clock() const {
  return *m_state->clock;
}
bool OpenVault::keyFileWasRepaired() const {
  return m_state->keyFileWasBad;
}

base::Result<VaultInfo> vaultInfo(const fs::path& folder) {
  TIDLIG_TRY(checkIsVault(folder));
  TIDLIG_ASSIGN(const LoadedKeySlots loaded, security::loadKeySlots(folder));
  VaultInfo info;
  info.formatVersion = static_cast<int>(loaded.slots.version);
  info.vaultId = security::text(loaded.slots.vaultId);
  for (const security::KeySlot& slot : loaded.slots.slots) {
    if (slot.kind == security::SlotKind::user) info.users.push_back({slot.user, slot.cost});
  }
  std::error_code failed;
  for (const fs::path& file : base::entriesOf(folder)) {
    if (!fs::is_regular_file(file, failed)) continue;
    info.files.push_back({file.filename().string(), fs::file_size(file, failed)});
  }
  return info;
}

}  // namespace tidlig::usecases
