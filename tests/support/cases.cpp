#include "support/cases.h"

#include "base/embedded.h"
#include "scoring/assessor.h"
#include "scoring/modelreader.h"
#include "scoring/resultwriter.h"

#include <rapidcheck.h>

#include <algorithm>

namespace tidlig::test {
namespace {

using domain::AgeBand;
using domain::AgeBands;
using domain::Axis;
using domain::Case;
using domain::CaseScreening;
using domain::Indicator;
using domain::Subject;
using domain::Value;

Indicator indicator(std::string code, Axis axis, std::initializer_list<AgeBand> ages,
                    std::vector<std::string> tags = {}) {
  Indicator made;
  made.code = std::move(code);
  made.axis = axis;
  for (const AgeBand band : ages) made.ages.insert(band);
  made.tags = std::move(tags);
  return made;
}

domain::Catalogue makeSmallCatalogue() {
  std::vector<Indicator> all;
  for (const char* code : {"s1", "s2", "s3", "s4", "s5", "s6"}) {
    all.push_back(indicator(code, Axis::child, {AgeBand::age1to2, AgeBand::age3to5}));
  }
  all.push_back(indicator("sBaby", Axis::child, {AgeBand::age0to1}));
  all.push_back(indicator("sAlarm", Axis::child, {AgeBand::age0to1, AgeBand::age3to5}, {"alarm"}));
  all.push_back(indicator("sTouch", Axis::child, {AgeBand::age3to5}, {"alarmIfMarked"}));
  for (const char* code : {"p1", "p2", "p3", "p4", "p5"}) {
    all.push_back(indicator(code, Axis::parent, {}));
  }
  for (const char* code : {"pSevere1", "pSevere2"}) {
    all.push_back(indicator(code, Axis::parent, {}, {"severe"}));
  }
  for (const char* code : {"good1", "good2"}) {
    all.push_back(indicator(code, Axis::protective, {}));
  }
  return *domain::Catalogue::make("1", std::string(64, 'c'), std::move(all));
}

Subject subjectOf(const Case& familyCase, std::string_view id) {
  for (std::uint32_t i = 0; i < familyCase.children.size(); ++i) {
    if (familyCase.children[i].id == id) return {Subject::Kind::child, i};
  }
  for (std::uint32_t i = 0; i < familyCase.adults.size(); ++i) {
    if (familyCase.adults[i].id == id) return {Subject::Kind::adult, i};
  }
  return {Subject::Kind::family, 0};
}

Subject anySubject(const Case& familyCase) {
  const auto people = static_cast<std::uint32_t>(familyCase.children.size());
  const auto adults = static_cast<std::uint32_t>(familyCase.adults.size());
  const auto choice = *rc::gen::inRange<std::uint32_t>(0, people + adults + 1);
  if (choice < people) return {Subject::Kind::child, choice};
  if (choice < people + adults) return {Subject::Kind::adult, choice - people};
  return {Subject::Kind::family, 0};
}

CaseScreening anyScreening(const Case& familyCase, const std::string& id) {
  CaseScreening screening;
  screening.id = id;
  screening.subject = anySubject(familyCase);
  screening.profession = *rc::gen::element<std::string>("healthVisitor", "daycare", "jobCentre");
  screening.date = day(*rc::gen::element<std::string>(
      "2026-11-23", "2026-11-22", "2026-11-01", "2026-05-23", "2026-05-22", "2026-03-23",
      "2026-03-22", "2026-11-24", "2025-11-23", "2025-11-22", "2026-04-30", "2026-05-01"));
  screening.status = *rc::gen::weightedElement<domain::ScreeningStatus>(
      {{8, domain::ScreeningStatus::final},
       {1, domain::ScreeningStatus::draft},
       {1, domain::ScreeningStatus::superseded}});
  for (domain::IndicatorIndex i = 0; i < smallCatalogue().indicators().size(); ++i) {
    if (!*rc::gen::arbitrary<bool>()) continue;
    screening.observations.push_back(
        {i, *rc::gen::element(Value::absent, Value::some, Value::marked, Value::notAssessed)});
  }
  return screening;
}

}  // namespace

const scoring::Model& startModel() {
  static const scoring::Model model =
      *scoring::readValidModel(*base::embeddedFile("forms/models/tidlig-start.json"));
  return model;
}

const domain::Catalogue& smallCatalogue() {
  static const domain::Catalogue catalogue = makeSmallCatalogue();
  return catalogue;
}

base::Date day(std::string_view text) {
  return *base::Date::parse(text);
}

CaseBuilder::CaseBuilder() {
  m_case.family = "F-1";
  m_case.asOf = day("2026-11-23");
  child("c1", "2023-05-01");
}

CaseBuilder& CaseBuilder::child(const std::string& id, std::string_view birthDate) {
  m_case.children.push_back({id, day(birthDate), std::nullopt});
  return *this;
}

CaseBuilder& CaseBuilder::unborn(const std::string& id, std::string_view dueDate) {
  m_case.children.push_back({id, std::nullopt, day(dueDate)});
  return *this;
}

CaseBuilder& CaseBuilder::adult(const std::string& id) {
  m_case.adults.push_back({id});
  return *this;
}

CaseBuilder& CaseBuilder::screening(const std::string& id, std::string_view subject,
                                    const std::string& profession, std::string_view date) {
  CaseScreening screening;
  screening.id = id;
  screening.subject = subjectOf(m_case, subject);
  screening.profession = profession;
  screening.date = day(date);
  screening.status = domain::ScreeningStatus::final;
  m_case.screenings.push_back(std::move(screening));
  return *this;
}

CaseBuilder& CaseBuilder::status(domain::ScreeningStatus status) {
  m_case.screenings.back().status = status;
  return *this;
}

CaseBuilder& CaseBuilder::saw(std::string_view code, Value value) {
  m_case.screenings.back().observations.push_back({*smallCatalogue().find(code), value});
  return *this;
}

scoring::Assessment assess(const Case& familyCase) {
  scoring::Assessment result;
  scoring::Assessor(startModel(), smallCatalogue()).assess(familyCase, result);
  return result;
}

std::string assessText(const Case& familyCase) {
  return assessText(familyCase, startModel());
}

std::string assessText(const Case& familyCase, const scoring::Model& model) {
  scoring::Assessment result;
  scoring::Assessor(model, smallCatalogue()).assess(familyCase, result);
  std::string text;
  scoring::ResultWriter(model, smallCatalogue()).write(familyCase, result, text);
  return text;
}

Case anyCase() {
  Case made;
  made.family = "F-1";
  made.asOf = day("2026-11-23");
  const int children = *rc::gen::inRange(0, 4);
  for (int i = 0; i < children; ++i) {
    domain::CaseChild child;
    child.id = "c" + std::to_string(i);
    const auto birth = *rc::gen::element<std::string>("", "2023-05-01", "2023-11-23", "2023-11-24",
                                                      "2026-01-31", "2016-11-23", "2016-11-24",
                                                      "2026-12-24", "2025-11-24", "2020-11-24");
    if (birth.empty()) {
      child.dueDate = day(*rc::gen::element<std::string>("2026-10-23", "2026-10-22", "2027-02-01"));
    } else {
      child.birthDate = day(birth);
    }
    made.children.push_back(child);
  }
  const int adults = *rc::gen::inRange(0, 3);
  for (int i = 0; i < adults; ++i) made.adults.push_back({"a" + std::to_string(i)});
  const int screenings = *rc::gen::inRange(0, 6);
  for (int i = 0; i < screenings; ++i) {
    made.screenings.push_back(anyScreening(made, "s" + std::to_string(i * 5)));
  }
  return made;
}

}  // namespace tidlig::test
