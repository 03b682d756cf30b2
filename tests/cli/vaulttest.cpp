#include "base/json.h"
#include "support/clivault.h"
#include "support/ownstate.h"
#include "usecases/vaultstate.h"

#include <catch2/catch_test_macros.hpp>
#include <fstream>

using namespace tidlig;
using test::cli;
using test::Finished;
using test::onVault;
using test::TestVault;
namespace fs = std::filesystem;

namespace {

Finished create(const fs::path& vault, const fs::path& recovery,
                const std::string& passphrase = test::kPassphrase,
                std::vector<std::string> more = {}) {
  std::vector<std::string> arguments = {"vault", "create",         "--user",
                                        "anna",  "--recovery-out", recovery.string()};
  arguments.insert(arguments.end(), more.begin(), more.end());
  return onVault(vault, arguments, {}, passphrase);
}

/// Every refusal is one line that says something and repeats nothing.
void checkOneLine(const Finished& finished) {
  INFO(finished.err);
  CHECK(test::lines(finished.err).size() == 1);
  CHECK(finished.err.starts_with("tidlig-cli: "));
  CHECK(finished.err.find("anna") == std::string::npos);
  CHECK(finished.err.find("støvle") == std::string::npos);
}

}  // namespace

TEST_CASE("vault create makes a vault and a recovery key that both work on the command line") {
  const test::TempFolder folder;
  const Finished made = create(folder / "v", folder / "key");
  CHECK(made.status == 0);
  CHECK(made.err.empty());
  CHECK((fs::status(folder / "key").permissions() & fs::perms(0777)) ==
        (fs::perms::owner_read | fs::perms::owner_write));
  const std::string sheet = test::bytesOf(folder / "key");
  const std::string key = test::lines(sheet).front();
  CHECK(key.size() == 77);
  CHECK(onVault(folder / "v", {"vault", "check"}).status == 0);
  const Finished recovered = cli({"vault", "recover", "--vault", (folder / "v").string(),
                                  "--recovery-fd", "4", "--passphrase-fd", "3"},
                                 {}, {{3, "regn over byen i november"}, {4, sheet}});
  CHECK(recovered.status == 0);
  CHECK(onVault(folder / "v", {"vault", "check"}).status == 3);
  CHECK(onVault(folder / "v", {"vault", "check"}, {}, "regn over byen i november").status == 0);
}

TEST_CASE("vault create refuses what it should and leaves nothing behind") {
  const test::TempFolder folder;
  const auto refused = [&](const Finished& finished) {
    CHECK(finished.status == 2);
    checkOneLine(finished);
    CHECK_FALSE(fs::exists(folder / "v"));
  };
  refused(create(folder / "v", folder / "key", "for kort"));
  refused(create(folder / "v", folder / "key", "Password-Password"));
  refused(create(folder / "v", folder / "key", "\xff\xfe er ikke UTF-8, slet ikke"));
  refused(create(folder / "v", folder / "key", test::kPassphrase, {"--role", "king"}));
  refused(create(folder / "v", folder / "key", test::kPassphrase, {"--profession", "gardener"}));
  refused(create(folder / "v", folder / "key", test::kPassphrase, {"--model", "none.json"}));
  CHECK_FALSE(fs::exists(folder / "key"));
  refused(create(folder / "v", folder / "none/key"));
  test::writeBytes(folder / "key", "somebody's");
  refused(create(folder / "v", folder / "key"));
  CHECK(test::bytesOf(folder / "key") == "somebody's");
  fs::create_directory(folder / "full");
  test::writeBytes(folder / "full/file", "x");
  CHECK(create(folder / "full", folder / "key2").status == 2);
  CHECK(test::bytesOf(folder / "full/file") == "x");
  CHECK(cli({"vault", "create", "--vault", (folder / "v").string()}).status == 2);
}

TEST_CASE("vault info tells without a passphrase who opens and how dear a guess is") {
  TestVault vault;
  const Finished info = cli({"vault", "info", "--vault", vault.path().string()});
  CHECK(info.status == 0);
  const auto json = base::JsonDocument::parse(info.out);
  REQUIRE(json.ok());
  const auto user = *json->root().find("users")->begin();
  CHECK(user.find("name")->text() == "anna");
  CHECK(user.find("kdf")->find("memoryKiB")->integer() == 65536);
  CHECK(user.find("kdf")->find("passes")->integer() == 3);
  CHECK(json->root().find("formatVersion")->integer() == 2);
  CHECK(json->root().find("vaultId")->text().size() == 32);
}

TEST_CASE("each thing that can be wrong with a vault has its exit status and one line") {
  TestVault vault;
  const auto check = [&] { return onVault(vault.path(), {"vault", "check"}); };
  CHECK(check().status == 0);
  const Finished wrong = onVault(vault.path(), {"vault", "check"}, {}, "det er helt forkert");
  CHECK(wrong.status == 3);
  CHECK(wrong.err == "tidlig-cli: wrong passphrase\n");
  const Finished nowhere = onVault(vault / "none", {"vault", "check"});
  CHECK(nowhere.status == 2);
  checkOneLine(nowhere);
  CHECK(onVault(vault.path(), {"vault", "check", "--user", "bo"}).status == 2);
  CHECK(onVault(vault.path(), {"vault", "polish"}).status == 2);
  CHECK(cli({"vault", "check", "--vault", vault.path().string(), "--passphrase-fd", "77"}).status ==
        2);
  {
    const auto open = vault.open();
    const Finished busy = check();
    CHECK(busy.status == 4);
    checkOneLine(busy);
  }
  CHECK(check().status == 0);
  const std::string database = test::bytesOf(vault / "vault.db");
  for (const std::size_t byte : {std::size_t{3}, std::size_t{40}, std::size_t{4090},
                                 std::size_t{5000}, database.size() - 10}) {
    INFO(byte);
    test::flipBit(vault / "vault.db", byte);
    const Finished damaged = check();
    CHECK(damaged.status == 5);
    checkOneLine(damaged);
    test::writeBytes(vault / "vault.db", database);
  }
  test::writeBytes(vault / "vault.db", database.substr(0, database.size() / 2));
  CHECK(check().status == 5);
  test::writeBytes(vault / "vault.db", database);
  test::forgetHeads();  // it is the one of before
  const std::string keys = test::bytesOf(vault / "vault.keys");
  test::flipBit(vault / "vault.keys", 100);
  const Finished repaired = check();
  CHECK(repaired.status == 1);
  CHECK(check().status == 0);
  for (const char* name : {"vault.keys", "vault.keys.2"}) {
    test::writeBytes(vault / name, keys.substr(0, 200));
  }
  const Finished truncated = check();
  CHECK(truncated.status == 5);
  checkOneLine(truncated);
  for (const char* name : {"vault.keys", "vault.keys.2"}) test::writeBytes(vault / name, keys);
  REQUIRE(vault.open()->state().database.runScript("PRAGMA user_version = 99").ok());
  const Finished newer = check();
  CHECK(newer.status == 6);
  checkOneLine(newer);
}

TEST_CASE("user add makes a user who does what the role allows and no more") {
  TestVault vault;
  const std::string bo = "grøn cykel under æbletræet";
  const auto add = [&](const std::string& name, const std::string& role,
                       const std::string& passphrase) {
    return cli({"user", "add", name, "--role", role, "--profession", "daycare", "--unit", "Stue 2",
                "--vault", vault.path().string(), "--user", "anna", "--passphrase-fd", "3",
                "--new-passphrase-fd", "4"},
               {}, {{3, test::kPassphrase}, {4, passphrase + "\n"}});
  };
  CHECK(add("bo", "professional", bo).status == 0);
  CHECK(add("bo", "professional", bo).status == 2);
  CHECK(add("cia", "emperor", bo).status == 2);
  CHECK(add("cia", "leader", "kort").status == 2);
  CHECK(add("cia", "administrator", bo).status == 0);
  CHECK(onVault(vault.path(), {"case", "export"}).status == 2);
  CHECK(onVault(vault.path(), {"case", "export", "--user", "bo"}, {}, bo).status == 0);
  const Finished denied = onVault(vault.path(), {"case", "export", "--user", "cia"}, {}, bo);
  CHECK(denied.status == 3);
  checkOneLine(denied);
  CHECK(onVault(vault.path(), {"vault", "check", "--user", "bo"}, {}, bo).status == 3);
}
