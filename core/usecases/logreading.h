#pragma once

#include "base/progress.h"
#include "usecases/logactions.h"
#include "usecases/logmark.h"
#include "usecases/openvault.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tidlig::usecases {

/// Which entries of the log are wanted; all where nothing is said.
struct LogFilter {
  std::optional<std::int64_t> sinceMilliseconds = {};  ///< included
  std::optional<std::int64_t> untilMilliseconds = {};  ///< not included
  std::optional<std::int64_t> user = {};               ///< as in LogPerson
  std::optional<LogGroup> group = {};
  std::optional<int> action = {};          ///< as logActionFromCode gives it
  std::optional<std::string> family = {};  ///< its code, whole
};

/// One thing that happened. Names are those of today; the log itself holds none.
struct LogLine {
  std::int64_t n = 0;
  std::int64_t atMilliseconds = 0;
  std::int64_t userId = 0;
  std::string user;  ///< empty: this user was removed
  int action = 0;
  std::string family;  ///< its code; empty where it is about none
  std::int64_t record = 0;
  std::int64_t amount = 0;
};

/// Newest first. The first page (`before` left out) tells how many there are and leaves an entry in
/// the log; those that follow it do not. Fails with `denied`.
struct LogPage {
  std::vector<LogLine> lines;
  std::int64_t total = 0;  ///< on the first page alone
};
base::Result<LogPage> listLog(OpenVault& vault, const LogFilter& filter,
                              std::optional<std::int64_t> before = {}, std::int64_t limit = 200);

/// Everybody of whom the log tells, in the order in which they came. Fails with `denied`.
struct LogPerson {
  std::int64_t id = 0;
  std::string name;  ///< empty: removed
};
base::Result<std::vector<LogPerson>> logPeople(OpenVault& vault);

/// In which way a log is not what it should be.
enum class LogProblem : std::uint8_t {
  none,
  changed,      ///< an entry says something else than was written
  removed,      ///< an entry is gone, others follow
  reordered,    ///< an entry stands in another place
  cutOff,       ///< the last entries are gone
  headChanged,  ///< the mark that tells where the log ends was replaced
  olderCopy,    ///< whole, but it ended earlier than is known outside the vault
  otherLog,     ///< whole, but from some entry on it is not the log that is known outside
};
/// "changed", "removed", …
std::string_view code(LogProblem problem);

/// Who outside the vault knew better.
enum class LogWitness : std::uint8_t { nobody, machine, backup, paper };

struct LogVerdict {
  LogProblem problem = LogProblem::none;
  /// The first entry that is not as it was; for olderCopy the first that came instead of the lost
  /// ones; for otherLog the last that is known to be another.
  std::int64_t entry = 0;
  LogWitness witness = LogWitness::nobody;  ///< olderCopy, otherLog
  std::int64_t known = 0;                   ///< olderCopy, otherLog: the last entry known outside
  std::int64_t entries = 0;                 ///< how many there are
  int heads = 0;                            ///< marks outside the vault that were compared
};

/// Checks the chain and its seals from the first entry, then the end of the log against what this
/// machine remembers, the receipts of the backups and, where one is given, the mark from a paper's
/// foot. Leaves an entry. Fails with `denied`, or `cancelled`.
base::Result<LogVerdict> verifyLog(OpenVault& vault, const base::Progress& progress = {},
                                   const std::optional<LogMark>& paper = {});

/// What was found at opening: the log is older or another than this machine last saw. Anybody may
/// be told; it is found again at each opening until it is accepted.
std::optional<LogVerdict> logFellBack(OpenVault& vault);
/// When the newest entry before this opening was written, where the machine's clock is behind that
/// by more than a few minutes: days and ages would be reckoned from a wrong day.
std::optional<std::int64_t> clockIsBehind(OpenVault& vault);
/// Somebody who may read the log has seen that and lets it stand. Leaves an entry, after which this
/// machine goes by the log as it is. Nothing to do is no error. Fails with `denied`.
base::Status acceptHead(OpenVault& vault);

}  // namespace tidlig::usecases
