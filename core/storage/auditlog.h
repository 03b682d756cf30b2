#pragma once

#include "base/progress.h"
#include "security/chain.h"
#include "storage/database.h"

#include <cstdint>
#include <optional>

namespace tidlig::storage {

/// What happened. The numbers are stored: append only.
enum class LogAction : std::uint16_t {
  vaultCreated = 1,
  signedIn = 2,
  wrongTries = 3,  ///< amount: how many since the last sign-in; noted at the next one
  recovered = 4,   ///< the recovery key was used
  keyFileRepaired = 5,
  userAdded = 10,  ///< record: the user
  userPassphraseChanged = 11,
  userRemoved = 12,      ///< record: the user, as in this group
  userChanged = 13,      ///< roles, profession or unit
  recoveryRenewed = 14,  ///< a new recovery key in place of the old one
  vaultRekeyed = 15,     ///< a new master key and data key
  familyRead = 20,
  familyCreated = 21,
  familyChanged = 22,
  familyImported = 23,
  memberAdded = 24,      ///< record: the person
  memberChanged = 25,    ///< record: the person
  childShared = 26,      ///< record: the person
  historyRead = 27,      ///< amount: events
  familyDraftKept = 28,  ///< a new family that is being written in
  familyDraftDropped = 29,
  familiesExported = 30,  ///< amount: how many; family: the one, or 0 for all
  familiesAssessed = 31,  ///< amount: how many
  familiesListed = 32,    ///< amount: how many
  picturePrinted = 33,    ///< a family's picture with its reasons, on paper
  pictureSaved = 34,      ///< the same as a file outside the vault
  todayRead = 35,         ///< amount: how many things waited
  coordinatorSet = 36,    ///< record: the user, or 0 for nobody
  screeningStarted = 40,  ///< record: the screening, in this group
  screeningRead = 41,
  answered = 42,
  noteWritten = 43,
  screeningSigned = 44,
  correctionStarted = 45,
  screeningPrinted = 38,    ///< on paper
  screeningSaved = 39,      ///< as a file outside the vault
  screeningToGuide = 46,    ///< for the municipalities' children guide
  screeningsExported = 47,  ///< of a family, for another system; amount: how many
  screeningMoved = 49,      ///< on to a newer version of its form; record: the new one
  screeningShown = 48,      ///< to the family, full screen
  decided = 50,             ///< record: the assessment
  familyAssessed = 51,
  decisionsRead = 52,  ///< record: the one, or 0 for all
  stepDone = 53,       ///< record: the assessment, in this group
  stepTakenBack = 54,
  parentsInformed = 55,
  informedTakenBack = 56,
  decisionDraftKept = 57,  ///< a decision that is being written
  decisionDraftDropped = 58,
  vaultChecked = 60,  ///< amount: findings
  demoMade = 61,      ///< amount: families
  logRead = 62,       ///< amount: entries
  logVerified = 63,   ///< amount: the first bad entry, or 0
  /// The log was shorter or other than this machine knew; amount: the entry it knew; record: 1 when
  /// somebody took note of it and let it stand, else 0.
  logFellBack = 64,
  backupMade = 65,       ///< amount: families
  restored = 66,         ///< from a backup; amount: families
  salvaged = 67,         ///< from a damaged vault; amount: what could not be read
  backupsArranged = 68,  ///< where backups go, or when one is overdue
  formImported = 70,     ///< record: the form's file, in this group
  formRetired = 71,
  formTakenUp = 72,
  formDraftKept = 73,  ///< one that is being made or changed; record: the draft
  formDraftDropped = 74,
  openedWithReason = 80,  ///< a family outside one's own; record: the opening, in this group
  openedInEmergency = 81,
  openingExplained = 82,  ///< the words came after the emergency
  openingSeen = 83,       ///< by the leader
  familyUnitSet = 84,
  outsideSearched = 85,  ///< for families outside one's own; amount: how many were found
  modelDraftKept = 90,   ///< the next model, as it is being written
  modelDraftDropped = 91,
  modelApproved = 92,         ///< it will be, or is, in force; record: its file
  modelTried = 93,            ///< what a model would change was counted; amount: families
  parentsSheetPrinted = 100,  ///< what an assessment says to the parents, on paper
  parentsSheetSaved = 101,    ///< the same as a file outside the vault
  recordPrinted = 102,        ///< what it says for the journal, on paper
  recordSaved = 103,          ///< the same as a file outside the vault
};

/// One thing that happened: ids and a count, never names or content. 0 where there is none.
struct LogEntry {
  std::int64_t atMilliseconds = 0;
  std::int64_t user = 0;
  LogAction action = LogAction::signedIn;
  std::int64_t family = 0;
  std::int64_t record = 0;
  std::int64_t amount = 0;
};

/// Where the log ends: its last entry's number and hash; 0 and zeros for an empty log. Tells
/// nothing of what is in the log, so it may be kept outside the vault.
struct LogHead {
  std::int64_t n = 0;
  security::ChainHash hash{};
  friend bool operator==(const LogHead&, const LogHead&) = default;
};

/// In which way a log is not what was written.
enum class LogFault : std::uint8_t {
  none,
  changed,      ///< the entry says something else than was sealed
  removed,      ///< the entry is gone; others follow
  reordered,    ///< the entry stands in another place
  cutOff,       ///< the entry and all that followed are gone
  headChanged,  ///< the log is whole, the row that tells where it ends is not
};

/// The first entry that is not as it was written; 0 where all are.
struct LogFinding {
  LogFault fault = LogFault::none;
  std::int64_t entry = 0;
  friend bool operator==(const LogFinding&, const LogFinding&) = default;
};

/// The chained log: h(n) = BLAKE2b(h(n-1), n, entry), each with a MAC under a key that steps
/// forward one way, so that who reads the current key cannot rewrite what came before.
class AuditLog {
 public:
  explicit AuditLog(Database& database) : m_database(database) {}

  /// The empty log's head, in a new vault.
  base::Status begin(const security::MasterKey& master);
  /// Within the caller's transaction, so that entry and change are there together or not at all.
  base::Status append(const LogEntry& entry);
  /// Fails with `corrupt` when it is missing.
  base::Result<LogHead> head();
  /// Walks the whole chain. Cannot know of an older state of the whole file, which was right once:
  /// heads that are kept elsewhere tell that.
  base::Result<LogFinding> check(const security::MasterKey& master,
                                 const base::Progress& progress = {});
  /// The number of the first entry that does not fit the chain; 0 when all do.
  base::Result<std::int64_t> firstBadEntry(const security::MasterKey& master);
  /// The hash beside an entry; nothing where there is none of this number.
  base::Result<std::optional<security::ChainHash>> hashOf(std::int64_t n);

 private:
  /// The head; its key goes to `key`.
  base::Result<LogHead> readHead(security::ChainKey& key);
  base::Status link(const LogEntry& entry);
  /// Compares the stored head and key with those at which the walk arrived.
  static LogFinding checkEnd(const LogHead& head, const security::ChainKey& last,
                             const LogHead& end, const security::ChainKey& key);

  Database& m_database;
  security::ChainKey m_key;  ///< zeros but while an entry is appended
};

}  // namespace tidlig::storage
