#include "base/hash.h"
#include "forms/shippedforms.h"
#include "support/testdata.h"
#include "support/vaults.h"
#include "usecases/families.h"
#include "usecases/forms.h"
#include "usecases/screenings.h"
#include "usecases/vaultstate.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using namespace tidlig::usecases;
using base::ErrorKind;
using forms::AnswerValue;
using forms::ValueKind;
using test::TestVault;
using Kind = domain::Subject::Kind;

namespace {

constexpr std::string_view kForm = R"({"resourceType": "Questionnaire", "status": "active",
  "url": "https://tidlig.example/test/home", "version": "1", "title": "Hjemmet",
  "extension": [{"url": "https://tidlig.example/fhir/StructureDefinition/checklist", "extension": [
    {"url": "profession", "valueCode": "healthVisitor"},
    {"url": "subject", "valueCode": "family"}]}],
  "item": [{"linkId": "pets", "type": "integer", "text": "Hvor mange dyr?"},
           {"linkId": "about", "type": "text", "text": "Andet?"},
           {"linkId": "room", "type": "group", "repeats": true, "text": "Et rum",
            "item": [{"linkId": "name", "type": "string", "text": "Hvad hedder det?"},
                     {"linkId": "size", "type": "decimal", "text": "Hvor stort er det?"}]},
           {"linkId": "use", "type": "choice", "repeats": true, "text": "Hvad bruges det til?",
            "answerOption": [{"valueCoding": {"system": "s", "code": "sleep", "display": "Sove"}},
                             {"valueCoding": {"system": "s", "code": "play", "display": "Lege"}}]}]})";

/// Shown but not evaluated: an extension nobody knows.
constexpr std::string_view kFlagged = R"({"resourceType": "Questionnaire", "status": "active",
  "url": "https://tidlig.example/test/flagged", "title": "A",
  "extension": [{"url": "https://example.org/unheard-of", "valueString": "x"}],
  "item": [{"linkId": "a", "type": "string", "text": "A"}]})";

AnswerValue plain(ValueKind kind, const char* text) {
  return {kind, text, {}, {}};
}

AnswerValue coded(const char* code, const char* display) {
  AnswerValue value;
  value.kind = ValueKind::coding;
  value.coding = {"s", code, {display, {}}};
  return value;
}

/// A vault with the form and a draft of it about the family.
struct Place {
  Place() : opened(kept.open()), vault(*opened) {
    const auto imported = importForm(vault, kForm, false);
    REQUIRE(imported.ok());
    form = *imported;
    const auto created =
        createFamily(vault, {"Lind", {{MemberKind::child, "Alma", birth, {}, false}}});
    REQUIRE(created.ok());
    family = *created;
    const auto begun = begin();
    INFO((begun ? "" : begun.error().detail));
    REQUIRE(begun.ok());
    draft = *begun;
  }
  base::Result<ScreeningKey> begin() {
    return startScreening(vault, family, {Kind::family, 0}, form, vault.clock().today());
  }
  ScreeningView view(ScreeningKey screening) { return *openScreening(vault, screening); }
  base::Status give(const char* linkId, const char* place, std::vector<AnswerValue> values) {
    return giveAnswers(vault, draft, linkId, place, std::move(values));
  }
  std::int64_t logged(storage::LogAction action) {
    auto rows = vault.state().database.query("SELECT count(*) FROM log WHERE action = ?1", action);
    return rows->next() ? rows->integer(0) : -1;
  }

  const base::Date birth = *base::Date::parse("2024-05-01");
  TestVault kept;
  std::unique_ptr<OpenVault> opened;
  OpenVault& vault;
  std::string form;
  FamilyKey family{};
  ScreeningKey draft{};
};

}  // namespace

TEST_CASE("a form that is brought in is kept byte for byte and can be begun with; twice is once") {
  Place place;
  CHECK(*exportForm(place.vault, place.form) == kForm);
  const auto before = listForms(place.vault)->size();
  CHECK(*importForm(place.vault, kForm, false) == place.form);
  CHECK(listForms(place.vault)->size() == before);
  CHECK(place.logged(storage::LogAction::formImported) == 1);
  CHECK(tryForm(place.vault, kForm).known);
  place.opened.reset();
  const auto again = place.kept.open();
  CHECK(listForms(*again)->size() == before);
  CHECK(exportForm(*again, "unheard of").error().kind == ErrorKind::notFound);
}

TEST_CASE("a refused form stays out; a flagged one waits until a person has confirmed it") {
  Place place;
  CHECK(importForm(place.vault, "{}", true).error().kind == ErrorKind::invalid);
  CHECK(importForm(place.vault, "no JSON", true).error().kind == ErrorKind::invalid);
  CHECK(tryForm(place.vault, kFlagged).read.support == forms::FormSupport::flagged);
  CHECK(importForm(place.vault, kFlagged, false).error().kind == ErrorKind::invalid);
  const auto id = importForm(place.vault, kFlagged, true, R"({"totals":[]})");
  REQUIRE(id.ok());
  const auto sheetOf = [&id](OpenVault& vault) {
    const auto all = listForms(vault);
    for (const auto& known : *all) {
      if (known.id == *id) return known.sheet;
    }
    return std::string("not there");
  };
  CHECK(sheetOf(place.vault) == R"({"totals":[]})");
  place.opened.reset();
  CHECK(sheetOf(*place.kept.open()) == R"({"totals":[]})");
}

TEST_CASE("nothing begins with a retired form, what was begun is finished, and it can come back") {
  Place place;
  REQUIRE(setFormRetired(place.vault, place.form, true).ok());
  REQUIRE(setFormRetired(place.vault, place.form, true).ok());
  CHECK(place.logged(storage::LogAction::formRetired) == 1);
  const auto offered = [&](OpenVault& vault) {
    const auto lists = listChecklists(vault);
    return std::any_of(lists->begin(), lists->end(),
                       [&](const auto& list) { return list.id == place.form; });
  };
  CHECK_FALSE(offered(place.vault));
  CHECK(startScreening(place.vault, place.family, {Kind::family, 0}, place.form,
                       place.vault.clock().today())
            .error()
            .kind == ErrorKind::notFound);
  REQUIRE(place.give("about", "", {plain(ValueKind::string, "stadig")}).ok());
  REQUIRE(sign(place.vault, place.draft).ok());
  place.opened.reset();
  const auto again = place.kept.open();
  CHECK_FALSE(offered(*again));
  REQUIRE(setFormRetired(*again, place.form, false).ok());
  CHECK(offered(*again));
}

TEST_CASE("a new vault has every shipped checklist and card, and knows what their totals are of") {
  TestVault kept;
  const auto vault = kept.open();
  const auto known = listForms(*vault);
  CHECK(known->size() == forms::shippedChecklists().size() + forms::shippedCards().size());
  for (const auto& card : forms::shippedCards()) {
    const auto found = std::find_if(known->begin(), known->end(), [&](const KnownForm& one) {
      return one.id == base::sha256Hex(card.form.bytes);
    });
    INFO(card.form.path);
    REQUIRE(found != known->end());
    CHECK(found->sheet == card.sheet);
    CHECK_FALSE(found->form->professions.empty());
  }
}

TEST_CASE("only who manages forms brings one in or retires it") {
  TestVault kept({domain::Role::professional});
  const auto vault = kept.open();
  CHECK(importForm(*vault, kForm, true).error().kind == ErrorKind::denied);
  const std::string id = listForms(*vault)->front().id;
  CHECK(setFormRetired(*vault, id, true).error().kind == ErrorKind::denied);
  CHECK(exportForm(*vault, id).ok());
}

TEST_CASE("answers of every kind and place come back as they were given, from the disk too") {
  Place place;
  AnswerValue size;
  size.kind = ValueKind::decimal;
  size.text = "12.50";
  REQUIRE(place.give("pets", "", {plain(ValueKind::integer, "2")}).ok());
  REQUIRE(place.give("size", "1", {size}).ok());
  REQUIRE(place.give("name", "0", {plain(ValueKind::string, "Køkken")}).ok());
  REQUIRE(place.give("use", "", {coded("sleep", "Sove"), coded("play", "Lege")}).ok());
  REQUIRE(answerText(place.vault, place.draft, "about", "æøå").ok());
  place.opened.reset();
  const auto again = place.kept.open();
  const auto view = openScreening(*again, place.draft);
  REQUIRE(view.ok());
  const forms::Answers& answers = view->answers;
  CHECK(answers.of("pets").front().text == "2");
  CHECK(answers.of("size", "1").front().text == "12.50");
  CHECK(answers.of("size", "1").front().kind == ValueKind::decimal);
  CHECK(answers.of("name", "0").front().text == "Køkken");
  REQUIRE(answers.of("use").size() == 2);
  CHECK(answers.of("use")[1].coding.code == "play");
  CHECK(answers.of("use")[1].coding.display.text == "Lege");
  CHECK(answers.of("about").front().text == "æøå");
  const auto about = std::find_if(view->items.begin(), view->items.end(),
                                  [](const ItemState& item) { return item.linkId == "about"; });
  CHECK(about->text == "æøå");
}

TEST_CASE("an answer that does not fit its question is refused, and what was there stays") {
  Place place;
  REQUIRE(place.give("pets", "", {plain(ValueKind::integer, "2")}).ok());
  CHECK(place.give("pets", "", {plain(ValueKind::string, "to")}).error().kind ==
        ErrorKind::invalid);
  CHECK(place.give("pets", "", {plain(ValueKind::integer, "1"), plain(ValueKind::integer, "2")})
            .error()
            .kind == ErrorKind::invalid);
  CHECK(place.give("pets", "0", {plain(ValueKind::integer, "1")}).error().kind ==
        ErrorKind::invalid);
  CHECK(place.give("name", "", {plain(ValueKind::string, "x")}).error().kind == ErrorKind::invalid);
  CHECK(place.give("room", "", {plain(ValueKind::string, "x")}).error().kind ==
        ErrorKind::notFound);
  CHECK(place.view(place.draft).answers.of("pets").front().text == "2");
  REQUIRE(place.give("pets", "", {}).ok());
  CHECK(place.view(place.draft).answers.all().empty());
}

TEST_CASE("a correction begins with the same answers and notes, and leaves the old ones alone") {
  Place place;
  REQUIRE(place.give("name", "0", {plain(ValueKind::string, "Stue")}).ok());
  REQUIRE(writeNote(place.vault, place.draft, "pets", NoteKind::note, "to katte").ok());
  REQUIRE(sign(place.vault, place.draft).ok());
  const auto version = correct(place.vault, place.draft);
  REQUIRE(version.ok());
  REQUIRE(
      giveAnswers(place.vault, *version, "name", "0", {plain(ValueKind::string, "Køkken")}).ok());
  CHECK(place.view(*version).answers.of("name", "0").front().text == "Køkken");
  CHECK(place.view(*version).items.front().note == "to katte");
  CHECK(place.view(place.draft).answers.of("name", "0").front().text == "Stue");
  CHECK(place.give("name", "0", {}).error().kind == ErrorKind::denied);
}

TEST_CASE("a repetition is taken away with its answers, and the later ones move up") {
  Place place;
  for (const char* at : {"0", "1", "2"}) {
    REQUIRE(place.give("name", at, {plain(ValueKind::string, at)}).ok());
  }
  REQUIRE(place.give("size", "2", {plain(ValueKind::decimal, "4")}).ok());
  REQUIRE(removeRepetition(place.vault, place.draft, "room", {}, 0).ok());
  const auto answers = place.view(place.draft).answers;
  CHECK(answers.of("name", "0").front().text == "1");
  CHECK(answers.of("name", "1").front().text == "2");
  CHECK(answers.of("size", "1").front().text == "4");
  CHECK(answers.all().size() == 3);
  CHECK(removeRepetition(place.vault, place.draft, "pets", {}, 0).error().kind ==
        ErrorKind::invalid);
  CHECK(removeRepetition(place.vault, place.draft, "nobody", {}, 0).error().kind ==
        ErrorKind::notFound);
}
