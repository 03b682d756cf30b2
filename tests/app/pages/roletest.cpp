#include "app/testwindow.h"
#include "text/roletext.h"
#include "usecases/coordinators.h"
#include "widgets/messagebar.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>

#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using app::CommandId;
using domain::Role;
using test::TestWindow;

namespace {

/// A window that somebody with these roles has signed in to.
struct SignedIn {
  explicit SignedIn(std::vector<Role> roles) {
    test.createVault(std::move(roles));
    test.signIn();
    REQUIRE(test.waitForPage("todayPage"));
  }

  template <typename Widget>
  Widget* inWindow(const char* name) {
    return test.window().findChild<Widget*>(QString::fromLatin1(name));
  }
  /// What the menu shows when it is opened.
  QStringList menu() {
    QStringList names;
    for (const auto* entry : inWindow<QMenu>("mainMenu")->actions()) {
      if (entry->isVisible()) names << entry->objectName();
    }
    return names;
  }
  QString page() { return test.window().page()->objectName(); }

  TestWindow test;
};

const QStringList kFamilyCommands = {QStringLiteral("familiesAction"),
                                     QStringLiteral("newFamilyAction")};

}  // namespace

TEST_CASE("a role that reads no families is offered none: not in the rail, the menu or by key") {
  SignedIn admin({Role::administrator});
  CHECK(admin.inWindow<QPushButton>("todayButton")->isVisible());
  CHECK_FALSE(admin.inWindow<QPushButton>("familiesButton")->isVisible());
  for (const QString& name : kFamilyCommands) CHECK_FALSE(admin.menu().contains(name));
  CHECK(admin.menu().contains(QStringLiteral("lockAction")));
  admin.test.key(Qt::Key_2, Qt::ControlModifier);
  admin.test.key(Qt::Key_N, Qt::ControlModifier);
  QCoreApplication::processEvents();
  CHECK(admin.page() == QStringLiteral("todayPage"));
}

TEST_CASE("the search offers such a role no families, and asks for none") {
  SignedIn admin({Role::administrator});
  admin.test.key(Qt::Key_K, Qt::ControlModifier);
  auto* field = admin.inWindow<QLineEdit>("paletteEdit");
  REQUIRE(field);
  CHECK(field->placeholderText() == QStringLiteral("Find en kommando"));
  admin.test.type("famili");
  auto* list = admin.inWindow<QListWidget>("paletteList");
  REQUIRE(list);
  CHECK(list->count() == 0);
}

TEST_CASE("the sheet of keys and the page where they are changed keep to what a role may open") {
  SignedIn admin({Role::administrator});
  admin.test.window().showShortcuts();
  REQUIRE(admin.test.waitForPage("shortcutsPage"));
  QStringList texts;
  for (const auto* label : admin.test.window().page()->findChildren<QLabel*>()) {
    texts << label->text();
  }
  CHECK(texts.contains(QStringLiteral("Lås")));
  CHECK_FALSE(texts.contains(QStringLiteral("Familier")));
  CHECK_FALSE(texts.contains(QStringLiteral("I billedet")));
  admin.test.window().showChangeKeys();
  REQUIRE(admin.test.waitForPage("changeKeysPage"));
  CHECK(admin.inWindow<QPushButton>("lockKeyButton"));
  CHECK_FALSE(admin.inWindow<QPushButton>("familiesKeyButton"));
}

TEST_CASE("where families would be listed, such a role reads the same kind words as on Today") {
  SignedIn admin({Role::administrator});
  CHECK(admin.test.find<QLabel>("emptyLabel")->text() == app::familiesNotForRole());
  admin.test.window().showFamilies();
  REQUIRE(admin.test.waitForPage("familiesPage"));
  CHECK(admin.test.message().isEmpty());
  CHECK(admin.test.find<QLabel>("emptyLabel")->text() == app::familiesNotForRole());
  for (const char* name : {"searchEdit", "newFamilyButton", "positionCombo", "familiesTable",
                           "countLabel", "emptyHeadingLabel", "firstFamilyButton"}) {
    INFO(name);
    auto* part = admin.test.window().page()->findChild<QWidget*>(QString::fromLatin1(name));
    CHECK_FALSE(part->isVisible());
  }
  admin.test.language().choose(QStringLiteral("en"));
  QCoreApplication::processEvents();
  CHECK(admin.test.find<QLabel>("emptyLabel")->text() == app::familiesNotForRole());
  CHECK_FALSE(admin.test.window()
                  .page()
                  ->findChild<QWidget*>(QStringLiteral("familiesTable"))
                  ->isVisible());
}

TEST_CASE("who works with families is offered all of it") {
  SignedIn visitor({Role::professional});
  CHECK(visitor.inWindow<QPushButton>("familiesButton")->isVisible());
  for (const QString& name : kFamilyCommands) CHECK(visitor.menu().contains(name));
  visitor.test.key(Qt::Key_2, Qt::ControlModifier);
  CHECK(visitor.test.waitForPage("familiesPage"));
}

TEST_CASE("who does not fill in checklists is not offered to begin one") {
  SignedIn coordinator({Role::coordinator});
  const auto family = coordinator.test.addFamily("Lind");
  coordinator.test.window().showFamily(family);
  REQUIRE(coordinator.test.waitForPage("familyPage"));
  CHECK_FALSE(coordinator.inWindow<QPushButton>("startScreeningButton")->isVisible());
  CHECK(coordinator.inWindow<QPushButton>("decideButton")->isVisible());
  CHECK(coordinator.inWindow<QPushButton>("decideButton")->hasFocus());
}

TEST_CASE("a draft that somebody else may finish is read, neither continued nor signed") {
  TestWindow test;
  test.createVault();
  test.signIn();
  test.addUser("Bo Opdigtet", {Role::coordinator});
  const auto family = test.addFamily("Lind");
  // Signed without an answer: all of it is missing.
  REQUIRE(usecases::sign(test.vault(), test.addDraft(family)).ok());
  const auto draft = test.addDraft(family);
  const auto coordinators = usecases::listCoordinators(test.vault()).value();
  for (const auto& one : coordinators) {
    if (one.name != "Bo Opdigtet") continue;
    REQUIRE(usecases::setCoordinator(test.vault(), family, one.key).ok());
  }
  test.signIn("Bo Opdigtet");
  REQUIRE(test.waitForPage("todayPage"));
  CHECK(test.window().page()->findChild<QPushButton*>(QStringLiteral("draftButton")) == nullptr);
  test.window().showFamily(family);
  REQUIRE(test.waitForPage("familyPage"));
  CHECK(test.window().page()->findChild<QPushButton*>(QStringLiteral("continueButton")) == nullptr);
  test.click("readButton");
  REQUIRE(test.waitForPage("reviewPage"));
  CHECK_FALSE(test.window().page()->title().startsWith(QStringLiteral("Læs igennem")));
  for (const char* name : {"signButton", "moreButton", "missingButton"}) {
    INFO(name);
    const auto* part = test.window().page()->findChild<QWidget*>(QString::fromLatin1(name));
    CHECK((part == nullptr || !part->isVisible()));
  }
  CHECK(test.find("reviewScroll")->hasFocus());
  test.key(Qt::Key_Left, Qt::AltModifier);
  CHECK(test.waitForPage("familyPage"));

  test.window().showDecision(family);
  REQUIRE(test.waitForPage("decisionPage"));
  CHECK(test.window().page()->findChild<QPushButton*>(QStringLiteral("missingButton")) == nullptr);
  CHECK_FALSE(test.find<QLabel>("missingLabel")->text().isEmpty());
  test.signIn(TestWindow::kUser);
  test.window().showReview(draft);
  REQUIRE(test.waitForPage("reviewPage"));
  CHECK(test.find("signButton")->hasFocus());
}
