#include "usecases/logwitness.h"

#include "base/file.h"
#include "base/folder.h"
#include "storage/logstore.h"
#include "usecases/backupplace.h"
#include "usecases/receipt.h"

#include <algorithm>
#include <limits>

namespace tidlig::usecases {
namespace {

namespace fs = std::filesystem;
using storage::LogAction;
using storage::LogHead;

/// A mark from outside, and who kept it.
struct KnownEnd {
  LogMark mark;
  LogWitness witness;
  std::int64_t atMilliseconds;  ///< when it was kept; the future where that is not known
};

std::string vaultIdOf(const OpenVault::State& state) {
  return security::text(state.slots.vaultId);
}

std::optional<KnownEnd> knownTo(const fs::path& file, const OpenVault::State& state,
                                const security::SecretBytes& key) {
  const auto bytes = base::readFile(file, kLargestReceipt);
  if (!bytes) return std::nullopt;
  const auto receipt = readReceipt(*bytes);
  if (!receipt || receipt->vaultId != vaultIdOf(state)) return std::nullopt;
  // One of before a rekey is under another key: it cannot be told from a forged one.
  if (!vouchedFor(*receipt, key)) return std::nullopt;
  const auto hash = hashFromHex(receipt->logHash);
  if (!hash) return std::nullopt;
  return KnownEnd{LogMark::of({receipt->logHead, *hash}), LogWitness::backup,
                  receipt->madeMilliseconds};
}

/// Those of this vault; what is no receipt is passed over, `vault check` and the backups' own list
/// speak of it.
std::vector<KnownEnd> receipts(const OpenVault::State& state) {
  std::vector<KnownEnd> found;
  const auto key = state.master.derive(security::Subkey::backup, 32);
  for (const fs::path& backup : base::entriesOf(state.folder / storage::kBackupsName)) {
    auto receipt = knownTo(backup / kReceiptName, state, key);
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

base::Result<LogVerdict> compare(OpenVault::State& state, const KnownEnd& known,
                                 std::int64_t entries) {
  LogVerdict verdict{LogProblem::none, 0, known.witness, known.mark.n, entries, 0};
  if (known.mark.n == 0) return LogVerdict{};
  TIDLIG_ASSIGN(const auto hash, state.log.hashOf(known.mark.n));
  if (hash && LogMark::of({known.mark.n, *hash}) == known.mark) return LogVerdict{};
  TIDLIG_ASSIGN(const auto found, endWhenFound(state, known.mark.n));
  const std::int64_t end = found.value_or(entries);
  verdict.problem = end < known.mark.n ? LogProblem::olderCopy : LogProblem::otherLog;
  verdict.entry = end < known.mark.n ? end + 1 : known.mark.n;
  return verdict;
}

/// Backups made before somebody went back to an older state on purpose know of what was left then.
/// 0 where nobody did.
base::Result<std::int64_t> lastIntendedReturn(OpenVault::State& state) {
  storage::LogStore log(state.database);
  TIDLIG_ASSIGN(const auto restored, log.lastAt(LogAction::restored, std::nullopt));
  TIDLIG_ASSIGN(const auto accepted, log.lastAt(LogAction::logFellBack, 1));
  TIDLIG_ASSIGN(const auto salvaged, log.lastAt(LogAction::salvaged, std::nullopt));
  return std::max({restored.value_or(0), accepted.value_or(0), salvaged.value_or(0)});
}

std::optional<KnownEnd> knownToMachine(const OpenVault::State& state) {
  const auto head = state.heads.known(vaultIdOf(state));
  if (!head) return std::nullopt;
  return KnownEnd{LogMark::of(*head), LogWitness::machine,
                  std::numeric_limits<std::int64_t>::max()};
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

base::Status askWitnesses(OpenVault::State& state, LogVerdict& verdict,
                          const std::optional<LogMark>& paper) {
  std::vector<KnownEnd> all = receipts(state);
  TIDLIG_ASSIGN(const std::int64_t intended, lastIntendedReturn(state));
  std::erase_if(all, [&](const KnownEnd& one) { return one.atMilliseconds < intended; });
  // What was remembered in this opening alone is no evidence.
  const auto machine = state.machineKnewLog ? knownToMachine(state) : std::nullopt;
  if (machine) all.insert(all.begin(), *machine);
  if (paper) {
    all.push_back({*paper, LogWitness::paper, std::numeric_limits<std::int64_t>::max()});
  }
  verdict.heads = static_cast<int>(all.size());
  for (const KnownEnd& known : all) {
    TIDLIG_ASSIGN(LogVerdict one, compare(state, known, verdict.entries));
    if (one.problem == LogProblem::none) continue;
    one.heads = verdict.heads;
    verdict = one;
    break;
  }
  return base::Done{};
}

}  // namespace tidlig::usecases
