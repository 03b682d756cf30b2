#pragma once

namespace tidlig::app {

/// Release builds: no core dumps, and no other process of the user may read this one's memory.
/// To be called first in main, again after the program has replaced itself.
void hardenProcess();

}  // namespace tidlig::app
