#include "app/testwindow.h"
#include "usecases/assessments.h"
#include "usecases/today.h"
#include "widgets/answerbutton.h"
#include "widgets/answerrow.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTableView>

#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using test::TestWindow;

namespace {

app::AnswerRow* focusedRow() {
  auto* widget = QApplication::focusWidget();
  while (widget && !qobject_cast<app::AnswerRow*>(widget)) widget = widget->parentWidget();
  return qobject_cast<app::AnswerRow*>(widget);
}

std::optional<domain::Value> stored(TestWindow& test, usecases::ScreeningKey key,
                                    const std::string& linkId) {
  const auto view = usecases::openScreening(test.vault(), key);
  REQUIRE(view.ok());
  for (const auto& item : view->items) {
    if (item.linkId == linkId) return item.value;
  }
  return std::nullopt;
}

void unlockByKeys(TestWindow& test) {
  test.window().start(test.vaultPath());
  REQUIRE(test.waitForPage("unlockPage"));
  test.type(TestWindow::kPassphrase);
  test.key(Qt::Key_Return);
  REQUIRE(test.waitForPage("todayPage"));
  test.key(Qt::Key_2, Qt::ControlModifier);
  REQUIRE(test.waitForPage("familiesPage"));
}

usecases::ScreeningKey startScreening(TestWindow& test) {
  test.click("startScreeningButton");
  REQUIRE(test.waitForPage("newScreeningPage"));
  test.key(Qt::Key_Return);
  REQUIRE(test.waitForPage("screeningPage"));
  const auto waiting = usecases::whatWaits(test.vault(), test.clock().today());
  REQUIRE(waiting.ok());
  const auto& drafts = waiting->front().rows;
  REQUIRE(drafts.size() == 1);
  return *drafts.front().screening;
}

/// Presses 1–4 in turn; each answer is asked for in the vault before the next key.
void answerByKeys(TestWindow& test, usecases::ScreeningKey screening) {
  const auto rows = test.window().page()->findChildren<app::AnswerRow*>();
  REQUIRE(rows.size() > 8);
  for (int i = 0; i < rows.size(); ++i) {
    auto* row = focusedRow();
    REQUIRE(row == rows[i]);
    const int digit = i % 4 + 1;
    const auto* button =
        row->findChild<app::AnswerButton*>(QStringLiteral("answer%1Button").arg(digit));
    REQUIRE(button);
    test.key(static_cast<Qt::Key>(Qt::Key_0 + digit));
    CHECK(stored(test, screening, row->linkId()) == button->value());
    CHECK(button->isChecked());
  }
}

void signByMouse(TestWindow& test, usecases::ScreeningKey screening) {
  test.click("finishButton");
  REQUIRE(test.waitForPage("reviewPage"));
  test.click("signButton");
  REQUIRE(test.waitForPage("familyPage"));
  CHECK(usecases::openScreening(test.vault(), screening)->status == domain::ScreeningStatus::final);
}

void decideOtherThanSuggested(TestWindow& test, usecases::FamilyKey family) {
  const auto assessment = usecases::assessFamily(test.vault(), family, test.clock().today());
  REQUIRE(assessment.ok());
  const int group = assessment->result.familyGroup.suggested == 4 ? 3 : 4;
  test.click("decideButton");
  REQUIRE(test.waitForPage("decisionPage"));
  auto* choice =
      test.find<QRadioButton>(QStringLiteral("group%1Radio").arg(group).toLatin1().constData());
  choice->setFocus();
  test.key(Qt::Key_Space);
  REQUIRE(choice->isChecked());
  test.click("confirmButton");
  CHECK_FALSE(test.message().isEmpty());
  CHECK(usecases::listDecisions(test.vault(), family)->empty());

  // The keyboard was put where the reason is missing.
  REQUIRE(QApplication::focusWidget() == test.find<QPlainTextEdit>("reasonEdit"));
  test.type("Seen together at home");
  test.click("confirmButton");
  REQUIRE(test.waitForPage("familyPage"));
  const auto decisions = usecases::listDecisions(test.vault(), family);
  REQUIRE(decisions.ok());
  REQUIRE(decisions->size() == 1);
  CHECK(decisions->front().group == group);
  CHECK(decisions->front().reason == "Seen together at home");
}

}  // namespace

TEST_CASE("from an unlocked vault to a decided family and a locked vault, by keys") {
  TestWindow test;
  test.createVault();
  test.signIn();
  test.addFamily("Holm");
  const auto family = test.addFamily("Lind");
  test.window().session().lock();

  unlockByKeys(test);
  auto* table = test.find<QTableView>("familiesTable");
  CHECK(table->model()->rowCount() == 2);
  REQUIRE(QApplication::focusWidget() == test.find<QLineEdit>("searchEdit"));
  test.type("li");
  CHECK(table->model()->rowCount() == 1);
  test.key(Qt::Key_Return);
  REQUIRE(test.waitForPage("familyPage"));

  const auto screening = startScreening(test);
  answerByKeys(test, screening);
  signByMouse(test, screening);
  decideOtherThanSuggested(test, family);

  test.key(Qt::Key_L, Qt::ControlModifier);
  REQUIRE(test.waitForPage("unlockPage"));
  CHECK_FALSE(test.window().session().isOpen());
  REQUIRE(test.relaunches().size() == 2);
  CHECK(test.relaunches().back().contains(test.vaultPath()));
  const auto again = usecases::OpenVault::unlock(
      test.vaultFolder(), std::nullopt, test::secret(TestWindow::kPassphrase), test.clock());
  CHECK(again.ok());
}

TEST_CASE("a wrong passphrase is told inside the page and can be tried again") {
  TestWindow test;
  test.createVault();
  test.window().start(test.vaultPath());
  REQUIRE(test.waitForPage("unlockPage"));
  test.type("not the right passphrase");
  test.key(Qt::Key_Return);
  REQUIRE(QTest::qWaitFor([&] { return !test.message().isEmpty(); }));
  CHECK(test.message().contains(QLatin1Char('.')));
  CHECK_FALSE(test.message().contains(QLatin1String("not the right")));
  CHECK_FALSE(test.window().session().isOpen());
  CHECK(QApplication::activeModalWidget() == nullptr);
  auto* line = test.find<QLineEdit>("passphraseEdit");
  CHECK(line->text().isEmpty());
  CHECK(QApplication::focusWidget() == line);

  test.type(TestWindow::kPassphrase);
  test.key(Qt::Key_Return);
  CHECK(test.waitForPage("todayPage"));
}

TEST_CASE("where nothing is suggested the decision says before any choice that it needs a reason") {
  TestWindow test(QStringLiteral("en"));
  test.createVault();
  test.signIn();
  test.window().showDecision(test.addFamily("Lind"));
  REQUIRE(test.waitForPage("decisionPage"));
  CHECK(test.find("reasonEdit")->accessibleName().contains(QLatin1String("needed")));
}

TEST_CASE("an open vault's lock refuses a second opening as busy") {
  TestWindow test;
  test.createVault();
  test.signIn();
  const auto second = usecases::OpenVault::unlock(
      test.vaultFolder(), std::nullopt, test::secret(TestWindow::kPassphrase), test.clock());
  REQUIRE_FALSE(second.ok());
  CHECK(second.error().kind == base::ErrorKind::busy);
}

TEST_CASE("a note that is still being typed is kept when the vault is locked") {
  TestWindow test;
  test.createVault();
  test.signIn();
  const auto screening = test.addDraft(test.addFamily("Lind"));
  test.window().showScreening(screening);
  auto* row = focusedRow();
  REQUIRE(row);
  const auto linkId = row->linkId();
  test.key(Qt::Key_N);
  test.type("cries at noon");
  test.key(Qt::Key_L, Qt::ControlModifier);
  REQUIRE(test.waitForPage("unlockPage"));
  test.signIn();
  const auto view = usecases::openScreening(test.vault(), screening);
  REQUIRE(view.ok());
  for (const auto& item : view->items) {
    if (item.linkId == linkId) CHECK(item.note == "cries at noon");
  }
}
