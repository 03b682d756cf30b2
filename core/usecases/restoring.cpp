#include "usecases/restoring.h"

#include "base/file.h"
#include "base/folder.h"
#include "base/memory.h"
#include "security/keyfile.h"
#include "security/passphrase.h"
#include "security/slotlock.h"
#include "storage/inspection.h"
#include "usecases/newvault.h"
#include "usecases/vaultopening.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

namespace tidlig::usecases {
namespace {

using base::Error;
using base::ErrorKind;
namespace fs = std::filesystem;

base::Result<std::optional<Receipt>> receiptOf(const fs::path& from) {
  const auto bytes = base::readFile(from / kReceiptName, kLargestReceipt);
  if (!bytes && bytes.error().kind == ErrorKind::notFound) return std::optional<Receipt>();
  if (!bytes && bytes.error().kind == ErrorKind::io) return bytes.error();
  TIDLIG_ASSIGN(Receipt receipt, readReceipt(bytes ? *bytes : std::string()));
  return std::optional<Receipt>(std::move(receipt));
}

Error notTheBackup() {
  return {ErrorKind::corrupt, "the backup is damaged: it is not what its receipt says"};
}

base::Status copyFiles(const fs::path& from, const fs::path& to,
                       const std::optional<Receipt>& receipt) {
  std::vector<std::string> names = {storage::kDatabaseName, security::kKeyFileName,
                                    security::kSecondKeyFileName};
  // What was committed last may still be in the write-ahead log of a plain copy.
  if (!receipt) names.push_back(std::string(storage::kDatabaseName) + "-wal");
  for (const std::string& name : names) {
    std::error_code failed;
    if (fs::exists(from / name, failed)) TIDLIG_TRY(base::copyFile(from / name, to / name));
  }
  if (!receipt) return base::Done{};
  for (const Receipt::File& file : receipt->files) {
    const auto sum = base::sumOfFile(to / file.name);
    // One key file of two is enough: the other is written again when it opens.
    const bool spare = file.name == security::kSecondKeyFileName;
    if (!spare && (!sum || *sum != file.sum)) return notTheBackup();
  }
  return base::Done{};
}

base::Status checkRestored(OpenVault::State& state, Restored& restored,
                           base::StagedProgress& progress) {
  TIDLIG_TRY(state.allow(Action::manageBackups));
  if (restored.receipt) {
    const auto key = state.master.derive(security::Subkey::backup, 32);
    const bool same = restored.receipt->vaultId == security::text(state.slots.vaultId);
    if (!same || !vouchedFor(*restored.receipt, key)) return notTheBackup();
  } else {
    restored.findings.push_back(
        {"receipt", "the backup has no receipt: nothing tells whether it is the newest"});
  }
  TIDLIG_TRY(state.database.checkpoint());
  TIDLIG_ASSIGN(const bool sound, storage::pagesAreSound(state.database, progress.next()));
  if (!sound) return Error{ErrorKind::corrupt, "the backup is damaged: a page does not hold"};
  TIDLIG_ASSIGN(const storage::LogFinding log, state.log.check(state.master, progress.next()));
  if (log.fault != storage::LogFault::none) {
    restored.findings.push_back({"log", fmt::format("entry {} does not fit the chain", log.entry)});
  }
  return base::Done{};
}

base::Status openAndCheck(const fs::path& folder, const std::optional<std::string>& userName,
                          const security::SecretText& passphrase, const base::Clock& clock,
                          Restored& restored, base::StagedProgress& progress) {
  TIDLIG_TRY(base::tell(progress.next(), 0, 1));
  TIDLIG_ASSIGN(const auto vault, OpenVault::unlock(folder, userName, passphrase, clock));
  OpenVault::State& state = vault->state();
  TIDLIG_TRY(checkRestored(state, restored, progress));
  TIDLIG_ASSIGN(restored.tally, storage::tallyBeforeSignIn(state.database));
  TIDLIG_TRY(state.change(
      [&] { return state.note(storage::LogAction::restored, 0, 0, restored.tally.families); }));
  restored.vaultId = security::text(state.slots.vaultId);
  TIDLIG_ASSIGN(restored.logHead, state.log.head());
  TIDLIG_TRY(progress.finish());
  return state.database.checkpoint();
}

}  // namespace

std::vector<FoundBackup> findBackups(const fs::path& place) {
  std::vector<fs::path> folders;
  std::error_code failed;
  if (looksLikeVault(place)) {
    folders.push_back(place);
  } else {
    for (fs::path& folder : base::entriesOf(place)) {
      if (fs::is_directory(folder, failed) && looksLikeVault(folder)) {
        folders.push_back(std::move(folder));
      }
    }
  }
  std::vector<FoundBackup> found;
  for (fs::path& folder : folders) {
    const auto receipt = receiptOf(folder);
    found.push_back({std::move(folder), {}});
    if (receipt && *receipt) found.back().madeMilliseconds = (*receipt)->madeMilliseconds;
  }
  std::sort(found.begin(), found.end(), [](const FoundBackup& a, const FoundBackup& b) {
    return std::tie(a.madeMilliseconds, a.folder) > std::tie(b.madeMilliseconds, b.folder);
  });
  return found;
}

base::Result<std::vector<std::string>> peopleOfBackup(const fs::path& folder) {
  TIDLIG_ASSIGN(const security::LoadedKeySlots loaded, security::loadKeySlots(folder));
  std::vector<std::string> names;
  for (const security::KeySlot& slot : loaded.slots.slots) {
    if (slot.kind == security::SlotKind::user) names.push_back(slot.user);
  }
  return names;
}

base::Result<Restored> restoreBackup(const fs::path& from, const fs::path& newFolder,
                                     const std::optional<std::string>& userName,
                                     const security::SecretText& passphrase,
                                     const base::Clock& clock, const base::Progress& progress) {
  return base::withinMemory([&]() -> base::Result<Restored> {
    if (!looksLikeVault(from)) {
      return Error{ErrorKind::notFound, "there is no backup in this folder"};
    }
    TIDLIG_TRY(checkNewVaultFolder(newFolder));
    Restored restored;
    restored.folder = newFolder;
    TIDLIG_ASSIGN(restored.receipt, receiptOf(from));
    TIDLIG_ASSIGN(const auto lock, lockIfThere(from));
    const UnfinishedVault unfinished(newFolder);
    const fs::path& folder = unfinished.folder();
    TIDLIG_TRY(unfinished.make());
    // Copying, opening, reading the pages, walking the log: about how they share the time.
    base::StagedProgress whole(progress, {2, 1, 6, 3});
    TIDLIG_TRY(base::tell(whole.next(), 0, 1));
    TIDLIG_TRY(copyFiles(from, folder, restored.receipt));
    TIDLIG_TRY(openAndCheck(folder, userName, passphrase, clock, restored, whole));
    TIDLIG_TRY(unfinished.finish());
    return restored;
  });
}

void acceptRestored(const LogHeads& heads, const Restored& restored) {
  (void)heads.keep(restored.vaultId, restored.logHead);
}

std::optional<BackupEntry> goodBackupBeside(const fs::path& damaged,
                                            const std::optional<std::string>& userName,
                                            const security::SecretText& passphrase) {
  std::error_code failed;
  const fs::path place = fs::weakly_canonical(fs::absolute(damaged, failed), failed).parent_path();
  const auto normalised = security::normalisePassphrase(passphrase);
  if (!normalised) return std::nullopt;
  std::vector<fs::path> folders = {damaged};
  for (fs::path& beside : base::entriesOf(place)) folders.push_back(std::move(beside));
  for (const fs::path& folder : folders) {
    // Any key file that the passphrase opens will do: the damaged one may be the key file.
    const auto loaded = security::loadKeySlots(folder);
    if (!loaded) continue;
    const auto slot = slotFor(loaded->slots, userName);
    if (!slot) continue;
    const auto master = security::openSlot(loaded->slots.vaultId, *slot, *normalised);
    if (!master) return std::nullopt;
    const BackupShelf shelf(place, security::text(loaded->slots.vaultId), *master);
    return shelf.newestGood({place});
  }
  return std::nullopt;
}

}  // namespace tidlig::usecases
