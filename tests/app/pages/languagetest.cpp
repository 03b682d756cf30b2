#include "app/testwindow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QTextEdit>

#include <catch2/catch_test_macros.hpp>
#include <map>

using namespace tidlig;
using test::TestWindow;

namespace {

QStringList textsOfModel(const QAbstractItemModel& model) {
  QStringList texts;
  for (int column = 0; column < model.columnCount(); ++column) {
    texts << model.headerData(column, Qt::Horizontal).toString();
    for (int row = 0; row < model.rowCount(); ++row) {
      for (const int role : {Qt::DisplayRole, Qt::AccessibleTextRole, Qt::ToolTipRole}) {
        texts << model.index(row, column).data(role).toString();
      }
    }
  }
  return texts;
}

/// Everything a person may read or hear of the widget.
QStringList textsOf(const QWidget* widget) {
  QStringList texts = {widget->toolTip(), widget->accessibleName(), widget->accessibleDescription(),
                       widget->windowTitle()};
  if (const auto* label = qobject_cast<const QLabel*>(widget)) texts << label->text();
  if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) texts << button->text();
  if (const auto* edit = qobject_cast<const QLineEdit*>(widget)) texts << edit->placeholderText();
  if (const auto* edit = qobject_cast<const QTextEdit*>(widget)) texts << edit->toPlainText();
  if (const auto* menu = qobject_cast<const QMenu*>(widget)) {
    for (const auto* action : menu->actions()) texts << action->text();
  }
  if (const auto* view = qobject_cast<const QAbstractItemView*>(widget)) {
    if (view->model()) texts << textsOfModel(*view->model());
  }
  return texts;
}

/// Where a text stands, and what it says; hidden parts as well: they may be shown next.
QStringList textsOf(const app::MainWindow& window) {
  QStringList texts;
  for (const auto* widget : window.findChildren<QWidget*>()) {
    for (const auto& text : textsOf(widget)) {
      if (!text.isEmpty()) {
        texts << QStringLiteral("%1 (%2): %3")
                     .arg(widget->objectName(), QLatin1String(widget->metaObject()->className()),
                          text);
      }
    }
  }
  texts.sort();
  return texts;
}

using Texts = std::map<std::string, QStringList>;

Texts visitedIn(const QString& language) {
  Texts texts;
  TestWindow test(language);
  test.visitPages([&](const char* page) { texts[page] = textsOf(test.window()); });
  return texts;
}

void checkSwitch(const QString& from, const QString& to, app::CommandId command) {
  const auto wanted = visitedIn(to);
  TestWindow test(from);
  test.visitPages([&](const char* page) {
    INFO(page);
    test.window().action(command)->trigger();
    for (int i = 0; i < 5; ++i) QCoreApplication::processEvents();
    const auto now = textsOf(test.window());
    const auto& all = wanted.at(page);
    for (const auto& text : now) {
      INFO("left over: " << text.toStdString());
      CHECK(all.contains(text));
    }
    CHECK(now.size() == all.size());
    test.language().choose(from);
    for (int i = 0; i < 5; ++i) QCoreApplication::processEvents();
  });
}

}  // namespace

TEST_CASE("switched to English on any page, no Danish text is left") {
  checkSwitch(QStringLiteral("da"), QStringLiteral("en"), app::CommandId::english);
}

TEST_CASE("switched to Danish on any page, no English text is left") {
  checkSwitch(QStringLiteral("en"), QStringLiteral("da"), app::CommandId::danish);
}
