#include "app/testwindow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QRegularExpression>
#include <QTextEdit>

#include <catch2/catch_test_macros.hpp>
#include <vector>

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
  if (const auto* box = qobject_cast<const QComboBox*>(widget))
    texts << textsOfModel(*box->model());
  const auto* view = qobject_cast<const QAbstractItemView*>(widget);
  // A box of choices makes its list when it likes.
  if (view && view->model() && !view->inherits("QComboBoxListView")) {
    texts << textsOfModel(*view->model());
  }
  return texts;
}

/// Of the frame and the page that is shown; a page that was left waits to be deleted.
bool isOfNow(const app::MainWindow& window, const QWidget* widget) {
  for (; widget; widget = widget->parentWidget()) {
    if (qobject_cast<const app::Page*>(widget)) return widget == window.page();
  }
  return true;
}

/// Where a text stands, and what it says; hidden parts as well: they may be shown next.
QStringList textsOf(TestWindow& test) {
  QStringList texts;
  for (const auto* widget : test.window().findChildren<QWidget*>()) {
    if (!isOfNow(test.window(), widget)) continue;
    for (QString text : textsOf(widget)) {
      if (text.isEmpty()) continue;
      text.replace(test.vaultPath(), QStringLiteral("(the vault)"));
      // Which groups of a recovery key are asked for is left to chance, and so is the key.
      static const QRegularExpression chance(QStringLiteral("(Group|Gruppe) [0-9]+"));
      text.replace(chance, QStringLiteral("\\1 n"));
      if (widget->objectName() == QLatin1String("recoveryKeyLabel")) text = QStringLiteral("key");
      texts << QStringLiteral("%1 (%2): %3")
                   .arg(widget->objectName(), QLatin1String(widget->metaObject()->className()),
                        text);
    }
  }
  texts.sort();
  return texts;
}

/// Page by page, as they are visited.
std::vector<QStringList> visitedIn(const QString& language) {
  std::vector<QStringList> texts;
  TestWindow test(language);
  test.visitPages([&](const char* /*page*/) { texts.push_back(textsOf(test)); });
  return texts;
}

void switchTo(TestWindow& test, app::CommandId command) {
  test.window().action(command)->trigger();
  for (int i = 0; i < 5; ++i) QCoreApplication::processEvents();
}

void checkSwitch(const QString& from, const QString& to) {
  const auto command = [](const QString& code) {
    return code == QLatin1String("da") ? app::CommandId::danish : app::CommandId::english;
  };
  const auto wanted = visitedIn(to);
  std::size_t visit = 0;
  TestWindow test(from);
  test.visitPages([&](const char* page) {
    INFO(page);
    switchTo(test, command(to));
    REQUIRE(visit < wanted.size());
    const auto& all = wanted[visit++];
    const auto now = textsOf(test);
    for (const auto& text : now) {
      INFO("left over: " << text.toStdString());
      CHECK(all.contains(text));
    }
    CHECK(now.size() == all.size());
    switchTo(test, command(from));
  });
}

}  // namespace

TEST_CASE("switched to English on any page, no Danish text is left") {
  checkSwitch(QStringLiteral("da"), QStringLiteral("en"));
}

TEST_CASE("switched to Danish on any page, no English text is left") {
  checkSwitch(QStringLiteral("en"), QStringLiteral("da"));
}
