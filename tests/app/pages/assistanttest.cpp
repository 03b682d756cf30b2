#include "app/testwindow.h"
#include "pages/start/checkliststep.h"
#include "text/formtext.h"
#include "text/text.h"
#include "usecases/forms.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>

#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using test::TestWindow;

namespace {

constexpr const char* kNew = "en helt anden lang sti";

QStringList shownKey(TestWindow& test) {
  static const QRegularExpression between(QStringLiteral("\\s+"));
  return test.find<QLabel>("recoveryKeyLabel")->text().split(between, Qt::SkipEmptyParts);
}

/// Types the two groups that the page asks for.
void typeBack(TestWindow& test, const QStringList& groups) {
  for (const char* name : {"group1Edit", "group2Edit"}) {
    auto* edit = test.find<QLineEdit>(name);
    static const QRegularExpression number(QStringLiteral("\\d+"));
    const int asked = number.match(edit->accessibleName()).captured().toInt();
    REQUIRE(asked >= 1);
    REQUIRE(asked <= groups.size());
    edit->setFocus();
    test.type(groups[asked - 1].toLatin1().constData());
  }
}

void enter(TestWindow& test, const char* name, const char* text) {
  auto* edit = test.find<QLineEdit>(name);
  edit->setFocus();
  edit->selectAll();
  test.type(text);
}

bool waitForKey(TestWindow& test) {
  return QTest::qWaitFor([&] {
    auto* label = test.window().page()->findChild<QLabel*>(QStringLiteral("recoveryKeyLabel"));
    return label && label->isVisible() && label->text().size() > 60;
  });
}

/// Through the assistant to the recovery key, by keys.
void goToKey(TestWindow& test) {
  test.click("createVaultButton");
  REQUIRE(test.waitForPage("createPage"));
  enter(test, "folderEdit", test.vaultPath().toLatin1().constData());
  test.key(Qt::Key_Return);
  enter(test, "userNameEdit", TestWindow::kUser);
  enter(test, "passphraseEdit", TestWindow::kPassphrase);
  enter(test, "repeatEdit", TestWindow::kPassphrase);
  test.key(Qt::Key_Return);
  REQUIRE(waitForKey(test));
}

}  // namespace

TEST_CASE(
    "a short step of the assistant is no taller than its words: no scrolling on a laptop at 200 "
    "%") {
  for (const auto& language : {QStringLiteral("da"), QStringLiteral("en")}) {
    TestWindow test(language);
    test.window().resize(683, 384);
    test.window().showCreate();
    REQUIRE(test.waitForPage("createPage"));
    for (int i = 0; i < 5; ++i) QCoreApplication::processEvents();
    auto* scroll = test.window().page()->findChild<QScrollArea*>(QStringLiteral("createScroll"));
    CHECK(scroll->verticalScrollBar()->maximum() == 0);
  }
}

TEST_CASE("the assistant makes a vault by keys, and not before the recovery key is typed back") {
  TestWindow test;
  REQUIRE(test.waitForPage("startPage"));
  goToKey(test);
  const auto key = shownKey(test);
  CHECK(key.size() == 13);
  test.click("nextButton");
  CHECK_FALSE(test.message().isEmpty());  // nothing was typed back
  typeBack(test, key);
  test.key(Qt::Key_Return);
  REQUIRE(QTest::qWaitFor([&] {
    auto* done = test.window().page()->findChild<QWidget*>(QStringLiteral("checklistsStep"));
    return done && done->isVisible();
  }));
  test.click("nextButton");
  REQUIRE(test.waitForPage("todayPage"));
  CHECK(test.vault().user().name == TestWindow::kUser);
  CHECK(test.vault().user().profession == "healthVisitor");
}

TEST_CASE("checklists that are not chosen in the assistant are kept out of use") {
  TestWindow test;
  REQUIRE(test.waitForPage("startPage"));
  goToKey(test);
  typeBack(test, shownKey(test));
  test.key(Qt::Key_Return);
  REQUIRE(QTest::qWaitFor([&] {
    auto* box = test.window().page()->findChild<QWidget*>(QStringLiteral("checklistGroup0Box"));
    return box && box->isVisible();
  }));
  // A whole group but one of it, chosen by keys.
  auto* group = test.find<QCheckBox>("checklistGroup0Box");
  CHECK(group->checkState() == Qt::Checked);
  group->setFocus();
  test.key(Qt::Key_Space);
  CHECK(group->checkState() == Qt::Unchecked);
  test.click("checklistGroup0FoldoutButton");
  auto* one = test.find<QCheckBox>("checklist0n1Box");
  const QString kept = one->text();
  one->setFocus();
  test.key(Qt::Key_Space);
  CHECK(group->checkState() == Qt::PartiallyChecked);
  test.click("nextButton");
  REQUIRE(test.waitForPage("todayPage"));
  const auto forms = usecases::listForms(test.vault());
  REQUIRE(forms.ok());
  const std::string profession = [&] {
    for (const auto& form : *forms) {
      if (app::formTitle(*form.form) == kept) return form.form->professions.front();
    }
    return std::string();
  }();
  REQUIRE_FALSE(profession.empty());
  for (const auto& form : *forms) {
    const bool ofGroup =
        forms::observes(*form.form) && form.form->professions.front() == profession;
    INFO(form.form->name);
    CHECK(form.retired == (ofGroup && app::formTitle(*form.form) != kept));
  }
}

TEST_CASE("a click on a group of which some are chosen chooses all of it") {
  TestWindow test;
  test.createVault();
  test.signIn();
  app::ChecklistsStep step;
  step.setForms(usecases::listForms(test.vault()).value());
  auto* group = step.findChild<QCheckBox*>(QStringLiteral("checklistGroup0Box"));
  step.findChild<QCheckBox*>(QStringLiteral("checklist0n0Box"))->click();
  CHECK(step.unwanted().size() == 1);
  group->click();
  CHECK(step.unwanted().empty());
  CHECK(group->checkState() == Qt::Checked);
}

TEST_CASE("leaving the assistant at the recovery key leaves no vault behind") {
  TestWindow test;
  REQUIRE(test.waitForPage("startPage"));
  goToKey(test);
  test.key(Qt::Key_Left, Qt::AltModifier);
  REQUIRE(test.waitForPage("startPage"));
  CHECK(
      QTest::qWaitFor([&] { return !std::filesystem::exists(test.vaultFolder() / "vault.keys"); }));
}

TEST_CASE("a passphrase that is too short or differs is told in words and makes nothing") {
  TestWindow test;
  REQUIRE(test.waitForPage("startPage"));
  test.click("createVaultButton");
  REQUIRE(test.waitForPage("createPage"));
  enter(test, "folderEdit", test.vaultPath().toLatin1().constData());
  test.key(Qt::Key_Return);
  enter(test, "userNameEdit", TestWindow::kUser);
  enter(test, "passphraseEdit", "kort");
  test.click("nextButton");
  CHECK(test.message().contains(QLatin1String("15")));
  enter(test, "passphraseEdit", TestWindow::kPassphrase);
  enter(test, "repeatEdit", kNew);
  test.click("nextButton");
  CHECK_FALSE(test.message().isEmpty());
  CHECK_FALSE(std::filesystem::exists(test.vaultFolder()));
}

TEST_CASE("a forgotten passphrase is replaced by the recovery key, and the key by a new one") {
  TestWindow test;
  REQUIRE(test.waitForPage("startPage"));
  goToKey(test);
  const auto key = shownKey(test);
  typeBack(test, key);
  test.key(Qt::Key_Return);
  REQUIRE(QTest::qWaitFor([&] {
    return test.window().page()->findChild<QWidget*>(QStringLiteral("checklistsStep"))->isVisible();
  }));
  test.window().showUnlock(test.vaultPath());
  QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);  // closes the vault
  test.click("forgottenButton");
  REQUIRE(test.waitForPage("recoverPage"));
  enter(test, "recoveryKeyEdit", key.join(QLatin1Char(' ')).toLower().toLatin1().constData());
  enter(test, "newPassphraseEdit", kNew);
  enter(test, "repeatEdit", kNew);
  test.key(Qt::Key_Return);
  REQUIRE(QTest::qWaitFor([&] {
    auto* step = test.window().page()->findChild<QWidget*>(QStringLiteral("recoveryStep"));
    return step && step->isVisible();
  }));
  const auto fresh = test.window()
                         .page()
                         ->findChild<QWidget*>(QStringLiteral("recoveryStep"))
                         ->findChild<QLabel*>(QStringLiteral("recoveryKeyLabel"))
                         ->text();
  static const QRegularExpression between(QStringLiteral("\\s+"));
  const auto groups = fresh.split(between, Qt::SkipEmptyParts);
  CHECK(groups != key);
  typeBack(test, groups);
  test.key(Qt::Key_Return);
  REQUIRE(test.waitForPage("unlockPage"));
  test.type(kNew);
  test.key(Qt::Key_Return);
  REQUIRE(test.waitForPage("todayPage"));
}
