#include "app/testwindow.h"
#include "support/vaults.h"
#include "usecases/openings.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using app::CommandId;
using domain::Role;
using test::TestWindow;

namespace {

/// A family of anna's, who has no unit; Bo only coordinates, and for nobody; Lea leads.
struct Outside {
  Outside() {
    test.createVault();
    test.signIn();
    test.addUser("Bo Opdigtet", {Role::coordinator});
    test.addUser("Lea Opdigtet", {Role::leader});
    family = test.addFamily("Lind");
    enter("Bo Opdigtet");
  }
  void enter(const char* user) {
    test.signIn(std::string(user));
    REQUIRE(test.waitForPage("todayPage"));
  }
  template <typename Widget>
  Widget* part(const char* name) {
    return test.window().page()->findChild<Widget*>(QString::fromLatin1(name));
  }

  TestWindow test;
  usecases::FamilyKey family{};
};

}  // namespace

TEST_CASE("a family outside one's own asks for its reason before anything of it is seen") {
  Outside it;
  it.test.window().showFamily(it.family);
  REQUIRE(it.test.waitForPage("outsidePage"));
  for (const auto* label : it.test.window().page()->findChildren<QLabel*>()) {
    CHECK_FALSE(label->text().contains(QStringLiteral("Lind")));
  }
  CHECK(it.test.find("outsideReasonEdit")->hasFocus());
  it.test.click("openWithReasonButton");
  CHECK_FALSE(it.test.message().isEmpty());
  CHECK(it.test.waitForPage("outsidePage"));
  it.test.type("Vikar for en kollega");
  it.test.click("openWithReasonButton");
  CHECK(it.test.waitForPage("familyPage"));
}

TEST_CASE("the way there is in the menu of who has families outside, and of nobody else") {
  Outside it;
  CHECK(it.test.window().action(CommandId::openOutside)->isVisible());
  it.enter("Lea Opdigtet");
  CHECK_FALSE(it.test.window().action(CommandId::openOutside)->isVisible());
  it.enter(TestWindow::kUser);
  CHECK_FALSE(it.test.window().action(CommandId::openOutside)->isVisible());
}

TEST_CASE("by the keyboard alone: the whole name finds it, an emergency opens it, Today asks why") {
  Outside it;
  it.test.window().action(CommandId::openOutside)->trigger();
  REQUIRE(it.test.waitForPage("outsidePage"));
  it.test.type("Lin");
  it.test.key(Qt::Key_Return);
  CHECK(it.part<QLabel>("outsideNoneLabel")->isVisible());
  it.test.type("d");
  it.test.key(Qt::Key_Return);
  CHECK_FALSE(it.part<QLabel>("outsideNoneLabel")->isVisible());
  CHECK(it.test.find<QPushButton>("outsideFoundButton")->text() == QStringLiteral("F-0001"));
  it.test.click("outsideFoundButton");
  it.test.click("openInEmergencyButton");
  REQUIRE(it.test.waitForPage("familyPage"));
  it.test.window().showToday();
  REQUIRE(it.test.waitForPage("todayPage"));
  auto* why = it.test.find<QLineEdit>("explainEdit");
  why->setFocus();
  it.test.type("kort");
  it.test.key(Qt::Key_Return);
  CHECK_FALSE(it.test.message().isEmpty());
  it.test.type(" og saa lidt laengere");
  it.test.key(Qt::Key_Return);
  CHECK(it.part<QLineEdit>("explainEdit") == nullptr);
}

TEST_CASE("the leader reads on Today who opened what and why, until it is seen") {
  Outside it;
  REQUIRE(usecases::openWithReason(it.test.vault(), it.family, "Vikar for en kollega").ok());
  it.enter("Lea Opdigtet");
  const QString words = it.test.find<QLabel>("openingLabel")->text();
  CHECK(words.contains(QStringLiteral("Bo Opdigtet")));
  CHECK(words.contains(QStringLiteral("Lind")));
  CHECK(it.test.find<QLabel>("openingReasonLabel")->text() ==
        QStringLiteral("Vikar for en kollega"));
  CHECK(it.test.find("openingSeenButton")->hasFocus());
  it.test.key(Qt::Key_Space);
  CHECK(it.part<QPushButton>("openingSeenButton") == nullptr);
  it.enter("Lea Opdigtet");
  CHECK(it.part<QLabel>("openingLabel") == nullptr);
}

TEST_CASE("a family is handed over to another unit on its page, and is out of sight then") {
  TestWindow test;
  test.createVault();
  test.signIn();
  const auto family = test.addFamily("Lind");
  test.window().showFamily(family);
  REQUIRE(test.waitForPage("familyPage"));
  const auto line = [&] {
    return test.window().page()->findChild<QWidget*>(QStringLiteral("unitLine"));
  };
  CHECK_FALSE(line()->isVisible());  // nobody has a unit
  for (const char* unit : {"Nord", "Syd"}) {
    REQUIRE(usecases::addUser(test.vault(), {unit, {Role::professional}, "", unit},
                              test::secret(TestWindow::kPassphrase), security::kLowestCost)
                .ok());
  }
  test.window().showFamily(family);
  REQUIRE(test.waitForPage("familyPage"));
  CHECK(line()->isVisible());
  const auto choose = [&](int entry) {
    test.click("chooseUnitButton");
    auto* menu = test.window().findChild<QMenu*>(QStringLiteral("unitMenu"));
    REQUIRE(menu);
    QList<QAction*> entries;
    for (auto* one : menu->actions()) {
      if (!one->isSeparator()) entries << one;
    }
    entries.at(entry)->trigger();
    menu->close();
    QCoreApplication::processEvents();
  };
  choose(0);
  CHECK(*usecases::unitOf(test.vault(), family) == "Nord");
  CHECK(test.window().page()->objectName() == QStringLiteral("familyPage"));  // anna sees all
  test.signIn(std::string("Nord"));
  test.window().showFamily(family);
  REQUIRE(test.waitForPage("familyPage"));
  choose(1);
  CHECK(test.waitForPage("familiesPage"));
  test.window().showFamily(family);
  CHECK(test.waitForPage("outsidePage"));
}
