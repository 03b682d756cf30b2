#include "support/vaults.h"
#include "usecases/assessments.h"
#include "usecases/drafts.h"
#include "usecases/families.h"
#include "usecases/logreading.h"
#include "usecases/screenings.h"
#include "usecases/today.h"

#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using namespace tidlig::usecases;
using base::Date;

namespace {

const Date kDay = *Date::parse("2026-11-23");
constexpr std::int64_t kThen = 1795430000000;
const Date kEarlierDay = *Date::parse("2020-01-01");
constexpr std::int64_t kEarlier = 1577836800000;

std::unique_ptr<OpenVault> openAt(const test::TestVault& vault, const base::Clock& clock) {
  auto opened = OpenVault::unlock(vault.path(), std::string("anna"), test::secret(), clock);
  REQUIRE(opened.ok());
  return std::move(*opened);
}

ScreeningKey beginDraft(OpenVault& vault, FamilyKey family, Date date) {
  const auto lists = listChecklists(vault);
  for (const auto& list : *lists) {
    if (!forms::observes(*list.form)) continue;
    const auto begun =
        startScreening(vault, family, {domain::Subject::Kind::child, 0}, list.id, date);
    if (begun) return *begun;
  }
  FAIL("no checklist about a child");
  return {};
}

}  // namespace

TEST_CASE("work goes on under a clock that was set back, and nothing of before or then is lost") {
  test::TestVault vault;
  const base::FixedClock now(kDay, kThen);
  const base::FixedClock earlier(kEarlierDay, kEarlier);
  FamilyKey family{};
  ScreeningKey draft{};
  std::string linkId;
  {
    const auto open = openAt(vault, now);
    CHECK_FALSE(clockIsBehind(*open).has_value());
    family = *createFamily(
        *open, {"Lind", {{MemberKind::child, "Alma", kDay.plusMonths(-18), {}, false}}});
    draft = beginDraft(*open, family, kDay);
    linkId = openScreening(*open, draft)->items.front().linkId;
    REQUIRE(answer(*open, draft, linkId, domain::Value::marked).ok());
    DecisionDraft written;
    written.reason = "begun before";
    REQUIRE(keepDecisionDraft(*open, family, written).ok());
  }
  {
    const auto open = openAt(vault, earlier);
    CHECK(clockIsBehind(*open) == kThen);
    CHECK(whatWaits(*open, kEarlierDay, 10).ok());
    CHECK(decisionDraft(*open, family)->value().reason == "begun before");
    REQUIRE(openScreening(*open, draft).ok());
    REQUIRE(writeNote(*open, draft, linkId, NoteKind::note, "written then").ok());
    (void)assessFamily(*open, family, kEarlierDay);  // before the child was born
    REQUIRE(sign(*open, draft).ok());
    REQUIRE(decide(*open, {family, kDay, 2, {}, "as talked about", {}, {}, {}}).ok());
    CHECK(verifyLog(*open)->problem == LogProblem::none);
  }
  const auto open = openAt(vault, now);
  CHECK_FALSE(clockIsBehind(*open).has_value());
  CHECK(openScreening(*open, draft)->status == domain::ScreeningStatus::final);
  CHECK(openScreening(*open, draft)->items.front().note == "written then");
  const auto decisions = listDecisions(*open, family);
  REQUIRE(decisions->size() == 1);
  CHECK(decisions->front().asOf == kDay);
  CHECK(decisions->front().decidedAtMilliseconds == kEarlier);
  CHECK(assessFamily(*open, family, kDay).ok());
  CHECK(checkVault(*open)->empty());
}

TEST_CASE("a clock that differs by a few minutes is no clock that was set back") {
  test::TestVault vault;
  {
    const auto open = vault.open();
  }
  const base::FixedClock little(kDay, test::fixedClock().nowMilliseconds() - 4 * 60 * 1000);
  CHECK_FALSE(clockIsBehind(*openAt(vault, little)).has_value());
}
