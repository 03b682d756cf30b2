#include "app/testwindow.h"
#include "text/text.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using test::TestWindow;

namespace {

QString wordsOf(const app::Settings& settings) {
  QFile file(settings.fileName());
  REQUIRE(file.open(QIODevice::ReadOnly));
  return QString::fromUtf8(file.readAll());
}

/// A window with the settings of another one.
std::unique_ptr<app::MainWindow> windowWith(TestWindow& test, app::Settings& settings,
                                            app::Theme& theme) {
  return std::make_unique<app::MainWindow>(
      app::WindowParts{test.clock(), settings, test.language(), theme, app::Pickers{},
                       [](const QStringList&) {}, [] { return security::kLowestCost; }});
}

}  // namespace

TEST_CASE("the next window has the size of the last one, and is maximised where that was") {
  TestWindow test;
  // No larger than the screen, to which a newer Qt would fit it.
  test.window().resize(777, 555);
  test.window().close();
  app::Theme theme;
  {
    const auto next = windowWith(test, test.settings(), theme);
    CHECK(next->size() == QSize(777, 555));
    next->showMaximized();
    REQUIRE(QTest::qWaitForWindowExposed(next.get()));
    next->close();
  }
  const auto last = windowWith(test, test.settings(), theme);
  CHECK(last->isMaximized());
}

TEST_CASE("after a whole session the settings hold no word about any person") {
  TestWindow test(QStringLiteral("da"));
  test.visitPages([](const char*) {});
  test.window().showFamilies();
  test.type("Lind");
  test.window().session().lock();
  test.window().close();
  const QString words = wordsOf(test.settings());
  INFO(words.toStdString());
  for (const char* name : {"Lind", "Alma", "Mor", "Inger", "Eksempel", "2025"}) {
    CHECK_FALSE(words.contains(QLatin1String(name)));
  }
  static const QStringList kAllowed = {QStringLiteral("geometry"), QStringLiteral("language"),
                                       QStringLiteral("theme"), QStringLiteral("lastVault")};
  QSettings file(test.settings().fileName(), QSettings::IniFormat);
  for (const auto& key : file.allKeys()) {
    INFO(key.toStdString());
    CHECK((kAllowed.contains(key) || key.startsWith(QLatin1String("keys/")) ||
           key.startsWith(QLatin1String("hints/"))));
  }
}
