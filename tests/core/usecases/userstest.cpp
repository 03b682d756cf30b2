#include "storage/userstore.h"
#include "support/vaults.h"
#include "usecases/coordinators.h"
#include "usecases/users.h"
#include "usecases/vaultstate.h"

#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using namespace tidlig::usecases;
using base::ErrorKind;
using domain::Role;
using test::secret;
using test::TestVault;

namespace {

constexpr const char* kBo = "grøn cykel under æbletræet";
constexpr const char* kNew = "regn over byen i november";

base::Status addBo(OpenVault& vault, std::vector<Role> roles = {Role::professional}) {
  return addUser(vault, {"bo", std::move(roles), "daycare", "Stue 2"}, secret(kBo),
                 security::kLowestCost);
}

std::int64_t logged(OpenVault& vault, storage::LogAction action) {
  auto rows = vault.state().database.query("SELECT count(*) FROM log WHERE action = ?1", action);
  return rows && rows->next() ? rows->integer(0) : -1;
}

base::Status change(OpenVault& vault, const char* from, const char* to) {
  return changePassphrase(vault, secret(from), secret(to), security::kLowestCost);
}

}  // namespace

TEST_CASE("a changed passphrase opens, the old one does not, and no other slot is touched") {
  TestVault vault;
  {
    const auto open = vault.open();
    REQUIRE(addBo(*open).ok());
    const auto before = open->state().slots;
    REQUIRE(change(*open, test::kPassphrase, kNew).ok());
    const auto& after = open->state().slots;
    CHECK(after.find("bo")->master.bytes == before.find("bo")->master.bytes);
    CHECK(after.recovery()->master.bytes == before.recovery()->master.bytes);
    CHECK(after.find("anna")->publicKey != before.find("anna")->publicKey);
    CHECK(after.find("anna")->salt != before.find("anna")->salt);
    CHECK(logged(*open, storage::LogAction::userPassphraseChanged) == 1);
  }
  CHECK(vault.openingError().kind == ErrorKind::wrongKey);
  CHECK(vault.open("anna", kNew));
  CHECK(vault.open("bo", kBo));
}

TEST_CASE("changing a passphrase asks for the old one, whose wrong tries count as at opening") {
  TestVault vault;
  {
    const auto open = vault.open();
    CHECK(change(*open, kNew, kNew).error().kind == ErrorKind::wrongKey);
    CHECK(security::wrongTriesOf(open->state().slots, 1).count == 1);
    CHECK(security::wrongTriesOf(security::loadKeySlots(vault.path())->slots, 1).count == 1);
    for (const char* bad : {"for kort", "passwordpassword"}) {
      CHECK(change(*open, test::kPassphrase, bad).error().kind == ErrorKind::invalid);
    }
    CHECK(logged(*open, storage::LogAction::userPassphraseChanged) == 0);
    CHECK(logged(*open, storage::LogAction::wrongTries) == 1);
  }
  CHECK(vault.open());
}

TEST_CASE("an administrator gives somebody else a new passphrase, and nobody else does") {
  TestVault vault;
  {
    const auto open = vault.open();
    REQUIRE(addBo(*open).ok());
    REQUIRE(setPassphraseOf(*open, "bo", secret(kNew), security::kLowestCost).ok());
    CHECK(setPassphraseOf(*open, "anna", secret(kNew), security::kLowestCost).error().kind ==
          ErrorKind::denied);
    CHECK(setPassphraseOf(*open, "eva", secret(kNew), security::kLowestCost).error().kind ==
          ErrorKind::notFound);
  }
  CHECK(vault.openingError(kBo, "bo").kind == ErrorKind::wrongKey);
  const auto bo = vault.open("bo", kNew);
  CHECK(setPassphraseOf(*bo, "anna", secret(kNew), security::kLowestCost).error().kind ==
        ErrorKind::denied);
  CHECK(listUsers(*bo).error().kind == ErrorKind::denied);
  CHECK(removeUser(*bo, "anna").error().kind == ErrorKind::denied);
  CHECK(changeUser(*bo, {"bo", {Role::administrator}, "", ""}).error().kind == ErrorKind::denied);
}

TEST_CASE("a removed user has no slot and cannot sign in; the name stays and can come again") {
  TestVault vault;
  std::int64_t row = 0;
  {
    const auto open = vault.open();
    REQUIRE(addBo(*open, {Role::professional, Role::coordinator}).ok());
    row = storage::UserStore(open->state().database).find("bo").value()->id;
    REQUIRE(removeUser(*open, "bo").ok());
    CHECK(open->state().slots.find("bo") == nullptr);
    CHECK(removeUser(*open, "bo").error().kind == ErrorKind::notFound);
    const auto users = listUsers(*open);
    REQUIRE(users->size() == 2);
    CHECK(users->at(1).user.name == "bo");
    CHECK(users->at(1).removed);
    CHECK(storage::UserStore(open->state().database).holding(Role::coordinator)->empty());
    CHECK(logged(*open, storage::LogAction::userRemoved) == 1);
  }
  CHECK(vault.openingError(kBo, "bo").kind == ErrorKind::notFound);
  CHECK(vaultInfo(vault.path())->users.size() == 1);
  const auto open = vault.open();
  REQUIRE(
      addUser(*open, {"bo", {Role::leader}, "", "Syd"}, secret(kNew), security::kLowestCost).ok());
  const auto again = storage::UserStore(open->state().database).find("bo");
  CHECK((*again)->id == row);
  CHECK((*again)->slot > 3);
  CHECK((*again)->user.unit == "Syd");
  CHECK_FALSE(listUsers(*open)->at(1).removed);
  CHECK(checkVault(*open)->empty());
}

TEST_CASE("nobody removes themselves, and a vault keeps an administrator") {
  TestVault vault;
  {
    const auto open = vault.open();
    CHECK(removeUser(*open, "anna").error().kind == ErrorKind::denied);
    CHECK(changeUser(*open, {"anna", {Role::leader}, "", ""}).error().kind == ErrorKind::denied);
    REQUIRE(addBo(*open, {Role::administrator}).ok());
    REQUIRE(changeUser(*open, {"anna", {Role::leader}, "", "Nord"}).ok());
    // What is taken away is gone at once, not at the next sign-in.
    CHECK(listUsers(*open).error().kind == ErrorKind::denied);
  }
  const auto open = vault.open("bo", kBo);
  CHECK(listUsers(*open)->front().user.unit == "Nord");
  CHECK(changeUser(*open, {"bo", {Role::leader}, "", ""}).error().kind == ErrorKind::denied);
  CHECK(changeUser(*open, {"bo", {}, "", ""}).error().kind == ErrorKind::invalid);
  CHECK(changeUser(*open, {"eva", {Role::leader}, "", ""}).error().kind == ErrorKind::notFound);
  REQUIRE(changeUser(*open, {"anna", {Role::administrator}, "", ""}).ok());
  CHECK(logged(*open, storage::LogAction::userChanged) == 2);
  CHECK(checkVault(*open)->empty());
}

TEST_CASE("a removal that stopped after the key file is finished when somebody signs in") {
  TestVault vault;
  {
    const auto open = vault.open();
    REQUIRE(addBo(*open).ok());
    REQUIRE(removeUser(*open, "bo").ok());
    // As if the row's change and its entry had never reached the disk.
    REQUIRE(storage::UserStore(open->state().database).setSlot(2, 3).ok());
    CHECK(listUsers(*open)->at(1).removed);
  }
  const auto open = vault.open();
  CHECK(storage::UserStore(open->state().database).find("bo").value()->slot == 0);
  CHECK(logged(*open, storage::LogAction::userRemoved) == 2);
}
