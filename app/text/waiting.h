#pragma once

#include "usecases/today.h"

#include <QString>

namespace tidlig::app {

// The words for what waits (usecases/today.h).

/// The heading of a list.
QString waitingTitle(usecases::WaitingKind kind);
/// What to call the family of the row.
QString waitingName(const usecases::WaitingRow& row);
/// What the row is about, beside the family's name and the date.
QString waitingDetail(usecases::WaitingKind kind, const usecases::WaitingRow& row);
/// The row's date, as its list means it: a day that comes, or since when it waits.
QString waitingWhen(usecases::WaitingKind kind, base::Date date, base::Date today);
/// What can be noted as done on the row; empty where nothing can.
QString waitingAction(usecases::WaitingKind kind);
/// What was noted, told after it was.
QString waitingDone(usecases::WaitingKind kind, const usecases::WaitingRow& row);

}  // namespace tidlig::app
