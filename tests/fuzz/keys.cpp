// Whatever a key file says: it is read or refused, what is read writes back to what reads the same,
// and no file opens another vault by somebody's passphrase. The first byte says how deep it is to
// come: 1 the checksum is made right, 2 the slots are signed anew with the vault's master key, as
// one who was removed could, 4 a vault is opened with it.

#include "security/keyfile.h"
#include "security/passphrase.h"
#include "security/slotlock.h"
#include "storage/database.h"
#include "support/must.h"
#include "support/samplevault.h"

#include <sodium.h>

#include <cstdint>

using namespace tidlig;
using fuzz::mustHold;

namespace {

constexpr std::size_t kChecksumSize = 32;
enum Depth : unsigned { kRightChecksum = 1, kSigned = 2, kOpened = 4 };

const fuzz::SampleVault& sample() {
  static const fuzz::SampleVault kSample;
  return kSample;
}

void mendChecksum(std::string& bytes) {
  if (bytes.size() < kChecksumSize) return;
  const std::size_t covered = bytes.size() - kChecksumSize;
  crypto_generichash(reinterpret_cast<unsigned char*>(bytes.data() + covered), kChecksumSize,
                     reinterpret_cast<const unsigned char*>(bytes.data()), covered, nullptr, 0);
}

security::SecretBytes databaseKey(const security::MasterKey& master) {
  return master.derive(security::Subkey::database, storage::kDatabaseKeySize);
}

/// Each slot with a passphrase and with a recovery key.
void openSlots(const security::KeySlots& slots) {
  static const auto passphrase = security::normalisePassphrase(sample().passphrase());
  static const auto recovery = security::SecretBytes::random(security::kKeySize);
  for (const security::KeySlot& slot : slots.slots) {
    if (!security::checkCost(slot.cost)) continue;
    const auto master = security::openSlot(slots.vaultId, slot, *passphrase);
    if (master) mustHold(databaseKey(*master).equals(databaseKey(sample().master())));
    mustHold(!security::openRecoverySlot(slots.vaultId, slot, recovery));
  }
}

void open(const std::string& bytes) {
  sample().write(sample().database(), bytes);
  (void)usecases::vaultInfo(sample().folder());
  const auto vault = sample().unlock();
  if (vault) mustHold((*vault)->user().name == "demo");
}

}  // namespace

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's name
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const unsigned depth = data[0];
  std::string bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
  if ((depth & kRightChecksum) != 0) mendChecksum(bytes);
  auto read = security::readKeySlots(bytes);
  if (read) {
    const std::string written = security::writeKeySlots(*read);
    const auto again = security::readKeySlots(written);
    mustHold(again.ok() && security::writeKeySlots(*again) == written);
    if ((depth & kSigned) != 0) {
      security::seal(*read, sample().master());
      bytes = security::writeKeySlots(*read);
    }
    openSlots(*read);
  }
  if ((depth & kOpened) != 0) open(bytes);
  return 0;
}
