#include "app/testwindow.h"

#include <QApplication>
#include <QPushButton>

#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using test::TestWindow;

namespace {

QWidget* hint(TestWindow& test) {
  return test.window().findChild<QWidget*>(QStringLiteral("hintBar"));
}

void readHint(TestWindow& test) {
  auto* button = test.window().findChild<QPushButton*>(QStringLiteral("hintReadButton"));
  QTest::mouseClick(button, Qt::LeftButton);
}

}  // namespace

TEST_CASE("a hint comes on the first visit, and once read never again") {
  TestWindow test;
  test.createVault();
  CHECK_FALSE(hint(test)->isVisible());
  test.signIn();
  test.window().showFamilies();
  REQUIRE(test.waitForPage("familiesPage"));
  CHECK(hint(test)->isVisible());
  readHint(test);
  CHECK_FALSE(hint(test)->isVisible());
  CHECK(test.window().page()->isAncestorOf(QApplication::focusWidget()));
  test.window().showFamily(test.addFamily("Lind"));
  CHECK(hint(test)->isVisible());  // another one
  test.window().showFamilies();
  CHECK_FALSE(hint(test)->isVisible());
  test.settings().sync();
  CHECK(app::Settings(test.settings().fileName()).hintRead(QStringLiteral("familiesPage")));
}

TEST_CASE("a hint that was not read comes again, and never takes the keyboard") {
  TestWindow test;
  test.createVault();
  test.signIn();
  test.window().showNewFamily();
  CHECK_FALSE(hint(test)->isVisible());
  test.window().showFamilies();
  CHECK(hint(test)->isVisible());
  CHECK(test.window().page()->isAncestorOf(QApplication::focusWidget()));
}
