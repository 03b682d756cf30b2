#include "app/testwindow.h"
#include "theme/stylesheet.h"
#include "theme/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QStyle>

#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using app::Look;
using app::Scheme;
using app::Theme;
using app::ThemeChoice;
using test::TestWindow;

namespace {

void say(app::Theme& theme, const char* key, uint value) {
  theme.system().settingChanged(QStringLiteral("org.freedesktop.appearance"),
                                QString::fromLatin1(key),
                                QDBusVariant(QVariant::fromValue(QDBusVariant(value))));
}

void trigger(TestWindow& test, const char* action) {
  test.window().findChild<QAction*>(QString::fromLatin1(action))->trigger();
}

bool isPressed(const QWidget* widget) {
  return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLineEdit*>(widget) ||
         qobject_cast<const QComboBox*>(widget);
}

}  // namespace

TEST_CASE("the window follows the desktop to dark and to high contrast until somebody chooses") {
  Theme theme;
  theme.choose({});
  say(theme, "color-scheme", 1);
  CHECK(theme.dark());
  CHECK(Theme::tokens().window == app::tokensOf(Scheme::dark).window);
  say(theme, "contrast", 1);
  CHECK(Theme::tokens().window == app::tokensOf(Scheme::darkContrast).window);
  say(theme, "color-scheme", 0);  // says nothing
  CHECK(theme.dark());
  theme.choose({ThemeChoice::light, false, false});
  CHECK(Theme::tokens().window == app::tokensOf(Scheme::light).window);
  say(theme, "color-scheme", 1);
  CHECK(Theme::tokens().window == app::tokensOf(Scheme::light).window);
}

TEST_CASE("high contrast and large buttons are chosen in the menu and kept for the next start") {
  TestWindow test;
  const auto window = Theme::tokens().window;
  trigger(test, "strongContrastAction");
  CHECK(Theme::tokens().edge == app::tokensOf(Scheme::lightContrast).edge);
  trigger(test, "touchTargetsAction");
  CHECK(Theme::target() == app::sizes().touchTarget);
  test.settings().sync();
  const app::Settings next(test.settings().fileName());
  CHECK(next.look() == Look{ThemeChoice::light, true, true});
  for (const char* action : {"strongContrastAction", "touchTargetsAction"}) {
    CHECK(test.window().findChild<QAction*>(QString::fromLatin1(action))->isChecked());
    trigger(test, action);
  }
  CHECK(Theme::tokens().window == window);
  CHECK(Theme::target() == app::sizes().target);
}

TEST_CASE("for fingers everything that is pressed or written in is 44 pixels on every page") {
  TestWindow test;
  trigger(test, "touchTargetsAction");
  test.visitPages([&](const char* page) {
    for (const auto* widget : test.window().findChildren<QWidget*>()) {
      if (!widget->isVisible() || !isPressed(widget) || widget->objectName().isEmpty()) continue;
      if (widget->objectName().startsWith(QLatin1String("qt_"))) continue;  // Qt's own parts
      INFO(page << " " << widget->objectName().toStdString());
      CHECK(widget->height() >= 44);
      if (qobject_cast<const QAbstractButton*>(widget)) CHECK(widget->width() >= 44);
    }
  });
}

TEST_CASE("what is shown already grows when the large buttons are chosen, and shrinks again") {
  TestWindow test;
  test.window().showCreate();
  const auto* button = test.find("nextButton");
  const int before = button->height();
  trigger(test, "touchTargetsAction");
  CHECK(QTest::qWaitFor([&] { return button->height() >= app::sizes().touchTarget; }));
  trigger(test, "touchTargetsAction");
  CHECK(QTest::qWaitFor([&] { return button->height() == before; }));
}

TEST_CASE("nothing moves and nothing blinks by itself") {
  const Theme theme;
  CHECK(QApplication::cursorFlashTime() == 0);
  const auto* style = QApplication::style();
  CHECK(style->styleHint(QStyle::SH_Widget_Animation_Duration) == 0);
  CHECK(style->styleHint(QStyle::SH_Menu_FlashTriggeredItem) == 0);
  for (const auto effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo,
                            Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip}) {
    CHECK_FALSE(QApplication::isEffectEnabled(effect));
  }
}

TEST_CASE("the style sheet names no token that there is not") {
  CHECK_FALSE(app::styleSheetOf(app::tokensOf(Scheme::dark), app::sizes().target).contains(u'@'));
}
