#include "support/testdata.h"
#include "support/vaults.h"
#include "usecases/families.h"
#include "usecases/formmove.h"
#include "usecases/forms.h"
#include "usecases/screenings.h"
#include "usecases/today.h"
#include "usecases/vaultstate.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using namespace tidlig::usecases;
using base::ErrorKind;
using domain::ScreeningStatus;
using forms::AnswerValue;
using forms::Carry;
using forms::ValueKind;
using Kind = domain::Subject::Kind;
using test::TestVault;

namespace {

AnswerValue value(ValueKind kind, const char* text) {
  return {kind, text, {}, {}};
}

/// A draft on the older version, filled in.
struct Place {
  Place() : opened(kept.open()), vault(*opened) {
    older = import("moves/before.json");
    family = *createFamily(vault, {"Lind", {{MemberKind::child, "Alma", birth, {}, false}}});
    const auto begun =
        startScreening(vault, family, {Kind::child, 0}, older, vault.clock().today());
    REQUIRE(begun.ok());
    draft = *begun;
    give("sleep", "", value(ValueKind::integer, "11"));
    give("meals", "", value(ValueKind::string, "grød"));
    give("mood", "", value(ValueKind::string, "blandet"));
    give("out", "", value(ValueKind::boolean, "true"));
    give("gone", "", value(ValueKind::string, "en bamse"));
    give("who", "0", value(ValueKind::string, "mormor"));
    give("who", "1", value(ValueKind::string, "nabo"));
    REQUIRE(writeNote(vault, draft, "sleep", NoteKind::note, "sover tungt").ok());
    REQUIRE(writeNote(vault, draft, "gone", NoteKind::since, "sommer").ok());
  }
  std::string import(const char* file) {
    const auto id = importForm(vault, test::readData(file), false);
    REQUIRE(id.ok());
    return *id;
  }
  /// As the second one, without a question.
  void importThird() {
    std::string form = test::readData("moves/after.json");
    const std::string version = "1.1.0";
    form.replace(form.find(version), version.size(), "1.2.0");
    const auto begin = form.find(R"({"linkId": "sleep")");
    form.erase(begin, form.find(R"({"linkId": "meals")") - begin);
    const auto id = importForm(vault, form, false);
    INFO((id ? "" : id.error().detail));
    REQUIRE(id.ok());
  }
  void give(const char* linkId, const char* place, AnswerValue answer) {
    REQUIRE(giveAnswers(vault, draft, linkId, place, {std::move(answer)}).ok());
  }
  ScreeningKey move() {
    const auto possible = possibleMove(vault, draft);
    REQUIRE(possible.ok());
    REQUIRE(*possible);
    const auto moved = moveDraft(vault, draft, (*possible)->to);
    INFO((moved ? "" : moved.error().detail));
    REQUIRE(moved.ok());
    return *moved;
  }
  Carry carryOf(const FormMove& move, const char* linkId) {
    const auto found = std::find_if(move.answers.begin(), move.answers.end(),
                                    [&](const MovingAnswer& one) { return one.linkId == linkId; });
    REQUIRE(found != move.answers.end());
    return found->carry;
  }

  const base::Date birth = *base::Date::parse("2024-05-01");
  TestVault kept;
  std::unique_ptr<OpenVault> opened;
  OpenVault& vault;
  std::string older;
  FamilyKey family{};
  ScreeningKey draft{};
};

}  // namespace

TEST_CASE("a draft can move only when a newer version of its form has come into the vault") {
  Place place;
  CHECK_FALSE(*possibleMove(place.vault, place.draft));
  const std::string newer = place.import("moves/after.json");
  const auto possible = possibleMove(place.vault, place.draft);
  REQUIRE(*possible);
  CHECK((*possible)->to == newer);
  REQUIRE(setFormRetired(place.vault, newer, true).ok());
  CHECK_FALSE(*possibleMove(place.vault, place.draft));
}

TEST_CASE("what would happen to each answer is told before it happens, and changes nothing") {
  Place place;
  place.import("moves/after.json");
  const auto possible = possibleMove(place.vault, place.draft);
  REQUIRE(*possible);
  CHECK(place.carryOf(**possible, "sleep") == Carry::carried);
  CHECK(place.carryOf(**possible, "meals") == Carry::confirm);
  CHECK(place.carryOf(**possible, "mood") == Carry::notCarried);
  CHECK(place.carryOf(**possible, "out") == Carry::notCarried);
  CHECK(place.carryOf(**possible, "gone") == Carry::archived);
  CHECK((*possible)->answers.size() == 7);
  CHECK(openScreening(place.vault, place.draft)->status == ScreeningStatus::draft);
}

TEST_CASE("moving makes a new draft with what is carried, and keeps the one before as it was") {
  Place place;
  place.import("moves/after.json");
  const ScreeningKey moved = place.move();
  const auto view = openScreening(place.vault, moved);
  REQUIRE(view.ok());
  CHECK(view->status == ScreeningStatus::draft);
  CHECK(view->form->version == "1.1.0");
  CHECK(view->answers.of("sleep").front().text == "11");
  CHECK(view->answers.of("meals").front().text == "grød");
  CHECK(view->answers.of("mood").empty());
  CHECK(view->answers.of("out").empty());
  CHECK(view->answers.of("who", "0").front().text == "mormor");
  CHECK(view->answers.of("who", "1").front().text == "nabo");
  CHECK(view->items.front().note == "sover tungt");
  const auto before = openScreening(place.vault, place.draft);
  CHECK(before->status == ScreeningStatus::superseded);
  CHECK(before->answers.of("mood").front().text == "blandet");
  CHECK(giveAnswers(place.vault, place.draft, "sleep", "", {}).error().kind == ErrorKind::denied);
  CHECK(whatWaits(place.vault, place.vault.clock().today())->front().all == 1);
  CHECK(checkVault(place.vault)->empty());
}

TEST_CASE("what did not move on is read beside the new screening, also when it is signed") {
  Place place;
  place.import("moves/after.json");
  CHECK(leftBehind(place.vault, place.draft)->empty());
  const ScreeningKey moved = place.move();
  REQUIRE(confirmAnswer(place.vault, moved, "meals", "").ok());
  REQUIRE(sign(place.vault, moved).ok());
  const auto left = leftBehind(place.vault, moved);
  REQUIRE(left.ok());
  REQUIRE(left->size() == 1);
  CHECK(left->front().from == place.draft);
  const auto& answers = left->front().answers;
  REQUIRE(answers.size() == 3);
  CHECK(answers[0].linkId == "mood");
  CHECK(answers[0].values.front().text == "blandet");
  CHECK(answers[2].linkId == "gone");
  CHECK(answers[2].carry == Carry::archived);
}

TEST_CASE("a note goes where its answer goes: on, or to what is read beside the new screening") {
  Place place;
  REQUIRE(writeNote(place.vault, place.draft, "mood", NoteKind::example, "i går").ok());
  REQUIRE(giveAnswers(place.vault, place.draft, "out", "", {}).ok());
  REQUIRE(writeNote(place.vault, place.draft, "out", NoteKind::seenBy, "mor").ok());
  REQUIRE(giveAnswers(place.vault, place.draft, "meals", "", {}).ok());
  REQUIRE(writeNote(place.vault, place.draft, "meals", NoteKind::note, "kun hjemme").ok());
  place.import("moves/after.json");
  const ScreeningKey moved = place.move();
  const auto left = leftBehind(place.vault, moved);
  REQUIRE(left->size() == 1);
  const auto& answers = left->front().answers;
  REQUIRE(answers.size() == 3);
  CHECK(answers[0].notes.front().text == "i går");
  CHECK(answers[1].values.empty());
  CHECK(answers[1].notes.front().kind == NoteKind::seenBy);
  CHECK(answers[2].notes.front().text == "sommer");
  // Beside a question that reads otherwise now, a note must be confirmed as an answer must.
  const auto waiting = toConfirm(place.vault, moved);
  REQUIRE(waiting->size() == 1);
  CHECK(waiting->front().linkId == "meals");
  const auto view = openScreening(place.vault, moved);
  REQUIRE(view.ok());
  for (const ItemState& item : view->items) {
    CHECK((item.linkId != "mood" || item.example.empty()));
    if (item.linkId == "meals") CHECK(item.note == "kun hjemme");
  }
}

TEST_CASE("moving once more confirms nothing, and keeps what the first move left behind") {
  Place place;
  place.import("moves/after.json");
  const ScreeningKey once = place.move();
  place.importThird();
  place.draft = once;
  CHECK(place.carryOf(**possibleMove(place.vault, once), "meals") == Carry::confirm);
  const ScreeningKey twice = place.move();
  const auto waiting = toConfirm(place.vault, twice);
  REQUIRE(waiting->size() == 1);
  CHECK(waiting->front().linkId == "meals");
  // As it was read when it was answered, two versions ago.
  CHECK(waiting->front().before->text.in("da") == "Hvad spiser barnet?");
  CHECK(sign(place.vault, twice).error().kind == ErrorKind::invalid);
  const auto left = leftBehind(place.vault, twice);
  REQUIRE(left->size() == 2);
  CHECK(left->at(0).from == once);
  REQUIRE(left->at(0).answers.size() == 1);
  CHECK(left->at(0).answers[0].linkId == "sleep");
  CHECK(left->at(0).answers[0].notes.front().text == "sover tungt");
  CHECK(left->at(1).answers.size() == 3);
}

TEST_CASE("an answer that was confirmed before the next move need not be confirmed again") {
  Place place;
  place.import("moves/after.json");
  place.draft = place.move();
  REQUIRE(confirmAnswer(place.vault, place.draft, "meals", "").ok());
  place.importThird();
  CHECK(toConfirm(place.vault, place.move())->empty());
}

TEST_CASE("a correction of a moved screening still shows what was left behind") {
  Place place;
  place.import("moves/after.json");
  const ScreeningKey moved = place.move();
  REQUIRE(confirmAnswer(place.vault, moved, "meals", "").ok());
  REQUIRE(sign(place.vault, moved).ok());
  const auto correction = correct(place.vault, moved);
  REQUIRE(correction.ok());
  REQUIRE(leftBehind(place.vault, *correction)->size() == 1);
  CHECK(leftBehind(place.vault, *correction)->front().from == place.draft);
}

TEST_CASE("a confirmation that is taken back makes signing wait again") {
  Place place;
  CHECK(askAgain(place.vault, place.draft, "meals", "").error().kind == ErrorKind::invalid);
  place.import("moves/after.json");
  const ScreeningKey moved = place.move();
  REQUIRE(confirmAnswer(place.vault, moved, "meals", "").ok());
  REQUIRE(askAgain(place.vault, moved, "meals", "").ok());
  REQUIRE(askAgain(place.vault, moved, "meals", "").ok());
  CHECK(completion(place.vault, moved)->unconfirmed.size() == 1);
  CHECK(sign(place.vault, moved).error().kind == ErrorKind::invalid);
  CHECK(askAgain(place.vault, moved, "nonsense", "").error().kind == ErrorKind::notFound);
  CHECK(askAgain(place.vault, place.draft, "meals", "").error().kind == ErrorKind::denied);
}

TEST_CASE("a draft that moved on tells what it became, and is no draft to go on with") {
  Place place;
  CHECK_FALSE(openScreening(place.vault, place.draft)->movedTo);
  place.import("moves/after.json");
  const ScreeningKey moved = place.move();
  CHECK(openScreening(place.vault, place.draft)->movedTo == moved);
  CHECK_FALSE(openScreening(place.vault, moved)->movedTo);
  CHECK(sign(place.vault, place.draft).error().kind == ErrorKind::denied);
  CHECK(correct(place.vault, place.draft).error().kind == ErrorKind::denied);
}

TEST_CASE("signing waits until an answer to a changed question is confirmed or given anew") {
  for (const bool anew : {false, true}) {
    Place place;
    place.import("moves/after.json");
    const ScreeningKey moved = place.move();
    CHECK(completion(place.vault, moved)->unconfirmed ==
          std::vector<forms::Answers::Key>{{"meals", ""}});
    CHECK(sign(place.vault, moved).error().kind == ErrorKind::invalid);
    if (anew) {
      REQUIRE(
          giveAnswers(place.vault, moved, "meals", "", {value(ValueKind::string, "fisk")}).ok());
    } else {
      REQUIRE(confirmAnswer(place.vault, moved, "meals", "").ok());
    }
    CHECK(toConfirm(place.vault, moved)->empty());
    CHECK(sign(place.vault, moved).ok());
  }
}

TEST_CASE("a draft of an older version can be finished on it, whatever has come") {
  Place place;
  place.import("moves/after.json");
  CHECK(sign(place.vault, place.draft).ok());
  CHECK(possibleMove(place.vault, place.draft).error().kind == ErrorKind::denied);
}

TEST_CASE("a move that was told for one version is not made to another") {
  Place place;
  const std::string newer = place.import("moves/after.json");
  CHECK(moveDraft(place.vault, place.draft, place.older).error().kind == ErrorKind::invalid);
  CHECK(moveDraft(place.vault, place.draft, "unheard of").error().kind == ErrorKind::invalid);
  REQUIRE(setFormRetired(place.vault, newer, true).ok());
  CHECK(moveDraft(place.vault, place.draft, newer).error().kind == ErrorKind::invalid);
}

TEST_CASE("a correction that moves still corrects") {
  Place place;
  REQUIRE(sign(place.vault, place.draft).ok());
  const auto correction = correct(place.vault, place.draft);
  REQUIRE(correction.ok());
  place.import("moves/after.json");
  const auto signedOnes = place.draft;
  place.draft = *correction;
  const ScreeningKey moved = place.move();
  REQUIRE(confirmAnswer(place.vault, moved, "meals", "").ok());
  REQUIRE(sign(place.vault, moved).ok());
  CHECK(openScreening(place.vault, signedOnes)->status == ScreeningStatus::superseded);
}
