#pragma once

#include "usecases/history.h"

#include <QString>

namespace tidlig::app {

/// "Moved from target group 2 to 3", "Signed: Health visitor 1–2 years, about Alma", without day
/// and name of who recorded it.
QString eventText(const usecases::HistoryEvent& event, const usecases::FamilyView& family);
/// The same with day and who, as it is read aloud.
QString eventSentence(const usecases::HistoryEvent& event, const usecases::FamilyView& family);
/// What stands on its mark: a digit or at most two letters.
QString eventBadge(const usecases::HistoryEvent& event);

}  // namespace tidlig::app
