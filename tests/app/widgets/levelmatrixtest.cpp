#include "session/language.h"
#include "widgets/levelmatrix.h"
#include "widgets/matrixcell.h"

#include <QApplication>
#include <QTest>
#include <QWindow>

#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using app::LevelMatrix;
using app::MatrixCell;

namespace {

scoring::Model modelOfTwo() {
  scoring::Model model;
  for (auto& row : model.table) {
    for (auto& cell : row) {
      cell.source = scoring::CellSource::strategy;
      cell.group = 2;
      cell.range = {2, 2};
    }
  }
  model.table[1][2].source = scoring::CellSource::open;
  model.table[1][2].range = {2, 4};
  model.table[1][2].group.reset();
  return model;
}

}  // namespace

TEST_CASE("each cell of the picture says its levels, its group and who stands there") {
  app::Language language;
  language.choose(QStringLiteral("en"));
  LevelMatrix matrix;
  matrix.setModel(modelOfTwo());
  matrix.setPlaces({{QStringLiteral("Alma"), true, 1, 2, 0, 0}}, 0);
  const QString words = matrix.cellAt(1, 0)->accessibleName();
  INFO(words.toStdString());
  CHECK(words == matrix.cellInWords(1, 0));
  CHECK(words.contains(QStringLiteral("single signs")));
  CHECK(words.contains(QStringLiteral("none or few")));
  CHECK(words.contains(QStringLiteral("Target group 2")));
  CHECK(words.contains(QStringLiteral("What was seen puts Alma here.")));
  CHECK(matrix.cellInWords(2, 0).contains(QStringLiteral("Missing answers could put Alma here.")));
  CHECK_FALSE(matrix.cellInWords(3, 0).contains(QStringLiteral("Alma")));
  CHECK(matrix.cellInWords(1, 2).contains(QStringLiteral("2–4")));
  CHECK(matrix.accessibleDescription().contains(QStringLiteral("Alma")));
}

TEST_CASE("the picture follows the language") {
  app::Language language;
  language.choose(QStringLiteral("en"));
  LevelMatrix matrix;
  matrix.setModel(modelOfTwo());
  const QString english = matrix.cellAt(0, 0)->accessibleName();
  language.choose(QStringLiteral("da"));
  QCoreApplication::sendPostedEvents();
  CHECK(matrix.cellAt(0, 0)->accessibleName() != english);
}

TEST_CASE("arrow keys go through the picture and stop at its edges") {
  app::Language language;
  QString entered;  // outlives the picture, which tells of the focus while it goes
  LevelMatrix matrix;
  matrix.setModel(modelOfTwo());
  matrix.setPlaces({{QStringLiteral("Alma"), true, 1, 1, 1, 1}}, 0);
  matrix.show();
  matrix.activateWindow();
  REQUIRE(QTest::qWaitForWindowActive(&matrix));
  QObject::connect(&matrix, &LevelMatrix::cellEntered,
                   [&](const QString& words) { entered = words; });
  matrix.cellAt(1, 1)->setFocus();
  const auto press = [&](Qt::Key key) { QTest::keyClick(matrix.windowHandle(), key); };
  press(Qt::Key_Right);
  CHECK(QApplication::focusWidget() == matrix.cellAt(1, 2));
  CHECK(entered == matrix.cellInWords(1, 2));
  press(Qt::Key_Right);
  CHECK(QApplication::focusWidget() == matrix.cellAt(1, 2));
  press(Qt::Key_Down);
  press(Qt::Key_Down);
  press(Qt::Key_Down);
  CHECK(QApplication::focusWidget() == matrix.cellAt(3, 2));
  press(Qt::Key_Left);
  press(Qt::Key_Up);
  CHECK(QApplication::focusWidget() == matrix.cellAt(2, 1));
}

TEST_CASE("the picture is one stop for Tab, where the child stands") {
  LevelMatrix matrix;
  matrix.setModel(modelOfTwo());
  matrix.setPlaces({{QStringLiteral("Alma"), true, 2, 2, 1, 1}}, 0);
  int stops = 0;
  for (const auto* cell : matrix.findChildren<MatrixCell*>()) {
    if (cell->focusPolicy() == Qt::StrongFocus) ++stops;
  }
  CHECK(stops == 1);
  CHECK(matrix.cellAt(2, 1)->focusPolicy() == Qt::StrongFocus);
}
