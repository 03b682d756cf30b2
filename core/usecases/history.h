#pragma once

#include "base/date.h"
#include "usecases/assessments.h"
#include "usecases/families.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace tidlig::usecases {

enum class EventKind : std::uint8_t {
  birth,
  expectedBirth,    ///< of a child without a birth date
  screening,        ///< signed, draft or replaced by a correction
  decision,         ///< a position, by professional judgement
  parentsInformed,  ///< the parents were told of a decision
  stepPlanned,      ///< a decision's next step that has not been taken
  stepDone,         ///< the next step was taken
};

/// Something that happened, or is planned, in a family's time with us.
struct HistoryEvent {
  base::Date date;
  EventKind kind = EventKind::birth;
  std::string by;                      ///< who recorded it; may be empty
  std::optional<std::uint32_t> child;  ///< births: place among the children
  std::optional<ScreeningSummary> screening;
  std::optional<AssessmentKey> assessment;  ///< the decision that this is, or belongs to
  int group = 0;                            ///< decision: 1–4
  std::optional<int> groupBefore;           ///< decision: of the one before it in time
  std::string nextStep;                     ///< stepPlanned, stepDone: what it is
};

/// Which day a moment belongs to depends on where the user is.
using DayOf = std::function<base::Date(std::int64_t milliseconds)>;

/// All events of a family, ascending by date; on one day in the kinds' order, and then as they
/// were recorded. Logs the reading. Fails with `denied`, or `notFound`.
base::Result<std::vector<HistoryEvent>> readHistory(OpenVault& vault, FamilyKey family,
                                                    const DayOf& dayOf);

}  // namespace tidlig::usecases
