#include "support/shippedforms.h"

#include <algorithm>
#include <array>
#include <catch2/catch_test_macros.hpp>
#include <map>
#include <string>
#include <string_view>
#include <vector>

using namespace tidlig;
using domain::AgeBand;
using domain::Axis;
using domain::Indicator;
using domain::Subject;
using test::Codes;
using test::codesWhere;

namespace {

// What a profession can know. Who meets a child at an age can see every sign of that age, but for
// the ones below. Who meets the parents can know only a part of their side and of what helps:
//
//   P  the health visitor in pregnancy        D  daycare, at drop-off and in talks
//   B  the health visitor with a baby         J  the job centre and the youth unit: the adult
//   V  the health visitor from one year on       alone, so nothing that is seen beside the child
struct WhoKnows {
  std::string_view code;
  std::string_view who;
};

constexpr std::array kWhoKnows = {
    WhoKnows{"parent.antenatalMissed", "P"},
    WhoKnows{"parent.cognitive", "PBV J"},
    WhoKnows{"parent.conflict", "PBVDJ"},
    WhoKnows{"parent.contact", " BVD "},
    WhoKnows{"parent.crime", "PBV J"},
    WhoKnows{"parent.debt", "PBV J"},
    WhoKnows{"parent.demands", " BVD "},
    WhoKnows{"parent.empathy", " BVD "},
    WhoKnows{"parent.frequentMoves", "PBVDJ"},
    WhoKnows{"parent.housing", "PBV J"},
    WhoKnows{"parent.loss", "PBVDJ"},
    WhoKnows{"parent.lowMood", "PB"},  // from pregnancy through the first year; then mentalStrain
    WhoKnows{"parent.lowTrust", "PBVDJ"},
    WhoKnows{"parent.mentalStrain", "PBVDJ"},
    WhoKnows{"parent.misuse", "PBVDJ"},
    WhoKnows{"parent.noNetwork", "PBVDJ"},
    WhoKnows{"parent.noPreparation", "P"},
    WhoKnows{"parent.ownUpbringing", "PBV J"},
    WhoKnows{"parent.physicalIllness", "PBV J"},
    WhoKnows{"parent.pregnancySubstances", "P"},
    WhoKnows{"parent.soleResponsibility", "PBVDJ"},
    WhoKnows{"parent.staysAway", " BVDJ"},  // in pregnancy it is antenatalMissed
    WhoKnows{"parent.unemployment", "PBV J"},
    WhoKnows{"parent.unstableAttendance", " BVDJ"},
    WhoKnows{"parent.veryYoung", "PBV J"},
    WhoKnows{"parent.violence", "PBVDJ"},
    WhoKnows{"protective.caringAdult", "PBVDJ"},
    WhoKnows{"protective.childStrengths", " BVD "},
    WhoKnows{"protective.childWishes", " BVD "},
    WhoKnows{"protective.goodCooperation", "PBVDJ"},
    WhoKnows{"protective.goodDaycare", "  VD "},  // a baby is at home
    WhoKnows{"protective.network", "PBVDJ"},
    WhoKnows{"protective.seeksAdvice", "PBVDJ"},
    WhoKnows{"protective.solvesEveryday", "PBVDJ"},
    WhoKnows{"protective.stableRelations", " BVD "},
    WhoKnows{"protective.stableWork", "PBV J"},
};

/// Signs that daycare cannot see: they take a scale.
const Codes kNotInDaycare = {"sign.weight"};

/// One meeting of a profession with somebody: a row of the matrix.
struct Meeting {
  std::string_view profession;
  Subject::Kind about;
  std::vector<AgeBand> ages;
  char who;
};

const std::vector<Meeting>& meetings() {
  constexpr auto kChild = Subject::Kind::child;
  static const std::vector<Meeting> kMeetings = {
      {"healthVisitor", kChild, {AgeBand::unborn}, 'P'},
      {"healthVisitor", kChild, {AgeBand::age0to1}, 'B'},
      {"healthVisitor", kChild, {AgeBand::age1to2}, 'V'},
      {"healthVisitor", kChild, {AgeBand::age3to5}, 'V'},
      {"healthVisitor", kChild, {AgeBand::age6to9}, 'V'},
      {"daycare", kChild, {AgeBand::age0to1}, 'D'},
      {"daycare", kChild, {AgeBand::age1to2}, 'D'},
      {"daycare", kChild, {AgeBand::age3to5}, 'D'},
      {"jobCentre", Subject::Kind::adult, {}, 'J'},
      {"youthUnit", Subject::Kind::adult, {}, 'J'},
  };
  return kMeetings;
}

bool canKnow(const Meeting& meeting, const Indicator& indicator) {
  if (indicator.axis == Axis::child) {
    if (meeting.profession == "daycare" && kNotInDaycare.contains(indicator.code)) return false;
    return !meeting.ages.empty() && indicator.ages.contains(meeting.ages.front());
  }
  const auto row = std::find_if(kWhoKnows.begin(), kWhoKnows.end(),
                                [&](const WhoKnows& one) { return one.code == indicator.code; });
  return row != kWhoKnows.end() && row->who.find(meeting.who) != std::string_view::npos;
}

bool isFor(const forms::Questionnaire& form, const Meeting& meeting) {
  const bool theirs = std::find(form.professions.begin(), form.professions.end(),
                                meeting.profession) != form.professions.end();
  const bool ages = std::all_of(meeting.ages.begin(), meeting.ages.end(),
                                [&](AgeBand band) { return form.ages.contains(band); });
  return theirs && ages && form.subject == meeting.about && !test::askedIn(form).empty();
}

std::string named(const Codes& codes) {
  std::string text;
  for (const std::string& code : codes) text += " " + code;
  return text.empty() ? " nothing" : text;
}

Codes without(const Codes& all, const Codes& some) {
  Codes rest;
  std::set_difference(all.begin(), all.end(), some.begin(), some.end(),
                      std::inserter(rest, rest.end()));
  return rest;
}

}  // namespace

TEST_CASE("the table of who can know what names every factor of the catalogue, each once") {
  Codes listed;
  for (const WhoKnows& row : kWhoKnows) {
    INFO(row.code);
    CHECK(listed.insert(std::string(row.code)).second);
    CHECK(row.who.find_first_of("PBVDJ") != std::string_view::npos);
  }
  const Codes factors =
      codesWhere([](const Indicator& indicator) { return indicator.axis != Axis::child; });
  INFO("not in the table:" << named(without(factors, listed)));
  INFO("in the table alone:" << named(without(listed, factors)));
  CHECK(listed == factors);
}

TEST_CASE("profession by age by indicator: all that can be known is asked, and nothing else") {
  for (const Meeting& meeting : meetings()) {
    INFO(meeting.profession);
    INFO((meeting.ages.empty() ? "an adult" : code(meeting.ages.front())));
    const Codes known =
        codesWhere([&](const Indicator& indicator) { return canKnow(meeting, indicator); });
    Codes fullest;
    for (const forms::Questionnaire& form : test::shippedLists()) {
      if (!isFor(form, meeting)) continue;
      const Codes asked = test::askedIn(form);
      INFO(form.url << " asks what cannot be known:" << named(without(asked, known)));
      CHECK(without(asked, known).empty());
      if (asked.size() > fullest.size()) fullest = asked;
    }
    INFO("no checklist asks:" << named(without(known, fullest)));
    CHECK(fullest == known);
  }
}

TEST_CASE("no checklist with indicators stands outside the matrix") {
  for (const forms::Questionnaire& form : test::shippedLists()) {
    if (test::askedIn(form).empty()) continue;
    INFO(form.url);
    CHECK(std::any_of(meetings().begin(), meetings().end(),
                      [&](const Meeting& meeting) { return isFor(form, meeting); }));
  }
}

TEST_CASE("every indicator of the catalogue is asked about by somebody") {
  Codes asked;
  for (const forms::Questionnaire& form : test::shippedLists()) asked.merge(test::askedIn(form));
  const Codes all = codesWhere([](const Indicator&) { return true; });
  INFO("nobody asks:" << named(without(all, asked)));
  CHECK(asked == all);
}

TEST_CASE("in pregnancy the parents alone are asked about, and the checklist says so") {
  const forms::Questionnaire& form = test::shippedList("graviditet");
  CHECK(test::askedIn(form, Axis::child).empty());
  CHECK_FALSE(test::askedIn(form, Axis::parent).empty());
  CHECK(form.items.front().text.in("da").find("ufødt barn") != std::string::npos);
  CHECK(form.items.front().text.in("en").find("unborn child") != std::string::npos);
}

TEST_CASE("a room round is six questions and what is agreed, the quiet child among them") {
  for (const auto& [id, quiet] : std::map<std::string, std::string>{
           {"stuerunde-0-2", "sign.passive"}, {"stuerunde-3-5", "sign.quiet"}}) {
    INFO(id);
    const forms::Questionnaire& form = test::shippedList(id);
    CHECK(test::askedIn(form).size() == 6);
    CHECK(test::askedIn(form).contains(quiet));
    CHECK(test::askedIn(form, Axis::parent).empty());
    CHECK(test::askedIn(form, Axis::protective).size() == 1);
    const auto questions = forms::questionsOf(form);
    REQUIRE(questions.size() == 7);
    CHECK(questions.front()->indicator == quiet);
    CHECK(questions.back()->type == forms::ItemType::text);
  }
}

TEST_CASE("who meets the adult alone ends with who asks about the child") {
  for (const char* id : {"jobcenter-foraeldre", "ungeenhed-foraeldre"}) {
    INFO(id);
    const forms::Questionnaire& form = test::shippedList(id);
    CHECK(form.subject == Subject::Kind::adult);
    CHECK(form.ages.empty());
    CHECK(test::askedIn(form, Axis::child).empty());
    const forms::Item& last = form.items.back();
    CHECK(last.linkId == "section.next");
    CHECK(last.text.in("da") == "Hvem spørger til barnet?");
    CHECK_FALSE(last.professionalOnly);
    CHECK(forms::findQuestion(form, "next.who")->options.size() >= 4);
  }
}

TEST_CASE("the hand-over tells what helps, feeds no group and keeps the parents' own matters out") {
  const forms::Questionnaire& form = test::shippedList("overlevering");
  CHECK(test::askedIn(form).empty());
  CHECK(form.ages.contains(AgeBand::age0to1));
  CHECK(form.ages.contains(AgeBand::age1to2));
  std::size_t choices = 0;
  std::size_t words = 0;
  for (const forms::Item* item : forms::questionsOf(form)) {
    choices += item->type == forms::ItemType::choice ? 1U : 0U;
    words += item->type == forms::ItemType::text ? 1U : 0U;
  }
  CHECK(choices >= 4);
  CHECK(words >= 8);
  for (const char* section : {"permission", "known", "helps", "agreement"}) {
    INFO(section);
    CHECK(std::any_of(form.items.begin(), form.items.end(), [&](const forms::Item& item) {
      return item.linkId == "section." + std::string(section);
    }));
  }
  const forms::Item& guide = form.items[1].items.front();
  CHECK(guide.professionalOnly);
  CHECK(guide.text.in("da").find("beskyttet adresse") != std::string::npos);
  CHECK(guide.text.in("da").find("underret selv") != std::string::npos);
}
