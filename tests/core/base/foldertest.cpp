#include "base/folder.h"
#include "support/tempfolder.h"
#include "support/vaults.h"

#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
namespace fs = std::filesystem;

TEST_CASE("what lies in a folder is listed by name, hidden files too, and a missing one is empty") {
  const test::TempFolder folder;
  test::writeBytes(folder / "b", "");
  test::writeBytes(folder / ".a", "");
  fs::create_directories(folder / "c/inside");
  CHECK(base::entriesOf(folder.path()) ==
        std::vector<fs::path>{folder / ".a", folder / "b", folder / "c"});
  CHECK(base::entriesOf(folder / "none").empty());
  CHECK(base::entriesOf(folder / "b").empty());
}

TEST_CASE("a folder goes with all that is in it, and nothing that a link leads to") {
  const test::TempFolder folder;
  test::writeBytes(folder / "kept", "here");
  fs::create_directories(folder / "gone/deep/deeper");
  test::writeBytes(folder / "gone/deep/file", "x");
  fs::create_symlink(folder / "kept", folder / "gone/link");
  fs::create_directory_symlink(folder.path(), folder / "gone/deep/up");
  REQUIRE(base::removeTree(folder / "gone").ok());
  CHECK_FALSE(fs::exists(folder / "gone"));
  CHECK(test::bytesOf(folder / "kept") == "here");
  CHECK(base::removeTree(folder / "gone").ok());
  CHECK(base::removeTree(folder / "kept/none").ok());
  REQUIRE(base::removeTree(folder / "kept").ok());
  CHECK_FALSE(fs::exists(folder / "kept"));
}
