#pragma once

namespace tidlig::test {

/// As if this machine had never seen a vault: for tests that put an older one back on purpose.
void forgetHeads();

}  // namespace tidlig::test
