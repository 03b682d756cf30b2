#pragma once

// Which model is in force; inside core/usecases only.

#include "usecases/vaultstate.h"

namespace tidlig::usecases {

/// The file that the vault began with: "model" or "catalogue". Fails with `corrupt`.
base::Result<std::int64_t> firstFile(storage::Database& database, std::string_view what);

/// Reads the model that is in force today, where it is another than the one in use, and from which
/// day on it may be another again. Nothing may be held that was assessed by the one before.
base::Status takeModelInForce(OpenVault::State& state);

/// Fails with `invalid` where a profession that the vault knows has no validity in the model: what
/// it has seen could not be assessed.
base::Status checkProfessions(const OpenVault::State& state, const scoring::Model& model);

}  // namespace tidlig::usecases
