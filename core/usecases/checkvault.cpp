#include "base/memory.h"
#include "exchange/casereader.h"
#include "storage/assessmentstore.h"
#include "storage/filestore.h"
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

/// Runs one part; damage that it stumbles over is a finding and no reason to stop looking.
base::Status checkPart(Findings& findings, const char* part,
                       const std::function<base::Status()>& check) {
  base::Status done = check();
  if (done || done.error().kind != ErrorKind::corrupt) return done;
  findings.push_back({part, done.error().detail});
  return base::Done{};
}

base::Status checkPages(storage::Database& database, Findings& findings) {
  // The first of the two does not read the write-ahead log.
  TIDLIG_TRY(database.checkpoint());
  TIDLIG_ASSIGN(auto sums, database.query("PRAGMA cipher_integrity_check"));
  std::size_t bad = 0;
  while (sums.next()) ++bad;
  TIDLIG_TRY(sums.status());
  if (bad > 0) findings.push_back({"pages", fmt::format("{} pages are damaged", bad)});
  TIDLIG_ASSIGN(auto structure, database.query("PRAGMA integrity_check"));
  while (structure.next()) {
    if (structure.text(0) == "ok") continue;
    findings.push_back({"pages", "the structure of the database is damaged"});
    break;
  }
  return structure.status();
}

base::Status checkReferences(storage::Database& database, Findings& findings) {
  TIDLIG_ASSIGN(auto rows, database.query("PRAGMA foreign_key_check"));
  std::size_t bad = 0;
  while (rows.next()) ++bad;
  if (bad > 0) {
    findings.push_back({"references", fmt::format("{} rows refer to what is not there", bad)});
  }
  return rows.status();
}

base::Status checkLog(OpenVault::State& state, Findings& findings) {
  TIDLIG_ASSIGN(const std::int64_t bad, state.log.firstBadEntry(state.master));
  if (bad != 0) {
    findings.push_back({"log", fmt::format("entry {} does not fit the chain", bad)});
    return base::Done{};
  }
  LogVerdict outside;
  TIDLIG_TRY(askWitnesses(state, outside));
  if (outside.problem != LogProblem::none) {
    findings.push_back({"log", "it is older or another than is known outside the vault"});
  }
  return base::Done{};
}

base::Status checkScreenings(OpenVault::State& state) {
  TIDLIG_ASSIGN(auto scan, storage::CaseScan::all(state.database, *state.dictionary));
  domain::Case next;
  while (true) {
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

base::Status checkAssessments(OpenVault::State& state, Findings& findings) {
  storage::AssessmentStore assessments(state.database);
  Reassessor reassessor(state);
  std::size_t bad = 0;
  for (std::int64_t id = 0;;) {
    TIDLIG_ASSIGN(const auto stored, assessments.after(id));
    if (!stored) break;
    id = stored->id;
    const auto same = reassessor.givesTheSame(*stored);
    if (!same || !*same) ++bad;
  }
  if (bad > 0) {
    findings.push_back(
        {"assessments", fmt::format("{} no longer give the result that was stored", bad)});
  }
  return base::Done{};
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
    const std::pair<const char*, std::function<base::Status()>> kParts[] = {
        {"pages", [&] { return checkPages(state.database, findings); }},
        {"references", [&] { return checkReferences(state.database, findings); }},
        {"log", [&] { return checkLog(state, findings); }},
        {"screenings", [&] { return checkScreenings(state); }},
        {"assessments", [&] { return checkAssessments(state, findings); }},
    };
    std::int64_t done = 0;
    for (const auto& [part, check] : kParts) {
      TIDLIG_TRY(base::tell(progress, done++, std::size(kParts)));
      TIDLIG_TRY(checkPart(findings, part, check));
    }
    const auto amount = static_cast<std::int64_t>(findings.size());
    TIDLIG_TRY(checkPart(findings, "log", [&] {
      return state.change(
          [&] { return state.note(storage::LogAction::vaultChecked, 0, 0, amount); });
    }));
    return findings;
  });
}

}  // namespace tidlig::usecases
