#include "app/testwindow.h"

#include <QLineEdit>

#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using test::TestWindow;

namespace {

/// A laptop's screen at 200 %.
constexpr QSize kSmall(683, 384);

std::string sizeOf(TestWindow& test) {
  const QSize size = test.window().size();
  return std::to_string(size.width()) + " x " + std::to_string(size.height());
}

/// Whether all of the page fits into the small window without being cut off.
bool fits(TestWindow& test) {
  const QSize needed = test.window().minimumSizeHint();
  UNSCOPED_INFO("needs " << needed.width() << " x " << needed.height());
  for (const auto* part : test.window().findChildren<QWidget*>()) {
    const int width = part->minimumSizeHint().width();
    if (part->isVisible() && width > kSmall.width() - 150) {
      UNSCOPED_INFO(part->objectName().toStdString() << " needs " << width);
    }
  }
  return needed.width() <= kSmall.width() && needed.height() <= kSmall.height();
}

void settle() {
  for (int i = 0; i < 5; ++i) QCoreApplication::processEvents();
}

}  // namespace

TEST_CASE("no page makes a small window larger by itself") {
  for (const auto& language : {QStringLiteral("da"), QStringLiteral("en")}) {
    TestWindow test(language);
    test.window().resize(kSmall);
    test.visitPages([&](const char* page) {
      INFO(page);
      CHECK(sizeOf(test) == "683 x 384");
      CHECK(fits(test));
    });
  }
}

TEST_CASE("a part that needs more room than there is does not make the window larger") {
  TestWindow test;
  test.window().resize(kSmall);
  auto* page = test.window().page();
  page->setMinimumSize(2000, 1500);
  settle();
  CHECK(sizeOf(test) == "683 x 384");
  page->setMinimumSize(400, 300);
  settle();
  CHECK(sizeOf(test) == "683 x 384");
}

TEST_CASE("a window is not made smaller than what its page needs") {
  TestWindow test;
  test.window().resize(1366, 768);
  test.window().page()->setMinimumSize(900, 600);
  settle();
  test.window().resize(300, 200);
  settle();
  CHECK(test.window().width() >= 900);
  CHECK(test.window().height() >= 600);
}

TEST_CASE("filtering the families until none is left, and back, leaves a small window as it is") {
  for (const auto& language : {QStringLiteral("da"), QStringLiteral("en")}) {
    TestWindow test(language);
    test.createVault();
    test.signIn();
    for (int i = 0; i < 40; ++i) test.addFamily("Familie " + std::to_string(i));
    test.window().resize(kSmall);
    test.window().showFamilies();
    REQUIRE(test.waitForPage("familiesPage"));
    settle();
    CHECK(sizeOf(test) == "683 x 384");
    CHECK(fits(test));
    test.type("xq");
    settle();
    CHECK(sizeOf(test) == "683 x 384");
    CHECK(fits(test));
    test.window().page()->findChild<QLineEdit*>(QStringLiteral("searchEdit"))->clear();
    settle();
    CHECK(sizeOf(test) == "683 x 384");
    CHECK(fits(test));
  }
}
