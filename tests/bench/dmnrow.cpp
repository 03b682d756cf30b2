#include "base/file.h"
#include "exchange/dmnnames.h"
#include "exchange/dmnwriter.h"
#include "forms/cataloguereader.h"
#include "forms/shippedforms.h"
#include "fortyanswers.h"
#include "program.h"
#include "row.h"
#include "scoring/assessor.h"
#include "scoring/batch.h"
#include "scoring/modelreader.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

namespace tidlig::bench {
namespace {

using domain::Axis;
using exchange::dmn::Count;
using scoring::AxisResult;
namespace fs = std::filesystem;

/// The engine takes about a millisecond for each.
constexpr int kMostFamilies = 2000;
/// Ours takes so little that one time through is no measure.
constexpr int kTimes = 1000;
constexpr std::size_t kLongestAnswer = 4096;

/// How many families have which range of groups.
using Found = std::map<std::string, int>;

/// The families, compiled for us, and counted for the engine.
class Both {
 public:
  explicit Both(int families) {
    FortyAnswers made(m_catalogue, FortyAnswers::Answers::all);
    scoring::Assessor assessor(m_model, m_catalogue);
    scoring::Assessment assessment;
    for (int i = 0; i < families; ++i) {
      assessor.assess(made.next(), assessment);
      m_batch.add(assessment);
      nlohmann::json counts;
      count(Axis::child, m_model.child, assessment.children.front().axis, counts);
      count(Axis::parent, m_model.parent, assessment.parents, counts);
      m_counts += counts.dump() + '\n';
    }
    m_groups.resize(m_batch.size());
  }

  [[nodiscard]] const scoring::Model& model() const { return m_model; }
  [[nodiscard]] const std::string& counts() const { return m_counts; }

  Reading score() {
    return {millisecondsOf([this] {
              for (int i = 0; i < kTimes; ++i) m_batch.score(m_groups);
            }) / kTimes,
            0};
  }
  [[nodiscard]] Found found() const {
    Found found;
    for (const auto& group : m_groups) ++found[fmt::format("{}-{}", group.low, group.high)];
    return found;
  }

 private:
  /// What the inputs of the axis's table are.
  void count(Axis axis, std::span<const std::vector<scoring::Condition>> levels,
             const AxisResult& result, nlohmann::json& counts) {
    const std::vector<Count> inputs = exchange::dmn::countsOf(levels);
    for (std::size_t i = 0; i < inputs.size(); ++i) {
      const auto counted = [&](const scoring::Counted& one) {
        const auto& tag = inputs[i].tag;
        return one.value >= inputs[i].value && (!tag || m_catalogue.at(one.indicator).hasTag(*tag));
      };
      counts[exchange::dmn::countName(axis, inputs[i], i)] =
          std::count_if(result.counted.begin(), result.counted.end(), counted);
    }
  }

  scoring::Model m_model = *scoring::readValidModel(forms::shippedModel());
  domain::Catalogue m_catalogue = *forms::readCatalogue(forms::shippedCatalogue());
  scoring::CompiledModel m_compiled{m_model, m_catalogue};
  scoring::Batch m_batch{m_compiled};
  std::vector<scoring::Batch::Group> m_groups;
  std::string m_counts;
};

/// The engine's own time, without its start and the reading of the table.
base::Result<Reading> evaluate(const Program& engine, const Found& ours) {
  TIDLIG_ASSIGN(const Reading whole, run(engine));
  TIDLIG_ASSIGN(const std::string answer, base::readFile(engine.output, kLongestAnswer));
  const auto told = nlohmann::json::parse(answer, nullptr, false);
  if (!told.is_object()) {
    return base::Error{base::ErrorKind::io, "the decision engine told nothing"};
  }
  if (told.at("found").get<Found>() != ours) {
    return base::Error{base::ErrorKind::invalid, "the decision engine found other groups"};
  }
  return Reading{told.at("milliseconds").get<double>(), whole.peakMebibytes};
}

base::Result<Program> engineFor(const Settings& settings, const Both& both) {
  const fs::path package = settings.built.parent_path() / "dmn/node_modules";
  TIDLIG_ASSIGN(const std::string node, findProgram("node"));
  if (!fs::exists(package / "@hbtgmbh/dmn-eval-js")) {
    return base::Error{base::ErrorKind::notFound,
                       "the decision engine is not there (tests/bench/README.md)"};
  }
  const fs::path table = settings.data / "model.dmn", counts = settings.data / "counts.ndjson";
  TIDLIG_TRY(writeData(table, exchange::writeDmn(both.model())));
  TIDLIG_TRY(writeData(counts, both.counts()));
  return Program{.command = {node, TIDLIG_BENCH_SOURCE "/dmn/evaluate.cjs", table, counts},
                 .output = settings.data / "engine.json",
                 .environment = {"NODE_PATH=" + package.string()}};
}

}  // namespace

Outcome scoreDmn(const Settings& settings) {
  const int families = std::min(settings.families, kMostFamilies);
  Both both(families);
  TIDLIG_ASSIGN(const Program engine, engineFor(settings, both));
  both.score();
  const Found ours = both.found();
  TIDLIG_ASSIGN(const Pairs pairs,
                takeTurns(
                    settings.pairs, [&]() -> base::Result<Reading> { return both.score(); },
                    [&] { return evaluate(engine, ours); }));
  Measured measured =
      compared("score-dmn", fmt::format("scoring {} compiled families of 40 indicators", families),
               "a DMN engine on the exported tables and the families' counts", pairs);
  measured.notes.push_back("both found the same groups");
  return std::vector{measured};
}

}  // namespace tidlig::bench
