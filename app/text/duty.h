#pragma once

#include <QString>

namespace tidlig::app {

/// The line that stands wherever a target group is shown: the duty to notify does not follow from
/// it (SCORING.md section 6).
QString dutyToNotify();

}  // namespace tidlig::app
