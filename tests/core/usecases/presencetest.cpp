#include "support/vaults.h"
#include "usecases/presence.h"

#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using namespace tidlig::usecases;
using base::ErrorKind;
using test::secret;
using test::TestVault;

TEST_CASE("an open vault tells whether a passphrase is the signed-in user's") {
  TestVault vault;
  const auto open = vault.open();
  const PassphraseCheck check(*open);
  CHECK(check.run(secret(test::kPassphrase)).ok());
  CHECK(check.run(secret("det er helt forkert")).error().kind == ErrorKind::wrongKey);
}

TEST_CASE("wrong tries beside an open vault are written down, and forgotten after a right one") {
  TestVault vault;
  const auto open = vault.open();
  const auto size = test::bytesOf(vault / "vault.keys").size();
  REQUIRE(notePassphraseCheck(*open, false).ok());
  CHECK(test::bytesOf(vault / "vault.keys").size() == size + 16);
  REQUIRE(notePassphraseCheck(*open, true).ok());
  CHECK(test::bytesOf(vault / "vault.keys").size() == size);
  CHECK(checkVault(*open)->empty());
}

TEST_CASE("what is shown to a family is logged, and only where there is something to show") {
  TestVault vault;
  const auto open = vault.open();
  CHECK(noteShown(*open, ScreeningKey{77}).error().kind == ErrorKind::notFound);
}
