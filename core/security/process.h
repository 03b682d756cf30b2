#pragma once

namespace tidlig::security {

/// No core dumps of this process, and no other process of the same user may look into its memory.
/// To be called again after every exec.
void hardenProcess();

}  // namespace tidlig::security
