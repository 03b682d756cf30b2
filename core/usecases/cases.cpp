#include "usecases/cases.h"

#include "base/memory.h"
#include "exchange/casewriter.h"
#include "scoring/assessor.h"
#include "scoring/resultwriter.h"
#include "storage/casestore.h"
#include "storage/familystore.h"
#include "usecases/vaultstate.h"

#include <algorithm>
#include <future>
#include <memory>
#include <thread>

namespace tidlig::usecases {
namespace {

using base::Error;
using base::ErrorKind;
using domain::Case;

constexpr std::size_t kBatch = 128;

/// The same case with everything in an order of its own.
Case ordered(const Case& given) {
  Case out = given;
  std::sort(out.screenings.begin(), out.screenings.end(),
            [](const auto& a, const auto& b) { return a.id < b.id; });
  for (domain::CaseScreening& screening : out.screenings) {
    std::sort(screening.observations.begin(), screening.observations.end(),
              [](const auto& a, const auto& b) { return a.indicator < b.indicator; });
  }
  return out;
}

bool sameContent(const Case& stored, const Case& given) {
  Case dated = stored;
  dated.asOf = given.asOf;
  return dated == given || ordered(dated) == ordered(given);
}

base::Result<StoredCase> compare(OpenVault::State& state, std::int64_t family, const Case& given) {
  TIDLIG_ASSIGN(auto scan, storage::CaseScan::one(state.database, *state.dictionary, family));
  Case stored;
  TIDLIG_ASSIGN(const bool found, scan.next(stored));
  return found && sameContent(stored, given) ? StoredCase::same : StoredCase::different;
}

base::Result<std::int64_t> countFamilies(OpenVault::State& state) {
  TIDLIG_ASSIGN(const auto* const own, state.reachedFamilies());
  if (own != nullptr) return static_cast<std::int64_t>(own->size());
  return storage::FamilyStore(state.database).count();
}

/// Those within the user's reach.
base::Result<storage::CaseScan> scanOf(OpenVault::State& state) {
  TIDLIG_ASSIGN(const auto* const own, state.reachedFamilies());
  return storage::CaseScan::all(state.database, *state.dictionary, own);
}

/// Cases that are read together, scored together and written together.
struct Batch {
  std::vector<Case> cases;
  std::size_t count = 0;
};

base::Result<bool> fill(Batch& batch, storage::CaseScan& scan, base::Date asOf) {
  batch.cases.resize(kBatch);
  batch.count = 0;
  while (batch.count < kBatch) {
    Case& next = batch.cases[batch.count];
    TIDLIG_ASSIGN(const bool more, scan.next(next));
    if (!more) return false;
    next.asOf = asOf;
    ++batch.count;
  }
  return true;
}

/// Scores batches; holds scratch memory, so one for each thread.
class BatchScorer {
 public:
  explicit BatchScorer(const Rules& rules)
      : m_assessor(rules.model, rules.catalogue), m_writer(rules.model, rules.catalogue) {}

  void score(const Batch& batch, std::string& out) {
    out.clear();
    for (std::size_t i = 0; i < batch.count; ++i) {
      m_assessor.assess(batch.cases[i], m_assessment);
      m_writer.write(batch.cases[i], m_assessment, out);
      out += '\n';
    }
  }

 private:
  scoring::Assessor m_assessor;
  scoring::ResultWriter m_writer;
  scoring::Assessment m_assessment;
};

/// Scores batches on other threads while the next one is read, and gives their lines to the sink in
/// the order in which they came.
class Pipeline {
 public:
  Pipeline(const Rules& rules, const LineSink& sink) : m_sink(sink) {
    const std::size_t lanes = std::clamp(std::thread::hardware_concurrency(), 2U, 8U);
    for (std::size_t i = 0; i < lanes; ++i) m_lanes.push_back(std::make_unique<Lane>(rules));
  }

  /// Takes over what was read and gives back memory to read into.
  base::Status pass(Batch& batch) {
    Lane& lane = *m_lanes[m_next];
    m_next = (m_next + 1) % m_lanes.size();
    TIDLIG_TRY(finish(lane));
    std::swap(batch, lane.batch);
    lane.running =
        std::async(std::launch::async, [&lane] { lane.scorer.score(lane.batch, lane.lines); });
    return base::Done{};
  }

  /// Until everything has reached the sink.
  base::Status drain() {
    for (std::size_t i = 0; i < m_lanes.size(); ++i) {
      TIDLIG_TRY(finish(*m_lanes[(m_next + i) % m_lanes.size()]));
    }
    return base::Done{};
  }

 private:
  /// What one thread works with.
  struct Lane {
    explicit Lane(const Rules& rules) : scorer(rules) {}
    BatchScorer scorer;
    Batch batch;
    std::string lines;
    std::future<void> running;  ///< last, so that it is waited for before the rest goes
  };

  base::Status finish(Lane& lane) {
    if (!lane.running.valid()) return base::Done{};
    lane.running.get();
    return m_sink(lane.lines);
  }

  const LineSink& m_sink;
  std::vector<std::unique_ptr<Lane>> m_lanes;
  std::size_t m_next = 0;
};

}  // namespace

base::Result<StoredCase> storeCase(OpenVault& vault, const Case& familyCase) {
  return base::withinMemory([&]() -> base::Result<StoredCase> {
    OpenVault::State& state = vault.state();
    TIDLIG_TRY(state.allow(Action::moveCases));
    TIDLIG_ASSIGN(const auto family, storage::FamilyStore(state.database).find(familyCase.family));
    if (family) {
      TIDLIG_TRY(state.reach(*family));
      return compare(state, *family, familyCase);
    }
    storage::CaseStore cases(state.database, *state.dictionary);
    const base::Status done = state.change([&]() -> base::Status {
      TIDLIG_ASSIGN(const auto stored, cases.add(familyCase, {}));
      TIDLIG_TRY(state.makeOwn(stored.family));
      return state.note(storage::LogAction::familyImported, stored.family);
    });
    if (!done) return done.error();
    return StoredCase::added;
  });
}

base::Status exportCases(OpenVault& vault, const std::optional<std::string>& family,
                         base::Date asOf, const LineSink& sink) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::moveCases));
  std::int64_t one = 0;
  TIDLIG_ASSIGN(std::int64_t amount, countFamilies(state));
  if (family) {
    TIDLIG_ASSIGN(const auto found, storage::FamilyStore(state.database).find(*family));
    if (!found) return Error{ErrorKind::notFound, "there is no such family in the vault"};
    one = *found;
    TIDLIG_TRY(state.reach(one));
    amount = 1;
  }
  // Logged before the first byte leaves.
  TIDLIG_TRY(state.change(
      [&] { return state.note(storage::LogAction::familiesExported, one, 0, amount); }));
  TIDLIG_ASSIGN(auto scan, family ? storage::CaseScan::one(state.database, *state.dictionary, one)
                                  : scanOf(state));
  Case next;
  std::string line;
  while (true) {
    TIDLIG_ASSIGN(const bool more, scan.next(next));
    if (!more) return base::Done{};
    next.asOf = asOf;
    line.clear();
    exchange::writeCase(next, state.rules->catalogue, line);
    line += '\n';
    TIDLIG_TRY(sink(line));
  }
}

base::Status assessCases(OpenVault& vault, base::Date asOf, const LineSink& sink) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::moveCases));
  TIDLIG_ASSIGN(const std::int64_t amount, countFamilies(state));
  TIDLIG_TRY(
      state.change([&] { return state.note(storage::LogAction::familiesAssessed, 0, 0, amount); }));
  TIDLIG_ASSIGN(auto scan, scanOf(state));
  Pipeline pipeline(*state.rules, sink);
  Batch batch;
  for (bool more = true; more;) {
    auto read = fill(batch, scan, asOf);
    if (!read) {
      TIDLIG_TRY(pipeline.drain());
      return read.error();
    }
    more = *read;
    TIDLIG_TRY(pipeline.pass(batch));
  }
  return pipeline.drain();
}

}  // namespace tidlig::usecases
