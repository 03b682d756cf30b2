#include "support/property.h"
#include "support/vaults.h"
#include "usecases/aftermath.h"
#include "usecases/forms.h"
#include "usecases/history.h"
#include "usecases/screenings.h"
#include "usecases/takingout.h"
#include "usecases/vaultstate.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using namespace tidlig::usecases;
using base::Date;
using base::ErrorKind;
using test::TestVault;
using Kind = domain::Subject::Kind;

namespace {

Date day(const char* text) {
  return *Date::parse(text);
}

const Date kNoted = day("2026-11-20");

struct Place {
  explicit Place(std::vector<domain::Role> roles = {domain::Role::administrator,
                                                    domain::Role::professional})
      : kept(std::move(roles)), opened(kept.open()), vault(*opened) {}

  FamilyKey addFamily() {
    return *createFamily(vault, {"Lind",
                                 {{MemberKind::adult, "Mor", {}, {}, false},
                                  {MemberKind::child, "Alma", day("2024-05-12"), {}, false},
                                  {MemberKind::child, "", {}, day("2027-02-01"), false}}});
  }
  ScreeningKey begin(FamilyKey family, Date date) {
    const auto lists = listChecklists(vault);
    for (const auto& list : *lists) {
      if (list.form->subject != Kind::child || !forms::observes(*list.form)) continue;
      const auto started = startScreening(vault, family, {Kind::child, 0}, list.id, date);
      if (started) return *started;
    }
    FAIL("no checklist about a child");
    return {};
  }
  AssessmentKey decideOn(FamilyKey family, Date asOf, int group,
                         std::optional<Date> nextStepOn = {}) {
    return *decide(vault, {family, asOf, group, {}, "as talked about", {}, "Visit", nextStepOn});
  }
  std::vector<HistoryEvent> history(FamilyKey family) {
    const auto events = readHistory(vault, family, [](std::int64_t) { return kNoted; });
    REQUIRE(events.ok());
    return *events;
  }
  std::int64_t logged(storage::LogAction action) {
    auto rows = vault.state().database.query("SELECT count(*) FROM log WHERE action = ?1", action);
    return rows->next() ? rows->integer(0) : -1;
  }

  TestVault kept;
  std::unique_ptr<OpenVault> opened;
  OpenVault& vault;
};

std::vector<EventKind> kindsOf(const std::vector<HistoryEvent>& events) {
  std::vector<EventKind> kinds;
  for (const auto& event : events) kinds.push_back(event.kind);
  return kinds;
}

}  // namespace

TEST_CASE("a family's history tells births, screenings and decisions in the order of their days") {
  Place place;
  const auto family = place.addFamily();
  const auto draft = place.begin(family, day("2026-11-10"));
  REQUIRE(sign(place.vault, place.begin(family, day("2026-01-15"))).ok());
  place.decideOn(family, day("2026-02-01"), 3);
  const auto events = place.history(family);
  using enum EventKind;
  CHECK(kindsOf(events) == std::vector{birth, screening, decision, screening, expectedBirth});
  CHECK(events[0].date == day("2024-05-12"));
  CHECK(events[0].child == 0U);
  CHECK(events[1].screening->status == domain::ScreeningStatus::final);
  CHECK(events[1].by == "anna");
  CHECK(events[2].group == 3);
  CHECK_FALSE(events[2].groupBefore);
  CHECK(events[3].screening->key == draft);
  CHECK(events[3].screening->status == domain::ScreeningStatus::draft);
  CHECK(events[4].date == day("2027-02-01"));
  CHECK(events[4].child == 1U);
}

TEST_CASE("each decision tells the position before it in time, in whatever order they were made") {
  Place place;
  const auto family = place.addFamily();
  place.decideOn(family, day("2026-06-01"), 2);
  place.decideOn(family, day("2026-03-01"), 4);
  place.decideOn(family, day("2026-09-01"), 3);
  std::vector<std::pair<int, std::optional<int>>> moves;
  for (const auto& event : place.history(family)) {
    if (event.kind == EventKind::decision) moves.emplace_back(event.group, event.groupBefore);
  }
  CHECK(moves == std::vector<std::pair<int, std::optional<int>>>{{4, {}}, {2, 4}, {3, 2}});
}

TEST_CASE("a next step is planned until it was taken, then it stands on the day of the note") {
  Place place;
  const auto family = place.addFamily();
  const auto key = place.decideOn(family, day("2026-11-01"), 2, day("2026-12-24"));
  const auto find = [&](EventKind kind) -> std::optional<HistoryEvent> {
    for (const auto& event : place.history(family)) {
      if (event.kind == kind) return event;
    }
    return {};
  };
  REQUIRE(find(EventKind::stepPlanned));
  CHECK(find(EventKind::stepPlanned)->date == day("2026-12-24"));
  CHECK(find(EventKind::stepPlanned)->nextStep == "Visit");
  CHECK_FALSE(find(EventKind::parentsInformed));

  REQUIRE(setStepDone(place.vault, key, true).ok());
  REQUIRE(setParentsInformed(place.vault, key, true).ok());
  CHECK_FALSE(find(EventKind::stepPlanned));
  CHECK(find(EventKind::stepDone)->date == kNoted);
  CHECK(find(EventKind::stepDone)->assessment == key);
  CHECK(find(EventKind::parentsInformed)->by == "anna");
}

TEST_CASE("whatever was recorded, a history is in the order of days and has every decision once") {
  Place place;
  test::holds("ordered and whole", [&] {
    const auto family = place.addFamily();
    const int count = *rc::gen::inRange(0, 6);
    for (int i = 0; i < count; ++i) {
      const auto asOf = day("2026-01-01").plusDays(*rc::gen::inRange(-400, 400));
      place.decideOn(family, asOf, *rc::gen::inRange(1, 5));
    }
    const auto events = place.history(family);
    RC_ASSERT(std::is_sorted(events.begin(), events.end(),
                             [](const auto& a, const auto& b) { return a.date < b.date; }));
    std::optional<int> before;
    int seen = 0;
    for (const auto& event : events) {
      if (event.kind != EventKind::decision) continue;
      RC_ASSERT(event.groupBefore == before);
      before = event.group;
      ++seen;
    }
    RC_ASSERT(seen == count);
  });
}

TEST_CASE("reading a history is in the log, and who may not read families reads none") {
  Place place;
  const auto family = place.addFamily();
  place.history(family);
  CHECK(place.logged(storage::LogAction::historyRead) == 1);
  const auto dayOf = [](std::int64_t) { return kNoted; };
  CHECK(readHistory(place.vault, FamilyKey{999}, dayOf).error().kind == ErrorKind::notFound);
  CHECK(place.logged(storage::LogAction::historyRead) == 1);
  Place closed({domain::Role::administrator});
  CHECK(readHistory(closed.vault, family, dayOf).error().kind == ErrorKind::denied);
}

TEST_CASE("a sheet for the parents and one for the record are told apart in the log") {
  CHECK(static_cast<int>(storage::LogAction::parentsSheetPrinted) == 100);
  CHECK(static_cast<int>(storage::LogAction::recordSaved) == 103);
  Place place;
  const auto family = place.addFamily();
  const auto mark = notePaperOut(place.vault, family, FamilyPaper::parents, WayOut::printed);
  REQUIRE(mark.ok());
  CHECK(*mark == LogMark::of(*place.vault.state().log.head()));
  REQUIRE(notePaperOut(place.vault, family, FamilyPaper::parents, WayOut::saved).ok());
  REQUIRE(notePaperOut(place.vault, family, FamilyPaper::record, WayOut::printed).ok());
  REQUIRE(notePaperOut(place.vault, family, FamilyPaper::record, WayOut::saved).ok());
  for (const auto action :
       {storage::LogAction::parentsSheetPrinted, storage::LogAction::parentsSheetSaved,
        storage::LogAction::recordPrinted, storage::LogAction::recordSaved}) {
    CHECK(place.logged(action) == 1);
  }
  const auto nobody = notePaperOut(place.vault, FamilyKey{999}, FamilyPaper::record, WayOut::saved);
  CHECK(nobody.error().kind == ErrorKind::notFound);
  Place closed({domain::Role::administrator});
  const auto denied = notePaperOut(closed.vault, family, FamilyPaper::parents, WayOut::saved);
  CHECK(denied.error().kind == ErrorKind::denied);
}

TEST_CASE(
    "what any form of the vault keeps for professionals is kept from parents, retired or not") {
  Place place;
  const auto shipped = keptForProfessionals(place.vault);
  REQUIRE(shipped.ok());
  const auto has = [](const std::vector<std::string>& codes, const char* code) {
    return std::find(codes.begin(), codes.end(), code) != codes.end();
  };
  CHECK(has(*shipped, "sign.suspectedViolence"));
  CHECK_FALSE(has(*shipped, "sign.sadness"));
  constexpr std::string_view kForm = R"({"resourceType": "Questionnaire", "status": "active",
    "url": "https://tidlig.example/test/own", "version": "1", "title": "Egen",
    "extension": [{"url": "https://tidlig.example/fhir/StructureDefinition/checklist", "extension": [
      {"url": "profession", "valueCode": "healthVisitor"}, {"url": "subject", "valueCode": "child"}]}],
    "item": [{"linkId": "sad", "type": "choice", "text": "Er barnet ked af det?",
      "extension": [{"url": "https://tidlig.example/fhir/StructureDefinition/professional-only",
                     "valueBoolean": true}],
      "code": [{"system": "https://tidlig.example/fhir/CodeSystem/indicator", "code": "sign.sadness"}],
      "answerOption": [
        {"valueCoding": {"system": "https://tidlig.example/fhir/CodeSystem/observation-value", "code": "absent", "display": "a"}},
        {"valueCoding": {"system": "https://tidlig.example/fhir/CodeSystem/observation-value", "code": "some", "display": "b"}},
        {"valueCoding": {"system": "https://tidlig.example/fhir/CodeSystem/observation-value", "code": "marked", "display": "c"}},
        {"valueCoding": {"system": "https://tidlig.example/fhir/CodeSystem/observation-value", "code": "notAssessed", "display": "d"}}]}]})";
  const auto id = importForm(place.vault, kForm, true);
  INFO((id ? "" : id.error().detail));
  REQUIRE(id.ok());
  CHECK(has(*keptForProfessionals(place.vault), "sign.sadness"));
  REQUIRE(setFormRetired(place.vault, *id, true).ok());
  CHECK(has(*keptForProfessionals(place.vault), "sign.sadness"));
}

TEST_CASE("a picture that leaves the vault is in the log, as paper or as a file") {
  CHECK(static_cast<int>(storage::LogAction::picturePrinted) == 33);
  CHECK(static_cast<int>(storage::LogAction::pictureSaved) == 34);
  Place place;
  const auto family = place.addFamily();
  const auto mark = notePictureOut(place.vault, family, WayOut::printed);
  REQUIRE(mark.ok());
  CHECK(*mark == LogMark::of(*place.vault.state().log.head()));
  CHECK(place.logged(storage::LogAction::picturePrinted) == 1);
  CHECK(place.logged(storage::LogAction::pictureSaved) == 0);
  REQUIRE(notePictureOut(place.vault, family, WayOut::saved).ok());
  CHECK(place.logged(storage::LogAction::pictureSaved) == 1);
  CHECK(notePictureOut(place.vault, FamilyKey{999}, WayOut::saved).error().kind ==
        ErrorKind::notFound);
  Place closed({domain::Role::administrator});
  CHECK(notePictureOut(closed.vault, family, WayOut::saved).error().kind == ErrorKind::denied);
}
