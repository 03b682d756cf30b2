#include "support/samplevault.h"

#include "base/file.h"
#include "security/keyfile.h"
#include "security/passphrase.h"
#include "security/slotlock.h"
#include "storage/migrations.h"
#include "storage/vaultfolder.h"
#include "support/must.h"

namespace tidlig::fuzz {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kLargest = 64 * 1024 * 1024;

std::string sampleFile(const char* name) {
  const fs::path newest = fs::path(TIDLIG_SOURCE_DIR) / "tests/data/vaults" /
                          ("v" + std::to_string(storage::newestSchemaVersion()));
  auto bytes = base::readFile(newest / name, kLargest);
  mustHold(bytes.ok());
  return std::move(*bytes);
}

}  // namespace

SampleVault::SampleVault()
    : m_clock(*base::Date::parse("2026-11-23"), 1'795'000'000'000),
      m_passphrase(security::SecretText::copyOf(kSamplePassphrase)),
      m_database(sampleFile(storage::kDatabaseName)),
      m_keys(sampleFile(security::kKeyFileName)) {
  const auto slots = security::readKeySlots(m_keys);
  mustHold(slots.ok());
  const auto normalised = security::normalisePassphrase(m_passphrase);
  auto master = security::openSlot(slots->vaultId, *slots->find("demo"), *normalised);
  mustHold(master.ok());
  m_master.emplace(std::move(*master));
}

fs::path SampleVault::another() const {
  fs::path path = m_folder / "another";
  std::error_code ignored;
  fs::remove_all(path, ignored);
  return path;
}

void SampleVault::write(std::string_view database, std::string_view keys) const {
  std::error_code failed;
  fs::remove_all(folder(), failed);
  fs::create_directory(folder(), failed);
  fs::permissions(folder(), fs::perms::owner_all, failed);
  mustHold(!failed);
  mustHold(base::writeNewFile(folder() / storage::kDatabaseName, database).ok());
  for (const char* const name : {security::kKeyFileName, security::kSecondKeyFileName}) {
    mustHold(base::writeNewFile(folder() / name, keys).ok());
  }
}

base::Result<std::unique_ptr<usecases::OpenVault>> SampleVault::unlock() const {
  return usecases::OpenVault::unlock(folder(), std::string("demo"), m_passphrase, m_clock);
}

}  // namespace tidlig::fuzz
