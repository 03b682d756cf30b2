#pragma once

// Inside core/usecases only: what several readings of a family share. They check no rights and log
// nothing.

#include "storage/assessmentstore.h"
#include "usecases/assessments.h"
#include "usecases/families.h"
#include "usecases/vaultstate.h"

namespace tidlig::usecases {

/// Newest first. The checklists must have been read (State::readChecklists).
base::Result<std::vector<ScreeningSummary>> screeningSummaries(OpenVault::State& state,
                                                               std::int64_t family);
base::Result<DecisionView> decisionView(OpenVault::State& state,
                                        const storage::AssessmentRow& stored);
/// Newest first.
base::Result<std::vector<DecisionView>> decisionViews(OpenVault::State& state, std::int64_t family);

}  // namespace tidlig::usecases
