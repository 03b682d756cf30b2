#include "text/backuptext.h"

#include "text/dates.h"
#include "text/errortext.h"
#include "text/names.h"
#include "text/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <map>

namespace tidlig::app {
namespace {

struct BackupText {
  Q_DECLARE_TR_FUNCTIONS(BackupText)
};

/// What a table holds, as people call it.
QString contentsOf(const std::string& table) {
  static const std::map<std::string, const char*> kContents = {
      {"family", QT_TRANSLATE_NOOP("BackupText", "families")},
      {"member", QT_TRANSLATE_NOOP("BackupText", "people")},
      {"person", QT_TRANSLATE_NOOP("BackupText", "people")},
      {"screening", QT_TRANSLATE_NOOP("BackupText", "screenings")},
      {"answer", QT_TRANSLATE_NOOP("BackupText", "answers")},
      {"note", QT_TRANSLATE_NOOP("BackupText", "notes")},
      {"assessment", QT_TRANSLATE_NOOP("BackupText", "decisions")},
      {"file", QT_TRANSLATE_NOOP("BackupText", "checklists and models")},
      {"form", QT_TRANSLATE_NOOP("BackupText", "checklists and models")},
      {"model_version", QT_TRANSLATE_NOOP("BackupText", "checklists and models")},
      {"log", QT_TRANSLATE_NOOP("BackupText", "entries of the log")},
      {"user", QT_TRANSLATE_NOOP("BackupText", "users")}};
  const auto found = kContents.find(table);
  return found != kContents.end() ? BackupText::tr(found->second)
                                  : BackupText::tr("something else (%1)").arg(qs(table));
}

/// Numbers of what was lost; the first of many.
QString idsOf(const storage::SalvageLoss& loss) {
  constexpr std::size_t kMost = 12;
  QStringList ids;
  for (const std::string& id : loss.ids) {
    if (ids.size() == kMost) break;
    ids << qs(id);
  }
  if (ids.isEmpty()) return {};
  const QString rest = loss.ids.size() > kMost ? QStringLiteral(", …") : QString();
  return QStringLiteral(": ") + ids.join(QStringLiteral(", ")) + rest;
}

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

QString salvagedText(const storage::SalvageOutcome& saved) {
  const int rows = static_cast<int>(saved.rows);
  if (saved.losses.empty()) {
    return BackupText::tr("All that is known of could be saved: %n entries of all kinds.", nullptr,
                          rows);
  }
  return BackupText::tr(
      "%n entries of all kinds could be saved. Some is lost. A good backup mostly has more of it: "
      "look there first.",
      nullptr, rows);
}

QString salvageLossesText(const storage::SalvageOutcome& saved) {
  QStringList lines;
  for (const storage::SalvageLoss& loss : saved.losses) {
    lines << BackupText::tr("Lost of %1: at least %2, on %n damaged page(s)%3", nullptr,
                            static_cast<int>(loss.pages))
                 .arg(contentsOf(loss.table))
                 .arg(loss.rows)
                 .arg(idsOf(loss));
  }
  return lines.join(QLatin1Char('\n'));
}

}  // namespace tidlig::app
