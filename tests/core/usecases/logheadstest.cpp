#include "support/tempfolder.h"
#include "support/vaults.h"
#include "usecases/logheads.h"
#include "usecases/logreading.h"
#include "usecases/receipt.h"
#include "usecases/restoring.h"
#include "usecases/vaultstate.h"

#include <catch2/catch_test_macros.hpp>
#include <cstdlib>

using namespace tidlig;
using namespace tidlig::usecases;
namespace fs = std::filesystem;

namespace {

constexpr auto kAll = fs::copy_options::recursive | fs::copy_options::overwrite_existing;

/// A vault and the profile of the machine on which it is used.
struct OnAMachine {
  test::TestVault vault;
  test::TempFolder profile;

  [[nodiscard]] fs::path heads() const { return profile / "heads"; }
  std::unique_ptr<OpenVault> open() { return openAt(vault.path()); }
  std::unique_ptr<OpenVault> openAt(const fs::path& folder) {
    auto opened =
        OpenVault::unlock(folder, std::string("anna"), test::secret(), test::fixedClock(), heads());
    INFO((opened ? "" : opened.error().detail));
    REQUIRE(opened.ok());
    return std::move(*opened);
  }
  void openAndClose(int times = 1) {
    for (int i = 0; i < times; ++i) open();
  }
  [[nodiscard]] std::string id() const { return vaultInfo(vault.path())->vaultId; }
  /// The state of the vault as it is now, somewhere else.
  void copyTo(const fs::path& place) const { fs::copy(vault.path(), place, kAll); }
};

std::vector<std::string> newest(OpenVault& vault, std::int64_t count) {
  const auto page = listLog(vault, {}, {}, count);
  REQUIRE(page.ok());
  std::vector<std::string> names;
  for (const LogLine& line : page->lines) names.emplace_back(logActionCode(line.action));
  return names;
}

}  // namespace

TEST_CASE("the machine remembers where a vault's log ended when it was opened and when it closed") {
  OnAMachine machine;
  const LogHeads heads(machine.heads());
  CHECK_FALSE(heads.known(machine.id()).has_value());
  {
    const auto open = machine.open();
    CHECK(heads.known(machine.id()) == *open->state().log.head());
    REQUIRE(listLog(*open, {}).ok());
    CHECK_FALSE(heads.known(machine.id()) == *open->state().log.head());
  }
  const auto atClosing = heads.known(machine.id());
  const auto open = machine.open();
  CHECK(atClosing->n + 1 == heads.known(machine.id())->n);
  CHECK_FALSE(logFellBack(*open).has_value());
  CHECK(verifyLog(*open)->problem == LogProblem::none);
  CHECK(verifyLog(*open)->heads == 1);
}

TEST_CASE("what is remembered is private and holds a number and a hash alone") {
  OnAMachine machine;
  machine.openAndClose();
  CHECK((fs::status(machine.heads()).permissions() & fs::perms(0077)) == fs::perms::none);
  int files = 0;
  for (const auto& entry : fs::directory_iterator(machine.heads())) {
    ++files;
    CHECK(entry.path().filename() == machine.id());
    CHECK((entry.status().permissions() & fs::perms(0177)) == fs::perms::none);
    const std::string bytes = test::bytesOf(entry.path());
    CHECK(bytes.find_first_not_of("0123456789abcdef \n") == std::string::npos);
  }
  CHECK(files == 1);
}

TEST_CASE("an older copy of the whole folder opens, and is found, named and written down") {
  OnAMachine machine;
  test::TempFolder kept;
  machine.openAndClose();
  machine.copyTo(kept / "older");
  const auto older = LogHeads(machine.heads()).known(machine.id());
  machine.openAndClose(4);
  const auto known = LogHeads(machine.heads()).known(machine.id());
  fs::remove_all(machine.vault.path());
  fs::rename(kept / "older", machine.vault.path());
  for (int opening = 1; opening <= 3; ++opening) {  // until somebody takes note of it
    const auto open = machine.open();
    const auto found = logFellBack(*open);
    REQUIRE(found.has_value());
    CHECK(found->problem == LogProblem::olderCopy);
    CHECK(found->witness == LogWitness::machine);
    CHECK(found->entry == older->n + 1);
    CHECK(found->known == known->n);
    const auto verdict = verifyLog(*open);
    CHECK(verdict->problem == LogProblem::olderCopy);
    CHECK(verdict->entry == older->n + 1);
    CHECK(newest(*open, 3) == std::vector<std::string>{"logVerified", "signedIn", "logFellBack"});
    CHECK_FALSE(checkVault(*open)->empty());
  }
  {
    const auto open = machine.open();
    REQUIRE(acceptHead(*open).ok());
    CHECK_FALSE(logFellBack(*open).has_value());
    CHECK(verifyLog(*open)->problem == LogProblem::none);
  }
  const auto open = machine.open();
  CHECK_FALSE(logFellBack(*open).has_value());
  CHECK(verifyLog(*open)->problem == LogProblem::none);
  CHECK(checkVault(*open)->empty());
}

TEST_CASE("an older copy of the database alone is found and named") {
  OnAMachine machine;
  machine.openAndClose();
  const std::string older = test::bytesOf(machine.vault / "vault.db");
  machine.openAndClose(3);
  test::writeBytes(machine.vault / "vault.db", older);
  fs::remove(machine.vault / "vault.db-wal");
  fs::remove(machine.vault / "vault.db-shm");
  const auto open = machine.open();
  REQUIRE(logFellBack(*open).has_value());
  CHECK(logFellBack(*open)->problem == LogProblem::olderCopy);
  CHECK(verifyLog(*open)->problem == LogProblem::olderCopy);
}

TEST_CASE("two copies of one vault in use are found where they parted") {
  OnAMachine machine;
  test::TempFolder other;
  machine.openAndClose();
  machine.copyTo(other / "copy");
  machine.openAndClose();
  {  // the copy, elsewhere, grew past what this machine knows
    test::TempFolder elsewhere;
    for (int i = 0; i < 3; ++i) {
      REQUIRE(OpenVault::unlock(other / "copy", std::string("anna"), test::secret(),
                                base::FixedClock(test::fixedClock().today(), 1795430009000 + i),
                                elsewhere.path())
                  .ok());
    }
  }
  const auto open = machine.openAt(other / "copy");
  REQUIRE(logFellBack(*open).has_value());
  CHECK(logFellBack(*open)->problem == LogProblem::otherLog);
  CHECK(verifyLog(*open)->problem == LogProblem::otherLog);
}

TEST_CASE("a log that was written anew from its first entry is told apart by what lies outside") {
  OnAMachine machine;
  machine.openAndClose(2);
  {  // who has the master key can do this, and no chain or seal tells
    const auto open = machine.vault.open();
    OpenVault::State& state = open->state();
    REQUIRE(state.database.runScript("DELETE FROM log; DELETE FROM log_head").ok());
    REQUIRE(state.log.begin(state.master).ok());
    for (int i = 0; i < 9; ++i) REQUIRE(state.note(storage::LogAction::signedIn).ok());
    CHECK(state.log.check(state.master)->fault == storage::LogFault::none);
  }
  const auto open = machine.open();
  REQUIRE(logFellBack(*open).has_value());
  CHECK(logFellBack(*open)->problem == LogProblem::otherLog);
}

TEST_CASE("after a restore that was asked for the machine goes by the restored log") {
  OnAMachine machine;
  machine.openAndClose();
  test::TempFolder kept;
  machine.copyTo(kept / "older");
  machine.openAndClose(3);
  const auto restored = restoreBackup(kept / "older", kept / "restored", std::string("anna"),
                                      test::secret(), test::fixedClock());
  REQUIRE(restored.ok());
  acceptRestored(LogHeads(machine.heads()), *restored);
  const auto open = machine.openAt(kept / "restored");
  CHECK_FALSE(logFellBack(*open).has_value());
  CHECK(verifyLog(*open)->problem == LogProblem::none);
}

TEST_CASE("only who may read the log takes note of an older copy; everybody is told") {
  OnAMachine machine;
  {
    const auto open = machine.open();
    REQUIRE(addUser(*open, {"bo", {domain::Role::professional}, "", ""},
                    test::secret("kolde fødder i det høje græs"), security::kLowestCost)
                .ok());
  }
  test::TempFolder kept;
  machine.copyTo(kept / "older");
  machine.openAndClose(2);
  auto opened = OpenVault::unlock(kept / "older", std::string("bo"),
                                  test::secret("kolde fødder i det høje græs"), test::fixedClock(),
                                  machine.heads());
  REQUIRE(opened.ok());
  CHECK(logFellBack(**opened).has_value());
  CHECK(acceptHead(**opened).error().kind == base::ErrorKind::denied);
  CHECK(listLog(**opened, {}).error().kind == base::ErrorKind::denied);
  CHECK(logPeople(**opened).error().kind == base::ErrorKind::denied);
  CHECK(verifyLog(**opened).error().kind == base::ErrorKind::denied);
  CHECK(logFellBack(**opened).has_value());
}

TEST_CASE("a profile that is damaged or cannot be written to hinders nobody") {
  OnAMachine machine;
  machine.openAndClose();
  test::writeBytes(machine.heads() / machine.id(), "999 zz\n");
  CHECK_FALSE(LogHeads(machine.heads()).known(machine.id()).has_value());
  CHECK_FALSE(logFellBack(*machine.open()).has_value());
  const auto opened = OpenVault::unlock(machine.vault.path(), std::string("anna"), test::secret(),
                                        test::fixedClock(), "/proc/nowhere");
  CHECK(opened.ok());
}

TEST_CASE("what a backup's receipt knows is compared too, unless somebody went back on purpose") {
  OnAMachine machine;
  machine.openAndClose();
  const auto open = machine.vault.open();
  const auto key = open->state().master.derive(security::Subkey::backup, 32);
  const auto write = [&](const char* name, std::int64_t n, const std::string& hash,
                         std::int64_t at) {
    usecases::Receipt receipt;
    receipt.vaultId = machine.id();
    receipt.madeMilliseconds = at;
    receipt.schema = 1;
    receipt.logHead = n;
    receipt.logHash = hash;
    fs::create_directories(machine.vault.path() / "backups" / name);
    test::writeBytes(machine.vault.path() / "backups" / name / "receipt.json",
                     usecases::writeReceipt(receipt, key));
  };
  const auto head = *open->state().log.head();
  write("good", head.n, hexOf(head.hash), 1795430000000);
  CHECK(verifyLog(*open)->problem == LogProblem::none);
  CHECK(verifyLog(*open)->heads == 1);
  write("other", head.n, std::string(64, 'a'), 1795430001000);
  CHECK(verifyLog(*open)->problem == LogProblem::otherLog);
  CHECK(verifyLog(*open)->witness == LogWitness::backup);
  write("other", head.n + 100, std::string(64, 'a'), 1795430001000);
  CHECK(verifyLog(*open)->problem == LogProblem::olderCopy);
  CHECK(verifyLog(*open)->known == head.n + 100);
  write("other", head.n + 100, std::string(64, 'a'), 1795429999000);
  REQUIRE(
      open->state().change([&] { return open->state().note(storage::LogAction::restored); }).ok());
  CHECK(verifyLog(*open)->problem == LogProblem::none);
}

TEST_CASE("the folder of the heads follows the environment, and only by whole paths") {
  const std::string before = std::getenv("XDG_STATE_HOME");
  const std::string home = std::getenv("HOME") == nullptr ? "" : std::getenv("HOME");
  ::setenv("XDG_STATE_HOME", "/somewhere/state", 1);
  CHECK(headsOfThisMachine() == "/somewhere/state/tidlig/heads");
  ::setenv("XDG_STATE_HOME", "not/whole", 1);
  ::setenv("HOME", "/home/anna", 1);
  CHECK(headsOfThisMachine() == "/home/anna/.local/state/tidlig/heads");
  ::unsetenv("HOME");
  CHECK(headsOfThisMachine().empty());
  ::setenv("HOME", home.c_str(), 1);
  ::setenv("XDG_STATE_HOME", before.c_str(), 1);
}
