#include "app/testwindow.h"
#include "usecases/aftermath.h"
#include "usecases/assessments.h"
#include "usecases/vaultstate.h"
#include "widgets/timeline.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTableWidget>

#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using test::TestWindow;

namespace {

/// A family decided on after one checklist, and then written about again.
struct Decided {
  Decided() {
    test.createVault();
    test.signIn();
    family = test.addFamily("Lind");
    screen(domain::Value::some);
    const auto today = test.clock().today();
    const auto key = usecases::decide(test.vault(), {family,
                                                     today,
                                                     3,
                                                     {{"c1", 2}, {"", 1}},
                                                     "mere stille end i efteråret",
                                                     "mor og to af os",
                                                     "Hjemmebesøg",
                                                     today.plusDays(9)});
    REQUIRE(key.ok());
    decision = *key;
    REQUIRE(usecases::setParentsInformed(test.vault(), decision, true).ok());
    screen(domain::Value::marked);
  }

  void screen(domain::Value value) {
    const auto draft = test.addDraft(family);
    const auto view = usecases::openScreening(test.vault(), draft);
    REQUIRE(view.ok());
    for (std::size_t i = 0; i < 6; ++i) {
      REQUIRE(usecases::answer(test.vault(), draft, view->items[i].linkId, value).ok());
    }
    REQUIRE(usecases::sign(test.vault(), draft).ok());
  }
  void openFamily() {
    test.window().showFamily(family);
    REQUIRE(test.waitForPage("familyPage"));
  }
  QString told() {
    QStringList texts;
    for (const auto* label : test.window().page()->findChildren<QLabel*>()) {
      if (label->isVisible()) texts << label->text();
    }
    return texts.join(QLatin1Char('\n'));
  }
  std::int64_t logged() {
    auto rows = test.vault().state().database.query(
        "SELECT count(*) FROM log WHERE action = ?1 AND record = ?2",
        storage::LogAction::decisionsRead, decision);
    return rows->next() ? rows->integer(0) : -1;
  }

  TestWindow test;
  usecases::FamilyKey family{};
  usecases::AssessmentKey decision{};
};

}  // namespace

TEST_CASE("a judgement in the list opens by a key and tells all of it, as it was then") {
  Decided decided;
  auto& test = decided.test;
  decided.openFamily();
  CHECK(decided.logged() == 0);
  test.find("readDecisionButton")->setFocus();
  test.key(Qt::Key_Space);
  REQUIRE(test.waitForPage("pastDecisionPage"));
  CHECK(decided.logged() == 1);
  CHECK(test.window().page()->title().contains(QStringLiteral("23. november 2026 – Lind")));
  const QString told = decided.told();
  INFO(told.toStdString());
  CHECK(told.contains(QStringLiteral("Placering i målgruppe 3 den 23. november 2026")));
  CHECK(told.contains(QStringLiteral("mere stille end i efteråret")));
  CHECK(told.contains(QStringLiteral("mor og to af os")));
  CHECK(told.contains(QStringLiteral("Alma: tydelige tegn")));
  CHECK(told.contains(QStringLiteral("Forældrenes side: flere")));
  CHECK(told.contains(QStringLiteral("Hjemmebesøg, 2. december 2026")));
  CHECK(told.contains(QStringLiteral("ikke noteret som gjort")));
  CHECK(told.contains(QStringLiteral("Orienteret: noteret den ")));
  CHECK(told.contains(QLatin1String(TestWindow::kUser)));
  CHECK(told.contains(QStringLiteral("Sundhedspleje, 23. november 2026")));
  CHECK(told.contains(QStringLiteral("version ")));
  // Seen now and then at that time; lasting was signed afterwards.
  CHECK(told.contains(QStringLiteral("let eller en gang imellem")));
  CHECK_FALSE(told.contains(QStringLiteral("set tydeligt eller vedvarende")));
  CHECK(QApplication::focusWidget() == test.find<QScrollArea>("pastDecisionScroll"));
  test.key(Qt::Key_Left, Qt::AltModifier);
  REQUIRE(test.waitForPage("familyPage"));
  CHECK(test.find<QTabBar>("familyTabs")->currentIndex() == 0);
}

TEST_CASE("where there are several children the reasons of each are a key away") {
  Decided decided;
  auto& test = decided.test;
  REQUIRE(usecases::addMember(test.vault(), decided.family,
                              {usecases::MemberKind::child, "Bo", test.clock().today(), {}, false})
              .ok());
  const auto key = usecases::decide(
      test.vault(), {decided.family, test.clock().today(), 3, {}, "set sammen", {}, {}, {}});
  REQUIRE(key.ok());
  test.window().showPastDecision(*key);
  REQUIRE(test.waitForPage("pastDecisionPage"));
  CHECK(test.find<QLabel>("headlineLabel")->text().contains(QLatin1String("Alma")));
  test.find("child1Button")->setFocus();
  test.key(Qt::Key_Space);
  CHECK(test.find<QLabel>("headlineLabel")->text().contains(QLatin1String("Bo har ingen")));
  // The first was signed before Bo was there.
  test.window().showPastDecision(decided.decision);
  REQUIRE(test.waitForPage("pastDecisionPage"));
  CHECK(test.window().page()->findChild<QWidget*>(QStringLiteral("child1Button")) == nullptr);
}

TEST_CASE("from the time line a judgement opens by Enter, and back leads to the time") {
  Decided decided;
  auto& test = decided.test;
  decided.openFamily();
  test.key(Qt::Key_Tab, Qt::ControlModifier);
  auto* line = test.find<app::Timeline>("timeline");
  std::size_t position = 0;
  while (line->points()[position].lane != app::TimelineLane::position) ++position;
  auto* read = test.find<QPushButton>("readEventButton");
  line->markAt(0)->setFocus();  // a birth leads nowhere
  CHECK_FALSE(read->isEnabled());
  test.key(Qt::Key_Return);
  CHECK(test.window().page()->objectName() == QLatin1String("familyPage"));
  line->markAt(position)->setFocus();
  CHECK(read->isEnabled());
  CHECK(read->accessibleName().contains(QStringLiteral("målgruppe 3")));
  test.key(Qt::Key_Return);
  REQUIRE(test.waitForPage("pastDecisionPage"));
  test.key(Qt::Key_Left, Qt::AltModifier);
  REQUIRE(test.waitForPage("familyPage"));
  CHECK(test.find<QTabBar>("familyTabs")->currentIndex() == 1);
  CHECK(test.find("timeCard")->isVisible());
}

TEST_CASE("in the table of the time a judgement opens by Enter on its row, and by the button") {
  Decided decided;
  auto& test = decided.test;
  for (const bool byButton : {false, true}) {
    INFO(byButton);
    decided.openFamily();
    test.key(Qt::Key_Tab, Qt::ControlModifier);
    test.key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    auto* table = test.find<QTableWidget>("timeTable");
    REQUIRE(QApplication::focusWidget() == table);
    CHECK_FALSE(test.find("readEventButton")->isEnabled());
    int row = 0;
    while (!table->item(row, 1)->text().contains(QStringLiteral("målgruppe 3"))) ++row;
    for (int i = 0; i < row; ++i) test.key(Qt::Key_Down);
    byButton ? test.click("readEventButton") : test.key(Qt::Key_Return);
    REQUIRE(test.waitForPage("pastDecisionPage"));
  }
}

TEST_CASE("a judgement whose model was lost says so, and where what was decided stands") {
  Decided decided;
  auto& test = decided.test;
  auto& database = test.vault().state().database;
  REQUIRE(
      database.run("UPDATE file SET bytes = x'' WHERE kind = ?1", std::string_view("model")).ok());
  decided.openFamily();
  CHECK(decided.told().contains(QStringLiteral("mere stille end i efteråret")));
  test.find("readDecisionButton")->setFocus();
  test.key(Qt::Key_Space);
  REQUIRE(test.waitForPage("pastDecisionPage"));
  const QString told = decided.told();
  INFO(told.toStdString());
  CHECK(told.contains(QStringLiteral("gik tabt")));
}
