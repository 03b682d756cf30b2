#include "base/memory.h"
#include "exchange/casereader.h"
#include "storage/assessmentstore.h"
#include "storage/filestore.h"
#include "storage/inspection.h"
#include "usecases/deciding.h"
#include "usecases/logwitness.h"
#include "usecases/vaultopening.h"

#include <fmt/format.h>

#include <map>
#include <memory>

namespace tidlig::usecases {
namespace {

using base::ErrorKind;
using Findings = std::vector<CheckFinding>;

/// Families or assessments between two tellings.
constexpr std::int64_t kTellEvery = 64;

// How long each thing takes beside the others, so that the whole moves evenly: measured on a vault
// of 100,000 made-up families. Another machine is faster or slower in all of them.
constexpr std::int64_t kPageMicroseconds = 24;
constexpr std::int64_t kStructureMicroseconds = 35;
constexpr std::int64_t kReferenceMicroseconds = 11;
constexpr std::int64_t kEntryMicroseconds = 5;
constexpr std::int64_t kFamilyMicroseconds = 18;
constexpr std::int64_t kAssessmentMicroseconds = 300;

/// Runs one part; damage that it stumbles over is a finding and no reason to stop looking.
base::Status checkPart(Findings& findings, const char* part,
                       const std::function<base::Status()>& check) {
  base::Status done = check();
  if (done || done.error().kind != ErrorKind::corrupt) return done;
  findings.push_back({part, done.error().detail});
  return base::Done{};
}

base::Status checkPages(storage::Database& database, Findings& findings,
                        const base::Progress& progress) {
  // Only the file itself is read.
  TIDLIG_TRY(database.checkpoint());
  TIDLIG_ASSIGN(const std::size_t bad, storage::Inspection(database).badPages(progress));
  if (bad > 0) findings.push_back({"pages", fmt::format("{} pages are damaged", bad)});
  return base::Done{};
}

base::Status checkStructure(storage::Database& database, Findings& findings,
                            const base::Progress& progress) {
  TIDLIG_ASSIGN(const bool holds, storage::Inspection(database).structureHolds(progress));
  if (!holds) findings.push_back({"pages", "the structure of the database is damaged"});
  return base::Done{};
}

base::Status checkReferences(storage::Database& database, Findings& findings,
                             const base::Progress& progress) {
  TIDLIG_ASSIGN(const std::size_t bad, storage::Inspection(database).danglingReferences(progress));
  if (bad > 0) {
    findings.push_back({"references", fmt::format("{} rows refer to what is not there", bad)});
  }
  return base::Done{};
}

base::Status checkLog(OpenVault::State& state, Findings& findings, const base::Progress& progress) {
  TIDLIG_ASSIGN(const storage::LogFinding bad, state.log.check(state.master, progress));
  if (bad.entry != 0) {
    findings.push_back({"log", fmt::format("entry {} does not fit the chain", bad.entry)});
    return base::Done{};
  }
  LogVerdict outside;
  TIDLIG_TRY(askWitnesses(state, outside));
  if (outside.problem != LogProblem::none) {
    findings.push_back({"log", "it is older or another than is known outside the vault"});
  }
  return base::Done{};
}

base::Status checkScreenings(OpenVault::State& state, std::int64_t families,
                             const base::Progress& progress) {
  TIDLIG_ASSIGN(auto scan, storage::CaseScan::all(state.database, *state.dictionary));
  domain::Case next;
  for (std::int64_t read = 0;; ++read) {
    if (read % kTellEvery == 0) TIDLIG_TRY(base::tell(progress, read, families));
    TIDLIG_ASSIGN(const bool more, scan.next(next));
    if (!more) return base::Done{};
  }
}

/// Assesses again with the model and catalogue that are stored beside a decision; reads each pair
/// of files once.
class Reassessor {
 public:
  explicit Reassessor(OpenVault::State& state) : m_state(state) {}

  base::Result<bool> givesTheSame(const storage::AssessmentRow& stored) {
    TIDLIG_ASSIGN(Tools * tools, toolsFor(stored.model, stored.catalogue));
    TIDLIG_ASSIGN(const domain::Case familyCase, tools->reader.read(stored.caseBytes));
    tools->assessor.assess(familyCase, m_result);
    m_bytes.clear();
    tools->writer.write(familyCase, m_result, m_bytes);
    return m_bytes == stored.resultBytes;
  }

 private:
  struct Tools {
    explicit Tools(Rules read) : rules(std::move(read)) {}
    Rules rules;
    exchange::CaseReader reader{rules.model, rules.catalogue};
    scoring::Assessor assessor{rules.model, rules.catalogue};
    scoring::ResultWriter writer{rules.model, rules.catalogue};
  };

  base::Result<Tools*> toolsFor(std::int64_t model, std::int64_t catalogue) {
    auto& tools = m_tools[{model, catalogue}];
    if (tools) return tools.get();
    storage::FileStore files(m_state.database);
    TIDLIG_ASSIGN(const auto modelFile, files.at(model));
    TIDLIG_ASSIGN(const auto catalogueFile, files.at(catalogue));
    TIDLIG_ASSIGN(Rules rules, readRules(modelFile.bytes, catalogueFile.bytes));
    tools = std::make_unique<Tools>(std::move(rules));
    return tools.get();
  }

  OpenVault::State& m_state;
  std::map<std::pair<std::int64_t, std::int64_t>, std::unique_ptr<Tools>> m_tools;
  scoring::Assessment m_result;
  std::string m_bytes;
};

base::Status checkAssessments(OpenVault::State& state, Findings& findings, std::int64_t all,
                              const base::Progress& progress) {
  storage::AssessmentStore assessments(state.database);
  Reassessor reassessor(state);
  std::size_t bad = 0, without = 0;
  std::int64_t id = 0;
  for (std::int64_t read = 0;; ++read) {
    if (read % kTellEvery == 0) TIDLIG_TRY(base::tell(progress, read, all));
    TIDLIG_ASSIGN(const auto stored, assessments.after(id));
    if (!stored) break;
    id = stored->id;
    const auto same = reassessor.givesTheSame(*stored);
    if (!same && same.error().kind == base::ErrorKind::notFound) {
      ++without;
    } else if (!same || !*same) {
      ++bad;
    }
  }
  if (without > 0) {
    findings.push_back(
        {"assessments", fmt::format("the model or catalogue of {} was lost; what people decided "
                                    "is there, but cannot be worked out again",
                                    without)});
  }
  if (bad > 0) {
    findings.push_back(
        {"assessments", fmt::format("{} no longer give the result that was stored", bad)});
  }
  return base::Done{};
}

/// How much there is to do. A damaged vault that cannot be counted is checked all the same.
struct Amounts {
  std::int64_t pages = 0;
  std::int64_t logEntries = 0;
  std::int64_t families = 0;
  std::int64_t assessments = 0;
};

Amounts amountsOf(OpenVault::State& state) {
  const auto count = [&](std::string_view sql) -> std::int64_t {
    auto row = state.database.query(sql);
    return row && row->next() ? row->integer(0) : 0;
  };
  Amounts amounts;
  const auto pages = storage::Inspection(state.database).pages();
  const auto head = state.log.head();
  amounts.pages = pages ? *pages : 0;
  amounts.logEntries = head ? head->n : 0;
  amounts.families = count("SELECT count(*) FROM family");
  amounts.assessments = count("SELECT count(*) FROM assessment");
  return amounts;
}

/// One kind of looking, and how much of the whole it is thought to be.
struct Part {
  const char* name;
  std::int64_t microseconds;
  std::function<base::Status(const base::Progress&)> check;
};

std::vector<Part> partsOf(OpenVault::State& state, const Amounts& amounts, Findings& findings) {
  storage::Database& database = state.database;
  return {
      {"pages", amounts.pages * kPageMicroseconds,
       [&](const base::Progress& p) { return checkPages(database, findings, p); }},
      {"pages", amounts.pages * kStructureMicroseconds,
       [&](const base::Progress& p) { return checkStructure(database, findings, p); }},
      {"references", amounts.pages * kReferenceMicroseconds,
       [&](const base::Progress& p) { return checkReferences(database, findings, p); }},
      {"log", amounts.logEntries * kEntryMicroseconds,
       [&](const base::Progress& p) { return checkLog(state, findings, p); }},
      {"screenings", amounts.families * kFamilyMicroseconds,
       [&](const base::Progress& p) { return checkScreenings(state, amounts.families, p); }},
      {"assessments", amounts.assessments * kAssessmentMicroseconds,
       [&](const base::Progress& p) {
         return checkAssessments(state, findings, amounts.assessments, p);
       }},
  };
}

/// One after the other; the last telling comes before anything is written.
base::Status runParts(const std::vector<Part>& parts, Findings& findings,
                      const base::Progress& progress) {
  std::vector<std::int64_t> shares;
  for (const Part& part : parts) shares.push_back(part.microseconds);
  base::StagedProgress staged(progress, std::move(shares));
  for (const Part& part : parts) {
    const base::Progress own = staged.next();
    TIDLIG_TRY(base::tell(own, 0, 1));
    TIDLIG_TRY(checkPart(findings, part.name, [&] { return part.check(own); }));
  }
  return staged.finish();
}

}  // namespace

base::Result<std::vector<CheckFinding>> checkVault(OpenVault& vault,
                                                   const base::Progress& progress) {
  return base::withinMemory([&]() -> base::Result<std::vector<CheckFinding>> {
    OpenVault::State& state = vault.state();
    TIDLIG_TRY(state.allow(Action::checkVault));
    Findings findings;
    if (state.keyFileWasBad) {
      findings.push_back({"keys", "one copy of the key file was damaged; it was written again"});
    }
    const Amounts amounts = amountsOf(state);
    TIDLIG_TRY(runParts(partsOf(state, amounts, findings), findings, progress));
    const auto amount = static_cast<std::int64_t>(findings.size());
    TIDLIG_TRY(checkPart(findings, "log", [&] {
      return state.change(
          [&] { return state.note(storage::LogAction::vaultChecked, 0, 0, amount); });
    }));
    return findings;
  });
}

}  // namespace tidlig::usecases
