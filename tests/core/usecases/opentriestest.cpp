#include "support/vaults.h"
#include "usecases/opentries.h"

#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using usecases::waitBeforeTry;

TEST_CASE("how long the next try waits is told before it, also when the clock was set back") {
  test::TestVault vault;
  const auto& clock = test::fixedClock();
  const std::string anna = "anna";
  CHECK(waitBeforeTry(vault.path(), anna, clock) == 0);
  for (int i = 0; i < 3; ++i) (void)vault.openingError("det er slet ikke denne");
  CHECK(waitBeforeTry(vault.path(), anna, clock) == 1000);
  CHECK(waitBeforeTry(vault.path(), std::nullopt, clock) == 1000);
  const base::FixedClock later(clock.today(), clock.nowMilliseconds() + 400);
  CHECK(waitBeforeTry(vault.path(), anna, later) == 600);
  const base::FixedClock before(*base::Date::parse("2001-01-01"), 978307200000);
  CHECK(waitBeforeTry(vault.path(), anna, before) == 1000);
  CHECK(waitBeforeTry(vault.path(), std::string("nobody"), clock) == 0);
  CHECK(waitBeforeTry("/nowhere", anna, clock) == 0);
}
