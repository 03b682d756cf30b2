#include "base/file.h"
#include "support/vaults.h"
#include "usecases/backups.h"
#include "usecases/demovault.h"
#include "usecases/rekey.h"
#include "usecases/restoring.h"
#include "usecases/vaultstate.h"

#include <catch2/catch_test_macros.hpp>
#include <optional>
#include <set>
#include <thread>

using namespace tidlig;
using test::secret;
using test::TestVault;
using usecases::BackupLook;
using usecases::BackupState;
namespace fs = std::filesystem;

namespace {

constexpr std::int64_t kDay = 24LL * 60 * 60 * 1000;

std::set<std::string> namesIn(const fs::path& folder) {
  std::set<std::string> names;
  for (const auto& entry : fs::directory_iterator(folder)) names.insert(entry.path().filename());
  return names;
}

fs::path backupOf(TestVault& vault) {
  const auto open = vault.open();
  auto made = usecases::makeBackup(*open);
  INFO((made ? "" : made.error().detail));
  REQUIRE(made.ok());
  return made->folder;
}

base::Result<usecases::Restored> restore(const fs::path& from, const fs::path& to,
                                         const char* passphrase = test::kPassphrase) {
  return usecases::restoreBackup(from, to, {}, secret(passphrase), test::fixedClock());
}

}  // namespace

TEST_CASE("a backup holds the vault under the same keys, closed to others, with a true receipt") {
  TestVault vault;
  const fs::path folder = backupOf(vault);
  CHECK(folder.parent_path() == vault / "backups");
  CHECK(folder.filename() == "2026-11-23T103320Z");
  CHECK(namesIn(folder) ==
        std::set<std::string>{"receipt.json", "vault.db", "vault.keys", "vault.keys.2"});
  CHECK(fs::status(folder).permissions() == fs::perms::owner_all);
  for (const auto& file : fs::directory_iterator(folder)) {
    CHECK(fs::status(file).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
  }
  const auto open = vault.open();
  const auto seen = usecases::BackupShelf(*open).look(folder, BackupLook::thorough);
  CHECK(seen.state == BackupState::good);
  // Created and signed in: the note of the backup itself comes after it.
  CHECK(seen.receipt->logHead == 2);
  const auto now = open->state().log.head();
  CHECK(now->n == 4);
  CHECK(test::bytesOf(folder / "receipt.json").find("anna") == std::string::npos);
}

TEST_CASE("looking thoroughly at a backup changes nothing in it") {
  TestVault vault;
  const fs::path folder = backupOf(vault);
  const std::string before = test::bytesOf(folder / "vault.db");
  const auto open = vault.open();
  CHECK(usecases::BackupShelf(*open).look(folder, BackupLook::thorough).state == BackupState::good);
  CHECK(usecases::BackupShelf(*open).contents(folder).ok());
  CHECK(test::bytesOf(folder / "vault.db") == before);
  CHECK(namesIn(folder).size() == 4);
}

TEST_CASE("a backup that was changed in any of its files is not called good") {
  TestVault vault;
  const fs::path folder = backupOf(vault);
  const auto open = vault.open();
  const usecases::BackupShelf shelf(*open);
  for (const char* name : {"vault.db", "vault.keys", "vault.keys.2", "receipt.json"}) {
    INFO(name);
    const std::string whole = test::bytesOf(folder / name);
    test::flipBit(folder / name, whole.size() / 2);
    CHECK(shelf.look(folder, BackupLook::thorough).state != BackupState::good);
    test::writeBytes(folder / name, whole.substr(0, whole.size() - 2));
    CHECK(shelf.look(folder, BackupLook::quick).state != BackupState::good);
    fs::remove(folder / name);
    CHECK(shelf.look(folder, BackupLook::quick).state != BackupState::good);
    test::writeBytes(folder / name, whole);
  }
  CHECK(shelf.look(folder, BackupLook::thorough).state == BackupState::good);
}

TEST_CASE("a backup goes on while others write, and holds what was there when it began") {
  TestVault vault;
  const auto open = vault.open();
  const auto job = usecases::BackupJob::of(*open);
  REQUIRE(job.ok());
  std::thread worker([&] { CHECK((*job)->run().ok()); });
  for (int i = 0; i < 20; ++i) {
    CHECK(open->state()
              .change([&] { return open->state().note(storage::LogAction::signedIn); })
              .ok());
  }
  worker.join();
  const auto list = usecases::listBackups(*open, BackupLook::thorough);
  REQUIRE(list->entries.size() == 1);
  CHECK(list->entries[0].state == BackupState::good);
}

TEST_CASE("a backup that is stopped leaves nothing") {
  TestVault vault;
  const auto open = vault.open();
  const auto job = usecases::BackupJob::of(*open);
  (*job)->stop();
  const auto made = (*job)->run();
  REQUIRE_FALSE(made.ok());
  CHECK(made.error().kind == base::ErrorKind::cancelled);
  CHECK(fs::is_empty(vault / "backups"));
}

TEST_CASE("backups are refused inside a vault, and in places that are not there") {
  TestVault vault;
  TestVault other;
  const test::TempFolder stick;
  const auto open = vault.open();
  const auto kindFor = [&](const fs::path& place) {
    const auto made = usecases::makeBackup(*open, place);
    return made ? std::optional<base::ErrorKind>() : made.error().kind;
  };
  CHECK(kindFor(vault.path()) == base::ErrorKind::invalid);
  CHECK(kindFor(other.path()) == base::ErrorKind::invalid);
  CHECK(kindFor(other / "backups") == base::ErrorKind::invalid);
  CHECK(kindFor(stick / "gone") == base::ErrorKind::notFound);
  CHECK_FALSE(kindFor(vault / "backups").has_value());
  CHECK_FALSE(kindFor(stick.path()).has_value());
  CHECK(namesIn(stick.path()).size() == 1);
}

TEST_CASE("everybody may make a backup beside the vault, only an administrator elsewhere") {
  TestVault vault({domain::Role::professional});
  const test::TempFolder stick;
  const auto open = vault.open();
  CHECK(usecases::makeBackup(*open).ok());
  CHECK(usecases::makeBackup(*open, stick.path()).error().kind == base::ErrorKind::denied);
  CHECK(usecases::setBackupPlace(*open, stick.path()).error().kind == base::ErrorKind::denied);
  CHECK(fs::is_empty(stick.path()));
}

TEST_CASE("a damaged vault makes no backup and takes none away") {
  TestVault vault;
  const fs::path good = backupOf(vault);
  const auto open = vault.open();
  REQUIRE(open->state().database.checkpoint().ok());
  test::flipBit(vault / "vault.db", fs::file_size(vault / "vault.db") / 2);
  const auto made = usecases::makeBackup(*open);
  REQUIRE_FALSE(made.ok());
  CHECK(made.error().kind == base::ErrorKind::corrupt);
  CHECK(namesIn(vault / "backups") == std::set<std::string>{good.filename().string()});
  CHECK(usecases::BackupShelf(*open).newestGood()->folder == good);
}

TEST_CASE("rotation takes only what this vault's key vouches for") {
  TestVault vault;
  TestVault other;
  const test::TempFolder stick;
  base::FixedClock clock = test::fixedClock();
  const auto unlocked = usecases::OpenVault::unlock(vault.path(), {}, secret(), clock);
  REQUIRE(unlocked.ok());
  const auto theirs = usecases::makeBackup(*other.open(), stick.path());
  REQUIRE(theirs.ok());
  fs::create_directory(stick / "before-version-6");
  test::writeBytes(stick / "before-version-6/vault.db", "a copy");
  fs::path changed;
  std::int64_t now = clock.nowMilliseconds();
  for (int day = 0; day < 30; ++day, now += kDay) {
    clock.set(clock.today(), now);
    const auto made = usecases::makeBackup(**unlocked, stick.path());
    REQUIRE(made.ok());
    if (day == 0) changed = made->folder;
    if (day == 0) test::flipBit(changed / "receipt.json", 200);
  }
  CHECK(fs::exists(theirs->folder));
  CHECK(fs::exists(stick / "before-version-6"));
  CHECK(fs::exists(changed));
  // 7 days, and what is older of 4 weeks and 12 months.
  CHECK(namesIn(stick.path()).size() < 3 + 7 + 4 + 2);
}

TEST_CASE("an overdue backup is told of, and only while there is something to save") {
  TestVault vault;
  base::FixedClock clock = test::fixedClock();
  const auto unlocked = usecases::OpenVault::unlock(vault.path(), {}, secret(), clock);
  usecases::OpenVault& open = **unlocked;
  CHECK_FALSE(usecases::backupStanding(open)->overdue);
  CHECK(usecases::backupStanding(open)->automaticDue);
  clock.set(clock.today(), clock.nowMilliseconds() + 9 * kDay);
  CHECK(usecases::backupStanding(open)->overdue);
  CHECK(usecases::makeBackup(open).ok());
  CHECK_FALSE(usecases::backupStanding(open)->overdue);
  clock.set(clock.today(), clock.nowMilliseconds() + 12 * kDay);
  // Nothing but reading happened since.
  CHECK_FALSE(usecases::backupStanding(open)->overdue);
  REQUIRE(open.state()
              .change([&] { return open.state().note(storage::LogAction::familyCreated); })
              .ok());
  const auto standing = usecases::backupStanding(open);
  CHECK(standing->overdue);
  CHECK(standing->ageDays == 12);
  CHECK(usecases::setBackupDays(open, 30).ok());
  CHECK_FALSE(usecases::backupStanding(open)->overdue);
}

TEST_CASE(
    "what was backed up elsewhere is remembered when the stick is away, and in the vault alone") {
  TestVault vault;
  base::FixedClock clock = test::fixedClock();
  clock.set(clock.today(), clock.nowMilliseconds() + 9 * kDay);
  const auto unlocked = usecases::OpenVault::unlock(vault.path(), {}, secret(), clock);
  {
    const test::TempFolder stick;
    REQUIRE(usecases::setBackupPlace(**unlocked, stick.path()).ok());
    REQUIRE(usecases::makeBackup(**unlocked, stick.path()).ok());
    CHECK(usecases::listBackups(**unlocked)->entries.size() == 1);
  }
  const auto list = usecases::listBackups(**unlocked);
  CHECK(list->entries.empty());
  CHECK(list->place.has_value());
  CHECK_FALSE(list->placeIsThere);
  CHECK_FALSE(usecases::backupStanding(**unlocked)->overdue);
}

TEST_CASE("a restored vault is the backed-up one, and its log says where it came from") {
  TestVault vault;
  const fs::path folder = backupOf(vault);
  const std::string before = test::bytesOf(folder / "vault.db");
  const auto restored = restore(folder, vault / "../new");
  INFO((restored ? "" : restored.error().detail));
  REQUIRE(restored.ok());
  CHECK(restored->findings.empty());
  CHECK(test::bytesOf(folder / "vault.db") == before);
  const auto again =
      usecases::OpenVault::unlock(vault / "../new", {}, secret(), test::fixedClock());
  REQUIRE(again.ok());
  CHECK(usecases::checkVault(**again)->empty());
  auto row = (*again)->state().database.query("SELECT count(*) FROM log WHERE action = 66");
  CHECK((row->next() && row->integer(0) == 1));
  CHECK(namesIn(vault / "..") == std::set<std::string>{"vault", "new"});
}

TEST_CASE("a restore overwrites nothing and leaves nothing by halves") {
  TestVault vault;
  const fs::path folder = backupOf(vault);
  const auto refused = [&](const fs::path& from, const fs::path& to, const char* passphrase) {
    const auto before = namesIn(vault / "..");
    const auto restored = restore(from, to, passphrase);
    REQUIRE_FALSE(restored.ok());
    CHECK(namesIn(vault / "..") == before);
    return restored.error().kind;
  };
  using base::ErrorKind;
  CHECK(refused(folder, vault.path(), test::kPassphrase) == ErrorKind::invalid);
  CHECK(refused(folder, vault / "backups/new", test::kPassphrase) == ErrorKind::invalid);
  CHECK(refused(folder, vault / "../new", "det er helt forkert") == ErrorKind::wrongKey);
  CHECK(refused(vault / "../none", vault / "../new", test::kPassphrase) == ErrorKind::notFound);
  test::flipBit(folder / "vault.db", 9000);
  CHECK(refused(folder, vault / "../new", test::kPassphrase) == ErrorKind::corrupt);
  test::flipBit(folder / "vault.db", 9000);
  test::flipBit(folder / "receipt.json", 60);
  CHECK(refused(folder, vault / "../new", test::kPassphrase) == ErrorKind::corrupt);
}

TEST_CASE("a restore tells how far it is, and stopped at any of it leaves nothing") {
  TestVault vault;
  const fs::path folder = backupOf(vault);
  std::vector<std::int64_t> told;
  const auto restoreTelling = [&](const fs::path& to, std::size_t stopAt) {
    told.clear();
    return usecases::restoreBackup(folder, to, {}, secret(), test::fixedClock(),
                                   [&](std::int64_t done, std::int64_t total) {
                                     CHECK(done <= total);
                                     if (!told.empty()) CHECK(done >= told.back());
                                     told.push_back(done);
                                     return told.size() != stopAt;
                                   });
  };
  REQUIRE(restoreTelling(vault / "../new", 0).ok());
  const std::size_t all = told.size();
  REQUIRE(all > 4);
  const auto before = namesIn(vault / "..");
  for (std::size_t stop = 1; stop <= all; stop += all / 6 + 1) {
    const auto stopped = restoreTelling(vault / "../other", stop);
    REQUIRE_FALSE(stopped.ok());
    CHECK(stopped.error().kind == base::ErrorKind::cancelled);
    CHECK(namesIn(vault / "..") == before);
  }
}

TEST_CASE("a damaged backup points to the newest good one beside it") {
  TestVault vault;
  const fs::path good = backupOf(vault);
  // Of another day: of one day only the newest is kept.
  const base::FixedClock tomorrow(test::fixedClock().today().plusDays(1),
                                  test::fixedClock().nowMilliseconds() + kDay);
  fs::path bad;
  {
    const auto open = usecases::OpenVault::unlock(vault.path(), {}, secret(), tomorrow);
    REQUIRE(open.ok());
    bad = usecases::makeBackup(**open)->folder;
  }
  test::flipBit(bad / "vault.db", 9000);
  CHECK_FALSE(restore(bad, vault / "../new").ok());
  const auto found = usecases::goodBackupBeside(bad, {}, secret());
  REQUIRE(found.has_value());
  CHECK(fs::equivalent(found->folder, good));
}

TEST_CASE("a copy without a receipt is restored with a word about it") {
  TestVault vault;
  const fs::path folder = backupOf(vault);
  fs::remove(folder / "receipt.json");
  const auto restored = restore(folder, vault / "../new");
  REQUIRE(restored.ok());
  REQUIRE(restored->findings.size() == 1);
  CHECK(restored->findings[0].part == "receipt");
  {
    const auto open = vault.open();
    CHECK(restore(vault.path(), vault / "../new2").error().kind == base::ErrorKind::busy);
  }
  CHECK(restore(vault.path(), vault / "../new2").ok());
}

TEST_CASE("a backup is not opened as a vault, which would change it") {
  TestVault vault;
  const fs::path folder = backupOf(vault);
  const auto opened = usecases::OpenVault::unlock(folder, {}, secret(), test::fixedClock());
  REQUIRE_FALSE(opened.ok());
  CHECK(opened.error().kind == base::ErrorKind::invalid);
}

TEST_CASE("a backup from before the vault got a new key comes back with the key of its time") {
  TestVault vault;
  const fs::path folder = backupOf(vault);
  {
    const auto open = vault.open();
    REQUIRE(usecases::rekeyVault(*open).ok());
    CHECK(usecases::BackupShelf(*open).look(folder, BackupLook::quick).state ==
          BackupState::otherKey);
  }
  REQUIRE(restore(folder, usecases::restoredBeside(vault.path())).ok());
  const auto swapped = usecases::swapRestored(vault.path(), usecases::restoredBeside(vault.path()),
                                              *base::Date::parse("2026-11-23"));
  REQUIRE(swapped.ok());
  const auto open = vault.open();
  CHECK(usecases::BackupShelf(*open).look(folder, BackupLook::thorough).state == BackupState::good);
  CHECK(usecases::checkVault(*open)->empty());
  // The one under the newer key is kept, and opens.
  CHECK(usecases::OpenVault::unlock(swapped->old, {}, secret(), test::fixedClock()).ok());
}

TEST_CASE("a swap that stops after any step leaves a vault that opens in the old place") {
  using usecases::SwapStep;
  for (const auto stop : {SwapStep::exchanged, SwapStep::backupsMoved, SwapStep::renamed}) {
    TestVault vault;
    const fs::path folder = backupOf(vault);
    REQUIRE(restore(folder, usecases::restoredBeside(vault.path())).ok());
    const auto swapped = usecases::swapRestored(
        vault.path(), usecases::restoredBeside(vault.path()), *base::Date::parse("2026-11-23"),
        [&](SwapStep step) -> base::Status {
          if (step == stop) return base::Error{base::ErrorKind::io, "stopped"};
          return base::Done{};
        });
    CHECK_FALSE(swapped.ok());
    const auto open = vault.open();
    auto row = open->state().database.query("SELECT count(*) FROM log WHERE action = 66");
    CHECK((row->next() && row->integer(0) == 1));
    // The old one is kept, under one name or the other.
    CHECK(namesIn(vault / "..").size() == 2);
  }
}

TEST_CASE("after a swap the old vault is kept aside and the backups are at hand") {
  TestVault vault;
  const fs::path folder = backupOf(vault);
  REQUIRE(restore(folder, usecases::restoredBeside(vault.path())).ok());
  const auto swapped = usecases::swapRestored(vault.path(), usecases::restoredBeside(vault.path()),
                                              *base::Date::parse("2026-11-23"));
  REQUIRE(swapped.ok());
  CHECK(swapped->settled);
  CHECK(swapped->old.filename() == "vault-before-restore-2026-11-23");
  CHECK(fs::exists(swapped->old / "vault.db"));
  const auto open = vault.open();
  CHECK(usecases::listBackups(*open)->entries.size() == 1);
}

TEST_CASE("two renames with a crash between them are finished at the next opening") {
  TestVault vault;
  REQUIRE(restore(backupOf(vault), usecases::restoredBeside(vault.path())).ok());
  const fs::path aside = vault.path().string() + "-before-restore-2026-11-23";
  fs::rename(vault.path(), aside);
  CHECK(vault.open() != nullptr);
  CHECK(namesIn(vault / "..") == std::set<std::string>{"vault", "vault-before-restore-2026-11-23"});
  // A vault that was moved away by hand is not replaced by a forgotten copy.
  fs::remove_all(aside);
  fs::rename(vault.path(), usecases::restoredBeside(vault.path()));
  CHECK(vault.openingError().kind == base::ErrorKind::notFound);
}
