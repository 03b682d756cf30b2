#include "app/testwindow.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>

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
    CHECK(accessible->role() != QAccessible::NoRole);
    // A plain widget says nothing about what it does; a scrolled place is scrolled.
    if (!qobject_cast<QScrollArea*>(widget)) CHECK(accessible->role() != QAccessible::Client);
    CHECK(accessible->state().focusable);
    // The links of one list share an object name, so each must at least say something else.
    CHECK(controls.insert(path + QLatin1Char('\n') + name).second);
  }
  CHECK(focusable > 0);
}

QRect placeOf(const QWidget* widget) {
  return QRect(widget->mapTo(widget->window(), QPoint()), widget->size());
}

/// The way of the eye goes down a column and on to the next one: never to the left on a line, and
/// never up without going right.
bool leadsOn(const QRect& from, const QRect& to) {
  const bool sameLine = from.top() < to.bottom() && to.top() < from.bottom();
  const bool leftOf = to.right() <= from.left();
  const bool above = to.bottom() <= from.top();
  if (sameLine) return !leftOf;
  return !above || to.left() >= from.right();
}

/// By real Tab keys, once around the window. A control that scrolls into sight is looked at after.
void checkTabOrder(TestWindow& test) {
  std::set<const QWidget*> seen;
  // Around a page that stands alone there is nothing: its own beginning is where to begin.
  const bool alone = test.window().page()->standsAlone();
  alone ? test.window().page()->takeFocus() : test.key(Qt::Key_Tab);
  const auto* first = QApplication::focusWidget();
  for (const auto* from = first; seen.insert(from).second;) {
    test.key(Qt::Key_Tab);
    // From link to link of one text it stays in the same control.
    for (int links = 0; QApplication::focusWidget() == from && links < 50; ++links) {
      test.key(Qt::Key_Tab);
    }
    const auto* to = QApplication::focusWidget();
    REQUIRE(to);
    const auto* page = test.window().page();
    const bool around = !page->isAncestorOf(from) || !page->isAncestorOf(to) || seen.contains(to);
    INFO(pathOf(from).toStdString() << "\n  then " << pathOf(to).toStdString());
    if (!around && !from->isAncestorOf(to)) CHECK(leadsOn(placeOf(from), placeOf(to)));
    from = to;
  }
  for (const auto* widget : test.window().findChildren<QWidget*>()) {
    INFO(pathOf(widget).toStdString());
    if (takesTab(widget)) CHECK(seen.contains(widget));
  }
}

/// Of one window, or of one menu: no letter for two things.
void checkLetters(const QStringList& texts) {
  std::set<QString> letters;
  for (const auto& text : texts) {
    const auto letter = QKeySequence::mnemonic(text);
    INFO(text.toStdString());
    if (!letter.isEmpty()) CHECK(letters.insert(letter.toString()).second);
  }
}

void checkMenus(app::MainWindow& window) {
  const auto menus = window.findChildren<QMenu*>();
  REQUIRE(menus.size() >= 3);
  for (auto* menu : menus) {
    INFO(menu->objectName().toStdString());
    CHECK_FALSE(menu->objectName().isEmpty());
    QStringList texts;
    for (const auto* entry : menu->actions()) {
      if (entry->isSeparator()) continue;
      texts << entry->text();
      CHECK_FALSE(QKeySequence::mnemonic(entry->text()).isEmpty());
    }
    CHECK_FALSE(texts.isEmpty());
    checkLetters(texts);
  }
}

void checkMnemonics(app::MainWindow& window) {
  QStringList texts;
  for (const auto* button : window.findChildren<QAbstractButton*>()) {
    if (button->isVisible()) texts << button->text();
  }
  for (const auto* label : window.findChildren<QLabel*>()) {
    if (label->isVisible() && label->buddy()) texts << label->text();
  }
  checkLetters(texts);
}

void checkEveryPage(const QString& language) {
  TestWindow test(language);
  test.visitPages([&](const char* page) {
    INFO(page);
    checkControls(test.window());
    checkTabOrder(test);
    checkMnemonics(test.window());
    checkMenus(test.window());
  });
}

}  // namespace

TEST_CASE("on every page each control has a name of its own to be read aloud, in Danish") {
  checkEveryPage(QStringLiteral("da"));
}

TEST_CASE("on every page each control has a name of its own to be read aloud, in English") {
  checkEveryPage(QStringLiteral("en"));
}

TEST_CASE("the search that lies over a page has controls with names as well") {
  for (const auto& language : {QStringLiteral("da"), QStringLiteral("en")}) {
    TestWindow test(language);
    test.createVault();
    test.signIn();
    test.window().showSearch();
    QCoreApplication::processEvents();
    checkControls(test.window());
    checkMnemonics(test.window());
  }
}

TEST_CASE("the task list never shows a family's name") {
  TestWindow test;
  test.createVault();
  test.signIn();
  test.window().showFamily(test.addFamily("Lind"));
  CHECK_FALSE(test.window().windowTitle().contains(QLatin1String("Lind")));
}
