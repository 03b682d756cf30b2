#include "support/ownstate.h"

#include "support/tempfolder.h"

#include <cstdlib>

namespace tidlig::test {
namespace {

/// What programs keep about vaults in the user's profile goes into a folder of the test's own, and
/// away with it: no test writes into somebody's home.
struct OwnState {
  TempFolder folder;
  OwnState() { ::setenv("XDG_STATE_HOME", folder.path().c_str(), 1); }
};

const OwnState kOwnState;

}  // namespace

void forgetHeads() {
  std::filesystem::remove_all(kOwnState.folder / "tidlig");
}

}  // namespace tidlig::test
