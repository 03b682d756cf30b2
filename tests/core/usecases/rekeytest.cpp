#include "security/recoverykey.h"
#include "support/testdata.h"
#include "support/vaults.h"
#include "usecases/families.h"
#include "usecases/recovery.h"
#include "usecases/rekey.h"
#include "usecases/users.h"
#include "usecases/vaultopening.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace tidlig;
using namespace tidlig::usecases;
using base::ErrorKind;
using domain::Role;
using test::secret;
using test::TestVault;
namespace fs = std::filesystem;

namespace {

constexpr const char* kBo = "grøn cykel under æbletræet";
constexpr const char* kNew = "regn over byen i november";

/// A vault with two users and a family; its key file of before the new key.
struct Service {
  Service() {
    const auto open = vault.open();
    REQUIRE(addUser(*open, {"bo", {Role::professional}, "", ""}, secret(kBo), security::kLowestCost)
                .ok());
    const NewMember child{.kind = MemberKind::child,
                          .name = "Alma",
                          .birthDate = base::Date::parse("2025-05-12").value(),
                          .dueDate = {}};
    REQUIRE(createFamily(*open, {"Åby", {child}}).ok());
    oldKeys = test::bytesOf(vault / "vault.keys");
  }

  /// Runs a rekey that stops after the step as a crash would.
  void stopAfter(RekeyStep last) {
    const auto open = vault.open();
    const auto stopped = rekeyVault(*open, [last](RekeyStep step) -> base::Status {
      if (step != last) return base::Done{};
      return base::Error{ErrorKind::io, "stopped"};
    });
    REQUIRE_FALSE(stopped.ok());
    CHECK(stopped.error().detail == "stopped");
  }

  /// Both users open, everything is there, the log fits, nothing is left lying about.
  void checkWhole(bool withNewKey) {
    CHECK(listFamilies(*vault.open("bo", kBo))->size() == 1);
    const auto open = vault.open();
    CHECK(checkVault(*open)->empty());
    auto rows = open->state().database.query("SELECT count(*) FROM log WHERE action = ?1",
                                             storage::LogAction::vaultRekeyed);
    REQUIRE(rows->next());
    CHECK(rows->integer(0) == (withNewKey ? 1 : 0));
    CHECK_FALSE(open->state().slots.previous);
    for (const auto& entry : fs::directory_iterator(vault.path())) {
      CHECK(entry.path().filename().string().find(".new") == std::string::npos);
    }
  }

  /// Whether the key file of before still opens the database.
  bool oldKeysOpen() {
    const std::string now = test::bytesOf(vault / "vault.keys");
    for (const char* name : {"vault.keys", "vault.keys.2"}) test::writeBytes(vault / name, oldKeys);
    const auto opened =
        OpenVault::unlock(vault.path(), std::string("bo"), secret(kBo), test::fixedClock());
    if (!opened) CHECK(opened.error().kind == ErrorKind::corrupt);
    for (const char* name : {"vault.keys", "vault.keys.2"}) test::writeBytes(vault / name, now);
    return opened.ok();
  }

  TestVault vault;
  std::string oldKeys;
};

}  // namespace

TEST_CASE("a vault with a new key has everything, for everybody, and not for the old key file") {
  Service service;
  const std::string before = test::bytesOf(service.vault / "vault.db");
  {
    const auto open = service.vault.open();
    const auto report = rekeyVault(*open);
    INFO((report ? "" : report.error().detail));
    REQUIRE(report.ok());
    CHECK(report->users == 2);
    CHECK(report->oldBackups.empty());
    // The same session goes on.
    CHECK(listFamilies(*open)->size() == 1);
    CHECK(checkVault(*open)->empty());
    REQUIRE(
        addUser(*open, {"cia", {Role::leader}, "", ""}, secret(kNew), security::kLowestCost).ok());
  }
  service.checkWhole(true);
  CHECK_FALSE(service.oldKeysOpen());
  const std::string after = test::bytesOf(service.vault / "vault.db");
  CHECK(after.substr(0, 16) != before.substr(0, 16));
  CHECK_FALSE(after.starts_with("SQLite"));
  const auto mode = fs::status(service.vault / "vault.db").permissions();
  CHECK((mode & fs::perms(0077)) == fs::perms::none);
  CHECK(recoverVault(service.vault.path(), std::string("bo"), secret(service.vault.recoveryKey()),
                     secret(kNew), security::kLowestCost, test::fixedClock())
            .ok());
  CHECK(service.vault.open("bo", kNew));
}

TEST_CASE("a rekey that stops after any step is completed or undone by whoever signs in next") {
  const auto step = GENERATE(RekeyStep::copied, RekeyStep::closed, RekeyStep::keysWritten,
                             RekeyStep::replaced, RekeyStep::opened, RekeyStep::finished);
  const bool boFirst = GENERATE(false, true);
  INFO(static_cast<int>(step) << boFirst);
  Service service;
  service.stopAfter(step);
  if (boFirst) CHECK(service.vault.open("bo", kBo));
  const bool forward = step >= RekeyStep::keysWritten;
  service.checkWhole(forward);
  CHECK(service.oldKeysOpen() == !forward);
}

TEST_CASE(
    "where the new database is not whole an interrupted rekey is undone and nothing is lost") {
  const int damage = GENERATE(0, 1, 2, 3);
  INFO(damage);
  Service service;
  service.stopAfter(RekeyStep::keysWritten);
  const fs::path fresh = service.vault / "vault.db.new";
  if (damage == 0) fs::remove(fresh);
  if (damage == 1) fs::resize_file(fresh, fs::file_size(fresh) / 2);
  if (damage == 2) test::flipBit(fresh, fs::file_size(fresh) - 100);
  if (damage == 3) test::flipBit(fresh, 3);
  service.checkWhole(false);
  CHECK(service.oldKeysOpen());
  // And it can be done again.
  CHECK(rekeyVault(*service.vault.open()).ok());
  service.checkWhole(true);
}

TEST_CASE("one copy of the key file is enough whichever of them a crash left behind") {
  const bool firstIsOld = GENERATE(false, true);
  Service service;
  service.stopAfter(RekeyStep::keysWritten);
  test::writeBytes(service.vault / (firstIsOld ? "vault.keys" : "vault.keys.2"), service.oldKeys);
  service.checkWhole(true);
}

TEST_CASE("the recovery key opens a vault whose rekey was interrupted") {
  const auto step = GENERATE(RekeyStep::copied, RekeyStep::keysWritten, RekeyStep::replaced);
  Service service;
  service.stopAfter(step);
  REQUIRE(recoverVault(service.vault.path(), std::string("bo"), secret(service.vault.recoveryKey()),
                       secret(kBo), security::kLowestCost, test::fixedClock())
              .ok());
  service.checkWhole(step != RekeyStep::copied);
}

TEST_CASE("two new keys in a row reach who did not sign in between") {
  Service service;
  CHECK(rekeyVault(*service.vault.open()).ok());
  CHECK(rekeyVault(*service.vault.open()).ok());
  CHECK(listFamilies(*service.vault.open("bo", kBo))->size() == 1);
  CHECK(checkVault(*service.vault.open())->empty());
}

TEST_CASE(
    "only an administrator gives the vault a new key, and not while others could not follow") {
  Service service;
  CHECK(rekeyVault(*service.vault.open("bo", kBo)).error().kind == ErrorKind::denied);
  const test::TempFolder folder;
  fs::copy(test::dataPath("vaults/v6"), folder / "vault");
  const auto open = OpenVault::unlock(folder / "vault", std::string("demo"),
                                      secret("opdigtede familier i 2026"), test::fixedClock());
  REQUIRE(open.ok());
  const auto refused = rekeyVault(**open);
  REQUIRE_FALSE(refused.ok());
  CHECK(refused.error().kind == ErrorKind::invalid);
  CHECK(recoveryState(**open)->old);
  REQUIRE(renewRecoveryKey(**open, secret("opdigtede familier i 2026"),
                           [](const security::SecretText&) -> base::Status { return base::Done{}; })
              .ok());
  const std::size_t families = listFamilies(**open)->size();
  const auto done = rekeyVault(**open);
  REQUIRE(done.ok());
  CHECK(listFamilies(**open)->size() == families);
  CHECK(checkVault(**open)->empty());
}

TEST_CASE("backups from before the new key are named, later ones are not") {
  Service service;
  const fs::path backups = service.vault / "backups";
  fs::create_directory(backups / "2026-11-01");
  fs::copy(service.vault / "vault.db", backups / "2026-11-01/vault.db");
  const auto open = service.vault.open();
  CHECK(backupsUnderOldKeys(*open).empty());
  const auto report = rekeyVault(*open);
  REQUIRE(report->oldBackups.size() == 1);
  CHECK(report->oldBackups.front() == "2026-11-01");
  fs::create_directory(backups / "2026-12-01");
  fs::copy(service.vault / "vault.db", backups / "2026-12-01/vault.db");
  CHECK(backupsUnderOldKeys(*open).size() == 1);
}

TEST_CASE("where the copy has no place the vault stays as it was and open") {
  Service service;
  const auto open = service.vault.open();
  fs::create_directory(service.vault / "vault.db.new");
  test::writeBytes(service.vault / "vault.db.new/in the way", "x");
  CHECK_FALSE(rekeyVault(*open).ok());
  CHECK(listFamilies(*open)->size() == 1);
  fs::remove_all(service.vault / "vault.db.new");
  CHECK(rekeyVault(*open).ok());
}

TEST_CASE("where the database cannot be put in place the session goes on under a key that fits") {
  Service service;
  {
    const auto open = service.vault.open();
    const fs::path fresh = service.vault / "vault.db.new";
    const auto failed = rekeyVault(*open, [&](RekeyStep step) -> base::Status {
      if (step == RekeyStep::keysWritten) fs::remove(fresh);
      return base::Done{};
    });
    CHECK_FALSE(failed.ok());
    CHECK(listFamilies(*open)->size() == 1);
    CHECK(checkVault(*open)->empty());
  }
  service.checkWhole(false);
}
