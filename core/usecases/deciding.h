#pragma once

// Inside core/usecases only: what the decision and the made-up families share.

#include "exchange/casewriter.h"
#include "scoring/assessor.h"
#include "scoring/resultwriter.h"
#include "usecases/assessments.h"
#include "usecases/vaultstate.h"

namespace tidlig::usecases {

/// Assesses, checks and stores a decision with its log entry, within the caller's transaction.
base::Result<std::int64_t> addDecision(OpenVault::State& state, const NewDecision& decision);

}  // namespace tidlig::usecases
