#include "support/clivault.h"
#include "support/ownstate.h"

#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using test::cli;
using test::Finished;
using test::onVault;
using test::run;
using test::TestVault;
namespace fs = std::filesystem;

namespace {

constexpr const char* kBo = "grøn cykel under æbletræet";
constexpr const char* kNew = "regn over byen i november";

Finished as(const TestVault& vault, const std::string& user, std::vector<std::string> arguments,
            const std::string& passphrase, const std::string& more = {}) {
  for (const std::string& word :
       {std::string("--vault"), vault.path().string(), std::string("--user"), user,
        std::string("--passphrase-fd"), std::string("3")}) {
    arguments.push_back(word);
  }
  return cli(arguments, {}, {{3, passphrase + "\n"}, {4, more}});
}

void addBo(const TestVault& vault) {
  REQUIRE(as(vault, "anna",
             {"user", "add", "bo", "--role", "professional", "--new-passphrase-fd", "4"},
             test::kPassphrase, kBo)
              .status == 0);
}

}  // namespace

TEST_CASE("user passphrase changes one's own, and an administrator's word changes another's") {
  TestVault vault;
  addBo(vault);
  const std::vector<std::string> change = {"user", "passphrase", "--new-passphrase-fd", "4"};
  CHECK(as(vault, "bo", change, "det er helt forkert", kNew).status == 3);
  CHECK(as(vault, "bo", change, kBo, "for kort").status == 2);
  CHECK(as(vault, "bo", change, kBo, kNew).status == 0);
  CHECK(as(vault, "bo", {"case", "export"}, kBo).status == 3);
  CHECK(as(vault, "bo", {"case", "export"}, kNew).status == 0);
  const std::vector<std::string> of = {"user", "passphrase", "bo", "--new-passphrase-fd", "4"};
  CHECK(as(vault, "anna", of, test::kPassphrase, kBo).status == 0);
  CHECK(as(vault, "bo", {"case", "export"}, kBo).status == 0);
  CHECK(as(vault, "bo", {"user", "passphrase", "anna", "--new-passphrase-fd", "4"}, kBo, kNew)
            .status == 3);
}

TEST_CASE("user remove, change and list do what they say, and say what they do not do") {
  TestVault vault;
  addBo(vault);
  CHECK(as(vault, "bo", {"user", "list"}, kBo).status == 3);
  CHECK(as(vault, "anna", {"user", "change", "bo", "--role", "leader", "--unit", "Syd"},
           test::kPassphrase)
            .status == 0);
  const Finished list = as(vault, "anna", {"user", "list"}, test::kPassphrase);
  CHECK(test::lines(list.out).size() == 2);
  CHECK(list.out.find(R"("name":"bo","roles":["leader"],"profession":"","unit":"Syd")") !=
        std::string::npos);
  CHECK(as(vault, "anna", {"user", "remove", "anna"}, test::kPassphrase).status == 3);
  const Finished removed = as(vault, "anna", {"user", "remove", "bo"}, test::kPassphrase);
  CHECK(removed.status == 0);
  CHECK(removed.out.find("vault rekey") != std::string::npos);
  CHECK(as(vault, "bo", {"case", "export"}, kBo).status == 2);
  CHECK(as(vault, "anna", {"user", "remove", "bo"}, test::kPassphrase).status == 2);
}

TEST_CASE("a new recovery key comes whole or in two halves, and both halves open as two lines") {
  TestVault vault;
  const test::TempFolder folder;
  const std::string out = (folder / "key").string();
  const std::vector<std::string> halves = {"vault", "recovery", "--halves", "--recovery-out", out};
  CHECK(onVault(vault.path(), halves, {}, "det er helt forkert").status == 3);
  CHECK_FALSE(fs::exists(out + "-a"));
  REQUIRE(onVault(vault.path(), halves).status == 0);
  CHECK(onVault(vault.path(), halves).status == 2);
  const std::string a = test::lines(test::bytesOf(out + "-a")).front();
  const std::string b = test::lines(test::bytesOf(out + "-b")).front();
  const auto recover = [&](const std::string& key) {
    return cli({"vault", "recover", "--vault", vault.path().string(), "--recovery-fd", "4",
                "--passphrase-fd", "3"},
               {}, {{3, kNew}, {4, key}});
  };
  const Finished half = recover(a);
  CHECK(half.status == 2);
  CHECK(half.err.find("one of two halves") != std::string::npos);
  CHECK(test::lines(half.err).size() == 1);
  CHECK(recover(vault.recoveryKey()).status == 3);
  CHECK(recover(b + "\n" + a + "\n").status == 0);
  REQUIRE(onVault(vault.path(), {"vault", "recovery", "--recovery-out", out}, {}, kNew).status ==
          0);
  CHECK(recover(test::bytesOf(out)).status == 0);
}

TEST_CASE("a rekey that is killed at any of its changes of files loses nothing") {
  if (run({"strace", "-V"}).status != 0) SKIP("strace is not here: nothing can be killed in place");
  TestVault vault;
  addBo(vault);
  REQUIRE(as(vault, "bo", {"case", "import", "-"}, kBo).status == 0);
  const test::TempFolder folder;
  std::size_t killed = 0;
  // Names and truncations are where a half-done change could show; each is tried from both ends.
  for (const char* call : {"rename", "unlink", "fsync"}) {
    for (int n = 1; n < 40; ++n) {
      INFO(call << ' ' << n);
      fs::remove_all(folder / "v");
      test::forgetHeads();
      fs::copy(vault.path(), folder / "v", fs::copy_options::recursive);
      const Finished ended =
          run({"strace", "-f", "-qq", "-o", "/dev/null", "-e", std::string("trace=") + call, "-e",
               std::string("inject=") + call + ":signal=SIGKILL:when=" + std::to_string(n),
               TIDLIG_CLI, "vault", "rekey", "--vault", (folder / "v").string(), "--user", "anna",
               "--passphrase-fd", "3"},
              {}, {{3, std::string(test::kPassphrase) + "\n"}});
      const auto check = [&](const char* user, const char* passphrase, const char* what) {
        return cli({what == std::string("check") ? "vault" : "case", what, "--vault",
                    (folder / "v").string(), "--user", user, "--passphrase-fd", "3"},
                   {}, {{3, std::string(passphrase) + "\n"}});
      };
      if (ended.status == 0) break;
      ++killed;
      CHECK(check("bo", kBo, "export").status == 0);
      const Finished checked = check("anna", test::kPassphrase, "check");
      // A copy of the key file that was not written yet is repaired, and said.
      INFO(checked.out << checked.err);
      CHECK((checked.status == 0 || checked.out.starts_with("keys: ")));
      CHECK_FALSE(fs::exists(folder / "v/vault.db.new"));
    }
  }
  CHECK(killed > 10);
}
