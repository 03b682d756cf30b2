#include "security/recoverykey.h"
#include "support/vaults.h"
#include "usecases/recovery.h"
#include "usecases/users.h"
#include "usecases/vaultstate.h"

#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using namespace tidlig::usecases;
using base::ErrorKind;
using test::secret;
using test::TestVault;

namespace {

constexpr const char* kNew = "regn over byen i november";

base::Status recover(TestVault& vault, const std::string& key) {
  return recoverVault(vault.path(), std::nullopt, secret(key), secret(kNew), security::kLowestCost,
                      test::fixedClock());
}

}  // namespace

TEST_CASE(
    "a recovery key that was used has to be replaced, and then the old one is worth nothing") {
  TestVault vault;
  CHECK_FALSE(recoveryState(*vault.open())->needsNewOne());
  REQUIRE(recover(vault, vault.recoveryKey()).ok());
  std::string next;
  {
    const auto open = vault.open("anna", kNew);
    CHECK(recoveryState(*open)->used);
    const auto keep = [&](const security::SecretText& key) -> base::Status {
      next = key.view();
      return base::Done{};
    };
    CHECK(renewRecoveryKey(*open, secret("det er helt forkert"), keep).error().kind ==
          ErrorKind::wrongKey);
    CHECK(next.empty());
    REQUIRE(renewRecoveryKey(*open, secret(kNew), keep).ok());
    CHECK_FALSE(recoveryState(*open)->needsNewOne());
  }
  CHECK(recover(vault, vault.recoveryKey()).error().kind == ErrorKind::wrongKey);
  CHECK(recover(vault, next).ok());
}

TEST_CASE("a new recovery key that was not kept leaves the old one in force") {
  TestVault vault;
  {
    const auto open = vault.open();
    const auto refused =
        renewRecoveryKey(*open, secret(), [](const security::SecretText&) -> base::Status {
          return base::Error{ErrorKind::full, "the stick is full"};
        });
    CHECK(refused.error().kind == ErrorKind::full);
  }
  CHECK(recover(vault, vault.recoveryKey()).ok());
}

TEST_CASE("two halves of the recovery key open together and not alone") {
  TestVault vault;
  const auto key = security::readRecoveryKey(secret(vault.recoveryKey()));
  const security::RecoveryHalves halves = security::splitRecoveryKey(*key);
  const std::string a(halves.a.view());
  const std::string b(halves.b.view());
  CHECK(recover(vault, a).error().kind == ErrorKind::invalid);
  CHECK(recover(vault, b).error().kind == ErrorKind::invalid);
  CHECK(recover(vault, b + "\n" + a).ok());
  CHECK(vault.open("anna", kNew));
}

TEST_CASE("only an administrator makes a new recovery key") {
  TestVault vault;
  const auto open = vault.open();
  REQUIRE(addUser(*open, {"bo", {domain::Role::administrator}, "", ""}, secret(kNew),
                  security::kLowestCost)
              .ok());
  REQUIRE(changeUser(*open, {"anna", {domain::Role::professional}, "", ""}).ok());
  CHECK(renewRecoveryKey(*open, secret(),
                         [](const security::SecretText&) -> base::Status { return base::Done{}; })
            .error()
            .kind == ErrorKind::denied);
}
