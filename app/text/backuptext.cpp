#include "text/backuptext.h"

#include "text/dates.h"
#include "text/errortext.h"
#include "text/names.h"

#include <QCoreApplication>
#include <QStringList>

namespace tidlig::app {
namespace {

struct BackupText {
  Q_DECLARE_TR_FUNCTIONS(BackupText)
};

int days(const usecases::BackupStanding& standing) {
  return static_cast<int>(standing.ageDays);
}

}  // namespace

QString backupStateText(usecases::BackupState state) {
  using usecases::BackupState;
  switch (state) {
    case BackupState::good:
      return BackupText::tr("good");
    case BackupState::noReceipt:
      return BackupText::tr("a copy without a receipt");
    case BackupState::badReceipt:
      return BackupText::tr("damaged: its receipt cannot be read");
    case BackupState::otherVault:
      return BackupText::tr("of another vault");
    case BackupState::otherKey:
      return BackupText::tr("from before the vault got a new key");
    case BackupState::changed:
      return BackupText::tr("damaged: a file is not as it was written");
    case BackupState::damaged:
      return BackupText::tr("damaged: a page cannot be read");
  }
  return {};
}

QString backupStandingText(const usecases::BackupStanding& standing) {
  if (!standing.newestMilliseconds) {
    return standing.overdue
               ? BackupText::tr("There is no backup of this vault yet, and it is %n day(s) old.",
                                nullptr, days(standing))
               : BackupText::tr("There is no backup of this vault yet.");
  }
  const QString when = momentText(*standing.newestMilliseconds);
  if (standing.overdue) {
    return BackupText::tr("The newest backup is from %2, %n day(s) ago.", nullptr, days(standing))
        .arg(when);
  }
  return standing.changedSince
             ? BackupText::tr("The newest backup is from %1.").arg(when)
             : BackupText::tr("The newest backup is from %1, and nothing was changed since.")
                   .arg(when);
}

QString backupOutcomeText(const BackupOutcome& outcome) {
  QStringList sentences;
  for (const usecases::BackupMade& made : outcome.made) {
    sentences << (made.inOwnFolder
                      ? BackupText::tr("A backup has been made beside the vault, and checked.")
                      : BackupText::tr("A backup has been made in the other place, and checked."));
  }
  if (outcome.placeMissing) {
    sentences << BackupText::tr(
        "The other place is not there now: plug in the stick and make a backup once more.");
  }
  if (outcome.failure) sentences << errorText(*outcome.failure, Doing::backingUp);
  return sentences.join(QLatin1Char(' '));
}

QString placeKindText(storage::PlaceKind kind) {
  switch (kind) {
    case storage::PlaceKind::network:
      return BackupText::tr(
          "This folder lies on a network drive. A backup is encrypted, but whoever gets a copy of "
          "it can open it with a passphrase of its time, also years later.");
    case storage::PlaceKind::synchronised:
      return BackupText::tr(
          "This folder is copied to the internet. A backup is encrypted, but whoever gets a copy "
          "of it can open it with a passphrase of its time, also years later.");
    case storage::PlaceKind::here:
      break;
  }
  return {};
}

QString backupLacksText(const storage::Tally& backup, const storage::Tally& now) {
  const auto lack = [](std::int64_t then, std::int64_t today) {
    return static_cast<int>(std::max<std::int64_t>(today - then, 0));
  };
  const int families = lack(backup.families, now.families);
  const int screenings = lack(backup.screenings, now.screenings);
  const int decisions = lack(backup.decisions, now.decisions);
  QStringList parts;
  if (families > 0) parts << BackupText::tr("%n family(ies)", nullptr, families);
  if (screenings > 0) parts << BackupText::tr("%n screening(s)", nullptr, screenings);
  if (decisions > 0) parts << BackupText::tr("%n decision(s)", nullptr, decisions);
  if (parts.isEmpty()) {
    return BackupText::tr(
        "The backup holds as many families, screenings and decisions as the vault. What was "
        "changed in them since then is not in it.");
  }
  return BackupText::tr("The backup lacks %1 that are in the vault now.").arg(joined(parts));
}

}  // namespace tidlig::app
