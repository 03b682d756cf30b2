#include "usecases/openvault.h"

#include "security/passphrase.h"
#include "security/slotlock.h"
#include "storage/userstore.h"
#include "usecases/logwitness.h"
#include "usecases/vaultopening.h"

#include <algorithm>

namespace tidlig::usecases {
namespace {

using base::Error;
using base::ErrorKind;
using security::LoadedKeySlots;
using security::WrongTries;
namespace fs = std::filesystem;

base::Result<security::MasterKey> openCounting(const fs::path& folder, LoadedKeySlots& loaded,
                                               const security::KeySlot& slot,
                                               const security::SecretText& passphrase,
                                               const base::Clock& clock) {
  WrongTries tries = security::wrongTriesOf(loaded.slots, slot.id);
  waitForTurn(tries, clock);
  TIDLIG_ASSIGN(const security::SecretText normalised, security::normalisePassphrase(passphrase));
  auto master = security::openSlot(loaded.slots.vaultId, slot, normalised);
  if (!master && master.error().kind == ErrorKind::wrongKey) {
    ++tries.count;
    tries.lastMilliseconds = clock.nowMilliseconds();
    security::setWrongTries(loaded.slots, tries);
    // Where it cannot be written down, the answer is the same.
    (void)security::saveKeySlots(folder, loaded.slots);
  }
  return master;
}

/// Everything that is written down about an opening, once it has succeeded.
base::Status noteOpening(OpenVault::State& state, std::uint32_t wrongTries) {
  TIDLIG_TRY(compareWithMachine(state));
  base::Status noted = state.change([&]() -> base::Status {
    if (state.fellBack) {  // first, so that its number tells where the log ended
      TIDLIG_TRY(state.note(storage::LogAction::logFellBack, 0, 0, state.fellBack->known));
    }
    if (wrongTries > 0) {
      TIDLIG_TRY(state.note(storage::LogAction::wrongTries, 0, 0, wrongTries));
    }
    if (state.keyFileWasBad) TIDLIG_TRY(state.note(storage::LogAction::keyFileRepaired));
    return state.note(storage::LogAction::signedIn);
  });
  if (!noted) return noted.error();
  rememberHead(state);
  if (wrongTries == 0 && !state.keyFileWasBad) return base::Done{};
  return security::saveKeySlots(state.folder, state.slots);
}

}  // namespace

base::Result<std::unique_ptr<OpenVault>> OpenVault::unlock(
    const fs::path& folder, const std::optional<std::string>& userName,
    const security::SecretText& passphrase, const base::Clock& clock, const fs::path& heads) {
  TIDLIG_TRY(checkIsVault(folder));
  TIDLIG_TRY(storage::checkPlace(folder));
  TIDLIG_ASSIGN(storage::VaultLock lock, storage::VaultLock::take(folder));
  TIDLIG_ASSIGN(LoadedKeySlots loaded, security::loadKeySlots(folder));
  TIDLIG_ASSIGN(const security::KeySlot slot, slotFor(loaded.slots, userName));
  const std::uint32_t wrongTries = security::wrongTriesOf(loaded.slots, slot.id).count;
  TIDLIG_ASSIGN(security::MasterKey master, openCounting(folder, loaded, slot, passphrase, clock));
  TIDLIG_TRY(security::checkSeal(loaded.slots, master));
  security::setWrongTries(loaded.slots, {slot.id, 0, 0});
  TIDLIG_ASSIGN(auto state,
                openState(folder, std::move(lock), std::move(master), std::move(loaded), clock));
  TIDLIG_ASSIGN(const auto user, storage::UserStore(state->database).find(slot.user));
  if (!user || user->slot != slot.id) {
    return Error{ErrorKind::denied,
                 "this user was not wholly added; an administrator has to add them again"};
  }
  state->userId = user->id;
  state->user = user->user;
  state->heads = LogHeads(heads);
  TIDLIG_TRY(noteOpening(*state, wrongTries));
  storage::renewReserve(folder);
  return std::unique_ptr<OpenVault>(new OpenVault(std::move(state)));
}

OpenVault::OpenVault(std::unique_ptr<State> state) : m_state(std::move(state)) {}

OpenVault::~OpenVault() {
  rememberHead(*m_state);
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
  info.formatVersion = static_cast<int>(security::kKeyFileVersion);
  info.vaultId = security::text(loaded.slots.vaultId);
  for (const security::KeySlot& slot : loaded.slots.slots) {
    if (slot.kind == security::SlotKind::user) info.users.push_back({slot.user, slot.cost});
  }
  std::error_code failed;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder, failed)) {
    if (!entry.is_regular_file(failed)) continue;
    info.files.push_back({entry.path().filename().string(), entry.file_size(failed)});
  }
  std::sort(info.files.begin(), info.files.end(),
            [](const VaultInfo::File& a, const VaultInfo::File& b) { return a.name < b.name; });
  return info;
}

}  // namespace tidlig::usecases
