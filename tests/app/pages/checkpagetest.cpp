#include "app/testwindow.h"

#include <QLabel>
#include <QPushButton>

#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using domain::Role;
using test::TestWindow;

namespace {

void openCheck(TestWindow& test, std::vector<Role> roles) {
  test.createVault(std::move(roles));
  test.signIn();
  REQUIRE(test.waitForPage("todayPage"));
  test.key(Qt::Key_4, Qt::ControlModifier);
  REQUIRE(test.waitForPage("administrationPage"));
  test.find("checkCard")->setFocus();
  test.key(Qt::Key_Space);
  REQUIRE(test.waitForPage("checkPage"));
}

QLabel* part(TestWindow& test, const char* name) {
  return test.window().page()->findChild<QLabel*>(QString::fromLatin1(name));
}

bool resultIsThere(TestWindow& test) {
  return test.waitFor([&] { return part(test, "checkResultLabel")->isVisible(); });
}

}  // namespace

TEST_CASE("the check of a whole vault says that all is well, and the keyboard comes back") {
  TestWindow test;
  openCheck(test, {Role::administrator});
  test.key(Qt::Key_Space);
  REQUIRE(resultIsThere(test));
  CHECK(test.find<QLabel>("checkResultLabel")->text().startsWith(QStringLiteral("Alt er godt")));
  CHECK_FALSE(part(test, "workLabel")->isVisible());
  CHECK(test.find("checkButton")->hasFocus());
  test.key(Qt::Key_Left, Qt::AltModifier);
  CHECK(test.waitForPage("administrationPage"));
}

TEST_CASE("while the vault is checked nothing else can be done in it") {
  TestWindow test;
  openCheck(test, {Role::administrator, Role::professional});
  test.click("checkButton");
  CHECK(test.window().session().isWorkingAlone());
  CHECK_FALSE(test.window().action(app::CommandId::families)->isEnabled());
  CHECK_FALSE(test.window().action(app::CommandId::back)->isEnabled());
  CHECK(test.window().action(app::CommandId::lock)->isEnabled());
  REQUIRE(resultIsThere(test));
  CHECK(test.window().action(app::CommandId::families)->isEnabled());
}

TEST_CASE("locking while the vault is checked stops the check and then locks") {
  TestWindow test;
  openCheck(test, {Role::dataProtectionOfficer});
  test.click("checkButton");
  test.key(Qt::Key_L, Qt::ControlModifier);
  CHECK(test.waitForPage("unlockPage"));
  CHECK_FALSE(test.window().session().isOpen());
}

TEST_CASE("a check that is stopped says that it tells nothing") {
  TestWindow test;
  openCheck(test, {Role::administrator});
  test.click("checkButton");
  test.window().session().stopWorkingAlone();
  REQUIRE(test.waitFor([&] { return !test.window().session().isWorkingAlone(); }));
  // It may have been at its end already.
  CHECK(test.message().isEmpty() == part(test, "checkResultLabel")->isVisible());
}

TEST_CASE("who works with families alone is shown no administration") {
  TestWindow test;
  test.createVault({Role::professional});
  test.signIn();
  REQUIRE(test.waitForPage("todayPage"));
  CHECK_FALSE(
      test.window().findChild<QPushButton*>(QStringLiteral("administrationButton"))->isVisible());
  test.key(Qt::Key_4, Qt::ControlModifier);
  QCoreApplication::processEvents();
  CHECK(test.window().page()->objectName() == QStringLiteral("todayPage"));
}
