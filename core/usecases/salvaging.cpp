#include "usecases/salvaging.h"

#include "base/file.h"
#include "base/memory.h"
#include "forms/shippedforms.h"
#include "security/keyfile.h"
#include "security/passphrase.h"
#include "security/slotlock.h"
#include "storage/filestore.h"
#include "storage/logmending.h"
#include "storage/migrations.h"
#include "storage/userstore.h"
#include "usecases/modelrules.h"
#include "usecases/newvault.h"
#include "usecases/vaultopening.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace tidlig::usecases {
namespace {

using base::Error;
using base::ErrorKind;
namespace fs = std::filesystem;

constexpr const char* kWorkingCopy = "damaged.db";
/// How copying, reading the pages, bringing rows over and walking the log share the time.
const std::vector<std::int64_t> kShares = {200, 3400, 5400, 600};

/// Whose vault it is, and who saves it.
struct Keys {
  const security::KeySlots& slots;
  const security::KeySlot& slot;
  const security::MasterKey& master;
};

using KindAndBytes = std::pair<std::string, std::string>;
using ShippedBySum = std::map<std::string, KindAndBytes>;

/// What comes with the program need not be lost.
ShippedBySum shippedBySum() {
  ShippedBySum all;
  const auto put = [&](const char* kind, std::string_view bytes) {
    all[base::sha256Hex(bytes)] = {kind, std::string(bytes)};
  };
  put("model", forms::shippedModel());
  put("catalogue", forms::shippedCatalogue());
  for (const auto& one : forms::shippedChecklists()) put("checklist", one.bytes);
  for (const auto& one : forms::shippedCards()) put("checklist", one.form.bytes);
  return all;
}

/// A file of the municipality's own, from the newest backup that has it.
std::optional<KindAndBytes> fromBackups(const fs::path& damaged, const Keys& keys,
                                        const std::string& sum) {
  const BackupShelf shelf(damaged, security::text(keys.slots.vaultId), keys.master);
  for (const BackupEntry& entry : shelf.list(damaged / storage::kBackupsName, BackupLook::quick)) {
    if (entry.state != BackupState::good) continue;
    auto backup = storage::Database::openCopy(entry.folder / storage::kDatabaseName,
                                              databaseKey(keys.master));
    if (!backup) continue;
    auto found = storage::FileStore(*backup).find(sum);
    if (found && *found) return std::move(**found);
  }
  return std::nullopt;
}

storage::SalvageHelp helpFrom(const fs::path& damaged, const ShippedBySum& shipped,
                              const Keys& keys) {
  storage::SalvageHelp help;
  help.file = [&](const std::string& sum) {
    const auto found = shipped.find(sum);
    return found == shipped.end() ? fromBackups(damaged, keys, sum)
                                  : std::optional<KindAndBytes>(found->second);
  };
  help.slot = [&slots = keys.slots](const std::string& name) {
    const security::KeySlot* const slot = slots.find(name);
    return slot == nullptr ? std::optional<std::int64_t>() : std::int64_t{slot->id};
  };
  return help;
}

base::Result<storage::PageImage> imageOf(const fs::path& damaged, const fs::path& work,
                                         const security::SecretBytes& key,
                                         base::StagedProgress& progress) {
  const fs::path copy = work / kWorkingCopy;
  std::error_code failed;
  if (!fs::exists(damaged / storage::kDatabaseName, failed)) {
    return Error{ErrorKind::corrupt, "the vault's database is missing: restore a backup"};
  }
  TIDLIG_TRY(base::copyFile(damaged / storage::kDatabaseName, copy, progress.next()));
  const fs::path wal = damaged / (std::string(storage::kDatabaseName) + "-wal");
  if (fs::exists(wal, failed)) TIDLIG_TRY(base::copyFile(wal, fs::path(copy).concat("-wal")));
  auto image = storage::PageImage::read(copy, work, key, progress.next());
  for (const char* const name : {"damaged.db", "damaged.db-wal", "damaged.db-shm", "filler.db",
                                 "filler.db-wal", "filler.db-shm"}) {
    fs::remove(work / name, failed);
  }
  return image;
}

/// The file of this kind that the vault works with; where which one it was is lost, the one of
/// `all` that stands for it, or the program's own.
base::Status mendRule(storage::Database& database, const char* kind, std::string_view shipped,
                      std::vector<CheckFinding>& findings) {
  storage::SettingStore settings(database);
  storage::FileStore files(database);
  TIDLIG_ASSIGN(const auto all, files.all(kind));
  TIDLIG_ASSIGN(const auto set, settings.find(kind));
  for (const auto& file : all) {
    if (set && *set == std::to_string(file.id)) return base::Done{};
  }
  if (all.empty()) {
    findings.push_back({kind, "what was in use is lost; the program's own is used"});
    TIDLIG_ASSIGN(const std::int64_t id, files.put(kind, shipped));
    return settings.set(kind, std::to_string(id));
  }
  // The vault began with its oldest model; the others say themselves from when they hold.
  const bool oldest = kind == std::string_view("model");
  findings.push_back(
      {kind, fmt::format("which one was in use is lost; the {} that is there is used",
                         oldest ? "oldest" : "newest")});
  return settings.set(kind, std::to_string((oldest ? all.front() : all.back()).id));
}

/// A model without its file cannot be in force: the one before it is, and somebody must look.
base::Status mendModels(storage::Database& database, storage::SalvageOutcome& outcome,
                        std::vector<CheckFinding>& findings) {
  const std::string table = "model_version";
  {
    TIDLIG_ASSIGN(auto rows, database.query("DELETE FROM model_version WHERE file IN (SELECT id "
                                            "FROM file WHERE bytes = x'') RETURNING id"));
    while (rows.next()) {
      storage::SalvageLoss& loss = storage::lossOf(outcome, table);
      ++loss.rows;
      loss.ids.push_back(std::to_string(rows.integer(0)));
    }
    TIDLIG_TRY(rows.status());
  }
  const bool any = std::any_of(outcome.losses.begin(), outcome.losses.end(),
                               [&](const auto& loss) { return loss.table == table; });
  if (!any) return base::Done{};
  findings.push_back({"model",
                      "an approved model is lost: look at which one is in force, and "
                      "approve it again if need be"});
  return base::Done{};
}

/// The next model, as far as it was written, goes on from the one that the vault began with.
base::Status mendModelDraft(storage::Database& database) {
  TIDLIG_ASSIGN(const std::int64_t first, firstFile(database, "model"));
  return database.run(
      "UPDATE model_draft SET base = ?1 WHERE base IN (SELECT id FROM file WHERE bytes = x'')",
      first);
}

/// Whoever salvages must be able to open what was saved.
base::Status mendUser(storage::Database& database, const security::KeySlot& slot,
                      std::vector<CheckFinding>& findings) {
  TIDLIG_ASSIGN(const auto found, storage::UserStore(database).find(slot.user));
  const bool whole = found && found->slot == slot.id && !found->user.roles.empty();
  if (whole) return base::Done{};
  findings.push_back({"users", "roles were lost: an administrator gives them again"});
  if (!found) {
    const domain::User user{slot.user, {domain::Role::administrator}, {}, {}};
    TIDLIG_ASSIGN(const std::int64_t id, storage::UserStore(database).add(user, slot.id));
    (void)id;
    return base::Done{};
  }
  return database.run("UPDATE user SET slot = ?1, roles = ?2 WHERE id = ?3", slot.id,
                      1 << static_cast<int>(domain::Role::administrator), found->id);
}

base::Status fill(const fs::path& damaged, const fs::path& folder, const storage::PageImage& image,
                  const Keys& keys, Salvaged& salvaged, base::StagedProgress& progress) {
  TIDLIG_ASSIGN(
      storage::Database database,
      storage::Database::create(folder / storage::kDatabaseName, databaseKey(keys.master)));
  const int version = storage::versionIn(image).value_or(storage::newestSchemaVersion());
  if (version > storage::newestSchemaVersion()) {
    return Error{ErrorKind::newer, "the vault was written by a newer version of the program"};
  }
  TIDLIG_TRY(storage::migrate(database, version));
  const ShippedBySum shipped = shippedBySum();
  const storage::SalvageHelp help = helpFrom(damaged, shipped, keys);
  TIDLIG_ASSIGN(salvaged.outcome, storage::salvageInto(database, image, help, progress.next()));
  TIDLIG_TRY(mendModels(database, salvaged.outcome, salvaged.vault.findings));
  TIDLIG_TRY(mendRule(database, "model", forms::shippedModel(), salvaged.vault.findings));
  TIDLIG_TRY(mendModelDraft(database));
  TIDLIG_TRY(mendRule(database, "catalogue", forms::shippedCatalogue(), salvaged.vault.findings));
  TIDLIG_TRY(mendUser(database, keys.slot, salvaged.vault.findings));
  TIDLIG_TRY(storage::mendLogHead(database, keys.master));
  return database.checkpoint();
}

std::int64_t lostRows(const storage::SalvageOutcome& outcome) {
  std::int64_t rows = 0;
  for (const storage::SalvageLoss& loss : outcome.losses) {
    rows += static_cast<std::int64_t>(loss.rows);
  }
  return rows;
}

base::Status open(const fs::path& folder, const std::string& user,
                  const security::SecretText& passphrase, const base::Clock& clock,
                  Salvaged& salvaged, base::StagedProgress& progress) {
  const base::Progress part = progress.next();
  TIDLIG_TRY(base::tell(part, 0, 1));
  TIDLIG_ASSIGN(const auto vault, OpenVault::unlock(folder, user, passphrase, clock));
  OpenVault::State& state = vault->state();
  TIDLIG_TRY(state.allow(Action::manageBackups));
  TIDLIG_ASSIGN(const storage::LogFinding log, state.log.check(state.master, part));
  if (log.entry != 0) {
    salvaged.vault.findings.push_back(
        {"log", fmt::format("entry {} does not fit the chain", log.entry)});
  }
  TIDLIG_ASSIGN(salvaged.vault.tally, storage::tallyBeforeSignIn(state.database));
  const std::int64_t lost = lostRows(salvaged.outcome);
  TIDLIG_TRY(state.change([&] { return state.note(storage::LogAction::salvaged, 0, 0, lost); }));
  salvaged.vault.vaultId = security::text(state.slots.vaultId);
  TIDLIG_ASSIGN(salvaged.vault.logHead, state.log.head());
  TIDLIG_TRY(progress.finish());
  return state.database.checkpoint();
}

}  // namespace

base::Result<Salvaged> salvageVault(const fs::path& damaged, const fs::path& newFolder,
                                    const std::optional<std::string>& userName,
                                    const security::SecretText& passphrase,
                                    const base::Clock& clock, const base::Progress& progress) {
  return base::withinMemory([&]() -> base::Result<Salvaged> {
    if (!looksLikeVault(damaged))
      return Error{ErrorKind::notFound, "there is no vault in this folder"};
    TIDLIG_TRY(checkNewVaultFolder(newFolder));
    TIDLIG_ASSIGN(const auto lock, lockIfThere(damaged));
    TIDLIG_ASSIGN(const security::LoadedKeySlots loaded, security::loadKeySlots(damaged));
    TIDLIG_ASSIGN(const security::KeySlot slot, slotFor(loaded.slots, userName));
    TIDLIG_ASSIGN(const security::SecretText normalised, security::normalisePassphrase(passphrase));
    TIDLIG_ASSIGN(security::MasterKey master,
                  security::openSlot(loaded.slots.vaultId, slot, normalised));
    TIDLIG_TRY(security::accept(loaded.slots, master));
    Salvaged salvaged;
    salvaged.vault.folder = newFolder;
    const UnfinishedVault unfinished(newFolder);
    TIDLIG_TRY(unfinished.make());
    base::StagedProgress whole(progress, kShares);
    TIDLIG_ASSIGN(const storage::PageImage image,
                  imageOf(damaged, unfinished.folder(), databaseKey(master), whole));
    TIDLIG_TRY(
        fill(damaged, unfinished.folder(), image, {loaded.slots, slot, master}, salvaged, whole));
    TIDLIG_TRY(security::saveKeySlots(unfinished.folder(), loaded.slots));
    TIDLIG_TRY(open(unfinished.folder(), slot.user, passphrase, clock, salvaged, whole));
    TIDLIG_TRY(unfinished.finish());
    salvaged.newestGood =
        BackupShelf(damaged, security::text(loaded.slots.vaultId), master).newestGood();
    return salvaged;
  });
}

}  // namespace tidlig::usecases
