#pragma once

// Which model is in force; inside core/usecases only.

#include "usecases/vaultstate.h"

namespace tidlig::usecases {

/// File of the model with which the vault was made. Fails with `corrupt`.
base::Result<std::int64_t> firstModelFile(storage::Database& database);

/// Reads the model that is in force today, where it is another than the one in use, and from which
/// day on it may be another again. Nothing may be held that was assessed by the one before.
base::Status takeModelInForce(OpenVault::State& state);

/// Fails with `invalid` where a profession that the vault knows has no validity in the model: what
/// it has seen could not be assessed.
base::Status checkProfessions(const OpenVault::State& state, const scoring::Model& model);

}  // namespace tidlig::usecases
