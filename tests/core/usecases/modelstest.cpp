#include "scoring/modelreader.h"
#include "scoring/modelwriter.h"
#include "support/cases.h"
#include "support/vaults.h"
#include "usecases/assessments.h"
#include "usecases/cases.h"
#include "usecases/families.h"
#include "usecases/models.h"
#include "usecases/pastdecision.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using namespace tidlig::usecases;
using base::ErrorKind;
using scoring::Model;

namespace {

const base::Date kToday = test::fixedClock().today();

/// A day later than the tests' own.
base::FixedClock later(int days) {
  return {kToday.plusDays(days), test::fixedClock().nowMilliseconds() + days * 86'400'000LL};
}

std::unique_ptr<OpenVault> openOn(const test::TestVault& kept, const base::Clock& clock) {
  auto opened = OpenVault::unlock(kept.path(), std::string("anna"), test::secret(), clock);
  REQUIRE(opened.ok());
  return std::move(*opened);
}

/// One sign is a serious matter already.
Model strict() {
  Model model = test::startModel();
  model.id = "municipality";
  model.version = "2.0.0";
  for (auto& level : model.child) {
    for (auto& condition : level) condition = {1, domain::Value::some, {}};
  }
  return model;
}

Approving approving(base::Date from = kToday) {
  return {from, "Børne- og ungeudvalget", "Prøvet på et møde i efteråret"};
}

/// A family with one sign of the child and one of the parents' factors seen.
domain::Case oneSign(const std::string& code, const OpenVault& vault) {
  domain::Case one;
  one.family = code;
  one.asOf = kToday;
  one.children.push_back({"c1", kToday.plusMonths(-30), {}});
  domain::CaseScreening seen;
  seen.id = "s1";
  seen.subject = {domain::Subject::Kind::child, 0};
  seen.profession = "healthVisitor";
  seen.status = domain::ScreeningStatus::final;
  seen.date = kToday.plusDays(-3);
  bool sign = false, factor = false;
  for (std::size_t i = 0; i < vault.catalogue().indicators().size(); ++i) {
    const domain::Indicator& indicator = vault.catalogue().indicators()[i];
    const auto index = static_cast<domain::IndicatorIndex>(i);
    const bool fits = indicator.ages.contains(domain::AgeBand::age1to2);
    if (indicator.axis == domain::Axis::child && indicator.tags.empty() && fits && !sign) {
      seen.observations.push_back({index, domain::Value::some});
      sign = true;
    } else if (indicator.axis == domain::Axis::parent && !factor) {
      seen.observations.push_back({index, domain::Value::absent});
      factor = true;
    }
  }
  one.screenings.push_back(seen);
  return one;
}

void store(OpenVault& vault, int families) {
  for (int i = 0; i < families; ++i) {
    const auto stored = storeCase(vault, oneSign("F-" + std::to_string(i), vault));
    INFO((stored ? "" : stored.error().detail));
    REQUIRE(stored.ok());
  }
}

}  // namespace

TEST_CASE("a new vault has the model that it was made with in force, and nobody writes another") {
  test::TestVault kept;
  const auto vault = kept.open();
  const auto models = listModels(*vault);
  REQUIRE(models.ok());
  REQUIRE(models->size() == 1);
  CHECK(models->front().model == vault->model());
  CHECK(models->front().inForce);
  CHECK_FALSE(models->front().validFrom);
  CHECK_FALSE(*modelDraft(*vault));
  CHECK(scoring::readModel(*modelFile(*vault, vault->model().sha256)).model);
  CHECK(modelFile(*vault, "none").error().kind == ErrorKind::notFound);
}

TEST_CASE("the first draft from what ships is a model of the municipality's own, kept as written") {
  test::TestVault kept;
  auto vault = kept.open();
  const auto draft = beginModelDraft(*vault);
  REQUIRE(draft.ok());
  CHECK(draft->model.id == "municipality");
  CHECK(draft->model.version == "1.0.0");
  CHECK_FALSE(draft->model.approved);
  CHECK(draft->base == vault->model());
  CHECK(beginModelDraft(*vault).error().kind == ErrorKind::invalid);
  Model changed = draft->model;
  changed.table[3][0].group = 1;  // falls below its floor: a draft may
  changed.table[3][0].source = scoring::CellSource::local;
  REQUIRE(keepModelDraft(*vault, changed).ok());
  vault.reset();
  vault = kept.open();
  const auto again = modelDraft(*vault);
  REQUIRE(again.ok());
  REQUIRE(*again);
  CHECK((*again)->model.table[3][0].group == 1);
  CHECK((*again)->byUser == "anna");
  const auto refused = approveModelDraft(*vault, approving());
  CHECK(refused.error().kind == ErrorKind::invalid);
  CHECK(refused.error().pointer == "/table/9/group");
  REQUIRE(dropModelDraft(*vault).ok());
  CHECK_FALSE(*modelDraft(*vault));
  CHECK(dropModelDraft(*vault).error().kind == ErrorKind::notFound);
  CHECK(keepModelDraft(*vault, changed).error().kind == ErrorKind::notFound);
}

TEST_CASE("an approved model is in force from its day and says who approved it") {
  test::TestVault kept;
  auto vault = kept.open();
  store(*vault, 1);
  const FamilyKey family = listFamilies(*vault)->front().key;
  const auto before = assessFamily(*vault, family, kToday);
  CHECK(before->result.familyGroup.range == scoring::GroupRange{2, 2});
  const auto sha256 =
      approveModel(*vault, scoring::writeModel(strict()), approving(kToday.plusDays(2)));
  REQUIRE(sha256.ok());
  // Not yet.
  CHECK(vault->model().id == "tidlig-start");
  CHECK(assessFamily(*vault, family, kToday)->result.familyGroup.range->low == 2);
  vault.reset();
  base::FixedClock clock = later(1);
  vault = openOn(kept, clock);
  CHECK(vault->model().id == "tidlig-start");
  // The day comes while the vault is open.
  clock.set(kToday.plusDays(2), clock.nowMilliseconds());
  REQUIRE(followModel(*vault).ok());
  CHECK(vault->model().sha256 == *sha256);
  CHECK(vault->model().approved->by == "Børne- og ungeudvalget");
  CHECK(vault->model().approved->on == kToday);
  CHECK(assessFamily(*vault, family, kToday.plusDays(2))->result.familyGroup.range->low == 4);
  const auto models = listModels(*vault);
  REQUIRE(models->size() == 2);
  CHECK(models->front().inForce);
  CHECK(models->front().reason == "Prøvet på et møde i efteråret");
  CHECK(models->front().byUser == "anna");
  CHECK(models->front().validFrom == kToday.plusDays(2));
  CHECK_FALSE(models->back().inForce);
}

TEST_CASE("of several models the one with the latest day that has come is in force") {
  test::TestVault kept;
  auto vault = kept.open();
  Model model = strict();
  const auto approve = [&](const char* version, int days) {
    model.version = version;
    const auto done =
        approveModel(*vault, scoring::writeModel(model), approving(kToday.plusDays(days)));
    INFO((done ? "" : done.error().detail));
    REQUIRE(done.ok());
  };
  approve("1", 10);
  approve("2", 0);
  CHECK(vault->model().version == "2");
  approve("3", 0);  // the same day: the last to come
  CHECK(vault->model().version == "3");
  approve("4", 5);
  const auto inForceOn = [&](int days) {
    vault.reset();
    const auto clock = later(days);
    vault = openOn(kept, clock);
    const std::string version = vault->model().version;
    vault.reset();
    return version;
  };
  CHECK(inForceOn(4) == "3");
  CHECK(inForceOn(5) == "4");
  CHECK(inForceOn(9) == "4");
  CHECK(inForceOn(10) == "1");
}

TEST_CASE("a model is refused without a name, a reason, a day to come, a version or professions") {
  test::TestVault kept;
  const auto vault = kept.open();
  const std::string good = scoring::writeModel(strict());
  const auto refused = [&](const std::string& bytes, const Approving& wanted) {
    const auto done = approveModel(*vault, bytes, wanted);
    REQUIRE_FALSE(done.ok());
    CHECK(done.error().kind == ErrorKind::invalid);
    return done.error().detail;
  };
  CHECK(refused(good, {kToday, " ", "why"}) == "expected who approves the model");
  CHECK(refused(good, {kToday, "who", "\n"}) == "expected why the model changes");
  CHECK(refused(good, approving(kToday.plusDays(-1))) ==
        "a model can be in force from today on, not from a day before");
  Model without = strict();
  without.validity.pop_back();
  CHECK(refused(scoring::writeModel(without), approving()) ==
        "expected a validity for youthUnit, which the vault knows");
  REQUIRE(approveModel(*vault, good, approving()).ok());
  CHECK(refused(good, approving()) == "the vault has this version of the model already");
  CHECK(listModels(*vault)->size() == 2);
  CHECK(checkVault(*vault)->empty());
}

TEST_CASE("what was decided by an earlier model is read and checked by that one") {
  test::TestVault kept;
  const auto vault = kept.open();
  store(*vault, 1);
  const FamilyKey family = listFamilies(*vault)->front().key;
  const auto decided = decide(*vault, {family, kToday, 2, {}, "", "", "", {}});
  REQUIRE(decided.ok());
  REQUIRE(approveModel(*vault, scoring::writeModel(strict()), approving()).ok());
  const auto past = readDecision(*vault, *decided);
  REQUIRE(past.ok());
  CHECK(past->model.id == "tidlig-start");
  CHECK(past->rulesHaveChanged);
  CHECK(past->assessment.result.familyGroup.suggested == 2);
  CHECK(checkVault(*vault)->empty());
}

TEST_CASE("a preview counts how suggestions would move and never tells one to four") {
  test::TestVault kept;
  const auto vault = kept.open();
  store(*vault, 4);
  const auto few = previewModel(*vault, strict(), kToday);
  REQUIRE(few.ok());
  CHECK(few->families == 4);
  REQUIRE(few->moves.size() == 1);
  CHECK(few->moves[0].from == scoring::GroupRange{2, 2});
  CHECK(few->moves[0].to == scoring::GroupRange{4, 4});
  CHECK_FALSE(few->moves[0].families);
  CHECK_FALSE(few->moved);
  REQUIRE(storeCase(*vault, oneSign("F-more", *vault)).ok());
  const auto enough = previewModel(*vault, strict(), kToday);
  CHECK(enough->moves[0].families == 5);
  CHECK(enough->moved == 5);
  // The same model moves nobody, and nothing of it is stored.
  const auto same = previewModel(*vault, vault->model(), kToday);
  CHECK(same->moves.empty());
  CHECK(same->moved == 0);
  CHECK(listModels(*vault)->size() == 1);
}

TEST_CASE("a preview can be stopped, and then nothing is noted") {
  test::TestVault kept;
  const auto vault = kept.open();
  store(*vault, 2);
  const auto stopped =
      previewModel(*vault, strict(), kToday, [](std::int64_t, std::int64_t) { return false; });
  CHECK(stopped.error().kind == ErrorKind::cancelled);
}

TEST_CASE("the sum of moved suggestions is not told beside any hidden number of them") {
  test::TestVault kept;
  const auto vault = kept.open();
  store(*vault, 5);
  // One family with many of the parents' factors, and one whose child shows a sign clearly.
  const auto& all = vault->catalogue().indicators();
  const auto isFactor = [&](const auto& one) {
    return all[one.indicator].axis == domain::Axis::parent;
  };
  domain::Case many = oneSign("F-many", *vault);
  auto& seen = many.screenings.front().observations;
  std::erase_if(seen, isFactor);
  for (std::size_t i = 0; i < all.size() && seen.size() < 13; ++i) {
    const domain::Observation next{static_cast<domain::IndicatorIndex>(i), domain::Value::some};
    if (isFactor(next)) seen.push_back(next);
  }
  REQUIRE(storeCase(*vault, many).ok());
  domain::Case clear = oneSign("F-clear", *vault);
  for (auto& one : clear.screenings.front().observations) {
    if (!isFactor(one)) one.value = domain::Value::marked;
  }
  REQUIRE(storeCase(*vault, clear).ok());
  const auto preview = previewModel(*vault, strict(), kToday);
  REQUIRE(preview.ok());
  const auto told = [](const Movement::Move& move) { return move.families.has_value(); };
  CHECK(std::count_if(preview->moves.begin(), preview->moves.end(), told) == 1);
  // Seven less five would say of both others that they are one family each.
  CHECK(preview->moves.size() == 3);
  CHECK_FALSE(preview->moved);
}

TEST_CASE("a number of one to four is not told, none and five are") {
  CHECK(smallCount(0) == 0);
  CHECK_FALSE(smallCount(1));
  CHECK_FALSE(smallCount(4));
  CHECK(smallCount(5) == 5);
}
