#include "base/file.h"
#include "security/chain.h"
#include "security/keyfile.h"
#include "security/recoverykey.h"
#include "security/slotlock.h"
#include "support/tempfolder.h"
#include "support/testdata.h"
#include "support/vaults.h"

#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <limits>

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
  CHECK(waitAfterWrongTries(50, std::numeric_limits<std::int64_t>::min()) == 30000);
  CHECK(waitAfterWrongTries(50, std::numeric_limits<std::int64_t>::max()) == 0);
}

TEST_CASE("a new master key reaches everybody without their passphrases, and nobody else") {
  const Sample sample;
  const MasterKey fresh = MasterKey::random();
  auto changed = withNewMaster(sample.slots, sample.master, fresh, true);
  REQUIRE(changed.ok());
  seal(*changed, fresh);
  const auto read = readKeySlots(writeKeySlots(*changed));
  REQUIRE(read.ok());
  auto opened = openSlot(read->vaultId, *read->find("anna"), passphrase());
  REQUIRE(opened.ok());
  CHECK(opened->bytes().equals(fresh.bytes()));
  REQUIRE(accept(*read, *opened).ok());
  const SecretBytes log = sample.master.derive(Subkey::log, 32);
  CHECK(opened->derive(Subkey::log, 32).equals(log));
  CHECK_FALSE(
      opened->derive(Subkey::database, 48).equals(sample.master.derive(Subkey::database, 48)));
  CHECK(previousMaster(*read, *opened)->bytes().equals(sample.master.bytes()));
  CHECK(openRecoverySlot(read->vaultId, *read->recovery(), sample.recovery)
            ->bytes()
            .equals(fresh.bytes()));
  CHECK(openSlot(read->vaultId, *read->find("anna"), SecretText::copyOf("x")).error().kind ==
        ErrorKind::wrongKey);
  // Who has the old master key alone gets nothing from the new file.
  CHECK(previousMaster(*read, sample.master).error().kind == ErrorKind::corrupt);
}

TEST_CASE("a master key that somebody without the old one seals to a slot is refused") {
  const Sample sample;
  const MasterKey planted = MasterKey::random();
  KeySlots forged = sample.slots;
  for (KeySlot& slot : forged.slots) {
    slot.form = SlotForm::waiting;
    slot.sealed = sealKey(planted.bytes(), slot.publicKey);
  }
  seal(forged, planted);
  CHECK(openSlot(forged.vaultId, forged.slots[0], passphrase()).error().kind == ErrorKind::corrupt);
  CHECK(openRecoverySlot(forged.vaultId, *forged.recovery(), sample.recovery).error().kind ==
        ErrorKind::corrupt);
}

TEST_CASE("a slot that waited is wrapped again when it is opened, and can be handed on twice") {
  const Sample sample;
  const MasterKey second = MasterKey::random();
  const MasterKey third = MasterKey::random();
  const auto once = withNewMaster(sample.slots, sample.master, second, false);
  const auto twice = withNewMaster(*once, second, third, false);
  REQUIRE(twice.ok());
  const KeySlot& slot = *twice->find("anna");
  CHECK(isOutdated(slot));
  const auto key = slotKey(slot, passphrase());
  const auto opened = openSlotBy(twice->vaultId, slot, *key);
  REQUIRE(opened.ok());
  CHECK(opened->bytes().equals(third.bytes()));
  const KeySlot own = renewed(twice->vaultId, slot, *key, *opened);
  CHECK_FALSE(isOutdated(own));
  CHECK(openSlot(twice->vaultId, own, passphrase())->bytes().equals(third.bytes()));
}

TEST_CASE("a key file of version 1 opens, keeps its layout while nobody has a key, then is new") {
  const std::string bytes = tidlig::test::bytesOf(tidlig::test::dataPath("vaults/v1/vault.keys"));
  auto old = readKeySlots(bytes);
  REQUIRE(old.ok());
  CHECK(old->version == 1);
  CHECK(writeKeySlots(*old) == bytes);
  setWrongTries(*old, {1, 1, 5});
  CHECK(readKeySlots(writeKeySlots(*old))->version == 1);
  const SecretText demo = SecretText::copyOf("opdigtede familier i 2026");
  const KeySlot slot = *old->find("demo");
  const auto key = slotKey(slot, demo);
  const auto master = openSlotBy(old->vaultId, slot, *key);
  REQUIRE(master.ok());
  CHECK(checkSeal(*old, *master).ok());
  CHECK(uncarried(*old).users == 1);
  CHECK(withNewMaster(*old, *master, MasterKey::random(), true).error().kind == ErrorKind::invalid);
  KeySlots changed = *old;
  for (KeySlot& one : changed.slots) {
    if (one.id == slot.id) one = renewed(changed.vaultId, slot, *key, *master);
  }
  seal(changed, *master);
  const auto read = readKeySlots(writeKeySlots(changed));
  REQUIRE(read.ok());
  CHECK(read->version == 2);
  CHECK(checkSeal(*read, *master).ok());
  CHECK(openSlot(read->vaultId, *read->find("demo"), demo)->bytes().equals(master->bytes()));
  CHECK(uncarried(*read).users == 0);
  CHECK(uncarried(*read).recovery);
}

TEST_CASE("a slot's number is never given again, also when the highest one is gone") {
  Sample sample;
  const std::uint32_t next = sample.slots.nextId();
  sample.slots.slots.pop_back();
  seal(sample.slots, sample.master);
  CHECK(sample.slots.nextId() == next);
  CHECK(readKeySlots(writeKeySlots(sample.slots))->nextId() == next);
}

TEST_CASE("no content of a key file with a right checksum is more than damage") {
  const Sample sample;
  const MasterKey fresh = MasterKey::random();
  auto waiting = withNewMaster(sample.slots, sample.master, fresh, true);
  const std::string bytes = macInput(*waiting);
  // Whatever a byte says, reading ends and stays within the file; the sum is made right again.
  for (std::size_t i = 16; i < bytes.size(); ++i) {
    std::string changed = writeKeySlots(*waiting);
    changed[i] = static_cast<char>(changed[i] ^ 0x55);
    changed.resize(changed.size() - 32);
    const ChainHash sum = tidlig::security::chainHash(
        [&] {
          ChainHash first;
          std::copy_n(changed.begin(), first.size(), first.begin());
          return first;
        }(),
        std::string_view(changed).substr(32));
    changed.append(reinterpret_cast<const char*>(sum.data()), sum.size());
    const auto read = readKeySlots(changed);
    if (read) {
      CHECK_FALSE(checkSeal(*read, fresh).ok());
    } else {
      CHECK((read.error().kind == ErrorKind::corrupt || read.error().kind == ErrorKind::newer));
    }
  }
}
