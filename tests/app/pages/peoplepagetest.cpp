#include "app/testwindow.h"
#include "usecases/users.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using domain::Role;
using test::TestWindow;

namespace {

constexpr const char* kNew = "graa katte sover i solen";

void openPeople(TestWindow& test) {
  test.createVault({Role::administrator, Role::professional});
  test.signIn();
  test.window().showPeople();
  REQUIRE(test.waitForPage("peoplePage"));
}

void write(TestWindow& test, const char* name, const char* text) {
  auto* edit = test.find<QLineEdit>(name);
  edit->setFocus();
  edit->selectAll();
  test.type(text);
}

bool waitForMessage(TestWindow& test) {
  return test.waitFor([&] { return !test.message().isEmpty(); });
}

std::vector<usecases::ListedUser> people(TestWindow& test) {
  return usecases::listUsers(test.vault()).value();
}

void addBo(TestWindow& test) {
  test.click("addPersonButton");
  write(test, "personNameEdit", "Bo");
  write(test, "unitEdit", "Nord");
  write(test, "newPassphraseEdit", kNew);
  write(test, "repeatEdit", kNew);
  test.click("acceptPersonButton");
  REQUIRE(waitForMessage(test));
}

}  // namespace

TEST_CASE("an administrator adds somebody, who then stands in the list and can sign in") {
  TestWindow test;
  openPeople(test);
  CHECK(test.find<QListWidget>("peopleList")->count() == 1);
  test.click("addPersonButton");
  test.click("acceptPersonButton");
  CHECK_FALSE(test.message().isEmpty());
  CHECK(people(test).size() == 1);
  addBo(test);
  const auto all = people(test);
  REQUIRE(all.size() == 2);
  const auto& bo = all[0].user.name == "Bo" ? all[0] : all[1];
  CHECK(bo.user.roles == std::vector<Role>{Role::professional});
  CHECK(bo.user.unit == "Nord");
  CHECK(test.find<QListWidget>("peopleList")->count() == 2);
}

TEST_CASE("removing says what it means, asks once more, and never offers it for oneself") {
  TestWindow test;
  openPeople(test);
  addBo(test);
  auto* list = test.find<QListWidget>("peopleList");
  const int own = people(test)[0].user.name == "Bo" ? 1 : 0;
  list->setCurrentRow(own);
  CHECK_FALSE(test.find("removePersonButton")->isEnabled());
  CHECK_FALSE(test.find("renewPassphraseButton")->isEnabled());
  list->setCurrentRow(1 - own);
  test.click("removePersonButton");
  CHECK(test.find("cancelPersonButton")->hasFocus());
  CHECK(test.find<QLabel>("consequenceLabel")->text().contains(QStringLiteral("Bo")));
  CHECK_FALSE(people(test)[0].removed);
  test.click("acceptPersonButton");
  REQUIRE(waitForMessage(test));
  const auto after = people(test);
  CHECK(after[1].removed);
  CHECK(after[1].user.name == "Bo");
}

TEST_CASE("the last administrator stays one, and the page says why") {
  TestWindow test;
  openPeople(test);
  test.find<QListWidget>("peopleList")->setCurrentRow(0);
  test.click("changePersonButton");
  test.find<QCheckBox>("role0Box")->setChecked(false);
  test.click("acceptPersonButton");
  REQUIRE(waitForMessage(test));
  CHECK(people(test)[0].user.has(Role::administrator));
}

TEST_CASE("one's own passphrase is changed in the menu's page, and the old one is asked for") {
  TestWindow test;
  openPeople(test);
  test.window().action(app::CommandId::passphrase)->trigger();
  REQUIRE(test.waitForPage("passphrasePage"));
  write(test, "oldPassphraseEdit", "det er helt forkert");
  write(test, "newPassphraseEdit", kNew);
  write(test, "repeatEdit", kNew);
  test.click("changePassphraseButton");
  REQUIRE(waitForMessage(test));
  CHECK(test.find<QLineEdit>("newPassphraseEdit")->text() == QString::fromLatin1(kNew));
  write(test, "oldPassphraseEdit", TestWindow::kPassphrase);
  test.click("changePassphraseButton");
  REQUIRE(test.waitFor([&] { return test.find("changePassphraseButton")->isEnabled(); }));
  CHECK(test.find<QLineEdit>("newPassphraseEdit")->text().isEmpty());
  test.window().session().lock();
  const auto opened = usecases::OpenVault::unlock(test.vaultFolder(), std::nullopt,
                                                  security::SecretText::copyOf(kNew), test.clock());
  CHECK(opened.ok());
}

TEST_CASE("a suggested passphrase is shown and has to be typed once more") {
  TestWindow test;
  openPeople(test);
  test.window().showPassphrase();
  REQUIRE(test.waitForPage("passphrasePage"));
  test.click("suggestButton");
  const QString made = test.find<QLineEdit>("newPassphraseEdit")->text();
  CHECK(made.split(QLatin1Char(' ')).size() == 6);
  CHECK(test.find<QLineEdit>("newPassphraseEdit")->echoMode() == QLineEdit::Normal);
  CHECK(test.find<QLineEdit>("repeatEdit")->text().isEmpty());
  CHECK(test.find("repeatEdit")->hasFocus());
}
