#include "forms/shippedforms.h"
#include "support/shippedforms.h"
#include "support/vaults.h"
#include "usecases/checklistchoice.h"
#include "usecases/families.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using namespace tidlig::usecases;
using domain::AgeBand;
using test::TestVault;
using Kind = domain::Subject::Kind;

namespace {

/// What ships, last first: the order it is chosen in must not come from how it is listed.
const std::vector<ChecklistInfo>& lists() {
  static const std::vector<ChecklistInfo> kLists = [] {
    std::vector<ChecklistInfo> all;
    for (const auto& form : test::shippedLists()) all.push_back({form.sha256, &form});
    std::reverse(all.begin(), all.end());
    return all;
  }();
  return kLists;
}

std::string nameOf(const forms::Questionnaire& form) {
  return form.url.substr(form.url.rfind('/') + 1);
}

/// The names of those for the right age, best first.
std::vector<std::string> rightFor(std::string_view profession, Kind about,
                                  std::vector<AgeBand> ages) {
  std::vector<std::string> names;
  for (const ChecklistChoice& one : chooseChecklists(lists(), {profession, about, ages})) {
    if (one.rightAge) names.push_back(nameOf(*lists()[one.index].form));
  }
  return names;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("a health visitor is offered the list of the child's age first, then the hand-over") {
  const auto offered = [](AgeBand age) { return rightFor("healthVisitor", Kind::child, {age}); };
  CHECK(offered(AgeBand::unborn) == Names{"tidlig-sundhedspleje-graviditet"});
  CHECK(offered(AgeBand::age0to1) ==
        Names{"tidlig-sundhedspleje-0-1", "tidlig-sundhedspleje-overlevering"});
  CHECK(offered(AgeBand::age1to2) ==
        Names{"tidlig-sundhedspleje-1-2", "tidlig-sundhedspleje-overlevering"});
  CHECK(offered(AgeBand::age3to5).front() == "tidlig-sundhedspleje-3-5");
  CHECK(offered(AgeBand::age6to9) == Names{"tidlig-sundhedspleje-6-9"});
}

TEST_CASE("daycare is offered the whole assessment of a child before the room round") {
  CHECK(rightFor("daycare", Kind::child, {AgeBand::age0to1}) ==
        Names{"tidlig-dagtilbud-0-1", "tidlig-dagtilbud-stuerunde-0-2"});
  CHECK(rightFor("daycare", Kind::child, {AgeBand::age3to5}) ==
        Names{"tidlig-dagtilbud-3-5", "tidlig-dagtilbud-stuerunde-3-5"});
  CHECK(rightFor("daycare", Kind::child, {AgeBand::age6to9}).empty());
}

TEST_CASE("who meets the adult alone is offered nothing about a child") {
  CHECK(rightFor("jobCentre", Kind::adult, {}) == Names{"tidlig-jobcenter-foraeldre"});
  CHECK(rightFor("youthUnit", Kind::adult, {}) == Names{"tidlig-ungeenhed-foraeldre"});
  CHECK(chooseChecklists(lists(), {"jobCentre", Kind::child, {AgeBand::age1to2}}).empty());
  CHECK(chooseChecklists(lists(), {"healthVisitor", Kind::adult, {}}).empty());
}

TEST_CASE("lists for other ages follow those for the age, and none is offered twice") {
  const auto choices =
      chooseChecklists(lists(), {"healthVisitor", Kind::child, {AgeBand::age1to2}});
  CHECK(choices.size() == 6);
  CHECK(std::is_partitioned(choices.begin(), choices.end(),
                            [](const ChecklistChoice& one) { return one.rightAge; }));
  std::set<std::size_t> seen;
  for (const ChecklistChoice& one : choices) CHECK(seen.insert(one.index).second);
}

TEST_CASE("a child outside all ages, or of no known profession's concern, has no first choice") {
  CHECK(firstChoiceForChild(lists(), "healthVisitor", {}) == nullptr);
  CHECK(firstChoiceForChild(lists(), "jobCentre", AgeBand::age1to2) == nullptr);
  const auto* const first = firstChoiceForChild(lists(), "", AgeBand::age1to2);
  REQUIRE(first != nullptr);
  CHECK(nameOf(*first->form) == "tidlig-sundhedspleje-1-2");
}

TEST_CASE("a new vault has every checklist that ships, and each profession can begin its own") {
  TestVault vault;
  const char* const secret = "grøn cykel under æbletræet";
  FamilyKey family{};
  {
    const auto open = vault.open();
    CHECK(listChecklists(*open)->size() ==
          forms::shippedChecklists().size() + forms::shippedCards().size());
    const auto today = open->clock().today();
    family = *createFamily(*open, {"Lind",
                                   {{MemberKind::child, "Alma", today.plusMonths(-14), {}, false},
                                    {MemberKind::adult, "Mor", {}, {}, false}}});
    for (const char* profession : {"healthVisitor", "daycare", "jobCentre", "youthUnit"}) {
      REQUIRE(addUser(*open, {profession, {domain::Role::professional}, profession, ""},
                      test::secret(secret), security::kLowestCost)
                  .ok());
    }
  }
  for (const char* profession : {"healthVisitor", "daycare", "jobCentre", "youthUnit"}) {
    INFO(profession);
    const auto open = vault.open(profession, secret);
    const auto all = listChecklists(*open);
    std::size_t begun = 0;
    for (const Kind about : {Kind::child, Kind::adult}) {
      for (const auto& one : chooseChecklists(*all, {profession, about, {AgeBand::age1to2}})) {
        const auto started =
            startScreening(*open, family, {about, 0}, (*all)[one.index].id, open->clock().today());
        CHECK(started.ok());
        ++begun;
      }
    }
    CHECK(begun > 0);
  }
}
