#include "usecases/logreading.h"

#include "storage/logstore.h"
#include "usecases/logwitness.h"

#include <limits>

namespace tidlig::usecases {
namespace {

using storage::LogAction;
using storage::LogFault;

/// Two machines, or a clock that is set right by the network, differ by less.
constexpr std::int64_t kClocksDiffer = 5 * 60 * 1000;

LogProblem problemOf(LogFault fault) {
  switch (fault) {
    case LogFault::none:
      return LogProblem::none;
    case LogFault::changed:
      return LogProblem::changed;
    case LogFault::removed:
      return LogProblem::removed;
    case LogFault::reordered:
      return LogProblem::reordered;
    case LogFault::cutOff:
      return LogProblem::cutOff;
    case LogFault::headChanged:
      return LogProblem::headChanged;
  }
  return LogProblem::none;
}

/// '1' at the place of each action that is wanted; nothing where all are.
std::optional<std::string> actionsOf(const LogFilter& filter) {
  if (!filter.group && !filter.action) return std::nullopt;
  std::string flags;
  for (const std::string_view name : logActionCodes()) {
    const int number = *logActionFromCode(name);
    const bool wanted = (!filter.action || *filter.action == number) &&
                        (!filter.group || groupOfLogAction(number) == filter.group);
    if (!wanted) continue;
    flags.resize(std::max(flags.size(), static_cast<std::size_t>(number) + 1), '0');
    flags[static_cast<std::size_t>(number)] = '1';
  }
  return flags;
}

storage::LogQuery queryFor(const LogFilter& filter) {
  return {filter.sinceMilliseconds, filter.untilMilliseconds, filter.user, filter.family,
          actionsOf(filter)};
}

LogLine lineOf(storage::LoggedEntry&& stored) {
  const storage::LogEntry& entry = stored.entry;
  return {stored.n,
          entry.atMilliseconds,
          entry.user,
          std::move(stored.user),
          static_cast<int>(entry.action),
          std::move(stored.family),
          entry.record,
          entry.amount};
}

}  // namespace

base::Result<LogPage> listLog(OpenVault& vault, const LogFilter& filter,
                              std::optional<std::int64_t> before, std::int64_t limit) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::readLog));
  storage::LogStore log(state.database);
  const storage::LogQuery query = queryFor(filter);
  LogPage page;
  if (!before || !state.logWasRead) {
    TIDLIG_ASSIGN(page.total, log.count(query));
  }
  TIDLIG_ASSIGN(auto entries,
                log.list(query, before.value_or(std::numeric_limits<std::int64_t>::max()), limit));
  if (!before || !state.logWasRead) {
    TIDLIG_TRY(state.change([&] { return state.note(LogAction::logRead, 0, 0, page.total); }));
    state.logWasRead = true;
  }
  for (storage::LoggedEntry& entry : entries) page.lines.push_back(lineOf(std::move(entry)));
  return page;
}

base::Result<std::vector<LogPerson>> logPeople(OpenVault& vault) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::readLog));
  TIDLIG_ASSIGN(auto stored, storage::LogStore(state.database).people());
  std::vector<LogPerson> people;
  for (auto& person : stored) people.push_back({person.id, std::move(person.name)});
  return people;
}

std::string_view code(LogProblem problem) {
  switch (problem) {
    case LogProblem::none:
      return "none";
    case LogProblem::changed:
      return "changed";
    case LogProblem::removed:
      return "removed";
    case LogProblem::reordered:
      return "reordered";
    case LogProblem::cutOff:
      return "cutOff";
    case LogProblem::headChanged:
      return "headChanged";
    case LogProblem::olderCopy:
      return "olderCopy";
    case LogProblem::otherLog:
      return "otherLog";
  }
  return {};
}

base::Result<LogVerdict> verifyLog(OpenVault& vault, const base::Progress& progress,
                                   const std::optional<LogMark>& paper) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::readLog));
  TIDLIG_ASSIGN(const storage::LogFinding chain, state.log.check(state.master, progress));
  TIDLIG_ASSIGN(const storage::LogHead head, state.log.head());
  LogVerdict verdict{problemOf(chain.fault), chain.entry, LogWitness::nobody, 0, head.n, 0};
  if (chain.fault == LogFault::none) TIDLIG_TRY(askWitnesses(state, verdict, paper));
  TIDLIG_TRY(state.change([&] { return state.note(LogAction::logVerified, 0, 0, verdict.entry); }));
  return verdict;
}

std::optional<LogVerdict> logFellBack(OpenVault& vault) {
  return vault.state().fellBack;
}

std::optional<std::int64_t> clockIsBehind(OpenVault& vault) {
  OpenVault::State& state = vault.state();
  const std::int64_t behind = state.lastWrittenMilliseconds - state.openedMilliseconds;
  return behind > kClocksDiffer ? std::optional(state.lastWrittenMilliseconds) : std::nullopt;
}

base::Status acceptHead(OpenVault& vault) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::readLog));
  if (!state.fellBack) return base::Done{};
  const std::int64_t known = state.fellBack->known;
  TIDLIG_TRY(state.change([&] { return state.note(LogAction::logFellBack, 0, 1, known); }));
  state.fellBack.reset();
  state.machineKnewLog = false;
  rememberHead(state);
  return base::Done{};
}

}  // namespace tidlig::usecases
