#include "app/testwindow.h"
#include "security/keyfile.h"
#include "text/text.h"

#include <QLabel>

#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using test::TestWindow;

namespace {

/// As after `count` wrong passphrases of the one user just now.
void missBefore(TestWindow& test, std::uint32_t count) {
  auto loaded = security::loadKeySlots(test.vaultFolder());
  REQUIRE(loaded.ok());
  security::setWrongTries(loaded->slots,
                          {loaded->slots.slots.front().id, count, test.clock().nowMilliseconds()});
  REQUIRE(security::saveKeySlots(test.vaultFolder(), loaded->slots).ok());
}

void tryPassphrase(TestWindow& test, const char* passphrase) {
  test.find<QWidget>("passphraseEdit")->setFocus();
  test.type(passphrase);
  test.key(Qt::Key_Return);
}

}  // namespace

TEST_CASE("a wrong passphrase is told plainly, with what to do, and the field is ready again") {
  TestWindow test(QStringLiteral("en"));
  test.createVault();
  test.window().showUnlock(test.vaultPath());
  REQUIRE(test.waitForPage("unlockPage"));
  auto* wait = test.window().findChild<QLabel*>(QStringLiteral("waitLabel"));
  tryPassphrase(test, "not this one at all");
  CHECK_FALSE(wait->isVisible());
  REQUIRE(QTest::qWaitFor([&] { return !test.message().isEmpty(); }, 20'000));
  CHECK(test.message().startsWith(QLatin1String("Wrong passphrase.")));
  tryPassphrase(test, TestWindow::kPassphrase);
  CHECK(QTest::qWaitFor([&] { return test.window().session().isOpen(); }, 20'000));
}

TEST_CASE("while a try waits because of wrong ones before, the page says how long") {
  TestWindow test(QStringLiteral("en"));
  test.createVault();
  missBefore(test, 3);
  test.window().showUnlock(test.vaultPath());
  REQUIRE(test.waitForPage("unlockPage"));
  auto* wait = test.window().findChild<QLabel*>(QStringLiteral("waitLabel"));
  tryPassphrase(test, TestWindow::kPassphrase);
  CHECK(wait->isVisible());
  CHECK(wait->text().endsWith(QLatin1String("1 second this time.")));
  CHECK(QTest::qWaitFor([&] { return test.window().session().isOpen(); }, 20'000));
}
