#include "exchange/casereader.h"
#include "support/property.h"
#include "support/vaults.h"
#include "usecases/cases.h"
#include "usecases/demovault.h"
#include "usecases/families.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using namespace tidlig::usecases;
using domain::Case;
using domain::Value;
using Kind = domain::Subject::Kind;
using test::TestVault;

namespace {

const base::Date kDay = *base::Date::parse("2026-11-23");

/// Any family over a real catalogue: odd ids, all statuses, dates and orders.
Case anyFamily(const domain::Catalogue& catalogue, const std::string& code) {
  Case out;
  out.family = code;
  out.asOf = kDay;
  const auto date = [] {
    return base::Date::fromDaysSinceEpoch(*rc::gen::inRange(-719162, 2932897));
  };
  const int children = *rc::gen::inRange(0, 4);
  for (int i = 0; i < children; ++i) {
    domain::CaseChild child{"c" + std::to_string(i), {}, {}};
    if (*rc::gen::arbitrary<bool>()) child.birthDate = date();
    if (!child.birthDate || *rc::gen::arbitrary<bool>()) child.dueDate = date();
    out.children.push_back(child);
  }
  const int adults = *rc::gen::inRange(0, 3);
  for (int i = 0; i < adults; ++i) out.adults.push_back({"voksen æ\"\n" + std::to_string(i)});
  const int screenings = *rc::gen::inRange(0, 5);
  for (int i = 0; i < screenings; ++i) {
    domain::CaseScreening screening;
    screening.id = "s" + std::to_string(*rc::gen::inRange(0, 1000)) + "-" + std::to_string(i);
    const auto kind = static_cast<Kind>(*rc::gen::inRange(0, 3));
    const int people = kind == Kind::child ? children : kind == Kind::adult ? adults : 0;
    if (people > 0) {
      screening.subject = {kind, static_cast<std::uint32_t>(*rc::gen::inRange(0, people))};
    }
    screening.profession = *rc::gen::element<std::string>("healthVisitor", "daycare", "jobCentre");
    screening.date = date();
    screening.status = static_cast<domain::ScreeningStatus>(*rc::gen::inRange(0, 3));
    const auto indicators = static_cast<int>(catalogue.indicators().size());
    const auto order = *rc::gen::unique<std::vector<int>>(rc::gen::inRange(0, indicators));
    for (const int index : order) {
      screening.observations.push_back({static_cast<domain::IndicatorIndex>(index),
                                        static_cast<Value>(*rc::gen::inRange(0, 4))});
    }
    out.screenings.push_back(std::move(screening));
  }
  return out;
}

std::vector<Case> exported(OpenVault& vault, const std::optional<std::string>& family = {}) {
  exchange::CaseReader reader(vault.model(), vault.catalogue());
  std::vector<Case> cases;
  const auto done = exportCases(vault, family, kDay, [&](std::string_view line) -> base::Status {
    cases.push_back(*reader.read(line));
    return base::Done{};
  });
  REQUIRE(done.ok());
  return cases;
}

}  // namespace

TEST_CASE("what goes in by import comes out by export the same") {
  TestVault vault;
  const auto open = vault.open();
  int number = 0;
  std::vector<Case> all;
  test::holds("one family", [&] {
    const Case family = anyFamily(open->catalogue(), "fam " + std::to_string(number++));
    RC_ASSERT(*storeCase(*open, family) == StoredCase::added);
    RC_ASSERT(*storeCase(*open, family) == StoredCase::same);
    const auto back = exported(*open, family.family);
    RC_ASSERT(back.size() == 1U);
    RC_ASSERT(back.front() == family);
    all.push_back(family);
  });
  std::sort(all.begin(), all.end(),
            [](const Case& a, const Case& b) { return a.family < b.family; });
  CHECK(exported(*open) == all);
  CHECK(checkVault(*open)->empty());
}

TEST_CASE("another order of screenings is the same content, another answer is not") {
  TestVault vault;
  const auto open = vault.open();
  const auto sleep = *open->catalogue().find("sign.sleep");
  const auto play = *open->catalogue().find("sign.play");
  Case family;
  family.family = "F-1";
  family.asOf = kDay;
  family.children.push_back({"c1", kDay.plusMonths(-40), {}});
  for (const char* id : {"s2", "s1"}) {
    family.screenings.push_back({id,
                                 {Kind::child, 0},
                                 "daycare",
                                 kDay,
                                 domain::ScreeningStatus::final,
                                 {{sleep, Value::some}, {play, Value::absent}}});
  }
  CHECK(*storeCase(*open, family) == StoredCase::added);
  std::swap(family.screenings[0], family.screenings[1]);
  std::swap(family.screenings[0].observations[0], family.screenings[0].observations[1]);
  family.asOf = kDay.plusDays(3);
  CHECK(*storeCase(*open, family) == StoredCase::same);
  family.screenings[0].observations[0].value = Value::marked;
  CHECK(*storeCase(*open, family) == StoredCase::different);
  CHECK(exported(*open).front().screenings[0].id == "s2");
}

TEST_CASE("made-up families are the same for the same seed and show every kind") {
  const test::TempFolder folder;
  const auto made = [&](const char* name, std::uint64_t seed) {
    const NewDemo wanted{folder / name, 120, seed, kDay};
    REQUIRE(
        createDemoVault(wanted, test::secret(), security::kLowestCost, test::fixedClock()).ok());
    const auto open = OpenVault::unlock(folder / name, {}, test::secret(), test::fixedClock());
    REQUIRE(open.ok());
    CHECK(checkVault(**open)->empty());
    return exported(**open);
  };
  const auto first = made("a", 7);
  CHECK(first == made("b", 7));
  CHECK(first != made("c", 8));
  CHECK(first.size() == 120);
  CHECK(first.front().family == "F-0001");
  const auto open = OpenVault::unlock(folder / "a", {}, test::secret(), test::fixedClock());
  std::string results;
  REQUIRE(assessCases(**open, kDay, [&](std::string_view lines) -> base::Status {
            results += lines;
            return base::Done{};
          }).ok());
  CHECK(std::count(results.begin(), results.end(), '\n') == 120);
  for (const char* kind :
       {R"("suggested":1,)", R"("suggested":2,)", R"("suggested":3,)", R"("suggested":4,)",
        R"("cell":"open")", R"("cell":"strategy")", R"("missing":["child"])",
        R"("missing":["parents"])", R"("ageBand":"unborn")", R"("ageBand":null)",
        R"("why":"stale")", R"("why":"draft")", R"("disagreement":true)"}) {
    INFO(kind);
    CHECK(results.find(kind) != std::string::npos);
  }
  std::size_t decided = 0;
  std::size_t drafts = 0;
  bool shared = false;
  const std::vector<FamilyRow> rows = *listFamilies(**open);
  for (const FamilyRow& row : rows) {
    decided += row.decidedGroup ? 1 : 0;
    drafts += row.hasDraft ? 1 : 0;
    const FamilyView view = *openFamily(**open, row.key);
    for (const MemberView& child : view.children) {
      shared = shared || child.alsoElsewhere;
    }
  }
  CHECK(decided > 20);
  CHECK(drafts > 2);
  CHECK(shared);
}
