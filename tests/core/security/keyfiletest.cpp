#include "base/file.h"
#include "security/keyfile.h"
#include "security/recoverykey.h"
#include "security/slotlock.h"
#include "support/tempfolder.h"

#include <catch2/catch_test_macros.hpp>
#include <fstream>

using namespace tidlig;
using namespace tidlig::security;
using base::ErrorKind;

namespace {

const SecretText& passphrase() {
  static const SecretText kText = SecretText::copyOf("blå støvle i åen");
  return kText;
}

struct Sample {
  MasterKey master = MasterKey::random();
  SecretBytes recovery = makeRecoveryKey();
  KeySlots slots;
  Sample() {
    slots.vaultId.fill(7);
    slots.slots.push_back(
        *lockForUser(slots.vaultId, 1, "anna", passphrase(), kLowestCost, master));
    slots.slots.push_back(lockForRecovery(slots.vaultId, 2, recovery, master));
    seal(slots, master);
  }
};

void write(const std::filesystem::path& path, const std::string& bytes) {
  std::ofstream(path, std::ios::binary) << bytes;
}

}  // namespace

TEST_CASE("a slot opens by its own passphrase, the recovery slot by the recovery key") {
  const Sample sample;
  const auto& slots = sample.slots;
  const auto opened = openSlot(slots.vaultId, slots.slots[0], passphrase());
  REQUIRE(opened.ok());
  CHECK(opened->bytes().equals(sample.master.bytes()));
  CHECK(checkSeal(slots, *opened).ok());
  const auto wrong =
      openSlot(slots.vaultId, slots.slots[0], SecretText::copyOf("blå støvle i Åen"));
  REQUIRE_FALSE(wrong.ok());
  CHECK(wrong.error().kind == ErrorKind::wrongKey);
  CHECK(openRecoverySlot(slots.vaultId, *slots.recovery(), sample.recovery).ok());
  CHECK(openRecoverySlot(slots.vaultId, *slots.recovery(), makeRecoveryKey()).error().kind ==
        ErrorKind::wrongKey);
}

TEST_CASE("costs are bounded before anything is run") {
  for (const KdfCost cost : {KdfCost{64 * 1024 - 1, 3}, KdfCost{64 * 1024, 2},
                             KdfCost{2 * 1024 * 1024 + 1, 3}, KdfCost{64 * 1024, 17}}) {
    CHECK(deriveKey(passphrase(), Salt{}, cost).error().kind == ErrorKind::invalid);
  }
}

TEST_CASE("a slot that was moved, renamed or weakened no longer opens or breaks the seal") {
  const Sample sample;
  KeySlots changed = sample.slots;
  changed.slots[0].user = "bo";
  CHECK(openSlot(changed.vaultId, changed.slots[0], passphrase()).error().kind ==
        ErrorKind::corrupt);
  changed = sample.slots;
  changed.slots.pop_back();
  CHECK(checkSeal(changed, sample.master).error().kind == ErrorKind::corrupt);
  changed = sample.slots;
  changed.slots[0].cost.passes = 4;
  CHECK(checkSeal(changed, sample.master).error().kind == ErrorKind::corrupt);
}

TEST_CASE("the key file is written and read back the same") {
  Sample sample;
  setWrongTries(sample.slots, {1, 3, 1234567890123});
  const std::string bytes = writeKeySlots(sample.slots);
  const auto read = readKeySlots(bytes);
  REQUIRE(read.ok());
  CHECK(writeKeySlots(*read) == bytes);
  CHECK(wrongTriesOf(*read, 1).count == 3);
  CHECK(wrongTriesOf(*read, 2).count == 0);
  CHECK(checkSeal(*read, sample.master).ok());
}

TEST_CASE("every flipped bit and every cut of the key file is damage, never a wrong passphrase") {
  const Sample sample;
  const std::string bytes = writeKeySlots(sample.slots);
  for (std::size_t i = 0; i < bytes.size() * 8; ++i) {
    std::string flipped = bytes;
    flipped[i / 8] = static_cast<char>(flipped[i / 8] ^ (1 << (i % 8)));
    const auto read = readKeySlots(flipped);
    REQUIRE_FALSE(read.ok());
    CHECK(read.error().kind == ErrorKind::corrupt);
  }
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    const auto read = readKeySlots(bytes.substr(0, size));
    REQUIRE_FALSE(read.ok());
    CHECK(read.error().kind == ErrorKind::corrupt);
  }
}

TEST_CASE("either copy of the key file is enough, and the newer one is used") {
  const test::TempFolder folder;
  Sample sample;
  REQUIRE(saveKeySlots(folder.path(), sample.slots).ok());
  CHECK_FALSE(loadKeySlots(folder.path())->oneCopyBad);
  const std::string bytes = writeKeySlots(sample.slots);
  for (const char* name : {kKeyFileName, kSecondKeyFileName}) {
    write(folder / name, bytes.substr(0, 100));
    CHECK(loadKeySlots(folder.path())->oneCopyBad);
    std::filesystem::remove(folder / name);
    CHECK(loadKeySlots(folder.path())->oneCopyBad);
    write(folder / name, bytes);
  }
  seal(sample.slots, sample.master);
  write(folder / kSecondKeyFileName, writeKeySlots(sample.slots));
  const auto newer = loadKeySlots(folder.path());
  CHECK(newer->oneCopyBad);
  CHECK(newer->slots.generation == sample.slots.generation);
  write(folder / kKeyFileName, "x");
  write(folder / kSecondKeyFileName, "");
  CHECK(loadKeySlots(folder.path()).error().kind == ErrorKind::corrupt);
}

TEST_CASE("waiting after wrong tries grows to half a minute and a clock set back does not help") {
  CHECK(waitAfterWrongTries(0, 0) == 0);
  CHECK(waitAfterWrongTries(2, 0) == 0);
  CHECK(waitAfterWrongTries(3, 0) == 1000);
  CHECK(waitAfterWrongTries(4, 500) == 1500);
  CHECK(waitAfterWrongTries(50, 0) == 30000);
  CHECK(waitAfterWrongTries(50, 60000) == 0);
  CHECK(waitAfterWrongTries(50, -60000) == 30000);
}
