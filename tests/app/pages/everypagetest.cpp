#include "app/testwindow.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QMenu>

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
    CHECK(accessible->role() != QAccessible::Client);  // says nothing about what it does
    CHECK(accessible->state().focusable);
    // The links of one list share an object name, so each must at least say something else.
    CHECK(controls.insert(path + QLatin1Char('\n') + name).second);
  }
  CHECK(focusable > 0);
}

QRect placeOf(const QWidget* widget) {
  return QRect(widget->mapTo(widget->window(), QPoint()), widget->size());
}

/// What stands in a scrolled place is where its scroll area is, as far as the way of the eye goes.
std::vector<QWidget*> inTabOrder(app::MainWindow& window) {
  std::vector<QWidget*> order;
  auto* first = window.nextInFocusChain();
  for (auto* widget = first;;) {
    if (takesTab(widget) && widget->window() == &window) order.push_back(widget);
    widget = widget->nextInFocusChain();
    if (widget == first) return order;
  }
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

void checkTabOrder(app::MainWindow& window) {
  const auto order = inTabOrder(window);
  for (std::size_t i = 1; i < order.size(); ++i) {
    const auto* from = order[i - 1];
    const auto* to = order[i];
    if (from->isAncestorOf(to) || to->isAncestorOf(from)) continue;
    INFO(pathOf(from).toStdString() << "\n  then " << pathOf(to).toStdString());
    CHECK(leadsOn(placeOf(from), placeOf(to)));
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
    checkTabOrder(test.window());
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

TEST_CASE("the task list never shows a family's name") {
  TestWindow test;
  test.createVault();
  test.signIn();
  test.window().showFamily(test.addFamily("Lind"));
  CHECK_FALSE(test.window().windowTitle().contains(QLatin1String("Lind")));
}
