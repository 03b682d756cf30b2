#include "fortyanswers.h"

namespace tidlig::bench {
namespace {

constexpr int kOfEachAxis = 20;

std::vector<domain::IndicatorIndex> fortyOf(const domain::Catalogue& catalogue) {
  std::vector<domain::IndicatorIndex> chosen;
  for (const domain::Axis axis : {domain::Axis::child, domain::Axis::parent}) {
    int left = kOfEachAxis;
    for (domain::IndicatorIndex i = 0; i < catalogue.indicators().size() && left > 0; ++i) {
      const domain::Indicator& indicator = catalogue.at(i);
      const bool asked =
          axis != domain::Axis::child || indicator.ages.contains(domain::AgeBand::age3to5);
      if (indicator.axis != axis || !asked) continue;
      chosen.push_back(i);
      --left;
    }
  }
  return chosen;
}

}  // namespace

FortyAnswers::FortyAnswers(const domain::Catalogue& catalogue, Answers answers)
    : m_asked(fortyOf(catalogue)), m_answers(answers) {}

domain::Case FortyAnswers::next() {
  domain::Case family;
  family.family = "F";
  family.asOf = *base::Date::parse("2026-11-23");
  family.children.push_back({"c1", family.asOf.plusMonths(-50), std::nullopt});
  domain::CaseScreening screening;
  screening.id = "s1";
  screening.subject = {domain::Subject::Kind::child, 0};
  screening.profession = "daycare";
  screening.date = family.asOf.plusDays(-5);
  screening.status = domain::ScreeningStatus::final;
  for (const domain::IndicatorIndex indicator : m_asked) {
    screening.observations.push_back({indicator, value()});
  }
  family.screenings.push_back(std::move(screening));
  return family;
}

domain::Value FortyAnswers::value() {
  const auto draw = m_random() % 100;
  if (draw < 80) return domain::Value::absent;
  if (draw < 90) return domain::Value::some;
  const bool answered = draw < 95 || m_answers == Answers::all;
  return answered ? domain::Value::marked : domain::Value::notAssessed;
}

}  // namespace tidlig::bench
