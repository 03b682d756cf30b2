#include "support/clivault.h"
#include "usecases/logheads.h"
#include "usecases/vaultstate.h"

#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using test::onVault;
namespace fs = std::filesystem;

TEST_CASE("log verify says in one line that all is well") {
  test::TestVault vault;
  const auto done = onVault(vault.path(), {"log", "verify"});
  CHECK(done.status == 0);
  CHECK(done.out ==
        "all 2 entries are as they were written; compared with 0 marks outside the vault\n");
  CHECK(done.err.empty());
  CHECK(onVault(vault.path(), {"log", "verify"}).out.find("with 1 marks") != std::string::npos);
}

TEST_CASE("log verify ends with 1 and names what was changed, one line on each side") {
  test::TestVault vault;
  {
    const auto open = vault.open();
    REQUIRE(open->state().database.runScript("UPDATE log SET at = 5 WHERE n = 1").ok());
  }
  const auto done = onVault(vault.path(), {"log", "verify"});
  CHECK(done.status == 1);
  CHECK(done.out == "entry 1 was changed\n");
  CHECK(test::lines(done.err).size() == 1);
}

TEST_CASE("log verify ends with 1 where an older copy of the vault was put in its place") {
  test::TestVault vault;
  REQUIRE(onVault(vault.path(), {"log", "verify"}).status == 0);
  test::TempFolder kept;
  fs::copy(vault.path(), kept / "older", fs::copy_options::recursive);
  REQUIRE(onVault(vault.path(), {"log", "verify"}).status == 0);
  fs::remove_all(vault.path());
  fs::rename(kept / "older", vault.path());
  const auto done = onVault(vault.path(), {"log", "verify"});
  CHECK(done.status == 1);
  CHECK(done.out ==
        "the vault is an older copy: from entry 4 on it is not the log that this machine knew up "
        "to entry 5\n");
  CHECK(onVault(vault.path(), {"vault", "check"}).status == 1);
}

TEST_CASE("log list tells one entry a line, newest first, as text or as JSON") {
  test::TestVault vault;
  REQUIRE(onVault(vault.path(), {"case", "import", "-"}, test::caseLine("F-0007")).status == 0);
  const auto text = onVault(vault.path(), {"log", "list"});
  CHECK(text.status == 0);
  CHECK(test::lines(text.out).size() == 4);
  CHECK(text.out.find("  anna  familyImported  F-0007") != std::string::npos);
  const auto json = onVault(vault.path(), {"log", "list", "--json", "--action", "familyImported"});
  CHECK(json.status == 0);
  REQUIRE(test::lines(json.out).size() == 1);
  CHECK(json.out.starts_with(R"({"n":3,"at":")"));
  CHECK(
      json.out.find(R"(,"userId":1,"user":"anna","action":"familyImported","family":"F-0007",)") !=
      std::string::npos);
}

TEST_CASE("log list is narrowed by day, person, kind, group and family") {
  test::TestVault vault;
  REQUIRE(onVault(vault.path(), {"case", "import", "-"}, test::caseLine("F-0007")).status == 0);
  const auto count = [&](std::vector<std::string> options) {
    options.insert(options.begin(), {"log", "list"});
    const auto done = onVault(vault.path(), options);
    CHECK(done.status == 0);
    return test::lines(done.out).size();
  };
  CHECK(count({"--family", "F-0007"}) == 1);
  CHECK(count({"--family", "F-0008"}) == 0);
  CHECK(count({"--action", "families"}) == 1);
  CHECK(count({"--action", "vaultCreated", "--by", "anna"}) == 1);
  CHECK(count({"--until", "2001-01-01"}) == 0);
  CHECK(count({"--since", "2026-11-20", "--until", "2026-11-30", "--action", "vaultCreated"}) == 1);
}

TEST_CASE("a wrong filter and a role that may not read the log are told, each in its status") {
  test::TestVault vault({domain::Role::administrator, domain::Role::professional});
  CHECK(onVault(vault.path(), {"log", "list", "--since", "gestern"}).status == 2);
  CHECK(onVault(vault.path(), {"log", "list", "--action", "dancing"}).status == 2);
  CHECK(onVault(vault.path(), {"log", "list", "--by", "nobody"}).status == 2);
  test::TestVault other({domain::Role::professional});
  for (const char* command : {"list", "verify"}) {
    const auto done = onVault(other.path(), {"log", command});
    CHECK(done.status == 3);
    CHECK(test::lines(done.err).size() == 1);
  }
}
