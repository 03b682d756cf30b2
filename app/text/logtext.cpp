#include "text/logtext.h"

#include "text/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace tidlig::app {
namespace {

using usecases::LogGroup;
using usecases::LogProblem;

struct LogText {
  Q_DECLARE_TR_FUNCTIONS(LogText)
};

struct Words {
  const char* code;
  const char* text;
};

constexpr Words kWords[] = {
    {"vaultCreated", QT_TRANSLATE_NOOP("LogText", "Vault made")},
    {"signedIn", QT_TRANSLATE_NOOP("LogText", "Signed in")},
    {"recovered", QT_TRANSLATE_NOOP("LogText", "New passphrase by the recovery key")},
    {"keyFileRepaired", QT_TRANSLATE_NOOP("LogText", "Damaged key file written again")},
    {"userAdded", QT_TRANSLATE_NOOP("LogText", "User added")},
    {"userPassphraseChanged", QT_TRANSLATE_NOOP("LogText", "Passphrase changed")},
    {"userRemoved", QT_TRANSLATE_NOOP("LogText", "User removed")},
    {"userChanged", QT_TRANSLATE_NOOP("LogText", "User changed")},
    {"recoveryRenewed", QT_TRANSLATE_NOOP("LogText", "New recovery key")},
    {"vaultRekeyed", QT_TRANSLATE_NOOP("LogText", "New key for the whole vault")},
    {"familyRead", QT_TRANSLATE_NOOP("LogText", "Family read")},
    {"familyCreated", QT_TRANSLATE_NOOP("LogText", "Family written down")},
    {"familyChanged", QT_TRANSLATE_NOOP("LogText", "Family changed")},
    {"familyImported", QT_TRANSLATE_NOOP("LogText", "Family brought in")},
    {"memberAdded", QT_TRANSLATE_NOOP("LogText", "Member added")},
    {"memberChanged", QT_TRANSLATE_NOOP("LogText", "Member changed")},
    {"childShared", QT_TRANSLATE_NOOP("LogText", "Child put into a second household")},
    {"historyRead", QT_TRANSLATE_NOOP("LogText", "Family’s time read")},
    {"familyDraftKept", QT_TRANSLATE_NOOP("LogText", "Draft of a family kept")},
    {"familyDraftDropped", QT_TRANSLATE_NOOP("LogText", "Draft of a family dropped")},
    {"familiesExported", QT_TRANSLATE_NOOP("LogText", "Families exported")},
    {"familiesAssessed", QT_TRANSLATE_NOOP("LogText", "Families assessed")},
    {"familiesListed", QT_TRANSLATE_NOOP("LogText", "List of families read")},
    {"picturePrinted", QT_TRANSLATE_NOOP("LogText", "Picture printed")},
    {"pictureSaved", QT_TRANSLATE_NOOP("LogText", "Picture saved as a file")},
    {"parentsSheetPrinted", QT_TRANSLATE_NOOP("LogText", "Sheet for the parents printed")},
    {"parentsSheetSaved", QT_TRANSLATE_NOOP("LogText", "Sheet for the parents saved as a file")},
    {"recordPrinted", QT_TRANSLATE_NOOP("LogText", "Paper for the record printed")},
    {"recordSaved", QT_TRANSLATE_NOOP("LogText", "Paper for the record saved as a file")},
    {"todayRead", QT_TRANSLATE_NOOP("LogText", "Today read")},
    {"coordinatorSet", QT_TRANSLATE_NOOP("LogText", "Coordinator chosen")},
    {"screeningPrinted", QT_TRANSLATE_NOOP("LogText", "Screening printed")},
    {"screeningSaved", QT_TRANSLATE_NOOP("LogText", "Screening saved as a file")},
    {"screeningStarted", QT_TRANSLATE_NOOP("LogText", "Screening begun")},
    {"screeningRead", QT_TRANSLATE_NOOP("LogText", "Screening read")},
    {"answered", QT_TRANSLATE_NOOP("LogText", "Question answered")},
    {"noteWritten", QT_TRANSLATE_NOOP("LogText", "Note written")},
    {"screeningSigned", QT_TRANSLATE_NOOP("LogText", "Screening signed")},
    {"correctionStarted", QT_TRANSLATE_NOOP("LogText", "Correction begun")},
    {"screeningToGuide",
     QT_TRANSLATE_NOOP("LogText", "Screening made into a file for the children guide")},
    {"screeningsExported", QT_TRANSLATE_NOOP("LogText", "Screenings exported")},
    {"screeningShown", QT_TRANSLATE_NOOP("LogText", "Screening shown to the parents")},
    {"screeningMoved", QT_TRANSLATE_NOOP("LogText", "Screening moved to a newer form")},
    {"decided", QT_TRANSLATE_NOOP("LogText", "Position decided")},
    {"familyAssessed", QT_TRANSLATE_NOOP("LogText", "Family assessed")},
    {"decisionsRead", QT_TRANSLATE_NOOP("LogText", "Judgements read")},
    {"stepDone", QT_TRANSLATE_NOOP("LogText", "Next step taken")},
    {"stepTakenBack", QT_TRANSLATE_NOOP("LogText", "Next step taken back")},
    {"parentsInformed", QT_TRANSLATE_NOOP("LogText", "Parents told")},
    {"informedTakenBack", QT_TRANSLATE_NOOP("LogText", "Parents told: taken back")},
    {"decisionDraftKept", QT_TRANSLATE_NOOP("LogText", "Draft of a judgement kept")},
    {"decisionDraftDropped", QT_TRANSLATE_NOOP("LogText", "Draft of a judgement dropped")},
    {"vaultChecked", QT_TRANSLATE_NOOP("LogText", "Vault checked")},
    {"demoMade", QT_TRANSLATE_NOOP("LogText", "Made-up families made")},
    {"logRead", QT_TRANSLATE_NOOP("LogText", "Log read")},
    {"backupMade", QT_TRANSLATE_NOOP("LogText", "Backup made")},
    {"backupsArranged", QT_TRANSLATE_NOOP("LogText", "Place or days for backups chosen")},
    {"restored", QT_TRANSLATE_NOOP("LogText", "Restored from a backup")},
    {"salvaged", QT_TRANSLATE_NOOP("LogText", "Saved from a damaged vault")},
    {"formImported", QT_TRANSLATE_NOOP("LogText", "Form brought in")},
    {"formRetired", QT_TRANSLATE_NOOP("LogText", "Form taken out of use")},
    {"formTakenUp", QT_TRANSLATE_NOOP("LogText", "Form taken into use")},
    {"formDraftKept", QT_TRANSLATE_NOOP("LogText", "Draft of a form kept")},
    {"formDraftDropped", QT_TRANSLATE_NOOP("LogText", "Draft of a form dropped")},
    {"openedWithReason", QT_TRANSLATE_NOOP("LogText", "Family opened with a reason")},
    {"openedInEmergency", QT_TRANSLATE_NOOP("LogText", "Family opened in an emergency")},
    {"openingExplained", QT_TRANSLATE_NOOP("LogText", "Emergency opening explained")},
    {"openingSeen", QT_TRANSLATE_NOOP("LogText", "Opening seen by the leader")},
    {"familyUnitSet", QT_TRANSLATE_NOOP("LogText", "Family moved to a unit")},
    {"modelDraftKept", QT_TRANSLATE_NOOP("LogText", "Draft of a model kept")},
    {"modelDraftDropped", QT_TRANSLATE_NOOP("LogText", "Draft of a model dropped")},
    {"modelApproved", QT_TRANSLATE_NOOP("LogText", "Model approved")},
    {"modelTried", QT_TRANSLATE_NOOP("LogText", "What a model would change was counted")},
    {"outsideSearched", QT_TRANSLATE_NOOP("LogText", "Search for a family outside one's own")},
};

QString verifiedText(std::int64_t bad) {
  return bad == 0 ? LogText::tr("Log verified: nothing wrong")
                  : LogText::tr("Log verified: entry %1 is not as it was").arg(bad);
}

QString fellBackText(const usecases::LogLine& line) {
  return line.record == 0
             ? LogText::tr("Vault found older than entry %1, which was known").arg(line.amount)
             : LogText::tr("Older vault accepted; entry %1 was known").arg(line.amount);
}

/// The same in every language where nothing better is known: what another version wrote.
QString plainText(std::string_view code, int action) {
  const auto* const found = std::find_if(std::begin(kWords), std::end(kWords),
                                         [&](const Words& one) { return code == one.code; });
  return found == std::end(kWords) ? LogText::tr("Something a newer version knows (%1)").arg(action)
                                   : LogText::tr(found->text);
}

QString witnessText(usecases::LogWitness witness) {
  switch (witness) {
    case usecases::LogWitness::backup:
      return LogText::tr("a backup");
    case usecases::LogWitness::paper:
      return LogText::tr("the paper");
    case usecases::LogWitness::machine:
    case usecases::LogWitness::nobody:
      break;
  }
  return LogText::tr("this machine");
}

QString problemText(const usecases::LogVerdict& verdict) {
  switch (verdict.problem) {
    case LogProblem::none:
      break;
    case LogProblem::changed:
      return LogText::tr("Entry %1 was changed after it was written.").arg(verdict.entry);
    case LogProblem::removed:
      return LogText::tr("Entry %1 was removed.").arg(verdict.entry);
    case LogProblem::reordered:
      return LogText::tr("Entry %1 was moved to another place.").arg(verdict.entry);
    case LogProblem::cutOff:
      return LogText::tr("The log was cut off: entry %1 and what came after it is gone.")
          .arg(verdict.entry);
    case LogProblem::headChanged:
      return LogText::tr("The mark of where the log ends, at entry %1, was replaced.")
          .arg(verdict.entry);
    case LogProblem::olderCopy:
      return LogText::tr(
                 "The vault is an older copy: from entry %1 on it is not the log that %2 knew. "
                 "That one went on to entry %3.")
          .arg(verdict.entry)
          .arg(witnessText(verdict.witness))
          .arg(verdict.known);
    case LogProblem::otherLog:
      return LogText::tr("This is another log: entry %1 is not the one that %2 knew.")
          .arg(verdict.entry)
          .arg(witnessText(verdict.witness));
  }
  return {};
}

}  // namespace

QString logText(const usecases::LogLine& line) {
  const std::string_view code = usecases::logActionCode(line.action);
  const int amount = static_cast<int>(line.amount);
  if (code == "wrongTries") {
    return LogText::tr("%n wrong passphrase(s) since the last time", nullptr, amount);
  }
  if (code == "logVerified") return verifiedText(line.amount);
  if (code == "logFellBack") return fellBackText(line);
  const QString text = plainText(code, line.action);
  return line.amount == 0 ? text : LogText::tr("%1 (%2)").arg(text).arg(line.amount);
}

QString logGroupName(LogGroup group) {
  switch (group) {
    case LogGroup::people:
      return LogText::tr("People and keys");
    case LogGroup::families:
      return LogText::tr("Families");
    case LogGroup::screenings:
      return LogText::tr("Screenings");
    case LogGroup::decisions:
      return LogText::tr("Judgements");
    case LogGroup::openings:
      return LogText::tr("Openings with a reason");
    case LogGroup::forms:
      return LogText::tr("Checklists");
    case LogGroup::models:
      return LogText::tr("Scoring models");
    case LogGroup::vault:
      return LogText::tr("Vault and backups");
    case LogGroup::log:
      return LogText::tr("The log itself");
  }
  return {};
}

QString logPersonName(const std::string& name, std::int64_t id) {
  if (!name.empty()) return qs(name);
  return id == 0 ? LogText::tr("nobody") : LogText::tr("removed (number %1)").arg(id);
}

QString logVerdictText(const usecases::LogVerdict& verdict) {
  if (verdict.problem != LogProblem::none) {
    return problemText(verdict) + QLatin1Char(' ') +
           LogText::tr(
               "Nothing was changed by looking. Keep the vault as it is, find out who had it, and "
               "compare it with the newest backup.");
  }
  const QString all = LogText::tr("All is well: every one of the %n entries is as it was written.",
                                  nullptr, static_cast<int>(verdict.entries));
  if (verdict.heads == 0) {
    return all + QLatin1Char(' ') +
           LogText::tr(
               "There was nothing outside the vault to compare with, so an older copy of the whole "
               "vault would not be noticed.");
  }
  return all + QLatin1Char(' ') +
         LogText::tr("What is known of it outside the vault, in %n place(s), agrees.", nullptr,
                     verdict.heads);
}

}  // namespace tidlig::app
