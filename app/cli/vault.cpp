#include "base/file.h"
#include "base/jsonwriter.h"
#include "commands.h"
#include "exitstatus.h"
#include "longwork.h"
#include "passphraseinput.h"
#include "recoveryout.h"
#include "roles.h"
#include "usecases/backups.h"
#include "usecases/logheads.h"
#include "vaultkeys.h"
#include "vaultoptions.h"

#include <fmt/format.h>

namespace tidlig::cli {
namespace {

using base::Error;

constexpr std::size_t kLargestRules = 64ULL * 1024 * 1024;

struct CreateOptions {
  VaultOptions vault;
  std::string user;
  std::vector<std::string> roles = {"administrator", "professional"};
  std::string profession;
  std::string recoveryOut;
  std::string model;
  std::string catalogue;
};

base::Result<std::string> readOptional(const std::string& path, const char* what) {
  if (path.empty()) return std::string();
  auto bytes = base::readFile(path, kLargestRules);
  if (bytes) return bytes;
  return Error{bytes.error().kind, fmt::format("the {}: {}", what, bytes.error().detail)};
}

base::Status create(const CreateOptions& options) {
  usecases::NewVault wanted;
  wanted.folder = options.vault.folder;
  wanted.userName = options.user;
  wanted.profession = options.profession;
  TIDLIG_ASSIGN(wanted.roles, rolesFrom(options.roles));
  TIDLIG_ASSIGN(const std::string model, readOptional(options.model, "model"));
  TIDLIG_ASSIGN(const std::string catalogue, readOptional(options.catalogue, "catalogue"));
  wanted.model = model;
  wanted.catalogue = catalogue;
  wanted.keepRecoveryKey = [&](const security::SecretText& key) {
    return keepRecoveryKey(options.recoveryOut, key);
  };
  TIDLIG_TRY(checkRecoveryOut(options.recoveryOut));
  TIDLIG_ASSIGN(const security::SecretText passphrase,
                readNewSecret(options.vault.passphrase, "New passphrase: "));
  TIDLIG_TRY(usecases::createVault(wanted, passphrase, security::calibrateCost(), clock()));
  fmt::print("created; the first user's roles: {}\n", fmt::join(options.roles, ", "));
  return base::Done{};
}

base::Status info(const VaultOptions& options) {
  TIDLIG_ASSIGN(const usecases::VaultInfo found, usecases::vaultInfo(options.folder));
  std::string line;
  base::JsonWriter json(line);
  json.beginObject().key("formatVersion").integer(found.formatVersion);
  json.key("vaultId").string(found.vaultId).key("users").beginArray();
  for (const auto& user : found.users) {
    json.beginObject().key("name").string(user.name).key("kdf").beginObject();
    json.key("algorithm").string("argon2id").key("memoryKiB").integer(user.cost.memoryKiB);
    json.key("passes").integer(user.cost.passes).endObject().endObject();
  }
  json.endArray().key("files").beginArray();
  for (const auto& file : found.files) {
    json.beginObject().key("name").string(file.name).key("bytes");
    json.integer(static_cast<std::int64_t>(file.bytes)).endObject();
  }
  json.endArray().endObject();
  fmt::print("{}\n", line);
  return base::Done{};
}

/// Which backup to turn to, in one line; names the folder.
void tellGoodBackup(const std::optional<usecases::BackupEntry>& good) {
  if (good) {
    fmt::print("the newest good backup: {} ({})\n", good->folder.string(),
               base::instantText(good->receipt->madeMilliseconds));
  } else {
    fmt::print("no good backup lies in the vault's folder; look where others are kept\n");
  }
}

/// Opens with a passphrase that is read once; where the vault is damaged, says which backup is
/// good.
base::Result<std::unique_ptr<usecases::OpenVault>> openOrPointToBackup(
    const VaultOptions& options) {
  TIDLIG_ASSIGN(const security::SecretText passphrase, readVaultPassphrase(options));
  auto vault = openVault(options, passphrase);
  if (vault || vault.error().kind != base::ErrorKind::corrupt) return vault;
  const auto good = usecases::newestGoodBackup(options.folder, options.user, passphrase);
  if (good) tellGoodBackup(*good);
  return base::Error{
      base::ErrorKind::corrupt,
      vault.error().detail + "; restore a backup, or save what can be read (vault salvage)"};
}

base::Result<std::vector<usecases::CheckFinding>> checked(usecases::OpenVault& vault) {
  LongWork work("checking the vault");
  return usecases::checkVault(vault, work.progress());
}

/// Damaged pages are damage; the rest is something wrong that does not hinder work.
base::Result<int> check(const VaultOptions& options) {
  TIDLIG_ASSIGN(const auto vault, openOrPointToBackup(options));
  TIDLIG_ASSIGN(const auto findings, checked(*vault));
  int status = kDone;
  for (const usecases::CheckFinding& finding : findings) {
    fmt::print("{}: {}\n", finding.part, finding.what);
    if (status == kDone) status = kFoundWrong;
    if (finding.part == "pages") status = kDamaged;
  }
  if (status == kDone) {
    fmt::print("all is well\n");
  } else {
    if (status == kDamaged) tellGoodBackup(usecases::BackupShelf(*vault).newestGood());
    fmt::print(stderr, "tidlig-cli: the check found {} things wrong; keep the newest good backup\n",
               findings.size());
  }
  return status;
}

void addCreate(CLI::App& vault, int& status) {
  auto options = std::make_shared<CreateOptions>();
  CLI::App* const command = vault.add_subcommand("create", "Make a vault with its first user");
  addVaultFolder(*command, options->vault);
  command->add_option("--user", options->user, "Name of the first user")->required();
  command->add_option("--passphrase-fd", options->vault.passphrase,
                      "Read the passphrase from this file descriptor instead of the terminal");
  command
      ->add_option("--recovery-out", options->recoveryOut,
                   "New file for the recovery key: print it, lock it away, delete the file")
      ->required();
  command->add_option("--role", options->roles,
                      "Roles of the first user; administrator and professional where left out");
  command->add_option("--profession", options->profession, "Profession of the first user");
  command->add_option("--model", options->model, "Scoring model; the shipped one where left out");
  command->add_option("--catalogue", options->catalogue,
                      "Indicator catalogue; the shipped one where left out");
  command->callback([options, &status] { status = statusOf(create(*options)); });
}

}  // namespace

void addVault(CLI::App& app, int& status) {
  CLI::App* const vault = app.add_subcommand("vault", "Make, look at and check a vault");
  vault->require_subcommand(1);
  addCreate(*vault, status);
  addVaultKeys(*vault, status);
  addBackups(*vault, status);
  auto infoOptions = std::make_shared<VaultOptions>();
  CLI::App* const infoCommand =
      vault->add_subcommand("info", "What can be told without a passphrase, as JSON");
  addVaultFolder(*infoCommand, *infoOptions);
  infoCommand->callback([infoOptions, &status] { status = statusOf(info(*infoOptions)); });
  auto checkOptions = std::make_shared<VaultOptions>();
  CLI::App* const checkCommand =
      vault->add_subcommand("check", "Check every page, reference, log entry and assessment");
  addVaultOptions(*checkCommand, *checkOptions);
  checkCommand->callback([checkOptions, &status] {
    const auto done = check(*checkOptions);
    status = done ? *done : failed(done.error());
  });
}

}  // namespace tidlig::cli
