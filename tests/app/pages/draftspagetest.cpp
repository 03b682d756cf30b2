#include "app/testwindow.h"
#include "usecases/assessments.h"
#include "usecases/drafts.h"
#include "usecases/screenings.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using test::TestWindow;

namespace {

/// A window at the decision on a family.
struct Deciding {
  Deciding() {
    test.createVault();
    test.signIn();
    family = test.addFamily("Lind");
    open();
  }

  void open() {
    test.window().showDecision(family);
    REQUIRE(test.waitForPage("decisionPage"));
  }
  void unlockAgain() {
    REQUIRE(test.waitForPage("unlockPage"));
    test.signIn();
    open();
  }
  void typeInto(const char* field, const char* text) {
    test.find(field)->setFocus();
    test.type(text);
  }
  std::optional<usecases::DecisionDraft> kept() {
    const auto draft = usecases::decisionDraft(test.vault(), family);
    REQUIRE(draft.ok());
    return *draft;
  }
  QString draftLine() {
    const auto* line = test.window().page()->findChild<QWidget*>(QStringLiteral("draftLine"));
    REQUIRE(line);
    return line->isVisible() ? test.find<QLabel>("draftLabel")->text() : QString();
  }
  QString reason() { return test.find<QPlainTextEdit>("reasonEdit")->toPlainText(); }
  QString text(const char* line) { return test.find<QLineEdit>(line)->text(); }

  TestWindow test;
  usecases::FamilyKey family{};
};

std::optional<usecases::FamilyDraft> keptFamily(TestWindow& test) {
  const auto draft = usecases::familyDraft(test.vault());
  REQUIRE(draft.ok());
  return *draft;
}

}  // namespace

TEST_CASE("a decision typed up to the key that locks is all there after unlocking") {
  Deciding deciding;
  auto& test = deciding.test;
  CHECK(deciding.draftLine().isEmpty());
  test.find("group3Radio")->setFocus();
  test.key(Qt::Key_Space);
  deciding.typeInto("participantsEdit", "mother and two of us");
  deciding.typeInto("nextStepEdit", "visit at home");
  deciding.typeInto("nextStepDateEdit", "2.12");
  deciding.typeInto("reasonEdit", "quieter than before ");
  test.key(Qt::Key_L, Qt::ControlModifier);
  deciding.unlockAgain();
  CHECK(test.find<QRadioButton>("group3Radio")->isChecked());
  CHECK(deciding.reason() == QLatin1String("quieter than before "));
  CHECK(deciding.text("participantsEdit") == QLatin1String("mother and two of us"));
  CHECK(deciding.text("nextStepEdit") == QLatin1String("visit at home"));
  CHECK(deciding.text("nextStepDateEdit") == QLatin1String("2.12"));
  CHECK(deciding.draftLine().contains(QStringLiteral("fra i dag")));
}

TEST_CASE("what is typed is on the disk after a pause, when a field is left, and when closing") {
  Deciding deciding;
  auto& test = deciding.test;
  deciding.typeInto("reasonEdit", "so");
  CHECK_FALSE(deciding.kept());
  CHECK(QTest::qWaitFor([&] { return deciding.kept().has_value(); }));
  deciding.typeInto("participantsEdit", "mother");
  CHECK(deciding.kept()->participants.empty());
  test.key(Qt::Key_Tab);
  CHECK(deciding.kept()->participants == "mother");
  deciding.typeInto("nextStepEdit", "ring");
  test.window().close();
  CHECK(deciding.kept()->nextStep == "ring");
}

TEST_CASE("what a screen reader or dictation writes is kept as what is typed") {
  Deciding deciding;
  auto& test = deciding.test;
  for (const char* name : {"reasonEdit", "participantsEdit", "nextStepEdit"}) {
    auto* written = QAccessible::queryAccessibleInterface(test.find(name));
    REQUIRE(written->editableTextInterface());
    written->editableTextInterface()->insertText(0, QStringLiteral("spoken"));
  }
  test.key(Qt::Key_L, Qt::ControlModifier);
  deciding.unlockAgain();
  CHECK(deciding.reason() == QLatin1String("spoken"));
  CHECK(deciding.text("participantsEdit") == QLatin1String("spoken"));
  CHECK(deciding.text("nextStepEdit") == QLatin1String("spoken"));
}

TEST_CASE("a choice is kept at once, and the status tells that it is saved") {
  Deciding deciding;
  auto& test = deciding.test;
  int saved = 0;
  QObject::connect(&test.window().session(), &app::Session::saved, [&saved] { ++saved; });
  test.click("group4Radio");
  CHECK(deciding.kept()->group == 4);
  CHECK(saved == 1);
}

TEST_CASE("the way to a missing answer and back loses no word of a decision") {
  Deciding deciding;
  auto& test = deciding.test;
  const auto screening = test.addDraft(deciding.family);
  const auto view = usecases::openScreening(test.vault(), screening);
  REQUIRE(
      usecases::answer(test.vault(), screening, view->items[0].linkId, domain::Value::some).ok());
  REQUIRE(usecases::sign(test.vault(), screening).ok());
  deciding.open();
  deciding.typeInto("reasonEdit", "half a rea");
  auto* link = test.find<QPushButton>("missingButton");
  link->click();
  REQUIRE(test.waitForPage("newScreeningPage"));
  test.key(Qt::Key_Left, Qt::AltModifier);
  REQUIRE(test.waitForPage("familyPage"));
  test.click("decideButton");
  REQUIRE(test.waitForPage("decisionPage"));
  CHECK(deciding.reason() == QLatin1String("half a rea"));
}

TEST_CASE("a page of the same decision opened over the one being typed in has all that was typed") {
  Deciding deciding;
  deciding.typeInto("reasonEdit", "not yet paused");
  deciding.open();
  CHECK(deciding.reason() == QLatin1String("not yet paused"));
}

TEST_CASE("a draft from an earlier day says so; signed, the position is for today") {
  Deciding deciding;
  auto& test = deciding.test;
  const auto today = test.clock().today();
  REQUIRE(usecases::keepDecisionDraft(test.vault(), deciding.family,
                                      {3, {}, "quieter", {}, {}, {}, today.plusDays(-3)})
              .ok());
  deciding.open();
  CHECK(deciding.draftLine().contains(QStringLiteral("20. november 2026")));
  CHECK(deciding.draftLine().contains(QStringLiteral("i dag, den 23. november 2026")));
  test.click("confirmButton");
  REQUIRE(test.waitForPage("familyPage"));
  const auto decisions = usecases::listDecisions(test.vault(), deciding.family);
  REQUIRE(decisions.ok());
  REQUIRE(decisions->size() == 1);
  CHECK(decisions->front().asOf == today);
  CHECK(decisions->front().group == 3);
  CHECK_FALSE(deciding.kept());
  deciding.open();
  CHECK(deciding.draftLine().isEmpty());
  CHECK(deciding.reason().isEmpty());
}

TEST_CASE(
    "a choice in a draft stays the person's when the suggestion has changed, and it is told") {
  Deciding deciding;
  auto& test = deciding.test;
  REQUIRE(
      usecases::keepDecisionDraft(test.vault(), deciding.family, {1, 1, {}, "mother", {}, {}, {}})
          .ok());
  deciding.open();
  CHECK(test.find<QRadioButton>("group1Radio")->isChecked());
  CHECK(deciding.draftLine().contains(QStringLiteral("Forslaget er et andet")));
  CHECK(deciding.kept()->group == 1);
}

TEST_CASE("signing that is refused leaves the draft, and a reason then typed is kept too") {
  Deciding deciding;
  auto& test = deciding.test;
  test.click("group2Radio");
  test.click("confirmButton");
  CHECK_FALSE(test.message().isEmpty());
  CHECK(deciding.kept()->group == 2);
  test.type("seen together");
  test.click("confirmButton");
  REQUIRE(test.waitForPage("familyPage"));
  CHECK_FALSE(deciding.kept());
}

TEST_CASE("a draft is begun afresh by keys, and that can be undone") {
  Deciding deciding;
  auto& test = deciding.test;
  const auto before = test.clock().today().plusDays(-3);
  REQUIRE(usecases::keepDecisionDraft(test.vault(), deciding.family,
                                      {4, {}, "quieter", "mother", "ring", "24.1", before})
              .ok());
  deciding.open();
  test.find("afreshButton")->setFocus();
  test.key(Qt::Key_Space);
  CHECK_FALSE(deciding.kept());
  CHECK(deciding.reason().isEmpty());
  CHECK(deciding.text("nextStepDateEdit").isEmpty());
  for (const char* name : {"group1Radio", "group2Radio", "group3Radio", "group4Radio"}) {
    CHECK_FALSE(test.find<QRadioButton>(name)->isChecked());
  }
  CHECK(deciding.draftLine().isEmpty());
  test.find("messageActionButton")->setFocus();
  test.key(Qt::Key_Space);
  CHECK(deciding.reason() == QLatin1String("quieter"));
  CHECK(deciding.text("nextStepDateEdit") == QLatin1String("24.1"));
  CHECK(test.find<QRadioButton>("group4Radio")->isChecked());
  REQUIRE(deciding.kept());
  CHECK(deciding.kept()->begunOn == before);
  CHECK(deciding.draftLine().contains(QStringLiteral("20. november 2026")));
}

TEST_CASE("a decision emptied by hand is no draft any more") {
  Deciding deciding;
  auto& test = deciding.test;
  deciding.typeInto("nextStepEdit", "a");
  test.key(Qt::Key_Tab);
  REQUIRE(deciding.kept());
  test.find("nextStepEdit")->setFocus();
  test.key(Qt::Key_Backspace);
  test.key(Qt::Key_Tab);
  CHECK_FALSE(deciding.kept());
}

TEST_CASE("today tells on its row that a decision is begun") {
  Deciding deciding;
  auto& test = deciding.test;
  deciding.typeInto("reasonEdit", "half");
  test.key(Qt::Key_1, Qt::ControlModifier);
  REQUIRE(test.waitForPage("todayPage"));
  CHECK(test.find<QPushButton>("decisionButton")->text() == QLatin1String("Lind"));
  CHECK(test.find<QLabel>("decisionDetailLabel")->text() ==
        QStringLiteral("Begyndt af dig den 23.11.2026"));
  test.click("decisionButton");
  REQUIRE(test.waitForPage("decisionPage"));
  CHECK(deciding.reason() == QLatin1String("half"));
}

TEST_CASE("a new family typed up to the key that locks is all there when one is asked for again") {
  TestWindow test;
  test.createVault();
  test.signIn();
  test.key(Qt::Key_N, Qt::ControlModifier);
  REQUIRE(test.waitForPage("newFamilyPage"));
  const auto lines = [&](const char* name) {
    QList<QLineEdit*> visible;
    for (auto* edit : test.window().page()->findChildren<QLineEdit*>(QString::fromLatin1(name))) {
      if (edit->isVisible()) visible << edit;
    }
    return visible;
  };
  test.type("Holm");
  test.click("addChildButton");
  REQUIRE(lines("memberNameEdit").size() == 3);  // in the order in which they were made
  test.type("Liv");
  lines("memberDateEdit")[1]->setFocus();
  test.type("1.3.2027");
  auto* combo = test.find<QComboBox>("dateKindCombo");
  combo->setFocus();
  test.key(Qt::Key_Down);
  test.click("protectedCheck");
  lines("memberNameEdit")[1]->setFocus();
  test.type("Mor");
  lines("memberDateEdit")[0]->setFocus();
  test.type("24.1");
  test.key(Qt::Key_L, Qt::ControlModifier);
  REQUIRE(test.waitForPage("unlockPage"));
  test.signIn();
  test.key(Qt::Key_N, Qt::ControlModifier);
  REQUIRE(test.waitForPage("newFamilyPage"));
  CHECK(test.find<QLineEdit>("familyNameEdit")->text() == QLatin1String("Holm"));
  REQUIRE(lines("memberNameEdit").size() == 3);
  CHECK(lines("memberNameEdit")[0]->text().isEmpty());
  CHECK(lines("memberDateEdit")[0]->text() == QLatin1String("24.1"));
  CHECK(lines("memberNameEdit")[1]->text() == QLatin1String("Mor"));
  CHECK(lines("memberNameEdit")[2]->text() == QLatin1String("Liv"));
  CHECK(test.find<QCheckBox>("protectedCheck")->isChecked());
  CHECK(test.find<QComboBox>("dateKindCombo")->currentIndex() == 1);
  CHECK(test.find<QLabel>("draftLabel")->text().contains(QStringLiteral("fra i dag")));
}

TEST_CASE("half a day that was typed is not made a whole one by opening the draft again") {
  Deciding deciding;
  auto& test = deciding.test;
  deciding.typeInto("nextStepDateEdit", "1.3.20");  // of 2027
  test.key(Qt::Key_L, Qt::ControlModifier);
  deciding.unlockAgain();
  CHECK(deciding.text("nextStepDateEdit") == QLatin1String("1.3.20"));
  test.find("nextStepDateEdit")->setFocus();
  test.key(Qt::Key_End);
  test.key(Qt::Key_Backspace);
  test.key(Qt::Key_Backspace);
  test.type("2027");
  test.key(Qt::Key_Tab);
  CHECK(deciding.kept()->nextStepOn == "1.3.2027");
}

TEST_CASE("a family asked for anew while one is typed in has all that was typed") {
  TestWindow test;
  test.createVault();
  test.signIn();
  test.key(Qt::Key_N, Qt::ControlModifier);
  REQUIRE(test.waitForPage("newFamilyPage"));
  test.type("Holm");
  test.key(Qt::Key_N, Qt::ControlModifier);
  REQUIRE(test.waitForPage("newFamilyPage"));
  CHECK(test.find<QLineEdit>("familyNameEdit")->text() == QLatin1String("Holm"));
}

TEST_CASE("a family that is saved is no draft any more; one that is closed stays one") {
  TestWindow test;
  test.createVault();
  test.signIn();
  test.window().showNewFamily();
  test.type("Holm");
  test.click("cancelButton");
  REQUIRE(test.waitForPage("familiesPage"));
  REQUIRE(keptFamily(test));
  test.window().showNewFamily();
  CHECK(test.find<QLineEdit>("familyNameEdit")->text() == QLatin1String("Holm"));
  test.find("memberDateEdit")->setFocus();
  test.type("12.5.2025");
  test.click("saveFamilyButton");
  REQUIRE(test.waitForPage("familyPage"));
  CHECK_FALSE(keptFamily(test));
  test.window().showNewFamily();
  CHECK(test.find<QLineEdit>("familyNameEdit")->text().isEmpty());
}

TEST_CASE("a family's draft is begun afresh by keys, and that can be undone") {
  TestWindow test;
  test.createVault();
  test.signIn();
  const auto before = test.clock().today().plusDays(-2);
  const usecases::FamilyDraft draft{
      "Holm", {{usecases::MemberKind::adult, "Far", false, {}, true}}, before};
  REQUIRE(usecases::keepFamilyDraft(test.vault(), draft).ok());
  test.window().showNewFamily();
  CHECK(test.find<QLabel>("draftLabel")->text().contains(QStringLiteral("21. november 2026")));
  test.find("afreshButton")->setFocus();
  test.key(Qt::Key_Space);
  CHECK_FALSE(keptFamily(test));
  CHECK(test.find<QLineEdit>("familyNameEdit")->text().isEmpty());
  test.find("messageActionButton")->setFocus();
  test.key(Qt::Key_Space);
  CHECK(test.find<QLineEdit>("familyNameEdit")->text() == QLatin1String("Holm"));
  REQUIRE(keptFamily(test));
  CHECK(keptFamily(test)->begunOn == before);
  CHECK(keptFamily(test)->members == draft.members);
}
