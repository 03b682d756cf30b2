#include "app/testwindow.h"
#include "text/text.h"
#include "usecases/families.h"
#include "usecases/screenings.h"
#include "usecases/today.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using test::TestWindow;

namespace {

/// The page of a new screening in a family with a child of 18 months, one of seven years and an
/// unborn one.
struct Choosing {
  explicit Choosing(const QString& language = QStringLiteral("da")) : test(language) {
    test.createVault();
    test.signIn();
    const auto today = test.clock().today();
    const auto made = usecases::createFamily(
        test.vault(), {"Lind",
                       {{usecases::MemberKind::child, "Alma", today.plusMonths(-18), {}, false},
                        {usecases::MemberKind::child, "Bo", today.plusMonths(-7 * 12), {}, false},
                        {usecases::MemberKind::child, "", {}, today.plusDays(90), false}}});
    REQUIRE(made.ok());
    test.window().showNewScreening(made.value());
    REQUIRE(test.waitForPage("newScreeningPage"));
  }

  QStringList offered() {
    QStringList names;
    for (auto* radio : radios("checklist")) names << radio->text();
    return names;
  }
  QString chosen() {
    for (auto* radio : radios("checklist")) {
      if (radio->isChecked()) return radio->text();
    }
    return {};
  }
  void choose(const QString& title) {
    for (auto* radio : radios("checklist")) {
      if (radio->text() == title) radio->click();
    }
    REQUIRE(chosen() == title);
  }
  void about(int child) { radios("subject").at(child)->click(); }
  QPushButton* otherAges() {
    return test.window().page()->findChild<QPushButton*>(QStringLiteral("otherAgesButton"));
  }

  TestWindow test;

 private:
  QList<QRadioButton*> radios(const char* kind) {
    auto all = test.window().page()->findChildren<QRadioButton*>();
    all.removeIf([&](auto* one) { return !one->objectName().startsWith(QLatin1String(kind)); });
    std::sort(all.begin(), all.end(), [](auto* a, auto* b) {
      return a->mapTo(a->window(), QPoint()).y() < b->mapTo(b->window(), QPoint()).y();
    });
    return all;
  }
};

}  // namespace

TEST_CASE("a new screening offers the lists for the child's age, the whole assessment chosen") {
  Choosing choosing;
  CHECK(choosing.chosen() == QStringLiteral("Sundhedspleje: barn på 1–2 år"));
  CHECK(choosing.offered().first() == QStringLiteral("Sundhedspleje: barn på 1–2 år"));
  CHECK(choosing.offered().contains(QStringLiteral("Sundhedspleje: overlevering til dagtilbud")));
  choosing.about(1);
  CHECK(choosing.offered().first() == QStringLiteral("Sundhedspleje: barn på 6–9 år"));
  CHECK_FALSE(choosing.offered().contains(QStringLiteral("Sundhedspleje: barn på 1–2 år")));
  choosing.about(2);
  CHECK(choosing.chosen() == QStringLiteral("Sundhedspleje: graviditet"));
}

TEST_CASE("what the chosen checklist says of its use stands below, in the window's language") {
  Choosing choosing;
  const auto guidance = [&] { return choosing.test.find<QLabel>("guidanceLabel")->text(); };
  CHECK(guidance().contains(QStringLiteral("barn på 1 eller 2 år")));
  choosing.about(2);
  CHECK(guidance().contains(QStringLiteral("ufødt barn")));
  choosing.test.language().choose(QStringLiteral("en"));
  QApplication::processEvents();
  CHECK(guidance().contains(QStringLiteral("unborn child")));
}

TEST_CASE("the lists for other ages come out on request, by key, and are said to be so") {
  Choosing choosing;
  REQUIRE(choosing.otherAges()->isVisible());
  const auto fitting = choosing.offered().size();
  choosing.otherAges()->setFocus();
  choosing.test.key(Qt::Key_Space);
  CHECK_FALSE(choosing.otherAges()->isVisible());
  const auto offered = choosing.offered();
  REQUIRE(offered.size() > fitting);
  for (int i = 0; i < offered.size(); ++i) {
    INFO(offered[i].toStdString());
    CHECK(offered[i].contains(QStringLiteral("til en anden alder")) == (i >= fitting));
  }
  auto* focused = qobject_cast<QRadioButton*>(QApplication::focusWidget());
  REQUIRE(focused);
  CHECK(focused->text() == offered[fitting]);
  CHECK(choosing.chosen() == offered[0]);
}

TEST_CASE("Return begins the checklist that is chosen") {
  Choosing choosing;
  choosing.test.key(Qt::Key_Return);
  REQUIRE(choosing.test.waitForPage("screeningPage"));
}

TEST_CASE("a hand-over is begun from the list and answered by choosing") {
  Choosing choosing;
  choosing.choose(QStringLiteral("Sundhedspleje: overlevering til dagtilbud"));
  choosing.test.click("beginButton");
  REQUIRE(choosing.test.waitForPage("screeningPage"));
  auto* row = choosing.test.find("questionRow_handover.start");
  auto* option = row->findChild<QRadioButton*>(QStringLiteral("option0Button"));
  REQUIRE(option);
  option->click();
  CHECK(option->isChecked());
  const auto drafts = usecases::whatWaits(choosing.test.vault(), choosing.test.clock().today());
  const auto screening = drafts->front().rows.front().screening;
  REQUIRE(screening);
  const auto view = usecases::openScreening(choosing.test.vault(), *screening);
  CHECK(view->answers.of("handover.start").size() == 1);
}
