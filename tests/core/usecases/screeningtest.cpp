#include "exchange/casewriter.h"
#include "support/vaults.h"
#include "usecases/assessments.h"
#include "usecases/cases.h"
#include "usecases/checklistchoice.h"
#include "usecases/families.h"
#include "usecases/screenings.h"
#include "usecases/today.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using namespace tidlig::usecases;
using base::Date;
using base::ErrorKind;
using domain::ScreeningStatus;
using domain::Value;
using Kind = domain::Subject::Kind;
using test::TestVault;

namespace {

Date day(const char* text) {
  return *Date::parse(text);
}

NewFamily household() {
  return {"Lind & Skov",
          {{MemberKind::child, "Alma Lind", day("2022-05-01"), std::nullopt, false},
           {MemberKind::adult, "Signe Lind", std::nullopt, std::nullopt, true}}};
}

/// The checklist that somebody of this profession fills in about a child of four.
ChecklistInfo checklistOf(OpenVault& vault, const std::string& profession) {
  const auto all = listChecklists(vault);
  REQUIRE(all.ok());
  const auto* const first = firstChoiceForChild(*all, profession, domain::AgeBand::age3to5);
  REQUIRE(first != nullptr);
  return *first;
}

std::string linkIdOf(const ChecklistInfo& checklist, const std::string& indicator) {
  for (const forms::Item* item : forms::questionsOf(*checklist.form)) {
    if (item->indicator == indicator) return item->linkId;
  }
  FAIL("no such question");
  return {};
}

const ItemState& itemOf(const ScreeningView& view, const std::string& linkId) {
  return *std::find_if(view.items.begin(), view.items.end(),
                       [&](const ItemState& item) { return item.linkId == linkId; });
}

std::size_t drafts(OpenVault& vault) {
  return whatWaits(vault, vault.clock().today())->front().all;
}

}  // namespace

TEST_CASE("a family from nothing to a decision, with every answer kept as it was given") {
  TestVault vault;
  ScreeningKey screening{};
  FamilyKey family{};
  std::string sleep, play;
  {
    const auto open = vault.open();
    family = *createFamily(*open, household());
    const ChecklistInfo checklist = checklistOf(*open, "daycare");
    sleep = linkIdOf(checklist, "sign.sleep");
    play = linkIdOf(checklist, "sign.play");
    screening = *startScreening(*open, family, {Kind::child, 0}, checklist.id, day("2026-11-01"));
    REQUIRE(answer(*open, screening, sleep, Value::some).ok());
    REQUIRE(answer(*open, screening, sleep, Value::marked).ok());
    REQUIRE(answer(*open, screening, play, Value::notAssessed).ok());
    REQUIRE(writeNote(*open, screening, sleep, NoteKind::since, "siden sommer").ok());
    REQUIRE(writeNote(*open, screening, sleep, NoteKind::note, "vågner tit").ok());
    REQUIRE(writeNote(*open, screening, sleep, NoteKind::note, "").ok());
    CHECK(answer(*open, screening, "nothing", Value::some).error().kind == ErrorKind::notFound);
    CHECK(drafts(*open) == 1);
    CHECK(listFamilies(*open)->front().hasDraft);
  }
  const auto open = vault.open();
  const auto view = openScreening(*open, screening);
  REQUIRE(view.ok());
  CHECK(view->profession == "daycare");
  CHECK(itemOf(*view, sleep).value == Value::marked);
  CHECK(itemOf(*view, sleep).since == "siden sommer");
  CHECK(itemOf(*view, sleep).note.empty());
  CHECK(itemOf(*view, play).value == Value::notAssessed);
  std::size_t untouched = 0;
  for (const ItemState& item : view->items) untouched += item.value ? 0 : 1;
  CHECK(untouched == view->items.size() - 2);
  CHECK_FALSE(assessFamily(*open, family, day("2026-11-23"))->result.familyGroup.range);
  REQUIRE(answer(*open, screening, sleep, std::nullopt).ok());
  CHECK_FALSE(itemOf(*openScreening(*open, screening), sleep).value);
  REQUIRE(answer(*open, screening, sleep, Value::marked).ok());
  REQUIRE(sign(*open, screening).ok());
  CHECK(answer(*open, screening, sleep, Value::absent).error().kind == ErrorKind::denied);
  CHECK(writeNote(*open, screening, sleep, NoteKind::note, "x").error().kind == ErrorKind::denied);
  CHECK(sign(*open, screening).error().kind == ErrorKind::denied);
  CHECK(drafts(*open) == 0);

  const FamilyAssessment assessed = *assessFamily(*open, family, day("2026-11-23"));
  CHECK(assessed.familyCase.screenings.front().observations.size() >= 60);
  NewDecision decision{family, day("2026-11-23"), 3,         {},
                       " ",    "pædagog",         "samtale", day("2026-12-10")};
  REQUIRE(needsReason(assessed.result, decision));
  CHECK(decide(*open, decision).error().kind == ErrorKind::invalid);
  decision.reason = "set af to voksne";
  decision.judged = {{"c1", 2}};
  REQUIRE(decide(*open, decision).ok());
  decision.judged = {{"c9", 2}};
  CHECK(decide(*open, decision).error().kind == ErrorKind::invalid);
  decision.judged.clear();
  decision.group = 5;
  CHECK(decide(*open, decision).error().kind == ErrorKind::invalid);
  const auto decisions = *listDecisions(*open, family);
  REQUIRE(decisions.size() == 1);
  CHECK(decisions[0].decidedBy == "anna");
  CHECK(decisions[0].judged.size() == 1);
  CHECK(decisions[0].nextStepOn == day("2026-12-10"));
  CHECK(listFamilies(*open)->front().decidedGroup == 3);
  CHECK(checkVault(*open)->empty());
}

TEST_CASE("a correction is a new draft; signing it leaves the old one, superseded") {
  TestVault vault;
  const auto open = vault.open();
  const FamilyKey family = *createFamily(*open, household());
  const ChecklistInfo checklist = checklistOf(*open, "daycare");
  const std::string sleep = linkIdOf(checklist, "sign.sleep");
  const ScreeningKey first =
      *startScreening(*open, family, {Kind::child, 0}, checklist.id, day("2026-11-01"));
  CHECK(correct(*open, first).error().kind == ErrorKind::denied);
  REQUIRE(answer(*open, first, sleep, Value::marked).ok());
  REQUIRE(writeNote(*open, first, sleep, NoteKind::example, "om natten").ok());
  REQUIRE(sign(*open, first).ok());
  const ScreeningKey second = *correct(*open, first);
  CHECK(itemOf(*openScreening(*open, second), sleep).example == "om natten");
  REQUIRE(answer(*open, second, sleep, Value::absent).ok());
  REQUIRE(sign(*open, second).ok());
  const auto old = *openScreening(*open, first);
  CHECK(old.status == ScreeningStatus::superseded);
  CHECK(itemOf(old, sleep).value == Value::marked);
  CHECK(correct(*open, first).error().kind == ErrorKind::denied);
}

TEST_CASE("last time's answers stand beside today's: same child, same profession, assessed") {
  TestVault vault;
  const auto open = vault.open();
  const FamilyKey family = *createFamily(*open, household());
  const ChecklistInfo checklist = checklistOf(*open, "daycare");
  const std::string sleep = linkIdOf(checklist, "sign.sleep");
  const auto signedWith = [&](const char* date, std::optional<Value> value) {
    const ScreeningKey key =
        *startScreening(*open, family, {Kind::child, 0}, checklist.id, day(date));
    REQUIRE(answer(*open, key, sleep, value).ok());
    REQUIRE(sign(*open, key).ok());
  };
  signedWith("2026-01-10", Value::marked);
  signedWith("2026-05-10", Value::some);
  signedWith("2026-08-10", Value::notAssessed);
  signedWith("2026-12-10", Value::absent);
  const ScreeningKey now =
      *startScreening(*open, family, {Kind::child, 0}, checklist.id, day("2026-11-01"));
  const auto view = *openScreening(*open, now);
  REQUIRE(view.previous.size() == 1);
  CHECK(view.previous[0].linkId == sleep);
  CHECK(view.previous[0].value == Value::some);
  CHECK(view.previous[0].date == day("2026-05-10"));
}

TEST_CASE("a checklist is for its own profession and the one it is about") {
  TestVault vault;
  const char* const bo = "grøn cykel under æbletræet";
  {
    const auto open = vault.open();
    REQUIRE(addUser(*open, {"bo", {domain::Role::professional}, "daycare", ""}, test::secret(bo),
                    security::kLowestCost)
                .ok());
  }
  const auto open = vault.open("bo", bo);
  const FamilyKey family = *createFamily(*open, household());
  const auto start = [&](const char* profession, domain::Subject subject) {
    return startScreening(*open, family, subject, checklistOf(*open, profession).id,
                          day("2026-11-01"));
  };
  CHECK(start("daycare", {Kind::child, 0}).ok());
  CHECK(start("healthVisitor", {Kind::child, 0}).error().kind == ErrorKind::denied);
  CHECK(start("daycare", {Kind::adult, 0}).error().kind == ErrorKind::invalid);
  CHECK(start("daycare", {Kind::child, 7}).error().kind == ErrorKind::notFound);
}

TEST_CASE("a child may live in two households: one person, nothing said of the other home") {
  TestVault vault;
  const auto open = vault.open();
  const FamilyKey one = *createFamily(*open, household());
  const FamilyKey two = *createFamily(*open, {"Åkjær", {}});
  const PersonKey child = openFamily(*open, one)->children.front().person;
  REQUIRE(shareChild(*open, child, two).ok());
  CHECK(shareChild(*open, child, two).error().kind == ErrorKind::invalid);
  CHECK(shareChild(*open, openFamily(*open, one)->adults.front().person, two).error().kind ==
        ErrorKind::notFound);
  REQUIRE(changeMember(*open, two, child,
                       {MemberKind::child, "Alma Lind", day("2022-06-01"), std::nullopt, false})
              .ok());
  const FamilyView first = *openFamily(*open, one);
  CHECK(first.children.front().birthDate == day("2022-06-01"));
  CHECK(first.children.front().alsoElsewhere);
  CHECK(first.adults.front().protectedAddress);
  CHECK_FALSE(first.adults.front().alsoElsewhere);
  CHECK(addMember(*open, two, {MemberKind::child, "", std::nullopt, std::nullopt, false})
            .error()
            .kind == ErrorKind::invalid);
}

TEST_CASE("families stand in Danish order") {
  TestVault vault;
  const auto open = vault.open();
  for (const char* name : {"Ørum", "aagaard", "Vang", "Æbelø", "Åkjær", "Andersen", "Öberg"}) {
    REQUIRE(createFamily(*open, {name, {}}).ok());
  }
  REQUIRE(renameFamily(*open, listFamilies(*open)->front().key, "Abel").ok());
  std::vector<std::string> names;
  const std::vector<FamilyRow> rows = *listFamilies(*open);
  for (const FamilyRow& row : rows) names.push_back(row.name);
  CHECK(names ==
        std::vector<std::string>{"Abel", "Vang", "Æbelø", "Öberg", "Ørum", "aagaard", "Åkjær"});
}
