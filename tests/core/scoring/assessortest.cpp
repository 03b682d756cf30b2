#include "base/json.h"
#include "scoring/assessor.h"
#include "support/cases.h"

#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using domain::ScreeningStatus;
using domain::Value;
using scoring::ChildLevel;
using scoring::ParentLevel;
using test::assess;
using test::CaseBuilder;

namespace {

constexpr std::array kPlainSigns = {"s1", "s2", "s3", "s4", "s5", "s6"};
constexpr std::array kPlainFactors = {"p1", "p2", "p3", "p4", "p5"};

template <std::size_t Count>
scoring::Assessment withSeen(const std::array<const char*, Count>& codes, std::size_t some,
                             std::size_t marked) {
  CaseBuilder builder;
  builder.screening("s", "c1", "daycare", "2026-11-01");
  for (std::size_t i = 0; i < codes.size(); ++i) {
    builder.saw(codes[i], i < marked          ? Value::marked
                          : i < some + marked ? Value::some
                                              : Value::absent);
  }
  return assess(builder.get());
}

ChildLevel childLevel(const scoring::Assessment& result) {
  return static_cast<ChildLevel>(result.children.at(0).axis.low);
}
ParentLevel parentLevel(const scoring::Assessment& result) {
  return static_cast<ParentLevel>(result.parents.low);
}

CaseBuilder oneSign(std::string_view date, const std::string& profession) {
  return CaseBuilder().screening("s", "c1", profession, date).saw("s1", Value::some);
}

/// Codes of a counted list.
std::vector<std::string> codes(const std::vector<domain::IndicatorIndex>& indexes) {
  std::vector<std::string> found;
  for (const auto index : indexes) found.push_back(test::smallCatalogue().at(index).code);
  return found;
}

}  // namespace

TEST_CASE("the child's level changes exactly at its cut-offs") {
  struct Row {
    std::size_t some, marked;
    ChildLevel level;
  };
  for (const Row& row :
       {Row{0, 0, ChildLevel::none}, Row{1, 0, ChildLevel::single}, Row{2, 0, ChildLevel::single},
        Row{3, 0, ChildLevel::clear}, Row{4, 0, ChildLevel::clear}, Row{0, 1, ChildLevel::clear},
        Row{0, 2, ChildLevel::clear}, Row{0, 3, ChildLevel::serious},
        Row{3, 3, ChildLevel::serious}}) {
    INFO(row.some << " seen, " << row.marked << " marked");
    CHECK(childLevel(withSeen(kPlainSigns, row.some, row.marked)) == row.level);
  }
}

TEST_CASE("an alarm sign is serious when seen, one that alarms if marked only when marked") {
  const auto levelOf = [](const char* sign, Value value) {
    return childLevel(
        assess(CaseBuilder().screening("s", "c1", "daycare", "2026-11-01").saw(sign, value).get()));
  };
  CHECK(levelOf("sAlarm", Value::absent) == ChildLevel::none);
  CHECK(levelOf("sAlarm", Value::some) == ChildLevel::serious);
  CHECK(levelOf("sTouch", Value::some) == ChildLevel::single);
  CHECK(levelOf("sTouch", Value::marked) == ChildLevel::serious);
}

TEST_CASE("the parents' level changes exactly at its cut-offs") {
  struct Row {
    std::size_t some;
    ParentLevel level;
  };
  for (const Row& row :
       {Row{0, ParentLevel::few}, Row{1, ParentLevel::few}, Row{2, ParentLevel::several},
        Row{3, ParentLevel::several}, Row{4, ParentLevel::many}, Row{5, ParentLevel::many}}) {
    INFO(row.some);
    CHECK(parentLevel(withSeen(kPlainFactors, row.some, 0)) == row.level);
  }
  const auto severe = [](Value one, Value two) {
    return parentLevel(assess(CaseBuilder()
                                  .screening("s", "family", "daycare", "2026-11-01")
                                  .saw("pSevere1", one)
                                  .saw("pSevere2", two)
                                  .get()));
  };
  CHECK(severe(Value::some, Value::absent) == ParentLevel::few);
  CHECK(severe(Value::marked, Value::absent) == ParentLevel::several);
  CHECK(severe(Value::marked, Value::some) == ParentLevel::several);
  CHECK(severe(Value::marked, Value::marked) == ParentLevel::many);
}

TEST_CASE("a screening counts to the last day of its validity, and not before its own date") {
  struct Row {
    const char* date;
    const char* profession;
    std::optional<scoring::LeftOutWhy> why;
  };
  using scoring::LeftOutWhy;
  for (const Row& row :
       {Row{"2026-05-23", "healthVisitor", {}},
        Row{"2026-05-22", "healthVisitor", LeftOutWhy::stale},
        Row{"2026-05-24", "healthVisitor", {}}, Row{"2026-03-23", "daycare", {}},
        Row{"2026-03-22", "daycare", LeftOutWhy::stale}, Row{"2025-11-23", "jobCentre", {}},
        Row{"2025-11-22", "jobCentre", LeftOutWhy::stale}, Row{"2026-11-23", "daycare", {}},
        Row{"2026-11-24", "daycare", LeftOutWhy::future}}) {
    INFO(row.date << " " << row.profession);
    const auto result = assess(oneSign(row.date, row.profession).get());
    REQUIRE(result.leftOut.size() == (row.why ? 1 : 0));
    if (row.why) CHECK(result.leftOut[0].why == *row.why);
  }
}

TEST_CASE("a draft or superseded screening is left out with that reason even when it is old") {
  for (const auto status : {ScreeningStatus::draft, ScreeningStatus::superseded}) {
    const auto result = assess(oneSign("2020-01-01", "daycare").status(status).get());
    REQUIRE(result.leftOut.size() == 1);
    CHECK(code(result.leftOut[0].why) == domain::code(status));
  }
}

TEST_CASE("the newest answer of a profession stands, a blank never replaces it") {
  CaseBuilder builder;
  builder.screening("s1", "c1", "daycare", "2026-10-01").saw("s1", Value::marked);
  builder.screening("s2", "c1", "daycare", "2026-10-02").saw("s1", Value::some);
  builder.screening("s3", "c1", "daycare", "2026-10-03").saw("s1", Value::notAssessed);
  const auto result = assess(builder.get());
  REQUIRE(result.children[0].axis.counted.size() == 1);
  CHECK(result.children[0].axis.counted[0].value == Value::some);
  CHECK(result.children[0].axis.pending.empty());
}

TEST_CASE("on the same day the greater screening id stands, compared byte by byte") {
  CaseBuilder builder;
  builder.screening("s2", "c1", "daycare", "2026-10-01").saw("s1", Value::absent);
  builder.screening("s10", "c1", "daycare", "2026-10-01").saw("s1", Value::some);
  CHECK(assess(builder.get()).children[0].axis.counted.at(0).value == Value::absent);
}

TEST_CASE("a later absent never wipes an alarm out") {
  CaseBuilder builder;
  builder.screening("s1", "c1", "daycare", "2026-10-01").saw("sAlarm", Value::some);
  builder.screening("s2", "c1", "daycare", "2026-11-01").saw("sAlarm", Value::absent);
  CHECK(childLevel(assess(builder.get())) == ChildLevel::serious);
}

TEST_CASE("each parental factor counts once, and professions that differ are said to disagree") {
  CaseBuilder builder;
  builder.adult("a1").adult("a2");
  builder.screening("s1", "a1", "jobCentre", "2026-10-01").saw("p1", Value::some);
  builder.screening("s2", "a2", "jobCentre", "2026-10-01").saw("p1", Value::absent);
  builder.screening("s3", "a1", "healthVisitor", "2026-10-01").saw("p1", Value::marked);
  const auto& parents = assess(builder.get()).parents;
  REQUIRE(parents.counted.size() == 1);
  CHECK(parents.counted[0].value == Value::marked);
  CHECK(parents.counted[0].sourceCount == 3);
  CHECK(parents.counted[0].disagreement);
}

TEST_CASE("two adults who differ are no disagreement") {
  CaseBuilder builder;
  builder.adult("a1").adult("a2");
  builder.screening("s1", "a1", "jobCentre", "2026-10-01").saw("p1", Value::some);
  builder.screening("s2", "a2", "healthVisitor", "2026-10-01").saw("p1", Value::absent);
  CHECK_FALSE(assess(builder.get()).parents.counted.at(0).disagreement);
}

TEST_CASE("an indicator may be counted and pending at once, but not when it is marked already") {
  const auto pendingWith = [](Value seen) {
    CaseBuilder builder;
    builder.adult("a1").adult("a2");
    builder.screening("s1", "a1", "jobCentre", "2026-10-01").saw("p1", seen);
    builder.screening("s2", "a2", "jobCentre", "2026-10-01").saw("p1", Value::notAssessed);
    return codes(assess(builder.get()).parents.pending);
  };
  CHECK(pendingWith(Value::some) == std::vector<std::string>{"p1"});
  CHECK(pendingWith(Value::marked).empty());
}

TEST_CASE("a sign counts by the child's age on the day it was seen, not by the age today") {
  CaseBuilder builder;
  builder.child("c2", "2025-11-24");  // eleven months today, ten on the day of the screening
  builder.screening("s1", "c2", "healthVisitor", "2026-10-30")
      .saw("sBaby", Value::some)
      .saw("s1", Value::some);
  domain::Case later = builder.get();
  later.asOf = test::day("2026-12-24");  // now thirteen months
  const auto result = assess(later);
  const auto& axis = result.children[1].axis;
  REQUIRE(axis.counted.size() == 1);
  CHECK(test::smallCatalogue().at(axis.counted[0].indicator).code == "sBaby");
  CHECK(codes(axis.ignored) == std::vector<std::string>{"s1"});
  CHECK(result.children[1].ageBand == domain::AgeBand::age1to2);
}

TEST_CASE("a sign recorded about somebody who is no child is listed as ignored with the parents") {
  CaseBuilder builder;
  builder.adult("a1")
      .screening("s1", "a1", "jobCentre", "2026-10-01")
      .saw("s2", Value::notAssessed);
  CHECK(codes(assess(builder.get()).parents.ignored) == std::vector<std::string>{"s2"});
}

TEST_CASE("a parents' check alone never places a family, born or unborn") {
  CaseBuilder builder;
  builder.unborn("c2", "2027-01-10").adult("a1");
  builder.screening("s1", "a1", "jobCentre", "2026-10-01").saw("p1", Value::marked);
  const auto result = assess(builder.get());
  CHECK_FALSE(result.familyGroup.range.has_value());
  CHECK(result.familyGroup.withoutGroup.size() == 2);
  CHECK(result.children[1].group.childMissing);
}

TEST_CASE("the health visitor's check of the parents vouches for an unborn child") {
  const auto placed = [](const char* indicator, Value value) {
    CaseBuilder builder;
    builder.unborn("c2", "2027-01-10").adult("a1");
    builder.screening("s1", "a1", "healthVisitor", "2026-10-01").saw(indicator, value);
    return assess(builder.get()).children[1].group.placed;
  };
  CHECK(placed("p1", Value::absent));
  CHECK_FALSE(placed("p1", Value::notAssessed));
  CHECK_FALSE(placed("good1", Value::marked));
}

TEST_CASE("an open cell suggests nothing and keeps the child's signs at the floor") {
  CaseBuilder builder;
  builder.screening("s1", "c1", "daycare", "2026-11-01");
  for (const char* sign : {"s1", "s2", "s3"}) builder.saw(sign, Value::some);
  builder.saw("p1", Value::absent);
  const auto group = assess(builder.get()).children[0].group;
  CHECK(group.cell == scoring::CellSource::open);
  CHECK(group.range == scoring::GroupRange{3, 3});
  const auto many = withSeen(kPlainFactors, 4, 0);
  CHECK_FALSE(many.children[0].group.placed);
}

TEST_CASE("missing answers open the range from the lowest to the highest possible cell") {
  CaseBuilder builder;
  builder.screening("s1", "c1", "daycare", "2026-11-01")
      .saw("s1", Value::some)
      .saw("p1", Value::some);
  builder.saw("p2", Value::notAssessed).saw("sAlarm", Value::notAssessed);
  const auto result = assess(builder.get());
  const auto& child = result.children[0];
  CHECK(static_cast<ChildLevel>(child.axis.low) == ChildLevel::single);
  CHECK(static_cast<ChildLevel>(child.axis.high) == ChildLevel::serious);
  CHECK(static_cast<ParentLevel>(result.parents.high) == ParentLevel::several);
  CHECK(child.group.range == scoring::GroupRange{2, 4});
  CHECK_FALSE(child.group.suggested().has_value());
}

TEST_CASE("protective factors are listed and change nothing") {
  const auto text = [](Value value) {
    CaseBuilder builder;
    builder.screening("s1", "c1", "daycare", "2026-11-01")
        .saw("s1", Value::some)
        .saw("p1", Value::some);
    builder.saw("good1", value);
    return assess(builder.get());
  };
  const auto with = text(Value::marked);
  const auto without = text(Value::absent);
  CHECK(with.children[0].axis.protective.size() == 1);
  CHECK(without.children[0].axis.protective.empty());
  CHECK(with.familyGroup.range == without.familyGroup.range);
}

TEST_CASE("the result is written exactly as the contract's example lays it out") {
  CaseBuilder builder;
  builder.screening("s1", "c1", "daycare", "2026-11-01")
      .saw("s1", Value::marked)
      .saw("p1", Value::absent);
  builder.screening("s0", "c1", "daycare", "2020-11-01").saw("s1", Value::marked);
  const std::string text = test::assessText(builder.get());
  const auto document = base::JsonDocument::parse(text);
  REQUIRE(document.ok());
  std::string keys;
  for (const auto member : document->root()) keys += std::string(member.key()) + " ";
  CHECK(keys == "family asOf model catalogue parents children leftOut familyGroup ");
  CHECK(text.find(R"("counted":[{"indicator":"s1","value":"marked","sources":[{"screening":"s1",)"
                  R"("profession":"daycare","about":"c1","date":"2026-11-01","value":"marked"}],)"
                  R"("disagreement":false}])") != std::string::npos);
  CHECK(
      text.find(
          R"("reached":{"level":"clear","condition":{"atLeast":1,"value":"marked","tag":null}})") !=
      std::string::npos);
  CHECK(text.find(R"("leftOut":[{"screening":"s0","why":"stale"}])") != std::string::npos);
  CHECK(text.ends_with(R"("familyGroup":{"low":3,"high":3,"suggested":3,"withoutGroup":[]}})"));
}
