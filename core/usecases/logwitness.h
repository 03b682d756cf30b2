#pragma once

// What is known of a log outside its vault; inside core/usecases only.

#include "usecases/logreading.h"
#include "usecases/vaultstate.h"

namespace tidlig::usecases {

/// At opening, before anything is written: compares with what this machine remembers and puts what
/// differs into `state.fellBack`; and notes the time of now and of the newest entry.
base::Status compareWithMachine(OpenVault::State& state);
/// Remembers the log's end, unless it differs and nobody has accepted that. A machine that cannot
/// remember hinders nobody.
void rememberHead(OpenVault::State& state);
/// The log against everything that is known outside; `verdict` is filled in.
base::Status askWitnesses(OpenVault::State& state, LogVerdict& verdict,
                          const std::optional<LogMark>& paper = {});

}  // namespace tidlig::usecases
