#include "app/testwindow.h"

#include <QAccessible>

#include <catch2/catch_test_macros.hpp>
#include <set>

using namespace tidlig;
using test::TestWindow;

namespace {

bool takesTab(const QWidget* widget) {
  return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
         !widget->focusProxy();
}

/// The object names from the window down to the widget: rows repeat the names of their parts.
QString pathOf(const QWidget* widget) {
  QString path;
  for (; widget; widget = widget->parentWidget()) {
    if (!widget->objectName().isEmpty()) path.prepend(QLatin1Char('/') + widget->objectName());
  }
  return path;
}

void checkControls(app::MainWindow& window) {
  std::set<QString> controls;
  int focusable = 0;
  for (auto* widget : window.findChildren<QWidget*>()) {
    if (!takesTab(widget)) continue;
    ++focusable;
    const QString path = pathOf(widget);
    INFO(path.toStdString() << " " << widget->metaObject()->className());
    CHECK_FALSE(widget->objectName().isEmpty());
    auto* accessible = QAccessible::queryAccessibleInterface(widget);
    REQUIRE(accessible);
    const QString name = accessible->text(QAccessible::Name);
    CHECK_FALSE(name.isEmpty());
    // The links of one list share an object name, so each must at least say something else.
    CHECK(controls.insert(path + QLatin1Char('\n') + name).second);
  }
  CHECK(focusable > 0);
}

void checkEveryPage(const QString& language) {
  TestWindow test(language);
  test.visitPages([&](const char* page) {
    INFO(page);
    checkControls(test.window());
  });
}

}  // namespace

TEST_CASE("on every page each control has a name of its own to be read aloud, in Danish") {
  checkEveryPage(QStringLiteral("da"));
}

TEST_CASE("on every page each control has a name of its own to be read aloud, in English") {
  checkEveryPage(QStringLiteral("en"));
}

TEST_CASE("the task list never shows a family's name") {
  TestWindow test;
  test.createVault();
  test.signIn();
  test.window().showFamily(test.addFamily("Lind"));
  CHECK_FALSE(test.window().windowTitle().contains(QLatin1String("Lind")));
}
