#pragma once

#include "session/backupwork.h"
#include "usecases/backups.h"
#include "usecases/salvaging.h"

#include <QString>

namespace tidlig::app {

/// "good", "damaged: …": what is known of a backup, in few words.
QString backupStateText(usecases::BackupState state);
/// When the newest one was made, and whether that is too long ago.
QString backupStandingText(const usecases::BackupStanding& standing);
/// What came of making some: how many and where, and what went wrong.
QString backupOutcomeText(const BackupOutcome& outcome);
/// What to know of a place that is not this machine's own disk; empty for one that is.
QString placeKindText(storage::PlaceKind kind);
/// How much a backup lacks of what is in the vault now, in one or two sentences.
QString backupLacksText(const storage::Tally& backup, const storage::Tally& now);

/// How much of a damaged vault could be saved.
QString salvagedText(const storage::SalvageOutcome& saved);
/// What of it could not be read, one kind a line: counts, and numbers where they are known.
QString salvageLossesText(const storage::SalvageOutcome& saved);

}  // namespace tidlig::app
