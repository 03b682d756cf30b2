#include "support/vaults.h"
#include "usecases/coordinators.h"
#include "usecases/demovault.h"
#include "usecases/vaultstate.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using namespace tidlig::usecases;
using base::ErrorKind;
using domain::Role;

namespace {

constexpr const char* kOtherPassphrase = "et andet hus ved havet";

/// A vault with one family: anna is no coordinator, Åse and Bo are.
struct Place {
  Place() : opened(kept.open()) {
    add("Åse", {Role::professional, Role::coordinator});
    add("Bo", {Role::coordinator});
    add("lea", {Role::leader});
    lind = createFamily(*opened, {"Lind", {}}).value();
    holm = createFamily(*opened, {"Holm", {}}).value();
  }

  void add(const char* name, std::vector<Role> roles) {
    REQUIRE(addUser(*opened, {name, std::move(roles), "", ""}, test::secret(kOtherPassphrase),
                    security::kLowestCost)
                .ok());
  }
  void signIn(const char* user) {
    opened.reset();
    opened =
        kept.open(user, std::string_view(user) == "anna" ? test::kPassphrase : kOtherPassphrase);
  }
  UserKey coordinator(const char* name) {
    const auto list = listCoordinators(*opened).value();
    for (const auto& one : list) {
      if (one.name == name) return one.key;
    }
    FAIL("nobody of this name coordinates");
    return {};
  }
  UserKey keyOf(const char* name) {
    auto rows = opened->state().database.query("SELECT id FROM user WHERE name = ?1",
                                               std::string_view(name));
    REQUIRE(rows->next());
    return UserKey{rows->integer(0)};
  }
  std::string ofLind() {
    const auto view = openFamily(*opened, lind).value();
    return view.coordinator ? view.coordinator->name : std::string();
  }
  std::vector<std::int64_t> records() {
    auto rows = opened->state().database.query(
        "SELECT record FROM log WHERE action = ?1 AND family = ?2 ORDER BY n",
        storage::LogAction::coordinatorSet, lind);
    std::vector<std::int64_t> found;
    while (rows->next()) found.push_back(rows->integer(0));
    return found;
  }

  test::TestVault kept;
  std::unique_ptr<OpenVault> opened;
  FamilyKey lind{}, holm{};
};

}  // namespace

TEST_CASE("who can be chosen as coordinator holds the role, in the order of Danish names") {
  Place place;
  const auto list = listCoordinators(*place.opened).value();
  REQUIRE(list.size() == 2);
  CHECK(list[0].name == "Bo");
  CHECK(list[1].name == "Åse");
}

TEST_CASE("a family's coordinator is told in its row and on its page, and in no other family's") {
  Place place;
  CHECK(place.ofLind().empty());
  REQUIRE(setCoordinator(*place.opened, place.lind, place.coordinator("Åse")).ok());
  const auto view = openFamily(*place.opened, place.lind).value();
  CHECK(view.coordinator == Coordinator{place.coordinator("Åse"), "Åse"});
  const auto rows = listFamilies(*place.opened).value();
  REQUIRE(rows.size() == 2);
  CHECK(rows[0].coordinator.empty());
  CHECK(rows[1].coordinator == "Åse");
  CHECK(readFamilyRows(*place.opened, place.lind, place.lind).value()[0].coordinator == "Åse");
  CHECK(listFamilyNames(*place.opened).value()[1].coordinator.empty());
}

TEST_CASE(
    "another coordinator and none are set, and back; each change is logged and nothing else") {
  Place place;
  const auto bo = place.coordinator("Bo");
  const auto aase = place.coordinator("Åse");
  REQUIRE(setCoordinator(*place.opened, place.lind, bo).ok());
  REQUIRE(setCoordinator(*place.opened, place.lind, bo).ok());
  REQUIRE(setCoordinator(*place.opened, place.lind, aase).ok());
  CHECK(place.ofLind() == "Åse");
  REQUIRE(setCoordinator(*place.opened, place.lind, bo).ok());
  CHECK(place.ofLind() == "Bo");
  REQUIRE(setCoordinator(*place.opened, place.lind, std::nullopt).ok());
  REQUIRE(setCoordinator(*place.opened, place.lind, std::nullopt).ok());
  CHECK(place.ofLind().empty());
  CHECK(place.records() == std::vector<std::int64_t>{row(bo), row(aase), row(bo), 0});
  CHECK(checkVault(*place.opened)->empty());
}

TEST_CASE("who does not hold the role coordinates for nobody") {
  Place place;
  REQUIRE(setCoordinator(*place.opened, place.lind, place.coordinator("Bo")).ok());
  for (const UserKey nobody : {place.keyOf("anna"), place.keyOf("lea"), UserKey{999}}) {
    CHECK(setCoordinator(*place.opened, place.lind, nobody).error().kind == ErrorKind::invalid);
  }
  CHECK(place.ofLind() == "Bo");
  CHECK(place.records().size() == 1);
  CHECK(setCoordinator(*place.opened, FamilyKey{999}, std::nullopt).error().kind ==
        ErrorKind::notFound);
}

TEST_CASE("who may not change families sets no coordinator and reads of none") {
  Place place;
  const auto bo = place.coordinator("Bo");
  place.signIn("lea");
  CHECK(setCoordinator(*place.opened, place.lind, bo).error().kind == ErrorKind::denied);
  CHECK(listCoordinators(*place.opened).error().kind == ErrorKind::denied);
  place.signIn("anna");
  CHECK(place.ofLind().empty());
}

TEST_CASE("to coordinate for a family opens it to who only coordinates, and closes it to nobody") {
  Place place;
  REQUIRE(setCoordinator(*place.opened, place.lind, place.coordinator("Bo")).ok());
  place.signIn("Bo");
  CHECK(listFamilies(*place.opened).value().size() == 1);
  CHECK(openFamily(*place.opened, place.lind).ok());
  CHECK(openFamily(*place.opened, place.holm).error().kind == ErrorKind::outside);
  place.signIn("Åse");
  CHECK(openFamily(*place.opened, place.lind).ok());
}

TEST_CASE("a coordinator that cannot be logged is not set") {
  Place place;
  const auto bo = place.coordinator("Bo");
  auto& database = place.opened->state().database;
  REQUIRE(database
              .runScript("CREATE TEMP TRIGGER fault BEFORE INSERT ON log "
                         "BEGIN SELECT RAISE(ABORT, 'fault'); END")
              .ok());
  CHECK_FALSE(setCoordinator(*place.opened, place.lind, bo).ok());
  REQUIRE(database.runScript("DROP TRIGGER fault").ok());
  CHECK(place.ofLind().empty());
  REQUIRE(setCoordinator(*place.opened, place.lind, bo).ok());
  CHECK(place.ofLind() == "Bo");
  CHECK(checkVault(*place.opened)->empty());
}

TEST_CASE("some made-up families have a coordinator, whatever their position") {
  const test::TempFolder folder;
  const NewDemo wanted{
      .folder = folder / "demo", .families = 200, .seed = 3, .asOf = test::fixedClock().today()};
  REQUIRE(createDemoVault(wanted, test::secret(), security::kLowestCost, test::fixedClock()).ok());
  const auto open =
      OpenVault::unlock(wanted.folder, std::nullopt, test::secret(), test::fixedClock());
  REQUIRE(open.ok());
  int with[5] = {};
  int without[5] = {};
  const auto rows = listFamilies(**open).value();
  for (const auto& row : rows) {
    const auto group = static_cast<std::size_t>(row.decidedGroup.value_or(0));
    ++(row.coordinator.empty() ? without : with)[group];
  }
  CHECK(with[0] == 0);
  for (const std::size_t group : {1U, 2U, 3U}) {
    INFO(group);
    CHECK(with[group] > 0);
    CHECK(without[group] > 0);
  }
}
