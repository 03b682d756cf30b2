#include "security/keyfile.h"
#include "support/vaults.h"
#include "usecases/opentries.h"

#include <catch2/catch_test_macros.hpp>
#include <limits>

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

TEST_CASE("impossible times of wrong tries in a key file are only numbers, and the vault opens") {
  test::TestVault vault;
  using Limits = std::numeric_limits<std::int64_t>;
  for (const std::int64_t last : {Limits::min(), std::int64_t{-1}, Limits::max()}) {
    auto loaded = security::loadKeySlots(vault.path());
    REQUIRE(loaded.ok());
    const std::uint32_t slot = loaded->slots.find("anna")->id;
    security::setWrongTries(loaded->slots, {slot, 50, last});
    REQUIRE(security::saveKeySlots(vault.path(), loaded->slots).ok());
    const std::int64_t wait = waitBeforeTry(vault.path(), std::nullopt, test::fixedClock());
    CHECK(wait == (last == Limits::max() ? 30000 : 0));
    security::setWrongTries(loaded->slots, {slot, 2, last});
    REQUIRE(security::saveKeySlots(vault.path(), loaded->slots).ok());
    CHECK(vault.open()->user().name == "anna");
  }
}
