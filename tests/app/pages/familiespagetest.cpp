#include "app/testwindow.h"
#include "text/text.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>

#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using test::TestWindow;

namespace {

/// An open vault with some families, at their list.
struct Listed {
  explicit Listed(const std::vector<const char*>& names) {
    test.createVault();
    test.signIn();
    for (const char* name : names) test.addFamily(name);
    test.window().showFamilies();
    REQUIRE(test.waitForPage("familiesPage"));
    REQUIRE(QTest::qWaitFor([&] { return !isReading(); }));
  }

  bool isReading() {
    auto* model = table()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
      if (model->index(row, 1).data().toString() == QStringLiteral("…")) return true;
    }
    return false;
  }
  QTableView* table() {
    return test.window().page()->findChild<QTableView*>(QStringLiteral("familiesTable"));
  }
  QLineEdit* field() { return test.find<QLineEdit>("searchEdit"); }
  QStringList names() {
    QStringList shown;
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
      shown << table()->model()->index(row, 0).data().toString();
    }
    return shown;
  }
  QString count() { return test.find<QLabel>("countLabel")->text(); }

  TestWindow test;
};

}  // namespace

TEST_CASE("letters filter the families at every key, and the count says how many are left") {
  Listed list({"Lind", "Åby", "Lauritsen"});
  CHECK(list.names() ==
        QStringList{QStringLiteral("Lauritsen"), QStringLiteral("Lind"), QStringLiteral("Åby")});
  CHECK(list.count() == QStringLiteral("3 familier"));
  list.test.type("l");
  CHECK(list.count() == QStringLiteral("2 af 3 familier"));
  list.test.type("i");
  CHECK(list.names() == QStringList{QStringLiteral("Lind")});
  list.test.key(Qt::Key_Backspace);
  CHECK(list.count() == QStringLiteral("2 af 3 familier"));
  list.test.key(Qt::Key_Escape);
  CHECK(list.count() == QStringLiteral("3 familier"));
}

TEST_CASE("Down goes to the list, Up and letters come back, Enter opens") {
  Listed list({"Lind", "Lauritsen"});
  list.test.key(Qt::Key_Down);
  CHECK(QApplication::focusWidget() == list.table());
  CHECK(list.table()->currentIndex().row() == 0);
  list.test.key(Qt::Key_Up);
  CHECK(QApplication::focusWidget() == list.field());
  list.test.key(Qt::Key_Down);
  list.test.type("in");
  CHECK(QApplication::focusWidget() == list.field());
  CHECK(list.field()->text() == QStringLiteral("in"));
  list.test.key(Qt::Key_Down);
  list.test.key(Qt::Key_Return);
  REQUIRE(list.test.waitForPage("familyPage"));
}

TEST_CASE("Enter in an empty field opens no family: nobody chose one") {
  Listed list({"Lind"});
  list.test.key(Qt::Key_Return);
  QCoreApplication::processEvents();
  CHECK(list.test.window().page()->objectName() == QStringLiteral("familiesPage"));
}

TEST_CASE("letters typed on a button of the page filter too") {
  Listed list({"Lind", "Åby"});
  list.test.find<QPushButton>("newFamilyButton")->setFocus();
  list.test.type("li");
  CHECK(list.names() == QStringList{QStringLiteral("Lind")});
}

TEST_CASE("where no family is found, the page offers the way back to all of them") {
  Listed list({"Lind"});
  list.test.type("xq");
  CHECK_FALSE(list.table()->isVisible());
  CHECK(list.test.find<QLabel>("emptyHeadingLabel")->text() ==
        QStringLiteral("Ingen familie hedder det"));
  list.test.click("showAllButton");
  CHECK(list.table()->isVisible());
  CHECK(list.field()->text().isEmpty());
  CHECK(QApplication::focusWidget() == list.field());
}

TEST_CASE("an empty vault offers its first family") {
  Listed list({});
  CHECK(list.count() == QStringLiteral("0 familier"));
  list.test.click("firstFamilyButton");
  REQUIRE(list.test.waitForPage("newFamilyPage"));
}

TEST_CASE("families that nobody has decided about can be picked out") {
  Listed list({"Lind", "Åby"});
  auto* position = list.test.find<QComboBox>("positionCombo");
  position->setCurrentIndex(position->count() - 1);
  CHECK(list.names().size() == 2);
  position->setCurrentIndex(3);
  CHECK(list.names().isEmpty());
  CHECK(list.test.find<QLabel>("emptyHeadingLabel")->text() ==
        QStringLiteral("Ingen familie her har den placering"));
  list.test.click("showAllButton");
  CHECK(position->currentIndex() == 0);
  CHECK(list.names().size() == 2);
}

TEST_CASE("the header sorts by name and age, and leaves the judgement alone") {
  Listed list({"Lind", "Åby"});
  auto* header = list.table()->horizontalHeader();
  const auto click = [&](int column) {
    const QPoint place(header->sectionViewportPosition(column) + 20, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
  };
  click(0);
  CHECK(list.names() == QStringList{QStringLiteral("Åby"), QStringLiteral("Lind")});
  click(2);
  CHECK(list.names() == QStringList{QStringLiteral("Åby"), QStringLiteral("Lind")});
  CHECK(header->sortIndicatorSection() == 0);
  click(0);
  CHECK(list.names() == QStringList{QStringLiteral("Lind"), QStringLiteral("Åby")});
}

TEST_CASE("a column that no family has anything in is not there") {
  Listed list({"Lind"});
  CHECK(list.table()->isColumnHidden(4));
  CHECK(list.test.find<QComboBox>("sortCombo")->count() == 2);
}
