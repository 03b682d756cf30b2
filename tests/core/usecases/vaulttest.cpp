#include "storage/migrations.h"
#include "support/testdata.h"
#include "support/vaults.h"
#include "usecases/drafts.h"
#include "usecases/families.h"
#include "usecases/formdrafts.h"
#include "usecases/formmove.h"
#include "usecases/models.h"
#include "usecases/openvault.h"
#include "usecases/upgradecopy.h"
#include "usecases/vaultstate.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <fstream>

using namespace tidlig;
using namespace tidlig::usecases;
using base::ErrorKind;
using test::secret;
using test::TestVault;
namespace fs = std::filesystem;

TEST_CASE("a new vault opens with its passphrase, however that was composed, and with no other") {
  TestVault vault;
  CHECK(vault.open()->user().name == "anna");
  CHECK(vault.open("anna", "bl\u0061\u030a støvle i \u0061\u030aen ved broen"));
  const auto wrong = vault.openingError("blå støvle i åen ved brønd");
  CHECK(wrong.kind == ErrorKind::wrongKey);
  CHECK(wrong.detail == "wrong passphrase");
  CHECK(vault.openingError(test::kPassphrase, "bo").kind == ErrorKind::notFound);
  CHECK(checkVault(*vault.open())->empty());
}

TEST_CASE("what is private is private: folder, files and their beginning") {
  TestVault vault;
  CHECK((fs::status(vault.path()).permissions() & fs::perms(0077)) == fs::perms::none);
  {
    const auto open = vault.open();
  }
  for (const auto& entry : fs::directory_iterator(vault.path())) {
    INFO(entry.path());
    CHECK((entry.status().permissions() & fs::perms(0077)) == fs::perms::none);
  }
  CHECK_FALSE(test::bytesOf(vault / "vault.db").starts_with("SQLite"));
}

TEST_CASE("a vault that cannot be made leaves nothing behind") {
  const test::TempFolder folder;
  const auto errorOf = [&](const NewVault& wanted, const char* passphrase) {
    const auto made =
        createVault(wanted, secret(passphrase), security::kLowestCost, test::fixedClock());
    REQUIRE_FALSE(made.ok());
    CHECK(fs::is_empty(folder.path()));
    return made.error();
  };
  NewVault wanted;
  wanted.folder = folder / "vault";
  wanted.userName = "anna";
  CHECK(errorOf(wanted, "for kort").kind == ErrorKind::invalid);
  CHECK(errorOf(wanted, "passwordpassword").kind == ErrorKind::invalid);
  wanted.model = "{}";
  CHECK(errorOf(wanted, test::kPassphrase).kind == ErrorKind::invalid);
  wanted.model = {};
  wanted.keepRecoveryKey = [](const security::SecretText&) -> base::Status {
    return base::Error{ErrorKind::full, "the stick is full"};
  };
  CHECK(errorOf(wanted, test::kPassphrase).kind == ErrorKind::full);
  wanted.keepRecoveryKey = nullptr;
  wanted.userName = "a\nb";
  CHECK(errorOf(wanted, test::kPassphrase).kind == ErrorKind::invalid);
}

TEST_CASE("a vault is open once at a time") {
  TestVault vault;
  const auto open = vault.open();
  CHECK(vault.openingError().kind == ErrorKind::busy);
}

TEST_CASE("either copy of the key file opens the vault, and both are whole again afterwards") {
  TestVault vault;
  const std::string good = test::bytesOf(vault / "vault.keys");
  for (const char* name : {"vault.keys", "vault.keys.2"}) {
    INFO(name);
    test::writeBytes(vault / name, std::string_view(good).substr(0, good.size() / 2));
    {
      const auto open = vault.open();
      CHECK(open->keyFileWasRepaired());
      CHECK(checkVault(*open)->front().part == "keys");
    }
    CHECK(test::bytesOf(vault / name) == good);
    test::flipBit(vault / name, 40);
    CHECK(vault.open()->keyFileWasRepaired());
    fs::remove(vault / name);
    CHECK(vault.open()->keyFileWasRepaired());
    CHECK_FALSE(vault.open()->keyFileWasRepaired());
  }
}

TEST_CASE("a damaged key file is never called a wrong passphrase") {
  TestVault vault;
  for (const std::size_t byte : {0U, 17U, 20U, 45U, 60U, 80U, 120U, 200U, 300U, 380U}) {
    INFO(byte);
    const std::string good = test::bytesOf(vault / "vault.keys");
    test::flipBit(vault / "vault.keys", byte);
    test::flipBit(vault / "vault.keys.2", byte);
    CHECK(vault.openingError().kind == ErrorKind::corrupt);
    CHECK(vaultInfo(vault.path()).error().kind == ErrorKind::corrupt);
    test::writeBytes(vault / "vault.keys", good);
    test::writeBytes(vault / "vault.keys.2", good);
  }
  fs::remove(vault / "vault.keys");
  fs::remove(vault / "vault.keys.2");
  CHECK(vault.openingError().kind == ErrorKind::corrupt);
}

TEST_CASE("wrong tries are counted, logged at the next sign-in and then forgotten") {
  TestVault vault;
  CHECK(vault.openingError("det er helt forkert").kind == ErrorKind::wrongKey);
  CHECK(vault.openingError("det er også forkert").kind == ErrorKind::wrongKey);
  CHECK(test::bytesOf(vault / "vault.keys").size() == 750 + 16);
  {
    const auto open = vault.open();
  }
  CHECK(test::bytesOf(vault / "vault.keys").size() == 750);
  CHECK(checkVault(*vault.open())->empty());
}

TEST_CASE("the recovery key gives a new passphrase and can be replaced at the same time") {
  TestVault vault;
  const std::string newPassphrase = "regn over byen i november";
  std::string next;
  const auto recover = [&](const std::string& key, bool replace) {
    std::function<base::Status(const security::SecretText&)> keep;
    if (replace) {
      keep = [&](const security::SecretText& made) -> base::Status {
        next = made.view();
        return base::Done{};
      };
    }
    return recoverVault(vault.path(), std::nullopt, secret(key), secret(newPassphrase),
                        security::kLowestCost, test::fixedClock(), keep);
  };
  REQUIRE(recover(vault.recoveryKey(), true).ok());
  CHECK(vault.openingError().kind == ErrorKind::wrongKey);
  CHECK(vault.open("anna", newPassphrase.c_str()));
  CHECK(recover(vault.recoveryKey(), false).error().kind == ErrorKind::wrongKey);
  CHECK(recover("ABCDE", false).error().kind == ErrorKind::invalid);
  CHECK(recover(next, false).ok());
  CHECK(checkVault(*vault.open("anna", newPassphrase.c_str()))->empty());
}

TEST_CASE("each user opens with their own passphrase and does what their roles allow") {
  TestVault vault({domain::Role::administrator});
  const char* const bo = "grøn cykel under æbletræet";
  {
    const auto open = vault.open();
    CHECK(listFamilies(*open).error().kind == ErrorKind::denied);
    REQUIRE(addUser(*open, {"bo", {domain::Role::professional}, "daycare", "Stue 2"}, secret(bo),
                    security::kLowestCost)
                .ok());
    CHECK(addUser(*open, {"bo", {domain::Role::professional}, "", ""}, secret(bo),
                  security::kLowestCost)
              .error()
              .kind == ErrorKind::invalid);
    CHECK(addUser(*open, {"cia", {domain::Role::leader}, "gardener", ""}, secret(bo),
                  security::kLowestCost)
              .error()
              .kind == ErrorKind::invalid);
  }
  {
    const auto open = vault.open("bo", bo);
    CHECK(open->user().profession == "daycare");
    CHECK(listFamilies(*open).ok());
    CHECK(addUser(*open, {"eva", {domain::Role::leader}, "", ""}, secret(bo), security::kLowestCost)
              .error()
              .kind == ErrorKind::denied);
  }
  CHECK(vault.openingError(test::kPassphrase, "bo").kind == ErrorKind::wrongKey);
  CHECK(OpenVault::unlock(vault.path(), std::nullopt, secret(), test::fixedClock()).error().kind ==
        ErrorKind::invalid);
  CHECK(vaultInfo(vault.path())->users.size() == 2);
}

TEST_CASE("a vault in a read-only or vanished place is said so") {
  const test::TempFolder folder;
  CHECK(
      OpenVault::unlock(folder / "none", std::nullopt, secret(), test::fixedClock()).error().kind ==
      ErrorKind::notFound);
  CHECK(vaultInfo(folder.path()).error().kind == ErrorKind::notFound);
}

TEST_CASE("damage anywhere in the database is found and nothing else happens") {
  TestVault vault;
  {
    const auto open = vault.open();
  }
  const std::string good = test::bytesOf(vault / "vault.db");
  const std::string keys = test::bytesOf(vault / "vault.keys");
  for (std::size_t page = 0; page < good.size() / 4096; page += 7) {
    INFO(page);
    test::writeBytes(vault / "vault.db", good);
    test::flipBit(vault / "vault.db", page * 4096 + (page * 131) % 4096);
    auto opened = OpenVault::unlock(vault.path(), std::nullopt, secret(), test::fixedClock());
    if (!opened) {
      CHECK(opened.error().kind == ErrorKind::corrupt);
      continue;
    }
    const auto findings = checkVault(**opened);
    if (findings) {
      CHECK_FALSE(findings->empty());
    } else {
      CHECK(findings.error().kind == ErrorKind::corrupt);
    }
  }
  for (const std::size_t size :
       {std::size_t{0}, std::size_t{15}, std::size_t{4096}, good.size() / 2, good.size() - 4096}) {
    INFO(size);
    test::writeBytes(vault / "vault.db", std::string_view(good).substr(0, size));
    CHECK(vault.openingError().kind == ErrorKind::corrupt);
  }
  fs::remove(vault / "vault.db");
  CHECK(vault.openingError().kind == ErrorKind::corrupt);
  CHECK(test::bytesOf(vault / "vault.keys") == keys);
}

namespace {

/// A vault of made-up families as the first release wrote it (tests/data/vaults/README.md).
constexpr const char* kOldPassphrase = "opdigtede familier i 2026";

}  // namespace

TEST_CASE("a vault of every released version opens and is well") {
  const test::TempFolder folder;
  const int newest = storage::newestSchemaVersion();
  for (int number = 1; number <= newest; ++number) {
    const std::string version = "v" + std::to_string(number);
    INFO(version);
    const fs::path copy = folder.path() / version;
    fs::copy(test::dataPath("vaults") / version, copy);
    const auto opened =
        OpenVault::unlock(copy, std::string("demo"), secret(kOldPassphrase), test::fixedClock());
    INFO((opened ? "" : opened.error().detail));
    REQUIRE(opened.ok());
    CHECK(listFamilies(**opened)->size() == 12);
    const auto findings = checkVault(**opened);
    REQUIRE(findings.ok());
    CHECK(findings->empty());
    CHECK(*storage::schemaText((**opened).state().database) ==
          test::bytesOf(test::dataPath("schemas/v" + std::to_string(newest) + ".sql")));
  }
}

TEST_CASE("the model that was approved in a vault of version 9 is in force from its day on") {
  const test::TempFolder folder;
  fs::copy(test::dataPath("vaults/v9"), folder / "vault");
  const auto idOn = [&](const char* day) {
    const base::FixedClock clock(*base::Date::parse(day),
                                 test::fixedClock().nowMilliseconds() + 10 * 86'400'000LL);
    const auto opened =
        OpenVault::unlock(folder / "vault", std::string("demo"), secret(kOldPassphrase), clock);
    REQUIRE(opened.ok());
    CHECK(listModels(**opened)->size() == 2);
    return (**opened).model().id;
  };
  CHECK(idOn("2026-11-25") == "tidlig-start");
  CHECK(idOn("2026-11-26") == "municipality");
}

TEST_CASE("what was being written in a vault of version 3 is still there") {
  const test::TempFolder folder;
  fs::copy(test::dataPath("vaults/v3"), folder / "vault");
  const auto opened = OpenVault::unlock(folder / "vault", std::string("demo"),
                                        secret(kOldPassphrase), test::fixedClock());
  REQUIRE(opened.ok());
  const auto families = listFamilies(**opened);
  REQUIRE(families.ok());
  const auto decision = decisionDraft(**opened, families->front().key);
  REQUIRE(decision.ok());
  REQUIRE(*decision);
  CHECK((*decision)->group == 3);
  CHECK((*decision)->reason == "Vi har set det sammen");
  CHECK((*decision)->nextStepOn == "24.11");
  const auto family = familyDraft(**opened);
  REQUIRE(family.ok());
  REQUIRE(*family);
  CHECK((*family)->name == "Opdigtet");
  CHECK((*family)->members.size() == 2);
}

TEST_CASE("before version 4 no family has a coordinator, and in it they are still who they were") {
  const auto coordinated = [](const char* version) {
    const test::TempFolder folder;
    fs::copy(test::dataPath("vaults") / version, folder / "vault");
    const auto opened = OpenVault::unlock(folder / "vault", std::string("demo"),
                                          secret(kOldPassphrase), test::fixedClock());
    REQUIRE(opened.ok());
    std::vector<std::string> codes;
    const auto rows = listFamilies(**opened).value();
    for (const auto& row : rows) {
      if (row.coordinator == "demo") codes.push_back(row.code);
    }
    return codes;
  };
  CHECK(coordinated("v3").empty());
  CHECK(coordinated("v4") == std::vector<std::string>{"F-0004", "F-0003"});
}

TEST_CASE("a moved draft and a checklist in the making are still there in a vault of version 6") {
  const test::TempFolder folder;
  fs::copy(test::dataPath("vaults/v6"), folder / "vault");
  const auto opened = OpenVault::unlock(folder / "vault", std::string("demo"),
                                        secret(kOldPassphrase), test::fixedClock());
  REQUIRE(opened.ok());
  const auto family = openFamily(**opened, listFamilies(**opened)->front().key);
  const auto draft =
      std::find_if(family->screenings.begin(), family->screenings.end(), [](const auto& one) {
        return one.checklistTitleDa == "Om hverdagen" &&
               one.status == domain::ScreeningStatus::draft;
      });
  REQUIRE(draft != family->screenings.end());
  const auto waiting = toConfirm(**opened, draft->key);
  REQUIRE(waiting->size() == 1);
  CHECK(waiting->front().before->text.in("da") == "Hvad spiser barnet?");
  const auto left = leftBehind(**opened, draft->key);
  REQUIRE(left->size() == 1);
  CHECK(left->front().answers.front().linkId == "gone");
  const auto edited = listFormDrafts(**opened);
  REQUIRE(edited->size() == 1);
  CHECK(edited->front().title.da == "Om legen");
}

TEST_CASE("answers of every kind in a vault of version 5 are as they were given") {
  const test::TempFolder folder;
  fs::copy(test::dataPath("vaults/v5"), folder / "vault");
  const auto opened = OpenVault::unlock(folder / "vault", std::string("demo"),
                                        secret(kOldPassphrase), test::fixedClock());
  REQUIRE(opened.ok());
  const auto family = openFamily(**opened, listFamilies(**opened)->front().key);
  REQUIRE(family.ok());
  const auto draft =
      std::find_if(family->screenings.begin(), family->screenings.end(),
                   [](const auto& one) { return one.checklistTitleDa == "Hjemmet"; });
  REQUIRE(draft != family->screenings.end());
  const auto view = openScreening(**opened, draft->key);
  REQUIRE(view.ok());
  CHECK(view->answers.of("pets").at(0).text == "2");
  CHECK(view->answers.of("size", "1").at(0).text == "12.50");
  REQUIRE(view->answers.of("use").size() == 2);
  CHECK(view->answers.of("use")[1].coding.code == "play");
  CHECK(view->items.front().note == "katte");
}

TEST_CASE("before an older vault is upgraded a whole copy of it is kept, and opens by itself") {
  const std::string version = GENERATE("v1", "v2", "v3", "v4", "v5", "v6");
  INFO(version);
  const test::TempFolder folder;
  const fs::path sample = test::dataPath("vaults") / version;
  fs::copy(sample, folder / "vault");
  const auto unlock = [](const fs::path& vault) {
    return OpenVault::unlock(vault, std::string("demo"), secret(kOldPassphrase),
                             test::fixedClock());
  };
  REQUIRE(unlock(folder / "vault").ok());
  const fs::path copy = upgradeCopyFolder(folder / "vault", storage::newestSchemaVersion());
  CHECK((fs::status(copy).permissions() & fs::perms(0077)) == fs::perms::none);
  CHECK(test::bytesOf(copy / "vault.keys") == test::bytesOf(sample / "vault.keys"));
  // Not within CHECK, which would write out both where they differ.
  const bool same = test::bytesOf(copy / "vault.db") == test::bytesOf(sample / "vault.db");
  CHECK(same);
  const auto time = fs::last_write_time(copy / "vault.db");
  REQUIRE(unlock(folder / "vault").ok());
  CHECK(fs::last_write_time(copy / "vault.db") == time);
  const auto fromCopy = unlock(copy);
  REQUIRE(fromCopy.ok());
  CHECK(listFamilies(**fromCopy)->size() == 12);
}

TEST_CASE("where no copy can be kept an older vault is not upgraded, and nothing is lost") {
  const test::TempFolder folder;
  fs::copy(test::dataPath("vaults/v1"), folder / "vault");
  test::writeBytes(folder / "vault/backups", "a file where the folder should be");
  const std::string before = test::bytesOf(folder / "vault/vault.db");
  const auto refused = OpenVault::unlock(folder / "vault", std::string("demo"),
                                         secret(kOldPassphrase), test::fixedClock());
  REQUIRE_FALSE(refused.ok());
  CHECK(refused.error().kind == ErrorKind::io);
  const bool asBefore = test::bytesOf(folder / "vault/vault.db") == before;
  CHECK(asBefore);
  fs::remove(folder / "vault/backups");
  CHECK(OpenVault::unlock(folder / "vault", std::string("demo"), secret(kOldPassphrase),
                          test::fixedClock())
            .ok());
}
