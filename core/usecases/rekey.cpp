#include "usecases/rekey.h"

#include "base/file.h"
#include "base/folder.h"
#include "base/memory.h"
#include "usecases/rekeying.h"
#include "usecases/slotchange.h"
#include "usecases/vaultopening.h"

#include <algorithm>

namespace tidlig::usecases {
namespace {

using base::Error;
using base::ErrorKind;
using security::KeySlots;
using security::MasterKey;
namespace fs = std::filesystem;

/// One new key for a vault, step by step. What fails is put right again; what is stopped by the
/// watch is left as a crash would leave it.
class Rekey {
 public:
  Rekey(OpenVault::State& state, const RekeyWatch& watch) : m_state(state), m_watch(watch) {}

  base::Status run() {
    m_fresh.useLogKey(m_state.master.derive(security::Subkey::log, security::kKeySize));
    TIDLIG_ASSIGN(m_slots, security::withNewMaster(m_state.slots, m_state.master, m_fresh, true));
    security::seal(m_slots, m_fresh);
    // Each by itself, so that memory that runs out in one of them leads on to what puts it right.
    base::Status done = base::withinMemory([&] { return copy(); });
    if (done) done = base::withinMemory([&] { return close(); });
    if (!done && !m_stopped) removeFresh(m_state.folder);
    if (!done) return done;
    done = base::withinMemory([&] { return replace(); });
    if (done || m_stopped) return done;
    TIDLIG_TRY(putRight());
    return done;
  }

 private:
  base::Status told(RekeyStep step) {
    if (!m_watch) return base::Done{};
    base::Status go = m_watch(step);
    if (!go) m_stopped = true;
    return go;
  }

  base::Status copy() {
    removeFresh(m_state.folder);
    const fs::path file = m_state.folder / kFreshDatabaseName;
    TIDLIG_TRY(m_state.database.checkpoint());
    TIDLIG_TRY(m_state.database.exportTo(file, databaseKey(m_fresh)));
    TIDLIG_TRY(noteIn(file));
    TIDLIG_TRY(base::syncFile(file));
    TIDLIG_TRY(base::syncFolder(m_state.folder));
    return told(RekeyStep::copied);
  }

  /// In the new database alone: the entry is there when the new key is, and not when it is not.
  base::Status noteIn(const fs::path& file) {
    TIDLIG_ASSIGN(storage::Database fresh, storage::Database::open(file, databaseKey(m_fresh)));
    {
      TIDLIG_ASSIGN(storage::Transaction transaction, storage::Transaction::begin(fresh));
      storage::AuditLog log(fresh);
      TIDLIG_TRY(log.append({m_state.clock->nowMilliseconds(), m_state.userId,
                             storage::LogAction::vaultRekeyed, 0, 0, 0}));
      TIDLIG_TRY(transaction.commit());
    }
    TIDLIG_TRY(fresh.checkpoint());
    return fresh.close();
  }

  base::Status close() {
    TIDLIG_TRY(m_state.database.checkpoint());
    TIDLIG_TRY(m_state.database.close());
    return told(RekeyStep::closed);
  }

  base::Status replace() {
    TIDLIG_TRY(security::saveKeySlots(m_state.folder, m_slots));
    TIDLIG_TRY(told(RekeyStep::keysWritten));
    TIDLIG_TRY(putFreshInPlace(m_state.folder, databaseKey(m_state.master)));
    TIDLIG_TRY(told(RekeyStep::replaced));
    TIDLIG_TRY(openBy(m_fresh));
    TIDLIG_TRY(told(RekeyStep::opened));
    m_slots.previous.reset();
    security::seal(m_slots, m_fresh);
    TIDLIG_TRY(security::saveKeySlots(m_state.folder, m_slots));
    m_state.master = std::move(m_fresh);
    m_state.slots = std::move(m_slots);
    return told(RekeyStep::finished);
  }

  base::Status openBy(const MasterKey& master) {
    auto opened =
        storage::Database::open(m_state.folder / storage::kDatabaseName, databaseKey(master));
    if (!opened) return opened.error();
    m_state.database = std::move(*opened);
    return base::Done{};
  }

  /// After a failure behind the point where the old database was closed.
  base::Status putRight() {
    if (m_state.database.isOpen()) TIDLIG_TRY(m_state.database.close());
    TIDLIG_ASSIGN(security::LoadedKeySlots loaded, security::loadKeySlots(m_state.folder));
    const bool handedOver = loaded.slots.generation != m_state.slots.generation;
    MasterKey master = std::move(handedOver ? m_fresh : m_state.master);
    TIDLIG_TRY(security::accept(loaded.slots, master));
    TIDLIG_TRY(finishRekey(m_state.folder, loaded.slots, master));
    m_state.master = std::move(master);
    m_state.slots = std::move(loaded.slots);
    return openBy(m_state.master);
  }

  OpenVault::State& m_state;
  const RekeyWatch& m_watch;
  MasterKey m_fresh = MasterKey::random();
  KeySlots m_slots;
  bool m_stopped = false;
};

}  // namespace

base::Result<RekeyReport> rekeyVault(OpenVault& vault, const RekeyWatch& watch) {
  return base::withinMemory([&]() -> base::Result<RekeyReport> {
    OpenVault::State& state = vault.state();
    TIDLIG_TRY(state.allow(Action::manageKeys));
    TIDLIG_TRY(Rekey(state, watch).run());
    RekeyReport report;
    for (const security::KeySlot& slot : state.slots.slots) {
      if (slot.kind == security::SlotKind::user) ++report.users;
    }
    report.oldBackups = backupsUnderOldKeys(vault);
    return report;
  });
}

base::Result<RekeyObstacles> rekeyObstacles(OpenVault& vault) {
  const OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::manageKeys));
  RekeyObstacles found;
  for (const security::KeySlot& slot : state.slots.slots) {
    if (slot.form != security::SlotForm::bare) continue;
    if (slot.kind == security::SlotKind::recovery) found.recoveryKey = true;
    if (slot.kind == security::SlotKind::user) found.users.push_back(slot.user);
  }
  return found;
}

std::vector<std::string> backupsUnderOldKeys(OpenVault& vault) {
  const OpenVault::State& state = vault.state();
  const security::SecretBytes key = databaseKey(state.master);
  std::vector<std::string> old;
  for (const fs::path& backup : base::entriesOf(state.folder / storage::kBackupsName)) {
    const fs::path database = backup / storage::kDatabaseName;
    std::error_code unknown;
    if (!fs::exists(database, unknown) || storage::beginsWithSaltOf(database, key)) continue;
    old.push_back(backup.filename().string());
  }
  return old;
}

}  // namespace tidlig::usecases
