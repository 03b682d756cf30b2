#include "base/folder.h"
#include "base/memory.h"
#include "forms/questionnairereader.h"
#include "forms/shippedforms.h"
#include "scoring/modelreader.h"
#include "security/recoverykey.h"
#include "security/slotlock.h"
#include "storage/filestore.h"
#include "storage/formstore.h"
#include "storage/migrations.h"
#include "storage/userstore.h"
#include "usecases/vaultopening.h"

#include <algorithm>

namespace tidlig::usecases {
namespace {

using base::Error;
using base::ErrorKind;
namespace fs = std::filesystem;

constexpr std::uint32_t kFirstUserSlot = 1;
constexpr std::uint32_t kRecoverySlot = 2;

/// Takes away what was made unless everything succeeded.
class Unfinished {
 public:
  Unfinished(fs::path folder, bool folderWasThere)
      : m_folder(std::move(folder)), m_folderWasThere(folderWasThere) {}
  ~Unfinished() {
    if (m_done) return;
    base::ifMemoryLasts([&] {
      std::error_code failed;
      for (const fs::path& entry : base::entriesOf(m_folder)) fs::remove(entry, failed);
      if (!m_folderWasThere) fs::remove(m_folder, failed);
    });
  }
  Unfinished(const Unfinished&) = delete;
  Unfinished& operator=(const Unfinished&) = delete;
  void finish() { m_done = true; }

 private:
  fs::path m_folder;
  bool m_folderWasThere;
  bool m_done = false;
};

base::Status keepRules(storage::Database& database, const Rules& rules, std::string_view model,
                       std::string_view catalogue) {
  storage::FileStore files(database);
  storage::SettingStore settings(database);
  TIDLIG_ASSIGN(const std::int64_t modelFile, files.put("model", model));
  TIDLIG_ASSIGN(const std::int64_t catalogueFile, files.put("catalogue", catalogue));
  TIDLIG_TRY(settings.set("model", std::to_string(modelFile)));
  TIDLIG_TRY(settings.set("catalogue", std::to_string(catalogueFile)));
  return storage::Dictionary::extend(database, rules.catalogue, rules.model);
}

/// A municipality's own catalogue may lack what a shipped checklist asks; that one stays out.
base::Status keepShippedChecklists(storage::Database& database, const Rules& rules) {
  storage::FileStore files(database);
  for (const forms::ShippedFile& shipped : forms::shippedChecklists()) {
    const auto read = forms::readQuestionnaire(shipped.bytes, &rules.catalogue);
    if (read.form) TIDLIG_TRY(files.put("checklist", shipped.bytes));
  }
  for (const forms::ShippedCard& card : forms::shippedCards()) {
    TIDLIG_ASSIGN(const std::int64_t file, files.put("checklist", card.form.bytes));
    if (card.sheet.empty()) continue;
    TIDLIG_TRY(storage::FormStore(database).put({file, {}, {}, std::string(card.sheet), {}}));
  }
  return base::Done{};
}

base::Status fillDatabase(storage::Database& database, const NewVault& wanted, const Rules& rules,
                          const domain::User& user, const security::MasterKey& master,
                          std::int64_t now) {
  TIDLIG_ASSIGN(storage::Transaction transaction, storage::Transaction::begin(database));
  TIDLIG_TRY(keepRules(database, rules, wanted.model, wanted.catalogue));
  TIDLIG_TRY(keepShippedChecklists(database, rules));
  TIDLIG_ASSIGN(const std::int64_t id, storage::UserStore(database).add(user, kFirstUserSlot));
  storage::AuditLog log(database);
  TIDLIG_TRY(log.begin(master));
  TIDLIG_TRY(log.append({now, id, storage::LogAction::vaultCreated, 0, 0, 0}));
  return transaction.commit();
}

base::Status makeDatabase(const NewVault& wanted, const Rules& rules, const domain::User& user,
                          const security::MasterKey& master, std::int64_t now) {
  TIDLIG_ASSIGN(
      storage::Database database,
      storage::Database::create(wanted.folder / storage::kDatabaseName, databaseKey(master)));
  TIDLIG_TRY(storage::migrate(database));
  TIDLIG_TRY(fillDatabase(database, wanted, rules, user, master, now));
  return database.checkpoint();
}

base::Status makeBesides(const fs::path& folder) {
  TIDLIG_TRY(storage::makeReserve(folder));
  std::error_code failed;
  fs::create_directory(folder / storage::kBackupsName, failed);
  if (failed) return Error{ErrorKind::io, "the folder for backups could not be made"};
  fs::permissions(folder / storage::kBackupsName, fs::perms::owner_all, failed);
  return base::Done{};
}

struct NewKeys {
  security::MasterKey master = security::MasterKey::random();
  security::SecretText recoveryText;
  security::KeySlots slots;
};

base::Result<NewKeys> makeKeys(const std::string& userName, const security::SecretText& passphrase,
                               const security::KdfCost& cost) {
  NewKeys keys;
  const security::SecretBytes id = security::SecretBytes::random(keys.slots.vaultId.size());
  std::copy_n(id.data(), id.size(), keys.slots.vaultId.begin());
  const security::SecretBytes recovery = security::makeRecoveryKey();
  keys.recoveryText = security::writeRecoveryKey(recovery);
  TIDLIG_ASSIGN(security::KeySlot slot,
                security::lockForUser(keys.slots.vaultId, kFirstUserSlot, userName, passphrase,
                                      cost, keys.master));
  keys.slots.slots = {std::move(slot), security::lockForRecovery(keys.slots.vaultId, kRecoverySlot,
                                                                 recovery, keys.master)};
  security::seal(keys.slots, keys.master);
  return keys;
}

}  // namespace

base::Result<CreatedVault> createVault(const NewVault& given,
                                       const security::SecretText& passphrase,
                                       const security::KdfCost& cost, const base::Clock& clock) {
  return base::withinMemory([&]() -> base::Result<CreatedVault> {
    NewVault wanted = given;
    if (wanted.model.empty()) wanted.model = forms::shippedModel();
    if (wanted.catalogue.empty()) wanted.catalogue = forms::shippedCatalogue();
    TIDLIG_ASSIGN(const security::SecretText normalised, newPassphrase(passphrase));
    TIDLIG_TRY(scoring::readValidModel(wanted.model));
    TIDLIG_ASSIGN(const Rules rules, readRules(wanted.model, wanted.catalogue));
    TIDLIG_ASSIGN(const domain::User user,
                  checkUser({wanted.userName, wanted.roles, wanted.profession, ""}, rules.model));
    TIDLIG_TRY(storage::checkPlace(wanted.folder));
    TIDLIG_ASSIGN(NewKeys keys, makeKeys(user.name, normalised, cost));
    std::error_code unknown;
    const bool wasThere = fs::exists(wanted.folder, unknown);
    TIDLIG_TRY(storage::makeVaultFolder(wanted.folder));
    Unfinished unfinished(wanted.folder, wasThere);
    TIDLIG_ASSIGN(const storage::VaultLock lock, storage::VaultLock::take(wanted.folder));
    TIDLIG_TRY(makeDatabase(wanted, rules, user, keys.master, clock.nowMilliseconds()));
    TIDLIG_TRY(makeBesides(wanted.folder));
    if (wanted.tellId) wanted.tellId(security::text(keys.slots.vaultId));
    if (wanted.keepRecoveryKey) TIDLIG_TRY(wanted.keepRecoveryKey(keys.recoveryText));
    // The key file last: without it there is no vault, so a crash before leaves none by halves.
    TIDLIG_TRY(security::saveKeySlots(wanted.folder, keys.slots));
    unfinished.finish();
    return CreatedVault{std::move(keys.recoveryText)};
  });
}

}  // namespace tidlig::usecases
