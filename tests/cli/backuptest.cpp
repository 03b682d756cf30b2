#include "support/clivault.h"
#include "support/ownstate.h"

#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using test::cli;
using test::Finished;
using test::lines;
using test::onVault;
using test::TestVault;
namespace fs = std::filesystem;

namespace {

constexpr const char* kFamily = "Qzvibekesen";

/// A vault with one family in it.
struct Kept {
  Kept() {
    REQUIRE(onVault(vault.path(), {"case", "import", "-"}, test::caseLine(kFamily)).status == 0);
  }

  fs::path backup(std::vector<std::string> more = {}) {
    std::vector<std::string> arguments = {"vault", "backup"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    const Finished made = onVault(vault.path(), arguments);
    INFO(made.err);
    REQUIRE(made.status == 0);
    CHECK(made.err.empty());
    REQUIRE(lines(made.out).size() == 1);
    return lines(made.out).front();
  }
  std::string families() { return onVault(vault.path(), {"case", "export"}).out; }

  TestVault vault;
  test::TempFolder outside;
};

/// A refusal is one line that says something, and nothing of anybody.
void checkRefused(const Finished& finished, int status) {
  INFO(finished.err);
  CHECK(finished.status == status);
  CHECK(lines(finished.err).size() == 1);
  CHECK(finished.err.starts_with("tidlig-cli: "));
  CHECK(finished.out.empty());
  for (const char* const word : {"anna", "støvle", kFamily}) {
    CHECK(finished.err.find(word) == std::string::npos);
  }
}

/// Damages the last page: something that is stored, and not the beginning of everything.
void damage(const fs::path& database) {
  test::flipBit(database, fs::file_size(database) - 2000);
}

void damageEveryPageFrom(const fs::path& database, std::size_t page) {
  constexpr std::size_t kPage = 4096;
  for (std::size_t at = page * kPage + 1000; at < fs::file_size(database); at += kPage) {
    test::flipBit(database, at);
  }
}

}  // namespace

TEST_CASE("vault backup prints the folder of a backup that vault backups finds good") {
  Kept kept;
  const fs::path made = kept.backup();
  CHECK(made.parent_path() == kept.vault / "backups");
  CHECK(fs::exists(made / "receipt.json"));
  for (const std::vector<std::string>& look :
       {std::vector<std::string>{"vault", "backups"}, {"vault", "backups", "--verify"}}) {
    const Finished listed = onVault(kept.vault.path(), look);
    CHECK(listed.status == 0);
    CHECK(listed.err.empty());
    REQUIRE(lines(listed.out).size() == 1);
    CHECK(listed.out.ends_with("\tgood\t" + made.string() + "\n"));
  }
}

TEST_CASE("vault backup --to makes it there and nowhere else") {
  Kept kept;
  const fs::path made = kept.backup({"--to", kept.outside.path().string()});
  CHECK(made.parent_path() == kept.outside.path());
  CHECK(onVault(kept.vault.path(), {"vault", "backups"}).out.empty());
}

TEST_CASE("vault backup says on one line why it made none, and leaves nothing") {
  Kept kept;
  const auto refused = [&](const std::vector<std::string>& more, int status,
                           const std::string& passphrase = test::kPassphrase) {
    std::vector<std::string> arguments = {"vault", "backup"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    checkRefused(onVault(kept.vault.path(), arguments, {}, passphrase), status);
  };
  refused({"--to", (kept.outside / "nowhere").string()}, 2);
  refused({"--to", kept.vault.path().string()}, 2);
  refused({"--to"}, 2);
  refused({"--onto", "x"}, 2);
  refused({}, 3, "det er helt forkert");
  checkRefused(onVault(kept.outside.path(), {"vault", "backup"}), 2);
  {
    const auto open = kept.vault.open();
    refused({}, 4);
  }
  CHECK(fs::is_empty(kept.outside.path()));
  CHECK(onVault(kept.vault.path(), {"vault", "backups"}).out.empty());
}

TEST_CASE("a vault with a damaged page is not backed up, and that is said") {
  Kept kept;
  const fs::path good = kept.backup();
  damage(kept.vault / "vault.db");
  const Finished refused = onVault(kept.vault.path(), {"vault", "backup"});
  checkRefused(refused, 5);
  CHECK(fs::exists(good / "receipt.json"));
}

TEST_CASE("vault backups finds a damaged one by its size at once, and by its pages with --verify") {
  Kept kept;
  const fs::path made = kept.backup();
  damage(made / "vault.db");
  CHECK(onVault(kept.vault.path(), {"vault", "backups"}).status == 0);
  const Finished verified = onVault(kept.vault.path(), {"vault", "backups", "--verify"});
  CHECK(verified.status == 1);
  CHECK(verified.out.find("\tdamaged: ") != std::string::npos);
  fs::resize_file(made / "vault.db", fs::file_size(made / "vault.db") - 4096);
  CHECK(onVault(kept.vault.path(), {"vault", "backups"}).status == 1);
  checkRefused(onVault(kept.vault.path(), {"vault", "backups"}, {}, "det er helt forkert"), 3);
  checkRefused(onVault(kept.vault.path(), {"vault", "backups", "--nothing"}), 2);
}

TEST_CASE("vault restore makes a new vault with everything, and tells what is in it") {
  Kept kept;
  const fs::path from = kept.backup();
  const fs::path to = kept.outside / "new";
  const Finished restored = onVault(to, {"vault", "restore", from.string()});
  INFO(restored.err);
  CHECK(restored.status == 0);
  CHECK(restored.err.empty());
  CHECK(restored.out.starts_with("families: 1\n"));
  CHECK(restored.out.find(kFamily) == std::string::npos);
  CHECK(onVault(to, {"case", "export"}).out == kept.families());
  CHECK(onVault(to, {"vault", "check"}).status == 0);
}

TEST_CASE("vault restore overwrites nothing and says on one line what stands in its way") {
  Kept kept;
  const fs::path from = kept.backup();
  const std::string before = kept.families();
  const std::vector<std::string> restore = {"vault", "restore", from.string()};
  checkRefused(onVault(kept.vault.path(), restore), 2);
  CHECK(kept.families() == before);
  const fs::path to = kept.outside / "new";
  checkRefused(onVault(to, restore, {}, "det er helt forkert"), 3);
  checkRefused(onVault(to, {"vault", "restore", kept.outside.path().string()}), 2);
  checkRefused(onVault(to, {"vault", "restore"}), 2);
  CHECK_FALSE(fs::exists(to));
}

TEST_CASE("vault restore of a damaged backup names the newest good one beside it") {
  Kept kept;
  const fs::path good = kept.backup();
  const fs::path bad = kept.outside / "bad";
  fs::copy(good, good.parent_path() / "2099-01-01T000000Z", fs::copy_options::recursive);
  damage(good.parent_path() / "2099-01-01T000000Z" / "vault.db");
  const Finished refused =
      onVault(kept.outside / "new",
              {"vault", "restore", (good.parent_path() / "2099-01-01T000000Z").string()});
  checkRefused(refused, 5);
  CHECK(refused.err.find(good.filename().string()) != std::string::npos);
  fs::copy(good, bad, fs::copy_options::recursive);
  damage(bad / "vault.db");
  checkRefused(onVault(kept.outside / "new", {"vault", "restore", bad.string()}), 5);
  CHECK_FALSE(fs::exists(kept.outside / "new"));
}

TEST_CASE("vault restore takes a plain copy, too, and says that it has no receipt") {
  Kept kept;
  fs::copy(kept.vault.path(), kept.outside / "copy", fs::copy_options::recursive);
  const Finished restored =
      onVault(kept.outside / "new", {"vault", "restore", (kept.outside / "copy").string()});
  CHECK(restored.status == 0);
  CHECK(lines(restored.err).size() == 1);
  CHECK(restored.err.find("receipt") != std::string::npos);
}

TEST_CASE("vault salvage of a whole vault loses nothing, and of a damaged one lists what is lost") {
  Kept kept;
  std::string many;
  for (int i = 0; i < 300; ++i) many += test::caseLine("F-" + std::to_string(i));
  REQUIRE(onVault(kept.vault.path(), {"case", "import", "-"}, many).status == 0);
  const std::vector<std::string> salvage = {"vault", "salvage", kept.vault.path().string()};
  const Finished whole = onVault(kept.outside / "whole", salvage);
  CHECK(whole.status == 0);
  CHECK(whole.err.empty());
  CHECK(whole.out.find("families: 301\n") != std::string::npos);
  damageEveryPageFrom(kept.vault / "vault.db", fs::file_size(kept.vault / "vault.db") / 4096 - 8);
  const std::string damaged = test::bytesOf(kept.vault / "vault.db");
  const Finished part = onVault(kept.outside / "part", salvage);
  INFO(part.out << part.err);
  CHECK(part.status == 1);
  CHECK(part.out.find("damaged pages: 8\n") != std::string::npos);
  CHECK(part.out.find("lost of ") != std::string::npos);
  CHECK(part.out.find(kFamily) == std::string::npos);
  CHECK(test::bytesOf(kept.vault / "vault.db") == damaged);
  CHECK(onVault(kept.outside / "part", {"case", "export"}).status == 0);
}

TEST_CASE("vault salvage says on one line what stands in its way") {
  Kept kept;
  const std::vector<std::string> salvage = {"vault", "salvage", kept.vault.path().string()};
  checkRefused(onVault(kept.vault.path(), salvage), 2);
  checkRefused(onVault(kept.outside / "new", salvage, {}, "det er helt forkert"), 3);
  checkRefused(onVault(kept.outside / "new", {"vault", "salvage", kept.outside.path().string()}),
               2);
  checkRefused(onVault(kept.outside / "new", {"vault", "salvage"}), 2);
  const auto open = kept.vault.open();
  checkRefused(onVault(kept.outside / "new", salvage), 4);
}
