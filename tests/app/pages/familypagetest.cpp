#include "app/takenout.h"
#include "app/testwindow.h"
#include "shots/crowd.h"
#include "usecases/aftermath.h"
#include "usecases/assessments.h"
#include "usecases/vaultstate.h"
#include "widgets/timeline.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QProcess>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTableWidget>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using test::logged;
using test::pdfText;
using test::TestWindow;

namespace {

usecases::FamilyKey decidedFamily(TestWindow& test) {
  const auto family = test.addFamily("Lind");
  const auto draft = test.addDraft(family);
  const auto view = usecases::openScreening(test.vault(), draft);
  REQUIRE(view.ok());
  int answered = 0;
  for (const auto& item : view->items) {
    if (answered++ == 6) break;
    REQUIRE(usecases::answer(test.vault(), draft, item.linkId, domain::Value::some).ok());
  }
  REQUIRE(usecases::sign(test.vault(), draft).ok());
  for (const int group : {2, 3}) {
    REQUIRE(usecases::decide(test.vault(), {family,
                                            test.clock().today(),
                                            group,
                                            {},
                                            "talt om det",
                                            {},
                                            "Hjemmebesøg",
                                            test.clock().today().plusDays(9)})
                .ok());
  }
  return family;
}

void openFamily(TestWindow& test) {
  test.createVault();
  test.signIn();
  test.window().showFamily(decidedFamily(test));
  REQUIRE(test.waitForPage("familyPage"));
}

/// Whether anything in it has the colour of the ring around what has the keyboard.
bool showsRing(QWidget* widget) {
  const QImage picture = widget->grab().toImage();
  const QRgb ring = app::Theme::tokens().focus.rgb();
  for (int y = 0; y < picture.height(); ++y) {
    for (int x = 0; x < picture.width(); ++x) {
      if (picture.pixel(x, y) == ring) return true;
    }
  }
  return false;
}

QStringList filesIn(const QString& folder) {
  return QDir(folder).entryList(QDir::Files | QDir::Hidden);
}

}  // namespace

TEST_CASE("the strip of tabs has a ring around the chosen one only while it has the keyboard") {
  TestWindow test;
  openFamily(test);
  auto* tabs = test.find<QTabBar>("familyTabs");
  CHECK_FALSE(tabs->hasFocus());
  CHECK_FALSE(showsRing(tabs));
  for (int i = 0; i < 10 && !tabs->hasFocus(); ++i) test.key(Qt::Key_Tab);
  REQUIRE(tabs->hasFocus());
  CHECK(showsRing(tabs));
  test.key(Qt::Key_Tab);
  CHECK_FALSE(showsRing(tabs));
}

TEST_CASE("the keys for tabs lead from the picture to the time and back, and the log knows") {
  TestWindow test;
  openFamily(test);
  auto* tabs = test.find<QTabBar>("familyTabs");
  CHECK(tabs->count() == 2);
  CHECK(tabs->tabText(0) == QStringLiteral("Billede"));
  CHECK(logged(test, storage::LogAction::historyRead) == 0);
  test.key(Qt::Key_Tab, Qt::ControlModifier);
  CHECK(tabs->currentIndex() == 1);
  CHECK(test.find("timeCard")->isVisible());
  CHECK_FALSE(test.window().page()->findChild<QWidget*>(QStringLiteral("pictureTab"))->isVisible());
  CHECK(logged(test, storage::LogAction::historyRead) == 1);
  test.key(Qt::Key_PageUp, Qt::ControlModifier);
  CHECK(tabs->currentIndex() == 0);
  CHECK(test.find("pictureTab")->isVisible());
  test.key(Qt::Key_PageDown, Qt::ControlModifier);
  CHECK(tabs->currentIndex() == 1);
  CHECK(logged(test, storage::LogAction::historyRead) == 1);
}

TEST_CASE("the time line tells the movement between positions, by keys and as a table") {
  TestWindow test;
  openFamily(test);
  test.key(Qt::Key_Tab, Qt::ControlModifier);
  auto* line = test.find<app::Timeline>("timeline");
  QStringList badges;
  for (const auto& point : line->points()) badges << point.badge;
  REQUIRE(badges.size() == 6);  // birth, checklist, two positions, a planned step of each
  line->markAt(5)->setFocus();
  auto* words = test.find<QLabel>("eventWordsLabel");
  CHECK(words->text().contains(QStringLiteral("Planlagt: Hjemmebesøg")));
  test.key(Qt::Key_Left);
  test.key(Qt::Key_Left);
  CHECK(words->text().contains(QStringLiteral("Placering i målgruppe 3, før i 2")));
  test.key(Qt::Key_Left);
  CHECK(words->text().contains(QStringLiteral("Placering i målgruppe 2, den første")));
  test.key(Qt::Key_Plus);
  CHECK(line->zoom() > 1);
  test.click("wholeTimeButton");
  CHECK(line->zoom() == 1);

  test.key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
  auto* table = test.find<QTableWidget>("timeTable");
  CHECK(QApplication::focusWidget() == table);
  CHECK_FALSE(line->isVisible());
  REQUIRE(table->rowCount() == 6);
  CHECK(table->item(0, 0)->text() == QStringLiteral("12.5.2025"));
  CHECK(table->item(3, 1)->text() == QStringLiteral("Placering i målgruppe 3, før i 2"));
  CHECK(table->item(3, 2)->text() == QLatin1String(TestWindow::kUser));
}

TEST_CASE(
    "what is read as text tells levels, judgement, reasons with sources and what would change") {
  TestWindow test;
  openFamily(test);
  auto* label = test.window().page()->findChild<QLabel*>(QStringLiteral("pictureTextLabel"));
  REQUIRE(label);
  CHECK_FALSE(label->isVisible());
  test.key(Qt::Key_T, Qt::ControlModifier);
  REQUIRE(label->isVisible());
  CHECK(QApplication::focusWidget() == label);
  const QString text = label->text();
  INFO(text.toStdString());
  CHECK(text.startsWith(QStringLiteral("Billedet af Alma")));
  CHECK(text.contains(QStringLiteral("Lind")));
  CHECK(text.contains(QStringLiteral("placering i målgruppe 3 den 23. november 2026")));
  CHECK(text.contains(QStringLiteral("Barnets trivsel")));
  CHECK(text.contains(QStringLiteral("Det, der hjælper barnet og familien")));
  CHECK(text.contains(QStringLiteral("Hvad der ville ændre det")));
  CHECK(text.contains(QStringLiteral("Sundhedspleje, 23. november 2026")));
  // Told by its number alone: on paper a question about violence would be read as an answer.
  CHECK_FALSE(text.contains(QStringLiteral("mistanke")));
  test.key(Qt::Key_T, Qt::ControlModifier);
  CHECK_FALSE(label->isVisible());
}

TEST_CASE("a copied picture is off the clipboard once the vault is locked") {
  TestWindow test;
  openFamily(test);
  test.click("copyPictureButton");
  auto* clipboard = QApplication::clipboard();
  CHECK(clipboard->text().contains(QLatin1String("Alma")));
  CHECK(clipboard->mimeData()->data(QStringLiteral("x-kde-passwordManagerHint")) == "secret");
  CHECK_FALSE(test.message().isEmpty());
  test.window().session().lock();
  CHECK(clipboard->text().isEmpty());
}

TEST_CASE("what somebody copied elsewhere meanwhile stays on the clipboard") {
  TestWindow test;
  openFamily(test);
  test.key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
  auto* clipboard = QApplication::clipboard();
  REQUIRE(clipboard->text().contains(QLatin1String("Alma")));
  clipboard->setText(QStringLiteral("from somewhere else"));
  test.window().session().lock();
  CHECK(clipboard->text() == QStringLiteral("from somewhere else"));
  clipboard->clear();
}

TEST_CASE("a family of many children with long names has room on the page, large and small") {
  TestWindow test;
  test.createVault();
  test.signIn();
  REQUIRE(app::addLargeFamily(test.vault()).ok());
  test.window().showFamily(usecases::listFamilies(test.vault())->front().key);
  REQUIRE(test.waitForPage("familyPage"));
  auto* scroll = test.find<QScrollArea>("familyScroll");
  for (const int width : {1366, 1000, 683}) {
    test.window().resize(width, 560);
    for (int i = 0; i < 5; ++i) QCoreApplication::processEvents();
    INFO(width);
    CHECK(scroll->widget()->width() <= scroll->viewport()->width());
    for (const char* child : {"child0Button", "child5Button"}) {
      const auto* button = test.find(child);
      const int right = button->mapTo(scroll->widget(), QPoint(button->width(), 0)).x();
      CHECK(right <= scroll->widget()->width());
    }
  }
}

TEST_CASE("the warning before a PDF comes whole into sight, in a small window too") {
  TestWindow test;
  test.window().resize(1000, 560);
  openFamily(test);
  test.find("savePictureButton")->setFocus();
  test.key(Qt::Key_Space);
  REQUIRE(QTest::qWaitFor([&] {
    const auto* warning = test.find("saveWarning");
    return warning->visibleRegion().boundingRect() == warning->rect();
  }));
}

TEST_CASE("a PDF is saved after a warning, tells the picture, and is the owner's alone") {
  TestWindow test;
  openFamily(test);
  const QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("a.pdf"));
  test.saveAt(path);
  test.click("savePictureButton");
  CHECK(test.find<QLabel>("saveWarningLabel")->text().contains(QStringLiteral("uden for")));
  CHECK(test.proposals().isEmpty());
  REQUIRE(QApplication::focusWidget() == test.find("choosePlaceButton"));
  test.key(Qt::Key_Space);
  CHECK(test.proposals() == QStringList{QStringLiteral("billede.pdf")});
  CHECK(logged(test, storage::LogAction::pictureSaved) == 1);
  CHECK(test.message().contains(QStringLiteral("uden for boksen")));
  const auto open = QFile::ReadOther | QFile::ReadGroup | QFile::WriteGroup | QFile::WriteOther;
  CHECK_FALSE(QFile::permissions(path) & open);

  const QString text = pdfText(path);
  INFO(text.toStdString());
  CHECK(text.contains(QStringLiteral("Billedet af Alma")));
  CHECK(text.contains(QStringLiteral("Lind · 23.11.2026 · ")));
  CHECK(text.contains(QStringLiteral("Side 1 af ")));
  CHECK(text.contains(QStringLiteral("version ")));
  CHECK(text.contains(QStringLiteral("placering i målgruppe 3")));
  CHECK(text.contains(QStringLiteral("alvorlig mistrivsel")));
  CHECK(text.contains(QStringLiteral("Det, der hjælper barnet og familien")));
  // No more than needed: not the day of birth, nor who decided.
  CHECK_FALSE(text.contains(QLatin1String("12.5.2025")));
  CHECK_FALSE(text.contains(QLatin1String(TestWindow::kUser)));
  CHECK(filesIn(folder.path()) == QStringList{QStringLiteral("a.pdf")});
}

TEST_CASE(
    "a PDF that is not wanted after the warning, or has no place, leaves nothing and no entry") {
  TestWindow test;
  openFamily(test);
  test.click("savePictureButton");
  test.click("keepInVaultButton");
  CHECK_FALSE(
      test.window().page()->findChild<QWidget*>(QStringLiteral("saveWarning"))->isVisible());
  CHECK(QApplication::focusWidget() == test.find("savePictureButton"));
  test.click("savePictureButton");
  test.click("choosePlaceButton");
  CHECK(test.proposals().size() == 1);
  CHECK(logged(test, storage::LogAction::pictureSaved) == 0);
}

TEST_CASE("a PDF that cannot be written is told, with the vault as it was") {
  TestWindow test;
  openFamily(test);
  test.saveAt(QStringLiteral("/proc/nowhere/a.pdf"));
  test.click("savePictureButton");
  test.click("choosePlaceButton");
  CHECK(test.message().contains(QStringLiteral("Filen blev ikke skrevet")));
}

TEST_CASE("the picture goes to the printer by its key, and the log knows") {
  TestWindow test;
  openFamily(test);
  test.key(Qt::Key_P, Qt::ControlModifier);
  CHECK(test.prints() == 1);
  CHECK(logged(test, storage::LogAction::picturePrinted) == 1);
  CHECK(pdfText(test.paper()).contains(QStringLiteral("Billedet af Alma")));
  test.key(Qt::Key_Tab, Qt::ControlModifier);
  test.key(Qt::Key_P, Qt::ControlModifier);
  CHECK(test.prints() == 1);
}
