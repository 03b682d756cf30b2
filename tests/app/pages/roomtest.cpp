#include "app/longtranslator.h"
#include "app/testwindow.h"
#include "theme/theme.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>

#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using test::TestWindow;

namespace {

int textWidth(const QWidget* widget, const QString& text) {
  int widest = 0;
  for (const auto& line : text.split(QLatin1Char('\n'))) {
    widest = std::max(widest, widget->fontMetrics().horizontalAdvance(line));
  }
  return widest;
}

/// Buttons and single lines have room for their whole text; wrapped labels for all their lines.
void checkRoom(app::MainWindow& window) {
  for (auto* label : window.findChildren<QLabel*>()) {
    if (!label->isVisible() || label->text().isEmpty()) continue;
    // The title gives way to all else in the bar; its tool tip has the whole of it.
    if (label->objectName() == QLatin1String("titleLabel")) {
      CHECK(label->toolTip() == label->text());
      continue;
    }
    INFO(label->objectName().toStdString() << ": " << label->text().toStdString());
    if (label->wordWrap()) {
      CHECK(label->height() + 1 >= label->heightForWidth(label->width()));
    } else {
      CHECK(label->width() >= textWidth(label, label->text()));
    }
  }
  for (auto* button : window.findChildren<QAbstractButton*>()) {
    if (!button->isVisible() || button->objectName().isEmpty()) continue;  // parts of Qt's own
    INFO(button->objectName().toStdString() << ": " << button->text().toStdString());
    CHECK(button->height() >= app::Theme::target() - 1);
    CHECK(button->width() >= app::Theme::target() - 1);
    if (button->hasHeightForWidth()) {
      CHECK(button->height() + 1 >= button->heightForWidth(button->width()));
    } else if (!button->text().isEmpty()) {
      CHECK(button->width() >= textWidth(button, button->text()));
    }
  }
  for (auto* scroll : window.findChildren<QScrollArea*>()) {
    INFO(scroll->objectName().toStdString());
    if (scroll->isVisible()) CHECK(scroll->widget()->width() <= scroll->viewport()->width());
  }
  for (auto* edit : window.findChildren<QLineEdit*>()) {
    // Of a field for numbers the whole is pressed, not the line inside it.
    const QWidget* field = edit;
    if (qobject_cast<const QAbstractSpinBox*>(edit->parentWidget())) field = edit->parentWidget();
    if (edit->isVisible()) CHECK(field->height() >= app::Theme::target() - 2);
  }
}

/// A menu is as wide as its longest entry with its key, and no higher than a laptop's screen.
void checkMenus(app::MainWindow& window) {
  constexpr int kScreen = 768;
  const auto menus = window.findChildren<QMenu*>();
  CHECK(menus.size() >= 3);
  for (auto* menu : menus) {
    INFO(menu->objectName().toStdString());
    CHECK(menu->sizeHint().height() <= kScreen);
    for (const auto* action : menu->actions()) {
      const QString text = action->text() + action->shortcut().toString(QKeySequence::NativeText);
      INFO(text.toStdString());
      CHECK(menu->sizeHint().width() >= textWidth(menu, text));
    }
  }
}

void checkPages(TestWindow& test) {
  test.visitPages([&](const char* page) {
    INFO(page);
    checkRoom(test.window());
  });
  checkMenus(test.window());
  test.window().showFamilies();
  test.window().showSearch();
  for (int i = 0; i < 5; ++i) QCoreApplication::processEvents();
  INFO("search");
  checkRoom(test.window());
}

}  // namespace

TEST_CASE("no page cuts a text or has a small target, in Danish") {
  TestWindow test(QStringLiteral("da"));
  checkPages(test);
}

TEST_CASE("no page cuts a text or has a small target, in English") {
  TestWindow test(QStringLiteral("en"));
  checkPages(test);
}

TEST_CASE("no page cuts a text that is 40 % longer") {
  test::LongTranslator longer;
  TestWindow test(QStringLiteral("en"));
  QCoreApplication::installTranslator(&longer);
  test.window().showStart();
  checkPages(test);
}

TEST_CASE("no page cuts a text at half the room, as at 200 %") {
  TestWindow test(QStringLiteral("da"));
  constexpr QSize kHalf(683, 384);
  test.window().resize(kHalf);
  test.visitPages([&](const char* page) {
    INFO(page);
    checkRoom(test.window());
    // No page may make the window larger than the screen.
    CHECK(test.window().width() <= kHalf.width());
    CHECK(test.window().height() <= kHalf.height());
    test.window().resize(kHalf);
  });
  checkMenus(test.window());
}
