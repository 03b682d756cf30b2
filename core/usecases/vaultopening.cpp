#include "usecases/vaultopening.h"

#include "base/json.h"
#include "forms/cataloguereader.h"
#include "scoring/modelreader.h"
#include "security/passphrase.h"
#include "storage/filestore.h"
#include "storage/migrations.h"
#include "usecases/modelrules.h"
#include "usecases/opentries.h"
#include "usecases/restoring.h"
#include "usecases/upgradecopy.h"

#include <algorithm>
#include <chrono>
#include <thread>

namespace tidlig::usecases {
namespace {

using base::Error;
using base::ErrorKind;
namespace fs = std::filesystem;

base::Result<storage::FileStore::Kept> fileInUse(storage::Database& database,
                                                 std::string_view setting) {
  TIDLIG_ASSIGN(const std::int64_t id, firstFile(database, setting));
  auto kept = storage::FileStore(database).at(id);
  if (!kept && kept.error().kind == ErrorKind::notFound) {
    return Error{ErrorKind::corrupt, "the vault's model or catalogue is missing"};
  }
  return kept;
}

bool isVisibleText(std::string_view text) {
  const auto control = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; };
  return base::isUtf8(text) && std::none_of(text.begin(), text.end(), control);
}

}  // namespace

base::Result<Rules> readRules(std::string_view model, std::string_view catalogue) {
  TIDLIG_ASSIGN(scoring::Model readModel,
                scoring::readValidModel(model, scoring::ModelRules::kept));
  TIDLIG_ASSIGN(domain::Catalogue readCatalogue, forms::readCatalogue(catalogue));
  return Rules{std::move(readModel), std::move(readCatalogue), 0, 0};
}

base::Result<Rules> loadRules(storage::Database& database) {
  TIDLIG_ASSIGN(const auto model, fileInUse(database, "model"));
  TIDLIG_ASSIGN(const auto catalogue, fileInUse(database, "catalogue"));
  TIDLIG_ASSIGN(Rules rules, readRules(model.bytes, catalogue.bytes));
  rules.modelFile = model.id;
  rules.catalogueFile = catalogue.id;
  return rules;
}

base::Status checkUserName(std::string_view name) {
  if (!name.empty() && name.size() <= security::kLongestUserName && isVisibleText(name)) {
    return base::Done{};
  }
  return Error{ErrorKind::invalid, "expected a user name of 1 to 200 bytes of visible text"};
}

base::Result<security::SecretText> newPassphrase(const security::SecretText& typed) {
  TIDLIG_ASSIGN(security::SecretText normalised, security::normalisePassphrase(typed));
  TIDLIG_TRY(security::checkNewPassphrase(normalised));
  return normalised;
}

base::Result<domain::User> checkUser(domain::User user, const scoring::Model& model) {
  TIDLIG_TRY(checkUserName(user.name));
  if (user.roles.empty()) return Error{ErrorKind::invalid, "expected at least one role"};
  std::sort(user.roles.begin(), user.roles.end());
  user.roles.erase(std::unique(user.roles.begin(), user.roles.end()), user.roles.end());
  if (!user.profession.empty() && !model.validityMonths(user.profession)) {
    return Error{ErrorKind::invalid, "expected a profession of the model"};
  }
  if (!isVisibleText(user.unit) || user.unit.size() > security::kLongestUserName) {
    return Error{ErrorKind::invalid, "expected a unit of at most 200 bytes of visible text"};
  }
  return user;
}

void waitForTurn(const security::WrongTries& tries, const base::Clock& clock) {
  std::this_thread::sleep_for(std::chrono::milliseconds(waitAfter(tries, clock)));
}

security::SecretBytes databaseKey(const security::MasterKey& master) {
  return master.derive(security::Subkey::database, storage::kDatabaseKeySize);
}

base::Result<std::unique_ptr<OpenVault::State>> openState(const fs::path& folder,
                                                          storage::VaultLock lock,
                                                          security::MasterKey master,
                                                          security::LoadedKeySlots loaded,
                                                          const base::Clock& clock) {
  TIDLIG_ASSIGN(storage::Database database,
                storage::Database::open(folder / storage::kDatabaseName, databaseKey(master)));
  TIDLIG_TRY(copyBeforeUpgrade(folder, database, master));
  TIDLIG_TRY(storage::migrate(database));
  auto state = std::make_unique<OpenVault::State>(folder, std::move(lock), std::move(master),
                                                  std::move(database), clock);
  state->slots = std::move(loaded.slots);
  state->keyFileWasBad = loaded.oneCopyBad;
  TIDLIG_ASSIGN(state->rules, loadRules(state->database));
  TIDLIG_ASSIGN(
      state->dictionary,
      storage::Dictionary::load(state->database, state->rules->catalogue, state->rules->model));
  TIDLIG_TRY(takeModelInForce(*state));
  return state;
}

base::Result<security::KeySlot> slotFor(const security::KeySlots& slots,
                                        const std::optional<std::string>& userName) {
  if (userName) {
    const security::KeySlot* const slot = slots.find(*userName);
    if (slot != nullptr) return *slot;
    return Error{ErrorKind::notFound, "the vault has no user of this name"};
  }
  const security::KeySlot* only = nullptr;
  for (const security::KeySlot& slot : slots.slots) {
    if (slot.kind != security::SlotKind::user) continue;
    if (only != nullptr) {
      return Error{ErrorKind::invalid, "the vault has several users: say which with --user"};
    }
    only = &slot;
  }
  if (only != nullptr) return *only;
  return Error{ErrorKind::notFound, "the vault has no user: use the recovery key"};
}

base::Status checkIsVault(const fs::path& folder) {
  // A crash in the middle of a restore may have left the vault without its name.
  finishSwap(folder);
  std::error_code failed;
  if (fs::exists(folder / kReceiptName, failed)) {
    // Opening would change it, and it would no longer be what its receipt says.
    return Error{ErrorKind::invalid, "this folder is a backup: restore it to a new folder"};
  }
  for (const char* const name : {security::kKeyFileName, security::kSecondKeyFileName}) {
    if (fs::exists(folder / name, failed)) return base::Done{};
  }
  if (fs::exists(folder / storage::kDatabaseName, failed)) {
    return Error{ErrorKind::corrupt, "the vault's key file is missing; take it from a backup"};
  }
  return Error{ErrorKind::notFound, "there is no vault in this folder"};
}

}  // namespace tidlig::usecases
