#include "support/fhirchecks.h"
#include "support/testdata.h"
#include "support/vaults.h"
#include "usecases/cases.h"
#include "usecases/families.h"
#include "usecases/forms.h"
#include "usecases/responseexport.h"
#include "usecases/screenings.h"
#include "usecases/vaultstate.h"

#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using namespace tidlig::usecases;
using base::ErrorKind;
using domain::Role;
using forms::AnswerValue;
using forms::ValueKind;
using Kind = domain::Subject::Kind;
using test::TestVault;

namespace {

/// Flat, with whole numbers and a short text: what the children guide can take.
constexpr const char* kFlat = R"({"resourceType": "Questionnaire", "status": "active",
  "version": "1", "url": "https://example.org/flat", "title": "Fladt", "publisher": "P",
  "extension": [{"url": "https://tidlig.example/fhir/StructureDefinition/checklist",
    "extension": [{"url": "profession", "valueCode": "healthVisitor"}]}], "item": [
  {"linkId": "1", "type": "integer", "text": "Tal"},
  {"linkId": "2", "type": "string", "text": "Ord"}]})";

const domain::CprNumber& cpr() {
  // Made up: no number of this day ends in four noughts.
  static const auto number = *domain::CprNumber::parse("010124-0000");
  return number;
}

struct Place {
  explicit Place(std::vector<Role> roles = {Role::administrator, Role::professional})
      : kept(std::move(roles)), opened(kept.open()), vault(*opened) {}

  void addFamily() {
    family = *createFamily(vault, {"Lind",
                                   {{MemberKind::child, "Alma", birth, {}, false},
                                    {MemberKind::adult, "Mor", {}, {}, false}}});
  }
  ScreeningKey begin(const std::string& form, domain::Subject subject = {Kind::child, 0}) {
    const auto begun = startScreening(vault, family, subject, form, vault.clock().today());
    INFO((begun ? "" : begun.error().detail));
    REQUIRE(begun.ok());
    return *begun;
  }
  /// The flat form, filled in.
  ScreeningKey flat(const char* word) {
    const auto form = importForm(vault, kFlat, false);
    REQUIRE(form.ok());
    const ScreeningKey key = begin(*form);
    REQUIRE(giveAnswers(vault, key, "1", {}, {{ValueKind::integer, "7", {}, {}}}).ok());
    REQUIRE(giveAnswers(vault, key, "2", {}, {{ValueKind::string, word, {}, {}}}).ok());
    return key;
  }
  std::int64_t logged(storage::LogAction action) {
    auto rows = vault.state().database.query("SELECT count(*) FROM log WHERE action = ?1", action);
    return rows->next() ? rows->integer(0) : -1;
  }

  const base::Date birth = *base::Date::parse("2024-05-01");
  TestVault kept;
  std::unique_ptr<OpenVault> opened;
  OpenVault& vault;
  FamilyKey family{};
};

}  // namespace

TEST_CASE("a family's signed screenings leave as one bundle that names nobody") {
  Place place;
  place.addFamily();
  const ScreeningKey flat = place.flat("rolig");
  REQUIRE(sign(place.vault, flat).ok());
  place.flat("en kladde");
  const auto exported = exportScreenings(place.vault, place.family);
  REQUIRE(exported.ok());
  CHECK(exported->screenings == 1);
  CHECK(exported->unfinished == 1);
  CHECK(exported->withoutForm == 0);
  CHECK(test::faultsOfCollection(exported->json).empty());
  CHECK(exported->json.find("rolig") != std::string::npos);
  CHECK(exported->json.find("Patient/child-1") != std::string::npos);
  for (const char* hidden : {"Alma", "Lind", "Mor", "anna", "en kladde"}) {
    INFO(hidden);
    CHECK(exported->json.find(hidden) == std::string::npos);
  }
  CHECK(exportScreenings(place.vault, place.family)->json == exported->json);
  CHECK(place.logged(storage::LogAction::screeningsExported) == 2);
}

TEST_CASE("what is exported of every shipped checklist is right FHIR") {
  Place place;
  place.addFamily();
  std::size_t tried = 0;
  const auto lists = listChecklists(place.vault);
  REQUIRE(lists.ok());
  for (const auto& list : *lists) {
    const domain::Subject subject{list.form->subject.value_or(Kind::family), 0};
    const auto begun =
        startScreening(place.vault, place.family, subject, list.id, place.vault.clock().today());
    REQUIRE(begun.ok());
    for (const auto* question : forms::questionsOf(*list.form)) {
      if (question->indicator) {
        REQUIRE(answer(place.vault, *begun, question->linkId, domain::Value::some).ok());
      }
    }
    if (!sign(place.vault, *begun)) continue;  // asks for what is not given here
    ++tried;
    const auto exported = exportScreenings(place.vault, place.family);
    REQUIRE(exported.ok());
    CHECK(test::faultsOfCollection(exported->json).empty());
  }
  CHECK(tried > 5);
}

TEST_CASE("of a corrected screening only the correction leaves, as amended") {
  Place place;
  place.addFamily();
  const ScreeningKey first = place.flat("forkert");
  REQUIRE(sign(place.vault, first).ok());
  const auto second = correct(place.vault, first);
  REQUIRE(second.ok());
  REQUIRE(giveAnswers(place.vault, *second, "2", {}, {{ValueKind::string, "rettet", {}, {}}}).ok());
  REQUIRE(sign(place.vault, *second).ok());
  const auto exported = exportScreenings(place.vault, place.family);
  REQUIRE(exported.ok());
  CHECK(exported->screenings == 1);
  CHECK(exported->json.find("rettet") != std::string::npos);
  CHECK(exported->json.find("forkert") == std::string::npos);
  CHECK(exported->json.find(R"("status":"amended")") != std::string::npos);
  CHECK(exportToChildrenGuide(place.vault, first, cpr()).error().kind == ErrorKind::invalid);
}

TEST_CASE("screenings that came in without their checklist are counted, not left out in silence") {
  Place place;
  const domain::Case imported{"F-1",
                              *base::Date::parse("2026-11-23"),
                              {{"c1", place.birth, {}}},
                              {},
                              {{"s1",
                                {Kind::child, 0},
                                "daycare",
                                *base::Date::parse("2026-11-01"),
                                domain::ScreeningStatus::final,
                                {}}}};
  REQUIRE(storeCase(place.vault, imported).ok());
  const auto exported = exportScreenings(place.vault, listFamilies(place.vault)->front().key);
  REQUIRE(exported.ok());
  CHECK(exported->screenings == 0);
  CHECK(exported->withoutForm == 1);
}

TEST_CASE(
    "a flat form leaves for the children guide with the CPR number, which the vault forgets") {
  Place place;
  place.addFamily();
  const ScreeningKey flat = place.flat("rolig");
  CHECK(exportToChildrenGuide(place.vault, flat, cpr()).error().kind == ErrorKind::invalid);
  REQUIRE(sign(place.vault, flat).ok());
  const auto projection = exportToChildrenGuide(place.vault, flat, cpr());
  REQUIRE(projection.ok());
  CHECK(projection->refusals.empty());
  CHECK(test::faultsOfGuideResponse(projection->json).empty());
  CHECK(projection->json.find(cpr().digits()) != std::string::npos);
  CHECK(place.logged(storage::LogAction::screeningToGuide) == 1);
}

TEST_CASE("what the children guide has no place for is refused with the question, and not logged") {
  Place place;
  place.addFamily();
  const ScreeningKey flat = place.flat("et ord der er meget længere end tredive tegn");
  REQUIRE(sign(place.vault, flat).ok());
  const auto projection = exportToChildrenGuide(place.vault, flat, cpr());
  REQUIRE(projection.ok());
  CHECK(projection->json.empty());
  REQUIRE(projection->refusals.size() == 1);
  CHECK(projection->refusals.front().linkId == "2");
  CHECK(place.logged(storage::LogAction::screeningToGuide) == 0);
}

TEST_CASE("screenings leave only with the right to move cases") {
  Place place({Role::administrator, Role::leader, Role::dataProtectionOfficer});
  CHECK(exportScreenings(place.vault, FamilyKey{1}).error().kind == ErrorKind::denied);
  CHECK(exportToChildrenGuide(place.vault, ScreeningKey{1}, cpr()).error().kind ==
        ErrorKind::denied);
}

TEST_CASE("there is nothing to export of a family or a screening that is not there") {
  Place place;
  CHECK(exportScreenings(place.vault, FamilyKey{99}).error().kind == ErrorKind::notFound);
  CHECK(exportToChildrenGuide(place.vault, ScreeningKey{99}, cpr()).error().kind ==
        ErrorKind::notFound);
}
