#include "commands.h"
#include "exitstatus.h"
#include "longwork.h"
#include "passphraseinput.h"
#include "usecases/backups.h"
#include "usecases/restoring.h"
#include "usecases/salvaging.h"
#include "vaultoptions.h"

#include <fmt/format.h>

namespace tidlig::cli {
namespace {

using base::Error;
using base::ErrorKind;
namespace fs = std::filesystem;

struct BackupOptions {
  VaultOptions vault;
  std::string to;
  bool thorough = false;
};

struct RestoreOptions {
  VaultOptions vault;
  std::string from;
};

const char* nameOf(usecases::BackupState state) {
  switch (state) {
    case usecases::BackupState::good:
      return "good";
    case usecases::BackupState::noReceipt:
      return "without a receipt";
    case usecases::BackupState::badReceipt:
      return "its receipt cannot be read";
    case usecases::BackupState::otherVault:
      return "of another vault";
    case usecases::BackupState::otherKey:
      return "not under the vault's present key";
    case usecases::BackupState::changed:
      return "damaged: not what its receipt says";
    case usecases::BackupState::damaged:
      return "damaged: a page does not hold";
  }
  return "";
}

bool isDamaged(usecases::BackupState state) {
  return state == usecases::BackupState::badReceipt || state == usecases::BackupState::changed ||
         state == usecases::BackupState::damaged;
}

const char* warningFor(storage::PlaceKind kind) {
  switch (kind) {
    case storage::PlaceKind::network:
      return "the backup lies on a network share";
    case storage::PlaceKind::synchronised:
      return "the backup lies in a synchronised folder";
    case storage::PlaceKind::here:
      break;
  }
  return nullptr;
}

base::Status backup(const BackupOptions& options) {
  TIDLIG_ASSIGN(const auto vault, openVault(options.vault));
  std::optional<fs::path> place;
  if (!options.to.empty()) place = options.to;
  TIDLIG_ASSIGN(const usecases::BackupMade made, usecases::makeBackup(*vault, place));
  fmt::print("{}\n", made.folder.string());
  if (const char* const warning = warningFor(made.kind); warning != nullptr) {
    fmt::print(
        stderr,
        "tidlig-cli: {}: it is encrypted, but whoever holds it and a passphrase of today can "
        "read it later, too\n",
        warning);
  }
  return base::Done{};
}

base::Result<int> list(const BackupOptions& options) {
  TIDLIG_ASSIGN(const auto vault, openVault(options.vault));
  const auto how = options.thorough ? usecases::BackupLook::thorough : usecases::BackupLook::quick;
  TIDLIG_ASSIGN(const usecases::BackupList found, usecases::listBackups(*vault, how));
  int status = kDone;
  for (const usecases::BackupEntry& entry : found.entries) {
    if (isDamaged(entry.state)) status = kFoundWrong;
    const std::string when =
        entry.receipt ? base::instantText(entry.receipt->madeMilliseconds) : std::string("-");
    fmt::print("{}\t{}\t{}\n", when, nameOf(entry.state), entry.folder.string());
  }
  if (found.place && !found.placeIsThere) {
    fmt::print(stderr, "tidlig-cli: the other place for backups is not there now\n");
  }
  return status;
}

void print(const char* what, const std::string& value) {
  fmt::print("{}: {}\n", what, value);
}

std::string instantOrNone(const std::optional<std::int64_t>& at) {
  return at ? base::instantText(*at) : std::string("none");
}

void printTally(const storage::Tally& tally) {
  print("families", std::to_string(tally.families));
  print("people", std::to_string(tally.people));
  print("screenings", std::to_string(tally.screenings));
  print("decisions", std::to_string(tally.decisions));
  print("log entries", std::to_string(tally.logEntries));
  print("last screening", tally.lastScreening ? tally.lastScreening->text() : "none");
  print("last decision", instantOrNone(tally.lastDecisionMilliseconds));
  print("last log entry", instantOrNone(tally.lastLogMilliseconds));
}

base::Result<int> restore(const RestoreOptions& options) {
  TIDLIG_ASSIGN(const security::SecretText passphrase,
                readSecret(options.vault.passphrase, "Passphrase: "));
  const auto restored = usecases::restoreBackup(options.from, options.vault.folder,
                                                options.vault.user, passphrase, clock());
  if (!restored) {
    if (restored.error().kind != ErrorKind::corrupt) return restored.error();
    const auto good = usecases::goodBackupBeside(options.from, options.vault.user, passphrase);
    if (!good) return Error{ErrorKind::corrupt, restored.error().detail + "; look for another"};
    return Error{ErrorKind::corrupt, restored.error().detail +
                                         "; the newest good one beside it is " +
                                         good->folder.filename().string()};
  }
  usecases::acceptRestored(usecases::LogHeads(usecases::headsOfThisMachine()), *restored);
  printTally(restored->tally);
  int status = kDone;
  for (const usecases::CheckFinding& finding : restored->findings) {
    fmt::print(stderr, "tidlig-cli: {}: {}\n", finding.part, finding.what);
    // A copy without a receipt is whole; it only cannot prove that it is the newest.
    if (finding.part != "receipt") status = kFoundWrong;
  }
  return status;
}

void printLoss(const storage::SalvageLoss& loss) {
  constexpr std::size_t kMostIds = 200;
  std::string line =
      fmt::format("lost of {}: {} rows, {} pages", loss.table, loss.rows, loss.pages);
  for (std::size_t i = 0; i < loss.ids.size() && i < kMostIds; ++i) {
    line += (i == 0 ? ": " : ", ") + loss.ids[i];
  }
  if (loss.ids.size() > kMostIds) line += ", …";
  fmt::print("{}\n", line);
}

base::Result<usecases::Salvaged> saving(const RestoreOptions& options,
                                        const security::SecretText& passphrase) {
  LongWork work("saving what can be read");
  return usecases::salvageVault(options.from, options.vault.folder, options.vault.user, passphrase,
                                clock(), work.progress());
}

/// What is lost goes to standard output as a list: ids and codes, no content.
base::Result<int> salvage(const RestoreOptions& options) {
  TIDLIG_ASSIGN(const security::SecretText passphrase,
                readSecret(options.vault.passphrase, "Passphrase: "));
  TIDLIG_ASSIGN(const usecases::Salvaged saved, saving(options, passphrase));
  usecases::acceptRestored(usecases::LogHeads(usecases::headsOfThisMachine()), saved.vault);
  printTally(saved.vault.tally);
  print("damaged pages", std::to_string(saved.outcome.damagedPages));
  print("rows saved", std::to_string(saved.outcome.rows));
  for (const storage::SalvageLoss& loss : saved.outcome.losses) printLoss(loss);
  for (const std::string& one : saved.outcome.placeholders) print("made anew, empty", one);
  for (const usecases::CheckFinding& finding : saved.vault.findings) {
    fmt::print("{}: {}\n", finding.part, finding.what);
  }
  if (saved.newestGood) print("newest good backup", saved.newestGood->folder.string());
  return saved.outcome.losses.empty() && saved.vault.findings.empty() ? kDone : kFoundWrong;
}

void addRestore(CLI::App& vault, int& status) {
  auto options = std::make_shared<RestoreOptions>();
  CLI::App* const command = vault.add_subcommand(
      "restore", "Make a vault from a backup, in a new folder; nothing is overwritten");
  command->add_option("from", options->from, "Folder of the backup")->required();
  addVaultOptions(*command, options->vault);
  command->callback([options, &status] { status = statusOf(restore(*options)); });
}

void addSalvage(CLI::App& vault, int& status) {
  auto options = std::make_shared<RestoreOptions>();
  CLI::App* const command = vault.add_subcommand(
      "salvage", "Save what can be read of a damaged vault in a new one, and list what cannot");
  command->add_option("from", options->from, "Folder of the damaged vault")->required();
  addVaultOptions(*command, options->vault);
  command->callback([options, &status] { status = statusOf(salvage(*options)); });
}

}  // namespace

void addBackups(CLI::App& vault, int& status) {
  auto options = std::make_shared<BackupOptions>();
  CLI::App* const make =
      vault.add_subcommand("backup", "Make a checked backup and print its folder");
  addVaultOptions(*make, options->vault);
  make->add_option("--to", options->to, "Folder for it, such as a stick; backups/ where left out");
  make->callback([options, &status] {
    const base::Status done = backup(*options);
    status = done ? kDone : failed(done.error());
  });
  auto listed = std::make_shared<BackupOptions>();
  CLI::App* const backups = vault.add_subcommand("backups", "List the backups and their state");
  addVaultOptions(*backups, listed->vault);
  backups->add_flag("--verify", listed->thorough, "Check every file and every page of each");
  backups->callback([listed, &status] { status = statusOf(list(*listed)); });
  addRestore(vault, status);
  addSalvage(vault, status);
}

}  // namespace tidlig::cli
