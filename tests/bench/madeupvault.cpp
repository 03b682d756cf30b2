#include "madeupvault.h"

#include "security/keyfile.h"
#include "security/masterkey.h"
#include "security/passphrase.h"
#include "security/slotlock.h"
#include "storage/database.h"

#include <fmt/format.h>

namespace tidlig::bench {

namespace fs = std::filesystem;

std::string_view madeUpPassphrase() {
  return "made-up families need no secret";
}

base::Result<fs::path> madeUpVault(const Settings& settings, int families) {
  TIDLIG_ASSIGN(const std::string cli, findProgram((settings.built / "tidlig-cli").string()));
  const fs::path vault = settings.data / fmt::format("vault-{}", families);
  if (fs::exists(vault)) return vault;
  // Under another name until it is whole, so that a broken-off run leaves nothing to be reused.
  const fs::path unfinished = fs::path(vault).concat(".part");
  fs::remove_all(unfinished);
  const Program create{.command = {cli, "demo", "create", "--vault", unfinished, "--families",
                                   std::to_string(families), "--seed", "1", "--as-of", "2026-11-23",
                                   "--passphrase-fd", "3"},
                       .pipes = {{3, std::string(madeUpPassphrase()) + "\n"}}};
  TIDLIG_TRY(run(create));
  fs::rename(unfinished, vault);
  return vault;
}

base::Result<security::SecretBytes> databaseKey(const fs::path& vault) {
  TIDLIG_ASSIGN(const security::LoadedKeySlots loaded, security::loadKeySlots(vault));
  const security::KeySlot* slot = loaded.slots.find("demo");
  if (slot == nullptr) {
    return base::Error{base::ErrorKind::io, "the made-up vault has no user called demo"};
  }
  TIDLIG_ASSIGN(const security::SecretText passphrase,
                security::normalisePassphrase(security::SecretText::copyOf(madeUpPassphrase())));
  TIDLIG_ASSIGN(const security::MasterKey master,
                security::openSlot(loaded.slots.vaultId, *slot, passphrase));
  return master.derive(security::Subkey::database, storage::kDatabaseKeySize);
}

std::string keyLine(const security::SecretBytes& key) {
  std::string text;
  for (const unsigned char byte : key.bytes()) text += fmt::format("{:02x}", byte);
  return fmt::format("PRAGMA key = \"x'{}'\";\n", text);
}

}  // namespace tidlig::bench
