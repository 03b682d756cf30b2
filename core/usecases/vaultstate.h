#pragma once

#include "security/keyfile.h"
#include "security/masterkey.h"
#include "storage/auditlog.h"
#include "storage/casescan.h"
#include "storage/dictionary.h"
#include "storage/openingstore.h"
#include "storage/vaultfolder.h"
#include "usecases/logheads.h"
#include "usecases/logreading.h"
#include "usecases/openvault.h"
#include "usecases/permission.h"
#include "usecases/screenings.h"

#include <list>

namespace tidlig::usecases {

/// The files by which a vault assesses, read.
struct Rules {
  scoring::Model model;
  domain::Catalogue catalogue;
  std::int64_t modelFile = 0;
  std::int64_t catalogueFile = 0;
};

/// A checklist of the vault, read.
struct KeptChecklist {
  std::int64_t file = 0;
  forms::Questionnaire form;
  std::string sheet = {};  ///< what was confirmed of its totals
  bool retired = false;    ///< no new screening begins with it
};

/// What is behind an OpenVault. The lock comes first, so that it is given up last.
struct OpenVault::State {
  State(std::filesystem::path where, storage::VaultLock held, security::MasterKey key,
        storage::Database opened, const base::Clock& time)
      : folder(std::move(where)),
        lock(std::move(held)),
        master(std::move(key)),
        database(std::move(opened)),
        log(database),
        clock(&time) {}

  std::filesystem::path folder;
  storage::VaultLock lock;
  security::MasterKey master;
  storage::Database database;
  storage::AuditLog log;
  const base::Clock* clock;
  security::KeySlots slots;
  bool keyFileWasBad = false;
  std::int64_t userId = 0;
  domain::User user;
  std::optional<Rules> rules;
  std::optional<base::Date> modelUntil = {};  ///< from then on another model is in force
  std::optional<storage::Dictionary> dictionary;
  /// In the order of their titles; a list: pointers to its forms stay good.
  std::list<KeptChecklist> checklists;
  bool checklistsRead = false;
  std::optional<storage::OpeningStore::Reach> reachable;
  bool listWasLogged = false;  ///< once a session is enough, as is this:
  bool todayWasLogged = false;
  bool logWasRead = false;
  std::int64_t openedMilliseconds = 0;
  std::int64_t lastWrittenMilliseconds = 0;  ///< before this opening; 0: never
  bool machineKnewLog = false;               ///< from an earlier opening
  LogHeads heads{{}};                        ///< outside the vault
  std::optional<LogVerdict> fellBack = {};   ///< found at opening, not accepted yet

  /// Fails with `denied` unless one of the user's roles allows it.
  [[nodiscard]] base::Status allow(Action action) const;
  /// The same, and fails with `outside` where the family is none of the user's own (openings.h).
  [[nodiscard]] base::Status allow(Action action, FamilyKey family);
  /// Fails with `outside`.
  [[nodiscard]] base::Status reach(std::int64_t family);
  base::Result<bool> isReached(std::int64_t family);
  /// The families within reach; none: every family is. Good until something of it changes.
  using Families = std::unordered_set<std::int64_t>;
  base::Result<const Families*> reachedFamilies();
  /// After what decides it has changed.
  void forgetReach() { reachable.reset(); }
  /// Of a family that was made or brought in by the signed-in user: within their transaction.
  base::Status makeOwn(std::int64_t family);
  /// An entry for the signed-in user and now.
  base::Status note(storage::LogAction action, std::int64_t family = 0, std::int64_t record = 0,
                    std::int64_t amount = 0);
  /// Runs `work` and its log entries in one transaction, on the disk when this returns. When the
  /// disk is full, the reserve is given up and the work tried once more.
  base::Status change(const std::function<base::Status()>& work);
  /// Reads the checklists once. Pointers to forms stay good as long as the vault is open.
  base::Status readChecklists();
  /// One that has come to the vault; readChecklists comes first.
  void keep(KeptChecklist added);
  void setRetired(std::int64_t file, bool retired);
  /// Null where the vault has none.
  const KeptChecklist* checklist(std::int64_t file) const;
};

template <typename Key>
constexpr std::int64_t row(Key key) {
  return static_cast<std::int64_t>(key);
}

}  // namespace tidlig::usecases
