#pragma once

#include "usecases/today.h"

#include <QString>

namespace tidlig::app {

// The words for what waits (usecases/today.h).

/// The heading of a list.
QString waitingTitle(usecases::WaitingKind kind);
/// What the row is about, beside the family's name and the date.
QString waitingDetail(usecases::WaitingKind kind, const usecases::WaitingRow& row);
/// What can be noted as done on the row; empty where nothing can.
QString waitingAction(usecases::WaitingKind kind);
/// What was noted, told after it was.
QString waitingDone(usecases::WaitingKind kind, const usecases::WaitingRow& row);

}  // namespace tidlig::app
