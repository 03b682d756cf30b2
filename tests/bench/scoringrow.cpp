#include "base/embedded.h"
#include "forms/cataloguereader.h"
#include "fortyanswers.h"
#include "row.h"
#include "scoring/assessor.h"
#include "scoring/batch.h"
#include "scoring/modelreader.h"

#include <fmt/format.h>

namespace tidlig::bench {
namespace {

using scoring::Batch;
using scoring::Word;

constexpr double kGoalWithout = 25e6;
constexpr double kGoalWith = 500e3;

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
    FortyAnswers made(catalogue, FortyAnswers::Answers::someMissing);
    scoring::Assessor assessor(model, catalogue);
    scoring::Assessment assessment;
    for (int i = 0; i < families; ++i) {
      assessor.assess(made.next(), assessment);
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
