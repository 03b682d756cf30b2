#include "support/property.h"
#include "support/vaults.h"
#include "usecases/assessments.h"
#include "usecases/drafts.h"
#include "usecases/families.h"
#include "usecases/today.h"
#include "usecases/vaultstate.h"

#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using namespace tidlig::usecases;
using base::Date;
using base::ErrorKind;
using test::TestVault;

namespace {

const Date kMonday = *Date::parse("2026-11-23");
constexpr const char* kOther = "bo";
constexpr const char* kOtherPassphrase = "grøn cykel under æbletræet";
const std::vector<domain::Role> kBoth = {domain::Role::administrator, domain::Role::professional};

/// A vault of two professionals, one of whom has it open.
struct Place {
  explicit Place(std::vector<domain::Role> roles = kBoth) : kept(std::move(roles)) { open("anna"); }

  void open(const char* user) {
    opened.reset();
    const bool anna = std::string_view(user) == "anna";
    auto unlocked =
        OpenVault::unlock(kept.path(), std::string(user),
                          test::secret(anna ? test::kPassphrase : kOtherPassphrase), clock);
    REQUIRE(unlocked.ok());
    opened = std::move(*unlocked);
  }
  void addOther() {
    REQUIRE(addUser(*opened, {kOther, {domain::Role::professional}, "daycare", {}},
                    test::secret(kOtherPassphrase), security::kLowestCost)
                .ok());
  }
  FamilyKey addFamily() {
    return *createFamily(
        *opened, {"Lind", {{MemberKind::child, "Alma", kMonday.plusMonths(-18), {}, false}}});
  }
  std::int64_t count(storage::LogAction action) {
    auto rows =
        opened->state().database.query("SELECT count(*) FROM log WHERE action = ?1", action);
    return rows->next() ? rows->integer(0) : -1;
  }
  std::int64_t logged() {
    auto rows = opened->state().database.query("SELECT n FROM log_head");
    return rows->next() ? rows->integer(0) : -1;
  }
  void inTheWay(const std::string& of) {
    REQUIRE(opened->state()
                .database
                .runScript("CREATE TEMP TRIGGER fault BEFORE " + of +
                           " BEGIN SELECT RAISE(ABORT, 'fault'); END")
                .ok());
  }
  void outOfTheWay() { REQUIRE(opened->state().database.runScript("DROP TRIGGER fault").ok()); }

  base::FixedClock clock{kMonday, 1795430000000};
  TestVault kept;
  std::unique_ptr<OpenVault> opened;
};

DecisionDraft halfWritten() {
  return {3, 2, "seen together", "mother", "visit", "24.1", {}};
}

FamilyDraft newFamily() {
  return {"Holm",
          {{MemberKind::child, "Liv", true, "1.3.20", true},
           {MemberKind::adult, "", false, "", false},
           {MemberKind::adult, "Far", false, "", false}},
          {}};
}

void checkSame(const std::optional<DecisionDraft>& found, const DecisionDraft& wanted) {
  REQUIRE(found);
  CHECK(found->group == wanted.group);
  CHECK(found->suggested == wanted.suggested);
  CHECK(found->reason == wanted.reason);
  CHECK(found->participants == wanted.participants);
  CHECK(found->nextStep == wanted.nextStep);
  CHECK(found->nextStepOn == wanted.nextStepOn);
}

}  // namespace

TEST_CASE("a decision that is being written is there after closing, as typed, from its first day") {
  Place place;
  const auto family = place.addFamily();
  CHECK_FALSE(*decisionDraft(*place.opened, family));
  auto draft = halfWritten();
  REQUIRE(keepDecisionDraft(*place.opened, family, draft).ok());
  place.clock.set(kMonday.plusDays(2), 1795430000000 + 2 * 86400000);
  place.open("anna");
  checkSame(*decisionDraft(*place.opened, family), draft);
  draft.reason += ", twice";
  REQUIRE(keepDecisionDraft(*place.opened, family, draft).ok());
  const auto found = decisionDraft(*place.opened, family);
  checkSame(*found, draft);
  CHECK((*found)->begunOn == kMonday);
  CHECK(checkVault(*place.opened)->empty());
}

TEST_CASE("a draft that was kept is there although the program dies before it closes anything") {
  Place place;
  const auto family = place.addFamily();
  REQUIRE(keepDecisionDraft(*place.opened, family, halfWritten()).ok());
  REQUIRE(keepFamilyDraft(*place.opened, newFamily()).ok());
  // The files as they lie while the vault is open: what is left of a program that was killed.
  const test::TempFolder folder;
  std::filesystem::copy(place.kept.path(), folder / "killed",
                        std::filesystem::copy_options::recursive);
  const auto after =
      OpenVault::unlock(folder / "killed", std::string("anna"), test::secret(), place.clock);
  REQUIRE(after.ok());
  checkSame(*decisionDraft(**after, family), halfWritten());
  CHECK((*familyDraft(**after))->members == newFamily().members);
}

TEST_CASE("a decision's draft that was dropped comes back with the day it was begun") {
  Place place;
  const auto family = place.addFamily();
  REQUIRE(keepDecisionDraft(*place.opened, family, halfWritten()).ok());
  place.clock.set(kMonday.plusDays(2), 1795430000000 + 2 * 86400000);
  const auto before = **decisionDraft(*place.opened, family);
  REQUIRE(dropDecisionDraft(*place.opened, family).ok());
  CHECK_FALSE(*decisionDraft(*place.opened, family));
  REQUIRE(keepDecisionDraft(*place.opened, family, before).ok());
  CHECK((*decisionDraft(*place.opened, family))->begunOn == kMonday);
}

TEST_CASE("nobody sees, overwrites or signs away what somebody else is writing") {
  Place place;
  place.addOther();
  const auto family = place.addFamily();
  REQUIRE(keepDecisionDraft(*place.opened, family, halfWritten()).ok());
  REQUIRE(keepFamilyDraft(*place.opened, newFamily()).ok());
  place.open(kOther);
  CHECK_FALSE(*decisionDraft(*place.opened, family));
  CHECK_FALSE(*familyDraft(*place.opened));
  const DecisionDraft own{1, {}, "mine", {}, {}, {}, {}};
  REQUIRE(keepDecisionDraft(*place.opened, family, own).ok());
  REQUIRE(keepFamilyDraft(*place.opened, {"Own", {}, {}}).ok());
  REQUIRE(decide(*place.opened, {family, kMonday, 1, {}, "mine", {}, {}, {}}).ok());
  REQUIRE(createFamily(*place.opened, {"Own", {}, true}).ok());
  CHECK_FALSE(*decisionDraft(*place.opened, family));
  CHECK_FALSE(*familyDraft(*place.opened));
  const auto waiting = whatWaits(*place.opened, kMonday);
  REQUIRE(waiting.ok());
  for (const auto& list : *waiting) {
    for (const auto& row : list.rows) CHECK_FALSE(row.begunOn);
  }
  place.open("anna");
  checkSame(*decisionDraft(*place.opened, family), halfWritten());
  CHECK((*familyDraft(*place.opened))->name == "Holm");
}

TEST_CASE("signing takes the draft away, and both happen or neither does") {
  Place place;
  const auto family = place.addFamily();
  const auto other = place.addFamily();
  REQUIRE(keepDecisionDraft(*place.opened, family, halfWritten()).ok());
  REQUIRE(keepDecisionDraft(*place.opened, other, halfWritten()).ok());
  const NewDecision decision{family, kMonday, 3, {}, "seen together", {}, {}, {}};
  const std::int64_t entries = place.logged();
  for (const char* const fault : {"DELETE ON decision_draft", "INSERT ON assessment",
                                  "INSERT ON log", "UPDATE ON log_head"}) {
    INFO(fault);
    place.inTheWay(fault);
    CHECK_FALSE(decide(*place.opened, decision).ok());
    place.outOfTheWay();
    checkSame(*decisionDraft(*place.opened, family), halfWritten());
    auto rows = place.opened->state().database.query("SELECT count(*) FROM assessment");
    REQUIRE(rows->next());
    CHECK(rows->integer(0) == 0);
  }
  CHECK(place.logged() == entries);
  REQUIRE(decide(*place.opened, decision).ok());
  CHECK_FALSE(*decisionDraft(*place.opened, family));
  checkSame(*decisionDraft(*place.opened, other), halfWritten());
}

TEST_CASE("a family that is being written in is there again, as typed, until it is saved") {
  Place place;
  CHECK_FALSE(*familyDraft(*place.opened));
  REQUIRE(keepFamilyDraft(*place.opened, newFamily()).ok());
  place.clock.set(kMonday.plusDays(2), 1795430000000 + 2 * 86400000);
  place.open("anna");
  auto found = *familyDraft(*place.opened);
  REQUIRE(found);
  CHECK(found->name == "Holm");
  CHECK(found->members == newFamily().members);
  CHECK(found->begunOn == kMonday);
  found->members.pop_back();
  REQUIRE(keepFamilyDraft(*place.opened, *found).ok());
  CHECK((*familyDraft(*place.opened))->members.size() == 2);
  CHECK((*familyDraft(*place.opened))->begunOn == kMonday);

  const NewFamily wanted{"Holm", {{MemberKind::child, "Liv", {}, kMonday.plusDays(90)}}, true};
  for (const char* const fault : {"DELETE ON family_draft", "INSERT ON member", "INSERT ON log"}) {
    INFO(fault);
    place.inTheWay(fault);
    CHECK_FALSE(createFamily(*place.opened, wanted).ok());
    place.outOfTheWay();
    CHECK((*familyDraft(*place.opened))->members.size() == 2);
    CHECK(listFamilies(*place.opened)->empty());
  }
  REQUIRE(createFamily(*place.opened, {"Another way", {}}).ok());
  CHECK(*familyDraft(*place.opened));
  REQUIRE(createFamily(*place.opened, wanted).ok());
  CHECK_FALSE(*familyDraft(*place.opened));
  auto left = place.opened->state().database.query("SELECT count(*) FROM family_draft_member");
  REQUIRE(left->next());
  CHECK(left->integer(0) == 0);
}

TEST_CASE("half a draft is never kept: what was there stays where writing fails") {
  Place place;
  const auto family = place.addFamily();
  REQUIRE(keepDecisionDraft(*place.opened, family, halfWritten()).ok());
  REQUIRE(keepFamilyDraft(*place.opened, newFamily()).ok());
  auto more = halfWritten();
  more.nextStep = "another";
  auto others = newFamily();
  others.name = "Another";
  for (const char* const fault : {"INSERT ON log", "UPDATE ON log_head"}) {
    INFO(fault);
    place.inTheWay(fault);
    CHECK_FALSE(keepDecisionDraft(*place.opened, family, more).ok());
    CHECK_FALSE(dropDecisionDraft(*place.opened, family).ok());
    CHECK_FALSE(keepFamilyDraft(*place.opened, others).ok());
    CHECK_FALSE(dropFamilyDraft(*place.opened).ok());
    place.outOfTheWay();
  }
  place.inTheWay("INSERT ON family_draft_member");
  CHECK_FALSE(keepFamilyDraft(*place.opened, others).ok());
  place.outOfTheWay();
  checkSame(*decisionDraft(*place.opened, family), halfWritten());
  CHECK((*familyDraft(*place.opened))->name == "Holm");
  CHECK((*familyDraft(*place.opened))->members == newFamily().members);
  CHECK(checkVault(*place.opened)->empty());
}

TEST_CASE("an emptied form leaves no draft, and a choice of one's own is worth keeping") {
  CHECK(saysNothing(DecisionDraft{}));
  CHECK(saysNothing(DecisionDraft{2, 2, {}, {}, {}, {}, {}}));
  CHECK_FALSE(saysNothing(DecisionDraft{3, 2, {}, {}, {}, {}, {}}));
  CHECK_FALSE(saysNothing(DecisionDraft{1, {}, {}, {}, {}, {}, {}}));
  CHECK_FALSE(saysNothing(DecisionDraft{{}, {}, {}, {}, {}, "2", {}}));
  CHECK(saysNothing(FamilyDraft{{}, {{MemberKind::child, {}, true, {}, false}}, {}}));
  CHECK_FALSE(saysNothing(FamilyDraft{{}, {{MemberKind::adult, {}, false, {}, true}}, {}}));

  Place place;
  const auto family = place.addFamily();
  REQUIRE(keepDecisionDraft(*place.opened, family, halfWritten()).ok());
  REQUIRE(keepDecisionDraft(*place.opened, family, {2, 2, {}, {}, {}, {}, {}}).ok());
  CHECK_FALSE(*decisionDraft(*place.opened, family));
  REQUIRE(keepFamilyDraft(*place.opened, newFamily()).ok());
  REQUIRE(keepFamilyDraft(*place.opened, {{}, {{}, {}}, {}}).ok());
  CHECK_FALSE(*familyDraft(*place.opened));
}

TEST_CASE("drafts are in the log without a word of them, and what changes nothing is not") {
  Place place;
  const auto family = place.addFamily();
  const auto keep = [&] {
    REQUIRE(keepDecisionDraft(*place.opened, family, halfWritten()).ok());
    REQUIRE(keepFamilyDraft(*place.opened, newFamily()).ok());
  };
  const auto drop = [&] {
    REQUIRE(dropDecisionDraft(*place.opened, family).ok());
    REQUIRE(dropFamilyDraft(*place.opened).ok());
  };
  drop();
  keep();
  keep();
  CHECK(place.count(storage::LogAction::decisionDraftKept) == 1);
  CHECK(place.count(storage::LogAction::familyDraftKept) == 1);
  CHECK(place.count(storage::LogAction::decisionDraftDropped) == 0);
  drop();
  drop();
  CHECK(place.count(storage::LogAction::decisionDraftDropped) == 1);
  CHECK(place.count(storage::LogAction::familyDraftDropped) == 1);
  CHECK(checkVault(*place.opened)->empty());
}

TEST_CASE("drafts need the rights of what they become, a family and a group that exist") {
  Place place;
  CHECK(keepDecisionDraft(*place.opened, FamilyKey{999}, halfWritten()).error().kind ==
        ErrorKind::notFound);
  auto wrong = halfWritten();
  wrong.group = 5;
  CHECK(keepDecisionDraft(*place.opened, place.addFamily(), wrong).error().kind ==
        ErrorKind::invalid);
  Place administrator({domain::Role::administrator});
  auto& vault = *administrator.opened;
  CHECK(decisionDraft(vault, FamilyKey{1}).error().kind == ErrorKind::denied);
  CHECK(keepDecisionDraft(vault, FamilyKey{1}, halfWritten()).error().kind == ErrorKind::denied);
  CHECK(dropDecisionDraft(vault, FamilyKey{1}).error().kind == ErrorKind::denied);
  CHECK(familyDraft(vault).error().kind == ErrorKind::denied);
  CHECK(keepFamilyDraft(vault, newFamily()).error().kind == ErrorKind::denied);
  CHECK(dropFamilyDraft(vault).error().kind == ErrorKind::denied);
}

TEST_CASE("a begun decision waits with the day it was begun, also where nothing was signed") {
  Place place;
  const auto family = place.addFamily();
  REQUIRE(keepDecisionDraft(*place.opened, family, halfWritten()).ok());
  const auto waiting = [&] {
    const auto lists = whatWaits(*place.opened, kMonday.plusDays(3));
    REQUIRE(lists.ok());
    return lists->at(static_cast<std::size_t>(WaitingKind::decision)).rows;
  };
  REQUIRE(waiting().size() == 1);
  CHECK(waiting()[0].family == family);
  CHECK(waiting()[0].date == kMonday);
  CHECK(waiting()[0].begunOn == kMonday);
  REQUIRE(dropDecisionDraft(*place.opened, family).ok());
  CHECK(waiting().empty());
}

TEST_CASE("whatever is typed comes back byte for byte", "[property]") {
  Place place;
  const auto family = place.addFamily();
  test::holds("typed as kept", [&] {
    const auto text = rc::gen::container<std::string>(rc::gen::inRange<char>(1, 127));
    const DecisionDraft draft{
        *rc::gen::element(std::optional<int>(), std::optional(1), std::optional(4)),
        {},
        *text,
        *text,
        *text,
        *text,
        {}};
    RC_ASSERT(keepDecisionDraft(*place.opened, family, draft).ok());
    const auto found = decisionDraft(*place.opened, family);
    RC_ASSERT(found->has_value() == !saysNothing(draft));
    if (!*found) return;
    RC_ASSERT((*found)->group == draft.group);
    RC_ASSERT((*found)->reason == draft.reason);
    RC_ASSERT((*found)->participants == draft.participants);
    RC_ASSERT((*found)->nextStep == draft.nextStep);
    RC_ASSERT((*found)->nextStepOn == draft.nextStepOn);
  });
}
