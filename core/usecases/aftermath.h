#pragma once

#include "usecases/keys.h"
#include "usecases/openvault.h"

namespace tidlig::usecases {

/// Notes that a decision's next step was taken, by the signed-in user, now; with `done` false the
/// note is taken back. Asked for what is so already, nothing is written. Needs the right to decide.
/// Fails with `denied`, or `notFound` where there is no such decision.
base::Status setStepDone(OpenVault& vault, AssessmentKey decision, bool done);

/// The same for the parents having been told of a decision.
base::Status setParentsInformed(OpenVault& vault, AssessmentKey decision, bool informed);

}  // namespace tidlig::usecases
