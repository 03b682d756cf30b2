#include "base/file.h"
#include "forms/shippedforms.h"
#include "scoring/modelwriter.h"
#include "storage/pageimage.h"
#include "support/cases.h"
#include "support/vaults.h"
#include "usecases/assessments.h"
#include "usecases/backups.h"
#include "usecases/families.h"
#include "usecases/models.h"
#include "usecases/pastdecision.h"
#include "usecases/salvaging.h"
#include "usecases/vaultstate.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace tidlig;
using namespace tidlig::usecases;
using base::ErrorKind;
namespace fs = std::filesystem;

namespace {

const base::Date kToday = test::fixedClock().today();
const std::string kTitle = "Kommunens prøvemodel";
/// Stands near the end of the file.
const std::string kLate = "Kommunalbestyrelsen i Lindby";

/// A vault in which a family was placed by a model of the municipality's own.
class Ours {
 public:
  Ours() {
    scoring::Model model = test::startModel();
    model.id = "municipality";
    model.version = "2.0.0";
    model.title.da = kTitle;
    model.table[3][1] = {scoring::CellSource::local, 4, kLate, kToday, {4, 4}};
    const auto vault = m_vault.open();
    const Approving wanted{kToday, "Børne- og ungeudvalget", "Prøvet på et møde"};
    REQUIRE(approveModel(*vault, scoring::writeModel(model), wanted).ok());
    const auto family = createFamily(
        *vault,
        {"Lind", {{MemberKind::child, "Alma", *base::Date::parse("2024-05-01"), {}, false}}});
    REQUIRE(family.ok());
    REQUIRE(decide(*vault, {*family, kToday, 2, {}, kWhy, "", "", {}}).ok());
  }

  static constexpr const char* kWhy = "Vi så det sammen";

  void beginNext() { REQUIRE(beginModelDraft(*m_vault.open()).ok()); }
  void backUp() { REQUIRE(makeBackup(*m_vault.open()).ok()); }

  /// Chooses the page of the database on which a file has these words.
  void damage(const std::string& words = kTitle) {
    const auto vault = m_vault.open();
    OpenVault::State& state = vault->state();
    REQUIRE(state.database.checkpoint().ok());
    const auto key = state.master.derive(security::Subkey::database, storage::kDatabaseKeySize);
    const test::TempFolder work;
    REQUIRE(base::copyFile(m_vault / "vault.db", work / "copy.db").ok());
    const auto image = storage::PageImage::read(work / "copy.db", work.path(), key);
    REQUIRE(image.ok());
    const std::size_t at = image->bytes().find(words);
    REQUIRE(at != std::string_view::npos);
    m_page = at / storage::PageImage::kPageSize;
  }

  Salvaged salvage() {
    test::flipBit(m_vault / "vault.db", m_page * storage::PageImage::kPageSize + 2000);
    auto saved =
        salvageVault(m_vault.path(), m_after / "saved", {}, test::secret(), test::fixedClock());
    INFO((saved ? "" : saved.error().detail));
    REQUIRE(saved.ok());
    return std::move(*saved);
  }

  [[nodiscard]] std::unique_ptr<OpenVault> saved() const {
    auto open = OpenVault::unlock(m_after / "saved", {}, test::secret(), test::fixedClock());
    INFO((open ? "" : open.error().detail));
    REQUIRE(open.ok());
    return std::move(*open);
  }

 private:
  test::TestVault m_vault;
  test::TempFolder m_after;
  std::size_t m_page = 0;
};

std::vector<DecisionView> decisionsIn(OpenVault& vault) {
  const auto families = listFamilies(vault);
  REQUIRE(families.ok());
  REQUIRE(families->size() == 1);
  auto decisions = listDecisions(vault, families->front().key);
  REQUIRE(decisions.ok());
  return std::move(*decisions);
}

bool tells(const Salvaged& saved, const std::string& part, const std::string& what) {
  const auto& findings = saved.vault.findings;
  return std::any_of(findings.begin(), findings.end(), [&](const CheckFinding& one) {
    return one.part == part && one.what.find(what) != std::string::npos;
  });
}

}  // namespace

TEST_CASE("a model that is lost with its page comes back from a backup, and nothing is lost") {
  const std::string where = GENERATE(kTitle, kLate);
  Ours ours;
  ours.backUp();
  ours.damage(where);
  const Salvaged saved = ours.salvage();
  CHECK(saved.outcome.damagedPages == 1);
  CHECK(saved.outcome.placeholders.empty());
  for (const auto& loss : saved.outcome.losses) {
    INFO(loss.table << ' ' << loss.pages << ' ' << loss.rows << ' ' << loss.ids.size());
    CHECK(loss.rows == 0);
  }
  const auto vault = ours.saved();
  CHECK(vault->model().title.da == kTitle);
  const auto decisions = decisionsIn(*vault);
  REQUIRE(decisions.size() == 1);
  CHECK(readDecision(*vault, decisions.front().key).ok());
  CHECK(checkVault(*vault)->empty());
}

TEST_CASE("a shipped file that lost a page within is whole again, and nothing is told as lost") {
  Ours ours;
  const std::string_view catalogue = forms::shippedCatalogue();
  ours.damage(std::string(catalogue.substr(catalogue.size() - 600, 60)));
  const Salvaged saved = ours.salvage();
  CHECK(saved.outcome.damagedPages == 1);
  CHECK(saved.outcome.placeholders.empty());
  for (const auto& loss : saved.outcome.losses) {
    INFO(loss.table);
    CHECK(loss.rows == 0);
  }
  CHECK(checkVault(*ours.saved())->empty());
}

TEST_CASE("a model that is lost for good leaves the decisions, and the model before it in force") {
  const std::string where = GENERATE(kTitle, kLate);
  INFO(where);
  Ours ours;
  ours.damage(where);
  const Salvaged saved = ours.salvage();
  CHECK(saved.outcome.placeholders.size() == 1);
  const auto& losses = saved.outcome.losses;
  const auto file = std::find_if(losses.begin(), losses.end(),
                                 [](const auto& loss) { return loss.table == "file"; });
  REQUIRE(file != losses.end());
  CHECK(file->rows == 1);
  CHECK(tells(saved, "model", "an approved model is lost"));
  const auto vault = ours.saved();
  CHECK(vault->model() == test::startModel());
  CHECK(listModels(*vault)->size() == 1);
  const auto decisions = decisionsIn(*vault);
  REQUIRE(decisions.size() == 1);
  CHECK(decisions.front().group == 2);
  CHECK(decisions.front().reason == Ours::kWhy);
  CHECK(readDecision(*vault, decisions.front().key).error().kind == ErrorKind::notFound);
  const auto findings = checkVault(*vault);
  REQUIRE(findings.ok());
  REQUIRE(findings->size() == 1);
  CHECK(findings->front().part == "assessments");
  CHECK(findings->front().what.find("was lost") != std::string::npos);
}

TEST_CASE("after a salvage a new model is approved, and what was decided stays as it was") {
  Ours ours;
  ours.damage();
  ours.salvage();
  const auto vault = ours.saved();
  scoring::Model model = test::startModel();
  model.id = "municipality";
  model.version = "2.0.1";
  const Approving wanted{kToday, "Børne- og ungeudvalget", "Den gamle gik tabt"};
  CHECK(approveModel(*vault, scoring::writeModel(model), wanted).ok());
  CHECK(vault->model().version == "2.0.1");
  CHECK(decisionsIn(*vault).front().reason == Ours::kWhy);
}

TEST_CASE("the next model that was being written stays when the one it was begun from is lost") {
  Ours ours;
  ours.damage();  // chosen first: the draft has the same title
  ours.beginNext();
  ours.salvage();
  const auto vault = ours.saved();
  const auto draft = modelDraft(*vault);
  REQUIRE(draft.ok());
  REQUIRE(draft->has_value());
  CHECK((*draft)->model.title.da == kTitle);
  CHECK((*draft)->base == vault->model());
}
