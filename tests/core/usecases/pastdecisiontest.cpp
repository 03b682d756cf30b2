#include "support/vaults.h"
#include "usecases/aftermath.h"
#include "usecases/pastdecision.h"
#include "usecases/screenings.h"
#include "usecases/vaultstate.h"

#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using namespace tidlig::usecases;
using base::Date;
using base::ErrorKind;
using test::TestVault;
using Kind = domain::Subject::Kind;

namespace {

const Date kToday = *Date::parse("2026-11-23");

struct Place {
  explicit Place(std::vector<domain::Role> roles = {domain::Role::administrator,
                                                    domain::Role::professional})
      : kept(std::move(roles)), opened(kept.open()) {}

  OpenVault& vault() { return *opened; }
  FamilyKey addFamily() {
    return *createFamily(vault(), {"Lind",
                                   {{MemberKind::child, "Alma", kToday.plusMonths(-18), {}, false},
                                    {MemberKind::adult, "Mor", {}, {}, false}}});
  }
  /// A signed checklist about the child whose first questions are all answered alike.
  void screen(FamilyKey family, domain::Value value) {
    const auto lists = listChecklists(vault());
    for (const auto& list : *lists) {
      if (list.form->subject != Kind::child || !forms::observes(*list.form)) continue;
      const auto draft = startScreening(vault(), family, {Kind::child, 0}, list.id, kToday);
      if (!draft) continue;
      for (const auto* item : forms::questionsOf(*list.form)) {
        if (item->indicator) REQUIRE(answer(vault(), *draft, item->linkId, value).ok());
      }
      REQUIRE(sign(vault(), *draft).ok());
      return;
    }
    FAIL("no checklist about a child");
  }
  AssessmentKey decideOn(FamilyKey family, int group) {
    return *decide(vault(), {family,
                             kToday,
                             group,
                             {},
                             "as talked about",
                             "mother and us",
                             "Visit",
                             kToday.plusDays(9)});
  }
  std::int64_t logged(AssessmentKey decision) {
    auto rows =
        vault().state().database.query("SELECT count(*) FROM log WHERE action = ?1 AND record = ?2",
                                       storage::LogAction::decisionsRead, decision);
    return rows->next() ? rows->integer(0) : -1;
  }

  TestVault kept;
  std::unique_ptr<OpenVault> opened;
};

}  // namespace

TEST_CASE("a signed decision is read as it was, whatever came after it") {
  Place place;
  const auto family = place.addFamily();
  place.screen(family, domain::Value::absent);
  const auto then = assessFamily(place.vault(), family, kToday);
  REQUIRE(then.ok());
  const auto key = place.decideOn(family, 3);

  place.screen(family, domain::Value::marked);
  place.decideOn(family, 4);
  REQUIRE(addMember(place.vault(), family, {MemberKind::child, "Bo", kToday, {}, false}).ok());
  REQUIRE(setStepDone(place.vault(), key, true).ok());
  const auto now = assessFamily(place.vault(), family, kToday);
  REQUIRE(now->result.familyGroup.range != then->result.familyGroup.range);

  const auto past = readDecision(place.vault(), key);
  REQUIRE(past.ok());
  CHECK(past->decision.group == 3);
  CHECK(past->decision.suggested == then->result.familyGroup.suggested);
  CHECK(past->decision.reason == "as talked about");
  CHECK(past->decision.participants == "mother and us");
  CHECK(past->decision.nextStepOn == kToday.plusDays(9));
  CHECK(past->decision.decidedBy == "anna");
  REQUIRE(past->decision.stepDone);
  CHECK_FALSE(past->decision.parentsInformed);
  CHECK(past->assessment.familyCase == then->familyCase);
  CHECK(past->assessment.result.familyGroup.range == then->result.familyGroup.range);
  REQUIRE(past->family.children.size() == 1);
  CHECK(past->family.children[0].name == "Alma");
  REQUIRE(past->family.adults.size() == 1);
  CHECK(past->family.adults[0].name == "Mor");
  CHECK_FALSE(past->rulesHaveChanged);
}

TEST_CASE("reading a decision is in the log, and needs the right to read families") {
  Place place;
  const auto key = place.decideOn(place.addFamily(), 2);
  CHECK(place.logged(key) == 0);
  REQUIRE(readDecision(place.vault(), key).ok());
  CHECK(place.logged(key) == 1);
  CHECK(readDecision(place.vault(), AssessmentKey{999}).error().kind == ErrorKind::notFound);
  Place administrator({domain::Role::administrator});
  CHECK(readDecision(administrator.vault(), key).error().kind == ErrorKind::denied);
}

TEST_CASE("what was stored beside a decision explains it when the vault's own rules have changed") {
  Place place;
  const auto family = place.addFamily();
  place.screen(family, domain::Value::marked);
  const auto key = place.decideOn(family, 4);
  // Another model of the vault: the reasons must come from the one that was stored.
  place.vault().state().rules->modelFile += 1000;
  place.vault().state().rules->model.child = {};
  const auto past = readDecision(place.vault(), key);
  REQUIRE(past.ok());
  CHECK(past->rulesHaveChanged);
  CHECK_FALSE(past->model.child.back().empty());
  CHECK(past->assessment.result.children[0].axis.reached);
}

TEST_CASE("a decision whose stored result was changed is told as damaged, not explained anew") {
  Place place;
  const auto key = place.decideOn(place.addFamily(), 2);
  REQUIRE(place.vault()
              .state()
              .database.runScript("UPDATE assessment SET result_bytes = x'7b7d'")
              .ok());
  CHECK(readDecision(place.vault(), key).error().kind == ErrorKind::corrupt);
}
