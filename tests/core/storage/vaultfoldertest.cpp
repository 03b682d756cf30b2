#include "storage/vaultfolder.h"
#include "support/tempfolder.h"

#include <catch2/catch_test_macros.hpp>
#include <fstream>

using namespace tidlig;
using namespace tidlig::storage;
using base::ErrorKind;
namespace fs = std::filesystem;

TEST_CASE("one holder at a time, and a lock file left behind means nothing") {
  const test::TempFolder folder;
  std::ofstream(folder / kLockName) << "left behind";
  {
    const auto lock = VaultLock::take(folder.path());
    REQUIRE(lock.ok());
    const auto second = VaultLock::take(folder.path());
    REQUIRE_FALSE(second.ok());
    CHECK(second.error().kind == ErrorKind::busy);
  }
  CHECK(VaultLock::take(folder.path()).ok());
}

TEST_CASE("a vault's folder is new or empty, and closed to others") {
  const test::TempFolder folder;
  REQUIRE(makeVaultFolder(folder / "new").ok());
  CHECK((fs::status(folder / "new").permissions() & fs::perms(0777)) == fs::perms::owner_all);
  CHECK(makeVaultFolder(folder / "new").ok());
  std::ofstream(folder / "new/file") << "x";
  CHECK(makeVaultFolder(folder / "new").error().kind == ErrorKind::invalid);
  CHECK(makeVaultFolder(folder / "a/b").error().kind == ErrorKind::notFound);
}

TEST_CASE("a synchronised folder is refused, and so is what lies in it") {
  const test::TempFolder folder;
  CHECK(checkPlace(folder / "vault").ok());
  fs::create_directory(folder / "cloud");
  std::ofstream(folder / "cloud/.nextcloudsync.log") << "";
  CHECK(checkPlace(folder / "cloud/deep/vault").error().kind == ErrorKind::invalid);
}

TEST_CASE("the reserve takes real space, is given back once and comes again") {
  const test::TempFolder folder;
  REQUIRE(makeReserve(folder.path()).ok());
  CHECK(fs::file_size(folder / kReserveName) == 4 * 1024 * 1024);
  CHECK(freeReserve(folder.path()));
  CHECK_FALSE(freeReserve(folder.path()));
  renewReserve(folder.path());
  CHECK(fs::exists(folder / kReserveName));
}
