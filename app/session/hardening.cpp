#include "session/hardening.h"

#ifdef TIDLIG_RELEASE
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

namespace tidlig::app {

void hardenProcess() {
#ifdef TIDLIG_RELEASE
  const rlimit none{0, 0};
  setrlimit(RLIMIT_CORE, &none);
  prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

}  // namespace tidlig::app
