#include "base/embedded.h"
#include "forms/cataloguereader.h"
#include "row.h"
#include "scoring/assessor.h"
#include "scoring/batch.h"
#include "scoring/modelreader.h"

#include <fmt/format.h>

#include <bit>
#include <random>

namespace tidlig::bench {
namespace {

using scoring::Batch;
using scoring::Word;

constexpr int kIndicatorsPerAxis = 20;
constexpr double kGoalWithout = 25e6;
constexpr double kGoalWith = 500e3;

/// Mostly not seen, as in life; one answer in twenty is missing.
domain::Value madeUpValue(std::mt19937& random) {
  const auto draw = random() % 100;
  if (draw < 80) return domain::Value::absent;
  if (draw < 90) return domain::Value::some;
  return draw < 95 ? domain::Value::marked : domain::Value::notAssessed;
}

std::vector<domain::IndicatorIndex> fortyIndicators(const domain::Catalogue& catalogue) {
  std::vector<domain::IndicatorIndex> chosen;
  for (const domain::Axis axis : {domain::Axis::child, domain::Axis::parent}) {
    int left = kIndicatorsPerAxis;
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

/// One child of four years, one screening with forty answers.
domain::Case madeUpFamily(const std::vector<domain::IndicatorIndex>& indicators,
                          std::mt19937& random) {
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
  for (const domain::IndicatorIndex indicator : indicators) {
    screening.observations.push_back({indicator, madeUpValue(random)});
  }
  family.screenings.push_back(std::move(screening));
  return family;
}

/// The compiled cases and everything both sides of both rows work on.
struct Workbench {
  scoring::Model model =
      *scoring::readValidModel(*base::embeddedFile("forms/models/tidlig-start.json"));
  domain::Catalogue catalogue = *forms::readCatalogue(*base::embeddedFile("forms/indicators.json"));
  scoring::CompiledModel compiled{model, catalogue};
  Batch batch{compiled};
  std::vector<Batch::Group> groups;
  scoring::Reasons parentReasons{compiled.parent()};
  scoring::Reasons childReasons{compiled.child()};
  scoring::AxisResult parents;
  scoring::AxisResult child;
  std::uint64_t check = 0;  ///< of all results, so that no work can be left out

  explicit Workbench(int families) {
    std::mt19937 random(2026);
    scoring::Assessor assessor(model, catalogue);
    scoring::Assessment assessment;
    const auto indicators = fortyIndicators(catalogue);
    for (int i = 0; i < families; ++i) {
      assessor.assess(madeUpFamily(indicators, random), assessment);
      batch.add(assessment);
    }
    groups.resize(batch.size());
  }

  void withoutReasons() {
    batch.score(groups);
    check += groups.back().low;
  }

  void withReasons() {
    withoutReasons();
    for (std::size_t family = 0; family < batch.size(); ++family) {
      explain(batch.parents(family), parentReasons, parents);
      for (std::size_t i = 0; i < batch.childCount(family); ++i) {
        explain(batch.child(family, i), childReasons, child);
      }
    }
  }

  void explain(const std::optional<scoring::AxisPlanes>& planes, scoring::Reasons& reasons,
               scoring::AxisResult& result) {
    if (!planes) return;
    result.assessed = true;
    reasons.explain(*planes, result);
    check += result.toLower.size() + result.toRaise.size();
  }

  void readOnly() {
    const auto add = [this](const scoring::AxisPlanes& planes, std::size_t words) {
      for (std::size_t i = 0; i < 3 * words; ++i) check += planes.some[i];
    };
    for (std::size_t family = 0; family < batch.size(); ++family) {
      if (const auto found = batch.parents(family)) add(*found, compiled.parent().words());
      if (const auto found = batch.child(family, 0)) add(*found, compiled.child().words());
    }
  }
};

Work timed(Workbench& bench, void (Workbench::*part)()) {
  return [&bench, part]() -> base::Result<Reading> {
    return Reading{millisecondsOf([&] { (bench.*part)(); }), 0};
  };
}

}  // namespace

Outcome scorePure(const Settings& settings) {
  Workbench bench(settings.families);
  const auto families = static_cast<double>(settings.families);
  std::vector<Measured> rows;
  auto pairs = takeTurns(settings.pairs, timed(bench, &Workbench::withoutReasons),
                         timed(bench, &Workbench::readOnly));
  if (!pairs) return pairs.error();
  rows.push_back(compared("score-pure", "scoring compiled families of 40 indicators, no reasons",
                          "adding up the same words of memory", *pairs));
  rows.back().goals.push_back(perSecond(families, kGoalWithout));
  pairs = takeTurns(settings.pairs, timed(bench, &Workbench::withReasons),
                    timed(bench, &Workbench::withoutReasons));
  if (!pairs) return pairs.error();
  rows.push_back(compared("score-reasons", "the same with reached, toRaise and toLower",
                          "without reasons", *pairs));
  rows.back().goals.push_back(perSecond(families, kGoalWith));
  for (Measured& row : rows) {
    row.notes.push_back(
        fmt::format("{:.3g} million families a second", families / row.summary.a / 1000));
  }
  rows.back().notes.push_back(fmt::format("check {}", bench.check));
  return rows;
}

}  // namespace tidlig::bench
