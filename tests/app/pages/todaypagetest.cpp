#include "app/testwindow.h"
#include "usecases/aftermath.h"
#include "usecases/assessments.h"
#include "usecases/drafts.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>

#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using test::TestWindow;

namespace {

usecases::AssessmentKey decideOn(TestWindow& test, usecases::FamilyKey family, int days) {
  const auto today = test.clock().today();
  const auto key = usecases::decide(
      test.vault(), {family, today, 2, {}, "talt om det", {}, "Hjemmebesøg", today.plusDays(days)});
  REQUIRE(key.ok());
  return key.value();
}

/// The names of the families in a card, in its order.
QStringList familiesIn(TestWindow& test, const char* buttons) {
  QStringList names;
  for (auto* button :
       test.window().page()->findChildren<QPushButton*>(QString::fromLatin1(buttons)))
    names << button->text();
  return names;
}

void openToday(TestWindow& test) {
  test.window().showToday();
  REQUIRE(test.waitForPage("todayPage"));
}

}  // namespace

TEST_CASE("in a new vault, today leads to the first family by one key") {
  TestWindow test;
  test.createVault();
  test.signIn();
  REQUIRE(test.waitForPage("todayPage"));
  CHECK(test.find<QLabel>("emptyHeadingLabel")->text() ==
        QStringLiteral("Her er ingen familier endnu"));
  test.key(Qt::Key_Return);
  CHECK(test.waitForPage("newFamilyPage"));
}

TEST_CASE("after unlocking, today shows in kind words that nothing waits") {
  TestWindow test;
  test.createVault();
  test.signIn();
  REQUIRE(test.waitForPage("todayPage"));
  CHECK(test.window().page()->title() == QStringLiteral("I dag, mandag den 23. november"));
  test.addFamily("Lind");
  openToday(test);
  CHECK(test.find<QLabel>("emptyLabel")->text().startsWith(QLatin1String("Der venter ikke noget")));
  CHECK(test.window().findChild<QPushButton*>(QStringLiteral("todayButton"))->isChecked());
}

TEST_CASE("a draft on today leads to its checklist by one key, and back leads to today") {
  TestWindow test;
  test.createVault();
  test.signIn();
  const auto family = test.addFamily("Lind");
  test.addDraft(family);
  openToday(test);
  auto* draft = test.find<QPushButton>("draftButton");
  CHECK(draft->text() == QLatin1String("Lind"));
  CHECK(draft->accessibleName().contains(QLatin1String("i dag")));
  REQUIRE(QApplication::focusWidget() == draft);
  test.key(Qt::Key_Return);
  REQUIRE(test.waitForPage("screeningPage"));
  test.window().showFamily(family);
  test.key(Qt::Key_Left, Qt::AltModifier);
  CHECK(test.waitForPage("todayPage"));
}

TEST_CASE("a new family that was begun waits on today, and one key leads on with it") {
  TestWindow test;
  test.createVault();
  test.signIn();
  REQUIRE(usecases::keepFamilyDraft(
              test.vault(), {"", {{usecases::MemberKind::adult, "Mor", false, {}, false}}, {}})
              .ok());
  openToday(test);
  auto* draft = test.find<QPushButton>("draftButton");
  CHECK(draft->text() == QStringLiteral("Endnu uden navn"));
  CHECK(test.find<QLabel>("draftDetailLabel")->text() ==
        QStringLiteral("En ny familie, begyndt af dig"));
  REQUIRE(QApplication::focusWidget() == draft);
  test.key(Qt::Key_Return);
  REQUIRE(test.waitForPage("newFamilyPage"));
  REQUIRE(usecases::keepFamilyDraft(test.vault(), {"Holm", {}, {}}).ok());
  openToday(test);
  CHECK(test.find<QPushButton>("draftButton")->text() == QStringLiteral("Holm"));
}

TEST_CASE(
    "next steps stand by date whatever was decided, and one is noted and taken back by keys") {
  TestWindow test;
  test.createVault();
  test.signIn();
  decideOn(test, test.addFamily("Sen"), 9);
  decideOn(test, test.addFamily("Overskredet"), -2);
  decideOn(test, test.addFamily("Snart"), 1);
  openToday(test);
  const QStringList all{QStringLiteral("Overskredet"), QStringLiteral("Snart"),
                        QStringLiteral("Sen")};
  CHECK(familiesIn(test, "followUpButton") == all);
  const auto days =
      test.window().page()->findChildren<QLabel*>(QStringLiteral("followUpDateLabel"));
  REQUIRE(days.size() == 3);
  CHECK(days[0]->text() == QStringLiteral("for 2 dage siden"));
  CHECK(days[1]->text() == QStringLiteral("i morgen"));
  CHECK(days[2]->text() == QStringLiteral("2.12.2026"));

  test.find("followUpDoneButton")->setFocus();
  test.key(Qt::Key_Space);
  CHECK(familiesIn(test, "followUpButton") == all.mid(1));
  CHECK(test.message().contains(QLatin1String("Overskredet")));
  test.find("messageActionButton")->setFocus();
  test.key(Qt::Key_Space);
  CHECK(familiesIn(test, "followUpButton") == all);
  CHECK(test.message().isEmpty());
}

TEST_CASE("that parents were told is noted on today and can be taken back on the family's page") {
  TestWindow test;
  test.createVault();
  test.signIn();
  const auto family = test.addFamily("Lind");
  decideOn(test, family, 40);
  openToday(test);
  test.click("parentsDoneButton");
  CHECK(familiesIn(test, "parentsButton").isEmpty());
  const auto told = usecases::listDecisions(test.vault(), family);
  REQUIRE(told->front().parentsInformed);

  test.window().showFamily(family);
  auto* box = test.find<QCheckBox>("informedCheck");
  CHECK(box->isChecked());
  CHECK(box->text().contains(QLatin1String(TestWindow::kUser)));
  box->setFocus();
  test.key(Qt::Key_Space);
  CHECK_FALSE(test.find<QCheckBox>("informedCheck")->isChecked());
  CHECK(QApplication::focusWidget() == test.find("informedCheck"));
  CHECK_FALSE(usecases::listDecisions(test.vault(), family)->front().parentsInformed);
  CHECK_FALSE(test.find<QCheckBox>("stepDoneCheck")->isChecked());
}

TEST_CASE("a list is worked through from where one is, with the message in sight") {
  TestWindow test;
  test.createVault();
  test.signIn();
  for (int i = 0; i < 6; ++i) decideOn(test, test.addFamily("Familie " + std::to_string(i)), i);
  openToday(test);
  const auto buttons = [&] {
    return test.window().page()->findChildren<QPushButton*>(QStringLiteral("followUpDoneButton"));
  };
  buttons()[4]->setFocus();
  test.key(Qt::Key_Space);
  REQUIRE(buttons().size() == 5);
  CHECK(QApplication::focusWidget() == buttons()[4]);
  test.key(Qt::Key_Space);  // the last one
  REQUIRE(buttons().size() == 4);
  CHECK(QApplication::focusWidget() == buttons()[3]);
  const auto* undo = test.find("messageActionButton");
  CHECK(undo->visibleRegion().boundingRect() == undo->rect());
}

TEST_CASE("a long list begins short and unfolds, and the keyboard goes on where it went on") {
  TestWindow test;
  test.createVault();
  test.signIn();
  for (int i = 0; i < 9; ++i) decideOn(test, test.addFamily("Familie " + std::to_string(i)), i);
  openToday(test);
  CHECK(familiesIn(test, "followUpButton").size() == 6);
  test.find("followUpAllButton")->setFocus();
  test.key(Qt::Key_Space);
  CHECK(familiesIn(test, "followUpButton").size() == 9);
  const auto* focused = qobject_cast<QPushButton*>(QApplication::focusWidget());
  REQUIRE(focused);
  CHECK(focused->text() == QLatin1String("Familie 6"));
}
