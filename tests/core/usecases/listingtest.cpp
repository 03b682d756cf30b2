#include "support/vaults.h"
#include "usecases/aftermath.h"
#include "usecases/assessments.h"
#include "usecases/families.h"

#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using namespace tidlig::usecases;
using domain::Role;

namespace {

NewMember child(const char* name, bool protectedAddress = false) {
  return {.kind = MemberKind::child,
          .name = name,
          .birthDate = base::Date::parse("2025-05-12").value(),
          .dueDate = {},
          .protectedAddress = protectedAddress};
}

NewMember adult(const char* name) {
  return {.kind = MemberKind::adult, .name = name, .birthDate = {}, .dueDate = {}};
}

struct Filled {
  Filled() {
    open = vault.open();
    aby = createFamily(*open, {"Åby", {child("Alma", true), adult("")}}).value();
    dam = createFamily(*open, {"Dam", {child("Bo"), adult("Carl")}}).value();
  }

  test::TestVault vault;
  std::unique_ptr<OpenVault> open;
  FamilyKey aby{}, dam{};
};

}  // namespace

TEST_CASE("the names alone stand in Danish order and know nothing more") {
  Filled filled;
  const auto rows = listFamilyNames(*filled.open).value();
  REQUIRE(rows.size() == 2);
  CHECK(rows[0].name == "Dam");
  CHECK(rows[1].name == "Åby");
  CHECK(rows[1].key == filled.aby);
  CHECK_FALSE(rows[0].youngestBirth);
}

TEST_CASE("rows read span by span are the rows of the whole list") {
  Filled filled;
  const auto first = readFamilyRows(*filled.open, filled.aby, filled.aby).value();
  const auto second = readFamilyRows(*filled.open, filled.dam, filled.dam).value();
  const auto all = listFamilies(*filled.open).value();
  REQUIRE(first.size() == 1);
  REQUIRE(second.size() == 1);
  REQUIRE(all.size() == 2);
  CHECK(first[0].name == all[1].name);
  CHECK(first[0].youngestBirth == all[1].youngestBirth);
  CHECK(second[0].children == all[0].children);
  CHECK(readFamilyRows(*filled.open, filled.aby, filled.dam).value().size() == 2);
}

TEST_CASE("members are found by name in each of their households, and those without one are not") {
  Filled filled;
  const auto people = [&] {
    return readNamedMembers(*filled.open, filled.aby, filled.dam).value();
  };
  REQUIRE(people().size() == 3);
  CHECK(people()[0].name == "Alma");
  CHECK(people()[0].family == filled.aby);
  CHECK(people()[0].kind == MemberKind::child);
  const auto view = openFamily(*filled.open, filled.aby).value();
  REQUIRE(shareChild(*filled.open, view.children[0].person, filled.dam).ok());
  int almas = 0;
  for (const auto& person : people()) almas += person.name == "Alma" ? 1 : 0;
  CHECK(almas == 2);
}

TEST_CASE("who may not read families finds neither their names nor their members") {
  test::TestVault vault({Role::administrator});
  const auto open = vault.open();
  CHECK(listFamilyNames(*open).error().kind == base::ErrorKind::denied);
  CHECK(readFamilyRows(*open, FamilyKey{1}, FamilyKey{2}).error().kind == base::ErrorKind::denied);
  CHECK(readNamedMembers(*open, FamilyKey{1}, FamilyKey{2}).error().kind ==
        base::ErrorKind::denied);
}

TEST_CASE("the next follow-up is the first step that nobody has taken yet") {
  Filled filled;
  const auto day = [](const char* text) { return base::Date::parse(text).value(); };
  const auto decideWithStep = [&](const char* on) {
    return decide(*filled.open, {.family = filled.aby,
                                 .asOf = filled.open->clock().today(),
                                 .group = 2,
                                 .judged = {},
                                 .reason = "Set ved besøg.",
                                 .participants = "Anna",
                                 .nextStep = "Ringe",
                                 .nextStepOn = day(on)})
        .value();
  };
  const auto followUp = [&] {
    return readFamilyRows(*filled.open, filled.aby, filled.aby).value().front().followUpOn;
  };
  CHECK_FALSE(followUp());
  const auto first = decideWithStep("2026-12-01");
  decideWithStep("2027-01-15");
  CHECK(followUp() == day("2026-12-01"));
  REQUIRE(setStepDone(*filled.open, first, true).ok());
  CHECK(followUp() == day("2027-01-15"));
  const auto row = listFamilies(*filled.open).value().back();
  CHECK(row.decidedGroup == 2);
  CHECK(row.followUpOn == day("2027-01-15"));
}
