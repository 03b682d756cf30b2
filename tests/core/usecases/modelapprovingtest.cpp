#include "scoring/modelreader.h"
#include "scoring/modelwriter.h"
#include "storage/filestore.h"
#include "support/cases.h"
#include "support/vaults.h"
#include "usecases/models.h"
#include "usecases/vaultstate.h"

#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using namespace tidlig::usecases;
using base::ErrorKind;
using scoring::Cell;
using scoring::CellSource;
using scoring::Model;

namespace {

const base::Date kToday = test::fixedClock().today();
const base::Date kBefore = kToday.plusDays(-40);

Model own(const std::string& version = "2.0.0") {
  Model model = test::startModel();
  model.id = "municipality";
  model.version = version;
  return model;
}

Cell local(int group, std::optional<std::string> by, std::optional<base::Date> on) {
  return {CellSource::local, group, std::move(by), on, {}};
}

/// The model as it stands in the vault after its approval.
Model approved(OpenVault& vault, const Model& model, const Approving& wanted) {
  const auto sha256 = approveModel(vault, scoring::writeModel(model), wanted);
  INFO((sha256.ok() ? "" : sha256.error().pointer + sha256.error().detail));
  REQUIRE(sha256.ok());
  return *scoring::readValidModel(*modelFile(vault, *sha256));
}

/// As vaults may have them from before there were rules about a model's texts.
std::string oldModel() {
  Model model = own("1.0.0");
  model.table[0][0] = local(1, std::string(20'000, 'x'), kBefore);
  model.table[0][1] = local(2, "  ", {});
  std::string bytes = scoring::writeModel(model);
  const std::string none = "\"approved\": null";
  return bytes.replace(bytes.find(none), none.size(),
                       R"("approved": {"by": "", "on": "2026-01-02", "case": "9"})");
}

/// A vault that has been assessing by such a model since it was made.
std::unique_ptr<OpenVault> withOldModel(test::TestVault& kept) {
  auto vault = kept.open();
  auto& database = vault->state().database;
  const auto file = storage::FileStore(database).put("model", oldModel());
  REQUIRE(file.ok());
  REQUIRE(storage::SettingStore(database).set("model", std::to_string(*file)).ok());
  vault.reset();
  return kept.open();
}

}  // namespace

TEST_CASE("a name and a reason that JSON or paper cannot show are refused, each at its place") {
  test::TestVault kept;
  const auto vault = kept.open();
  const std::string bytes = scoring::writeModel(own());
  const auto placeOf = [&](const std::string& approver, const std::string& reason) {
    const auto done = approveModel(*vault, bytes, {kToday, approver, reason});
    REQUIRE_FALSE(done.ok());
    CHECK(done.error().kind == ErrorKind::invalid);
    return done.error().pointer;
  };
  std::string name, reason;
  for (int i = 0; i < 200; ++i) name += "å";
  for (int i = 0; i < 4000; ++i) reason += "ø";
  for (const std::string& bad :
       {std::string("\xff\xfe"), std::string("X\ny\x01"), std::string("\t"),
        std::string("a\u0085b"), std::string("\u00a0"), reason + "ø"}) {
    CHECK(placeOf(bad, "why") == kApproverPlace);
    CHECK(placeOf("who", bad) == kReasonPlace);
  }
  CHECK(placeOf(name + "å", "why") == kApproverPlace);
  CHECK(approveModel(*vault, bytes, {kToday.plusDays(-1), "who", "why"}).error().pointer ==
        kValidFromPlace);
  CHECK(listModels(*vault)->size() == 1);
  CHECK(approved(*vault, own(), {kToday, name, reason}).approved->by == name);
}

TEST_CASE("an approval writes into a cell who decided it, or when, where only that is missing") {
  test::TestVault kept;
  const auto vault = kept.open();
  Model model = own();
  model.table[1][0] = local(2, "Kirsten", {});
  model.table[2][0] = local(3, {}, kBefore);
  model.table[3][0] = local(4, {}, {});
  model.table[3][1] = local(4, "Kirsten", kBefore);
  const Model after = approved(*vault, model, {kToday, "Udvalget", "prøvet"});
  const auto is = [&](std::size_t c, std::size_t p, const char* by, base::Date on) {
    return after.table[c][p].by == by && after.table[c][p].on == on;
  };
  CHECK(is(1, 0, "Kirsten", kToday));
  CHECK(is(2, 0, "Udvalget", kBefore));
  CHECK(is(3, 0, "Udvalget", kToday));
  CHECK(is(3, 1, "Kirsten", kBefore));
  CHECK_FALSE(after.table[0][0].by);
}

TEST_CASE("a vault's model from before there were rules about its texts stays in force and read") {
  test::TestVault kept;
  const auto vault = withOldModel(kept);
  CHECK(vault->model().id == "municipality");
  CHECK(vault->model().table[0][0].by->size() == 20'000);
  const auto models = listModels(*vault);
  REQUIRE(models.ok());
  CHECK(models->size() == 1);
  CHECK(checkVault(*vault)->empty());
  CHECK(modelFile(*vault, vault->model().sha256).value() == oldModel());
  // Its version is known, and it can be followed.
  const auto again = approveModel(*vault, scoring::writeModel(own("1.0.0")), {kToday, "x", "y"});
  CHECK(again.error().pointer == "/version");
  CHECK(approved(*vault, own("2"), {kToday, "x", "y"}).version == "2");
}

TEST_CASE("the next model is drafted from an old one and signed anew where its names are no more") {
  test::TestVault kept;
  const auto vault = withOldModel(kept);
  const auto draft = beginModelDraft(*vault);
  REQUIRE(draft.ok());
  CHECK(draft->model.version == "1.1.0");
  CHECK(draft->model.table[0][0].group == 1);
  CHECK_FALSE(draft->model.table[0][0].by);
  CHECK(draft->model.table[0][0].on == kBefore);
  const auto sha256 = approveModelDraft(*vault, {kToday, "Udvalget", "prøvet"});
  REQUIRE(sha256.ok());
  const Model next = *scoring::readValidModel(*modelFile(*vault, *sha256));
  CHECK(next.table[0][0].by == "Udvalget");
  CHECK(next.table[0][0].on == kBefore);
  CHECK(next.table[0][1].by == "Udvalget");
  CHECK(next.approved->by == "Udvalget");
}

TEST_CASE("a vault does not begin with a model whose texts no new model may have") {
  const test::TempFolder folder;
  NewVault wanted;
  wanted.folder = folder / "vault";
  wanted.userName = "anna";
  const std::string bytes = oldModel();
  wanted.model = bytes;
  const auto made = createVault(wanted, test::secret(), {}, test::fixedClock());
  CHECK(made.error().kind == ErrorKind::invalid);
  CHECK_FALSE(std::filesystem::exists(wanted.folder));
}
