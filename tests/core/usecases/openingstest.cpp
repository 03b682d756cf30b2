#include "support/vaults.h"
#include "usecases/assessments.h"
#include "usecases/cases.h"
#include "usecases/coordinators.h"
#include "usecases/families.h"
#include "usecases/openings.h"
#include "usecases/screenings.h"
#include "usecases/today.h"
#include "usecases/vaultstate.h"

#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using namespace tidlig::usecases;
using base::ErrorKind;
using domain::Role;

namespace {

constexpr const char* kReason = "Vikar for en kollega, der er syg";

/// Two units, a coordinator and two leaders. The clock goes by hand.
struct District {
  District() {
    enter("anna");
    add("nord", {Role::professional}, "Nord");
    add("syd", {Role::professional}, "Syd");
    add("ko", {Role::coordinator}, "Nord");
    add("leder", {Role::leader}, "Nord");
    add("sydleder", {Role::leader}, "Syd");
    add("overleder", {Role::leader}, "");
    everybodys = family("Fælles");
    enter("nord");
    north = family("Lind");
    enter("syd");
    south = family("Holm");
  }

  void add(const char* name, std::vector<Role> roles, const char* unit) {
    REQUIRE(
        addUser(*vault, {name, std::move(roles), "", unit}, test::secret(), security::kLowestCost)
            .ok());
  }
  void enter(const char* user) {
    vault.reset();
    auto opened = OpenVault::unlock(kept.path(), std::string(user), test::secret(), clock);
    REQUIRE(opened.ok());
    vault = std::move(*opened);
  }
  FamilyKey family(const char* name) {
    const NewMember child{
        MemberKind::child, std::string(name) + " Barn", clock.today().plusMonths(-18), {}, false};
    const auto made = createFamily(*vault, {name, {child}});
    REQUIRE(made.ok());
    return *made;
  }
  void later(std::int64_t milliseconds) {
    clock.set(clock.today(), clock.nowMilliseconds() + milliseconds);
  }
  std::vector<std::string> listed() {
    std::vector<std::string> names;
    const auto rows = listFamilies(*vault).value();
    for (const auto& row : rows) names.push_back(row.name);
    return names;
  }
  ErrorKind refusal(FamilyKey key) {
    const auto opened = openFamily(*vault, key);
    REQUIRE_FALSE(opened.ok());
    return opened.error().kind;
  }

  test::TestVault kept;
  base::FixedClock clock = test::fixedClock();
  std::unique_ptr<OpenVault> vault;
  FamilyKey everybodys{}, north{}, south{};
};

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("a professional sees the families of the own unit and those of none, and no others") {
  District place;
  CHECK(place.listed() == Names{"Fælles", "Holm"});
  CHECK(openFamily(*place.vault, place.south).ok());
  CHECK(place.refusal(place.north) == ErrorKind::outside);
  CHECK(readFamilyRows(*place.vault, place.everybodys, place.south)->size() == 2);
  const auto members = readNamedMembers(*place.vault, place.everybodys, place.south).value();
  for (const auto& member : members) CHECK(member.name != "Lind Barn");
  place.enter("anna");
  CHECK(place.listed() == Names{"Fælles", "Holm", "Lind"});
}

TEST_CASE("a coordinator sees the families they coordinate for, and keeps one that they make") {
  District place;
  place.enter("ko");
  CHECK(place.listed().empty());
  CHECK_FALSE(*hasFamilies(*place.vault));
  CHECK(place.refusal(place.north) == ErrorKind::outside);
  place.family("Ny");
  CHECK(place.listed() == Names{"Ny"});
  place.enter("nord");
  const auto coordinator = listCoordinators(*place.vault)->front().key;
  REQUIRE(setCoordinator(*place.vault, place.north, coordinator).ok());
  place.enter("ko");
  CHECK(place.listed() == Names{"Lind", "Ny"});
}

TEST_CASE("Today tells nothing of a family outside one's own") {
  District place;
  place.enter("nord");
  const auto total = [&] {
    std::size_t all = 0;
    const auto lists = whatWaits(*place.vault, place.clock.today(), 50).value();
    for (const auto& list : lists) all += list.all;
    return all;
  };
  const auto checklist = listChecklists(*place.vault)->front();
  const auto before = total();
  place.enter("syd");
  const NewMember due{MemberKind::child, "", {}, place.clock.today().plusDays(5), false};
  REQUIRE(createFamily(*place.vault, {"Venter", {due}}).ok());
  CHECK(total() > 0);
  place.enter("nord");
  CHECK(total() == before);
}

TEST_CASE("cases outside one's own are neither exported nor assessed, and not told apart") {
  District place;
  const auto lines = [&] {
    std::string all;
    REQUIRE(exportCases(*place.vault, std::nullopt, place.clock.today(), [&](std::string_view one) {
              all += one;
              return base::Status(base::Done{});
            }).ok());
    return std::count(all.begin(), all.end(), '\n');
  };
  CHECK(lines() == 2);
  domain::Case mine;
  mine.family = "F-0002";  // the northern one
  mine.asOf = place.clock.today();
  CHECK(storeCase(*place.vault, mine).error().kind == ErrorKind::outside);
  CHECK(exportCases(*place.vault, std::string("F-0002"), place.clock.today(),
                    [](std::string_view) { return base::Status(base::Done{}); })
            .error()
            .kind == ErrorKind::outside);
  place.enter("anna");
  CHECK(lines() == 3);
}

TEST_CASE("a family is found outside one's own by its whole name alone, and only as a code") {
  District place;
  CHECK(findOutside(*place.vault, "Lin")->empty());
  CHECK(findOutside(*place.vault, "")->empty());
  CHECK(findOutside(*place.vault, "Holm")->empty());  // one's own
  for (const char* whole : {"lind", "Lind Barn", "F-0002"}) {
    INFO(whole);
    const auto found = findOutside(*place.vault, whole).value();
    REQUIRE(found.size() == 1);
    CHECK(found.front().family == place.north);
    CHECK(found.front().code == "F-0002");
    CHECK(found.front().unit == "Nord");
  }
}

TEST_CASE("a written reason opens a family for twelve hours, and for nobody else") {
  District place;
  CHECK(openWithReason(*place.vault, place.north, " kort. ").error().kind == ErrorKind::invalid);
  CHECK(place.refusal(place.north) == ErrorKind::outside);
  REQUIRE(openWithReason(*place.vault, place.north, kReason).ok());
  CHECK(openFamily(*place.vault, place.north).ok());
  CHECK(place.listed() == Names{"Fælles", "Holm", "Lind"});
  CHECK(assessFamily(*place.vault, place.north, place.clock.today()).ok());
  place.later(kOpenWithReason - 1);
  CHECK(openFamily(*place.vault, place.north).ok());
  place.later(1);
  CHECK(place.refusal(place.north) == ErrorKind::outside);
  CHECK(place.listed() == Names{"Fælles", "Holm"});
}

TEST_CASE("a clock that was set back does not open a family again") {
  District place;
  REQUIRE(openInEmergency(*place.vault, place.north).ok());
  place.later(kOpenInEmergency);
  CHECK(place.refusal(place.north) == ErrorKind::outside);
  place.later(-2 * kOpenInEmergency);
  place.enter("syd");
  CHECK(place.refusal(place.north) == ErrorKind::outside);
}

TEST_CASE(
    "an emergency opens at once for an hour, and its reason is asked for until it is written") {
  District place;
  REQUIRE(openInEmergency(*place.vault, place.north).ok());
  CHECK(openFamily(*place.vault, place.north).ok());
  const auto open = openingsToExplain(*place.vault).value();
  REQUIRE(open.size() == 1);
  CHECK(open.front().familyCode == "F-0002");
  place.enter("nord");
  CHECK(openingsToExplain(*place.vault)->empty());
  CHECK(explainOpening(*place.vault, open.front().key, kReason).error().kind == ErrorKind::denied);
  place.enter("sydleder");
  CHECK(markOpeningSeen(*place.vault, open.front().key).error().kind == ErrorKind::invalid);
  place.enter("syd");
  CHECK(explainOpening(*place.vault, open.front().key, "nej").error().kind == ErrorKind::invalid);
  REQUIRE(explainOpening(*place.vault, open.front().key, kReason).ok());
  CHECK(openingsToExplain(*place.vault)->empty());
  CHECK(explainOpening(*place.vault, open.front().key, kReason).error().kind == ErrorKind::denied);
}

TEST_CASE("leaders see what concerns their unit, names of their own families only, until seen") {
  District place;
  REQUIRE(openWithReason(*place.vault, place.north, kReason).ok());
  for (const char* leader : {"leder", "sydleder", "overleder"}) {
    INFO(leader);
    place.enter(leader);
    const auto seen = openingsToSee(*place.vault).value();
    REQUIRE(seen.size() == 1);
    CHECK(seen.front().by == "syd");
    CHECK(seen.front().reason == kReason);
    CHECK_FALSE(seen.front().emergency);
    CHECK(seen.front().familyCode == "F-0002");
    CHECK(seen.front().familyName == (std::string(leader) == "sydleder" ? "" : "Lind"));
  }
  const auto key = openingsToSee(*place.vault)->front().key;
  REQUIRE(markOpeningSeen(*place.vault, key).ok());
  CHECK(openingsToSee(*place.vault)->empty());
  place.enter("leder");
  CHECK(openingsToSee(*place.vault)->empty());
}

TEST_CASE("opening what is one's own already tells no leader anything") {
  District place;
  REQUIRE(openWithReason(*place.vault, place.south, kReason).ok());
  REQUIRE(openInEmergency(*place.vault, place.everybodys).ok());
  place.enter("overleder");
  CHECK(openingsToSee(*place.vault)->empty());
}

TEST_CASE("a family that is handed over is the other unit's from then on") {
  District place;
  CHECK(*listUnits(*place.vault) == Names{"Nord", "Syd"});
  CHECK(setUnit(*place.vault, place.south, "Vest").error().kind == ErrorKind::invalid);
  CHECK(setUnit(*place.vault, place.north, "Syd").error().kind == ErrorKind::outside);
  REQUIRE(setUnit(*place.vault, place.south, "Nord").ok());
  CHECK(place.refusal(place.south) == ErrorKind::outside);
  place.enter("nord");
  CHECK(*unitOf(*place.vault, place.south) == "Nord");
  CHECK(place.listed() == Names{"Fælles", "Holm", "Lind"});
}

TEST_CASE("each opening stands in the log with who, which family and how, and no words") {
  District place;
  REQUIRE(openWithReason(*place.vault, place.north, kReason).ok());
  auto rows = place.vault->state().database.query(
      "SELECT family, record FROM log WHERE action = ?1", storage::LogAction::openedWithReason);
  REQUIRE(rows->next());
  CHECK(rows->integer(0) == static_cast<std::int64_t>(place.north));
  CHECK(rows->integer(1) == 1);
  CHECK_FALSE(rows->next());
}
