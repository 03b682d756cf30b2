#include "usecases/logwitness.h"

#include "base/file.h"
#include "base/json.h"
#include "storage/logstore.h"

#include <algorithm>

namespace tidlig::usecases {
namespace {

namespace fs = std::filesystem;
using storage::LogAction;
using storage::LogHead;

constexpr std::size_t kLargestReceipt = 1024 * 1024;

/// A head from outside, and who kept it.
struct Known {
  LogHead head;
  LogWitness witness;
  std::string made = {};  ///< as base::instantText; empty where that is not known
};

std::string vaultIdOf(const OpenVault::State& state) {
  return security::text(state.slots.vaultId);
}

std::optional<LogHead> headIn(const base::JsonValue& receipt, const std::string& vaultId) {
  const auto vault = receipt.find("vault");
  const auto n = receipt.find("logHead");
  const auto hash = receipt.find("logHash");
  if (!vault || vault->text() != vaultId || !n || !n->integer() || !hash) return std::nullopt;
  const auto bytes = hashFromHex(hash->text());
  if (!bytes) return std::nullopt;
  return LogHead{*n->integer(), *bytes};
}

std::optional<Known> readReceipt(const fs::path& file, const std::string& vaultId) {
  const auto bytes = base::readFile(file, kLargestReceipt);
  if (!bytes) return std::nullopt;
  const auto document = base::JsonDocument::parse(*bytes);
  if (!document) return std::nullopt;
  const auto head = headIn(document->root(), vaultId);
  if (!head) return std::nullopt;
  const auto made = document->root().find("made");
  return Known{*head, LogWitness::backup, made ? std::string(made->text()) : std::string()};
}

/// Those of this vault; what is no receipt is passed over, `vault check` and the backups' own list
/// speak of it.
std::vector<Known> receipts(const OpenVault::State& state) {
  std::vector<Known> found;
  std::error_code failed;
  fs::directory_iterator folder(state.folder / storage::kBackupsName, failed);
  for (; !failed && folder != fs::directory_iterator(); folder.increment(failed)) {
    auto receipt = readReceipt(folder->path() / "receipt.json", vaultIdOf(state));
    if (receipt) found.push_back(*receipt);
  }
  return found;
}

/// Where the log ended when it was first found to be older than entry `known`.
base::Result<std::optional<std::int64_t>> endWhenFound(OpenVault::State& state,
                                                       std::int64_t known) {
  TIDLIG_ASSIGN(const auto first, storage::LogStore(state.database).firstFallingBack(known));
  return first ? std::optional(*first - 1) : std::nullopt;
}

base::Result<LogVerdict> compare(OpenVault::State& state, const Known& known,
                                 std::int64_t entries) {
  LogVerdict verdict{LogProblem::none, 0, known.witness, known.head.n, entries, 0};
  if (known.head.n == 0) return LogVerdict{};
  TIDLIG_ASSIGN(const auto hash, state.log.hashOf(known.head.n));
  if (hash && *hash == known.head.hash) return LogVerdict{};
  TIDLIG_ASSIGN(const auto found, endWhenFound(state, known.head.n));
  const std::int64_t end = found.value_or(entries);
  verdict.problem = end < known.head.n ? LogProblem::olderCopy : LogProblem::otherLog;
  verdict.entry = end < known.head.n ? end + 1 : known.head.n;
  return verdict;
}

/// Backups made before somebody went back to an older state on purpose know of what was left then.
/// Empty where nobody did.
base::Result<std::string> lastIntendedReturn(OpenVault::State& state) {
  storage::LogStore log(state.database);
  TIDLIG_ASSIGN(const auto restored, log.lastAt(LogAction::restored, std::nullopt));
  TIDLIG_ASSIGN(const auto accepted, log.lastAt(LogAction::logFellBack, 1));
  if (!restored && !accepted) return std::string();
  return base::instantText(std::max(restored.value_or(0), accepted.value_or(0)));
}

std::optional<Known> knownToMachine(const OpenVault::State& state) {
  const auto head = state.heads.known(vaultIdOf(state));
  if (!head) return std::nullopt;
  return Known{*head, LogWitness::machine};
}

}  // namespace

base::Status compareWithMachine(OpenVault::State& state) {
  TIDLIG_ASSIGN(state.lastWrittenMilliseconds, storage::LogStore(state.database).newestAt());
  state.openedMilliseconds = state.clock->nowMilliseconds();
  const auto known = knownToMachine(state);
  state.machineKnewLog = known.has_value();
  if (!known) return base::Done{};
  TIDLIG_ASSIGN(const LogHead head, state.log.head());
  TIDLIG_ASSIGN(const LogVerdict verdict, compare(state, *known, head.n));
  if (verdict.problem != LogProblem::none) state.fellBack = verdict;
  return base::Done{};
}

void rememberHead(OpenVault::State& state) {
  if (state.fellBack) return;
  const auto head = state.log.head();
  if (head) (void)state.heads.keep(vaultIdOf(state), *head);
}

base::Status goByRestored(OpenVault& vault, const fs::path& heads) {
  TIDLIG_ASSIGN(const LogHead head, vault.state().log.head());
  return LogHeads(heads).keep(vaultIdOf(vault.state()), head);
}

base::Status askWitnesses(OpenVault::State& state, LogVerdict& verdict) {
  std::vector<Known> all = receipts(state);
  TIDLIG_ASSIGN(const std::string intended, lastIntendedReturn(state));
  std::erase_if(all, [&](const Known& one) { return !one.made.empty() && one.made <= intended; });
  // What was remembered in this opening alone is no evidence.
  const auto machine = state.machineKnewLog ? knownToMachine(state) : std::nullopt;
  if (machine) all.insert(all.begin(), *machine);
  verdict.heads = static_cast<int>(all.size());
  for (const Known& known : all) {
    TIDLIG_ASSIGN(LogVerdict one, compare(state, known, verdict.entries));
    if (one.problem == LogProblem::none) continue;
    one.heads = verdict.heads;
    verdict = one;
    break;
  }
  return base::Done{};
}

}  // namespace tidlig::usecases
