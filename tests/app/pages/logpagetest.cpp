#include "app/testwindow.h"
#include "models/logmodel.h"
#include "text/csv.h"
#include "text/logtext.h"
#include "text/text.h"
#include "usecases/logactions.h"
#include "usecases/logheads.h"
#include "usecases/vaultstate.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>

#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using test::TestWindow;

namespace {

struct AtTheLog {
  TestWindow test{QStringLiteral("en")};

  explicit AtTheLog(int entries = 0) {
    test.createVault();
    test.signIn();
    auto& state = test.vault().state();
    const auto written = state.change([&]() -> base::Status {
      for (int i = 0; i < entries; ++i) TIDLIG_TRY(state.note(storage::LogAction::answered));
      return base::Done{};
    });
    REQUIRE(written.ok());
    test.window().showLog();
    REQUIRE(test.waitForPage("logPage"));
  }
  QTableView* table() { return test.find<QTableView>("logTable"); }
  QString cell(int row, int column) {
    return table()->model()->index(row, column).data().toString();
  }
  QString result() {
    auto* label = test.window().findChild<QLabel*>(QStringLiteral("logResultLabel"));
    return QTest::qWaitFor([&] { return label->isVisible(); }, 20'000) ? label->text() : QString();
  }
};

}  // namespace

TEST_CASE("the log's page tells who did what when, newest first") {
  AtTheLog at;
  CHECK(at.table()->model()->rowCount() >= 2);
  const int last = at.table()->model()->rowCount() - 1;
  CHECK(at.cell(last, app::LogModel::whatColumn) == QLatin1String("Vault made"));
  CHECK(at.cell(last, app::LogModel::whoColumn) == QLatin1String(TestWindow::kUser));
  CHECK(at.cell(last, app::LogModel::whenColumn).startsWith(QLatin1String("23.11.2026 ")));
  CHECK(at.cell(last, app::LogModel::numberColumn) == QLatin1String("1"));
}

TEST_CASE("the page is reached by the keyboard from administration, and goes back there") {
  TestWindow test(QStringLiteral("en"));
  test.createVault();
  test.signIn();
  test.window().showAdministration();
  REQUIRE(test.waitForPage("administrationPage"));
  test.click("logCard");
  REQUIRE(test.waitForPage("logPage"));
  test.key(Qt::Key_Left, Qt::AltModifier);
  CHECK(test.waitForPage("administrationPage"));
}

TEST_CASE("choosing a kind, a person or a family narrows the log") {
  AtTheLog at(5);
  auto* kind = at.test.find<QComboBox>("logKindCombo");
  kind->setCurrentIndex(kind->findText(app::logGroupName(usecases::LogGroup::screenings)));
  REQUIRE(at.table()->model()->rowCount() == 5);
  CHECK(at.cell(0, app::LogModel::whatColumn) == QLatin1String("Question answered"));
  auto* family = at.test.find<QLineEdit>("logFamilyEdit");
  family->setFocus();
  at.test.type("F-0001");
  at.test.key(Qt::Key_Return);
  CHECK(at.table()->model()->rowCount() == 0);
}

TEST_CASE("a long log is read in pages as it is scrolled, to its first entry") {
  AtTheLog at(3000);
  auto* table = at.table();
  CHECK(table->model()->rowCount() < 500);
  auto* bar = table->verticalScrollBar();
  CHECK(QTest::qWaitFor(
      [&] {
        bar->setValue(bar->maximum());
        return !table->model()->canFetchMore({});
      },
      20'000));
  CHECK(at.cell(table->model()->rowCount() - 1, app::LogModel::numberColumn) == QLatin1String("1"));
}

TEST_CASE("verification tells in words that all is well, or which entry is wrong and how") {
  AtTheLog at(5);
  at.test.click("verifyLogButton");
  CHECK(at.result().startsWith(QLatin1String("All is well")));
  REQUIRE(at.test.vault().state().database.runScript("UPDATE log SET record = 9 WHERE n = 3").ok());
  at.test.click("verifyLogButton");
  CHECK(QTest::qWaitFor(
      [&] { return at.result().startsWith(QLatin1String("Entry 3 was changed")); }, 20'000));
}

TEST_CASE("the log is saved as a table only after the warning, and that is in the log") {
  AtTheLog at(3);
  const test::TempFolder place;
  const QString file = app::qs((place / "log.csv").string());
  at.test.saveAt(file);
  at.test.click("saveLogButton");
  CHECK_FALSE(QFile::exists(file));
  at.test.click("choosePlaceButton");
  REQUIRE(QTest::qWaitFor([&] { return QFile::exists(file); }, 20'000));
  QFile saved(file);
  REQUIRE(saved.open(QIODevice::ReadOnly));
  const QList<QByteArray> lines = saved.readAll().trimmed().split('\n');
  CHECK(lines.size() >= 6);
  CHECK(lines.last().contains("\"Vault made\""));
  CHECK((QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther)) == 0);
  const auto page = usecases::listLog(at.test.vault(), {});
  CHECK(usecases::logActionCode(page->lines[0].action) == "logRead");
}

TEST_CASE("a spreadsheet takes no cell of the table for a formula, and quotes stay inside") {
  app::CsvWriter csv;
  csv.row({QStringLiteral("=1+1"), QStringLiteral("a\"b"), QStringLiteral("æ;ø")});
  CHECK(csv.bytes() == "\xEF\xBB\xBF\"'=1+1\";\"a\"\"b\";\"æ;ø\"\r\n");
}

TEST_CASE("every action of the log has words of its own") {
  const test::TestWindow test(QStringLiteral("da"));
  QSet<QString> words;
  for (const std::string_view code : usecases::logActionCodes()) {
    usecases::LogLine line;
    line.action = *usecases::logActionFromCode(code);
    const QString text = app::logText(line);
    INFO(std::string(code));
    CHECK_FALSE(text.isEmpty());
    CHECK_FALSE(words.contains(text));
    words << text;
  }
  CHECK(words.size() == static_cast<qsizetype>(usecases::logActionCodes().size()));
}

TEST_CASE("an older copy of the vault is told at the top of the window until somebody takes note") {
  TestWindow test(QStringLiteral("en"));
  test.createVault();
  test.signIn();
  const test::TempFolder kept;
  test.window().session().lock();
  namespace fs = std::filesystem;
  fs::copy(test.vaultFolder(), kept / "older", fs::copy_options::recursive);
  test.signIn();
  test.window().session().lock();
  fs::remove_all(test.vaultFolder());
  fs::rename(kept / "older", test.vaultFolder());
  auto* warning = test.window().findChild<QWidget*>(QStringLiteral("logWarning"));
  for (int opening = 0; opening < 2; ++opening) {
    test.signIn();
    CHECK(warning->isVisible());
    test.window().showFamilies();
    CHECK(warning->isVisible());
    test.window().session().lock();
    CHECK_FALSE(warning->isVisible());
  }
  test.signIn();
  auto* note = test.window().findChild<QPushButton*>(QStringLiteral("takeNoteButton"));
  REQUIRE(note->isVisible());
  note->click();
  CHECK_FALSE(warning->isVisible());
  test.signIn();
  CHECK_FALSE(warning->isVisible());
}

TEST_CASE("who may not read the log is told of an older copy, but cannot take note of it for all") {
  TestWindow test(QStringLiteral("en"));
  test.createVault();
  test.signIn();
  test.addUser("Bo Eksempel", {domain::Role::professional});
  test.window().session().lock();
  const test::TempFolder kept;
  namespace fs = std::filesystem;
  fs::copy(test.vaultFolder(), kept / "older", fs::copy_options::recursive);
  test.signIn(TestWindow::kUser);
  test.window().session().lock();
  fs::remove_all(test.vaultFolder());
  fs::rename(kept / "older", test.vaultFolder());
  test.signIn("Bo Eksempel");
  auto* warning = test.window().findChild<QWidget*>(QStringLiteral("logWarning"));
  CHECK(warning->isVisible());
  CHECK_FALSE(test.window().findChild<QWidget*>(QStringLiteral("takeNoteButton"))->isVisible());
  test.window().findChild<QPushButton*>(QStringLiteral("warnAgainButton"))->click();
  CHECK_FALSE(warning->isVisible());
  test.signIn("Bo Eksempel");
  CHECK(warning->isVisible());
}
