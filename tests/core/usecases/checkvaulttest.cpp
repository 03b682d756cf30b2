#include "support/vaults.h"
#include "usecases/demovault.h"
#include "usecases/openvault.h"
#include "usecases/vaultstate.h"

#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using namespace tidlig::usecases;
using test::secret;

namespace {

/// A vault with something of everything that is checked.
struct Demo {
  test::TempFolder folder;
  std::filesystem::path path = folder / "vault";

  Demo() {
    REQUIRE(createDemoVault({path, 150, 7, test::fixedClock().today()}, secret(),
                            security::kLowestCost, test::fixedClock())
                .ok());
  }
  [[nodiscard]] std::unique_ptr<OpenVault> open() const {
    auto opened = OpenVault::unlock(path, std::nullopt, secret(), test::fixedClock());
    REQUIRE(opened.ok());
    return std::move(*opened);
  }
};

}  // namespace

TEST_CASE("the check of a vault tells how far it is, never goes back and ends at the whole") {
  const Demo demo;
  const auto vault = demo.open();
  std::vector<std::int64_t> told;
  std::int64_t whole = 0;
  const auto findings = checkVault(*vault, [&](std::int64_t done, std::int64_t total) {
    if (whole == 0) whole = total;
    CHECK(total == whole);
    CHECK(done <= total);
    CHECK((told.empty() || told.back() <= done));
    told.push_back(done);
    return true;
  });
  REQUIRE(findings.ok());
  CHECK(findings->empty());
  CHECK(told.front() == 0);
  CHECK(told.back() == whole);
  std::sort(told.begin(), told.end());
  CHECK(std::unique(told.begin(), told.end()) - told.begin() > 10);
}

TEST_CASE("a check that is stopped at any of its steps fails as stopped and leaves no trace") {
  const Demo demo;
  const auto vault = demo.open();
  REQUIRE(vault->state().database.checkpoint().ok());
  const storage::LogHead before = *vault->state().log.head();
  const std::string bytes = test::bytesOf(demo.path / "vault.db");
  std::size_t steps = 0;
  for (std::size_t stopAt = 0;; ++stopAt) {
    steps = 0;
    const auto findings =
        checkVault(*vault, [&](std::int64_t, std::int64_t) { return steps++ != stopAt; });
    if (findings.ok()) break;
    INFO(stopAt);
    REQUIRE(findings.error().kind == base::ErrorKind::cancelled);
    CHECK(steps == stopAt + 1);
    REQUIRE(*vault->state().log.head() == before);
  }
  CHECK(steps > 20);
  REQUIRE(vault->state().database.checkpoint().ok());
  // Only the check that came to its end stands in the log.
  CHECK(vault->state().log.head()->n == before.n + 1);
  CHECK(checkVault(*vault)->empty());
  CHECK(test::bytesOf(demo.path / "vault.db").size() >= bytes.size());
}

TEST_CASE("a second check in the same opening finds what was damaged after the first") {
  const Demo demo;
  const auto vault = demo.open();
  REQUIRE(checkVault(*vault)->empty());
  REQUIRE(vault->state().database.checkpoint().ok());
  const auto pages = std::filesystem::file_size(demo.path / "vault.db") / 4096;
  test::flipBit(demo.path / "vault.db", (pages - 2) * 4096 + 100);
  const auto findings = checkVault(*vault);
  if (findings.ok()) {
    REQUIRE_FALSE(findings->empty());
    CHECK(findings->front().part == "pages");
  } else {
    CHECK(findings.error().kind == base::ErrorKind::corrupt);
  }
}
