#include "app/testwindow.h"
#include "session/backupwork.h"
#include "text/text.h"
#include "usecases/backups.h"

#include <QComboBox>
#include <QLabel>
#include <QTableWidget>

#include <catch2/catch_test_macros.hpp>
#include <fstream>

using namespace tidlig;
using domain::Role;
using test::TestWindow;
namespace fs = std::filesystem;

namespace {

void openBackups(TestWindow& test) {
  test.createVault();
  test.signIn();
  test.addFamily("Lind");
  test.window().showBackups();
  REQUIRE(test.waitForPage("backupsPage"));
}

void makeOne(TestWindow& test) {
  test.click("backupButton");
  REQUIRE(test.waitFor([&] { return !test.message().isEmpty(); }));
}

std::size_t backupsIn(const fs::path& place) {
  std::size_t count = 0;
  for (const auto& entry : fs::directory_iterator(place)) {
    count += fs::exists(entry.path() / "receipt.json") ? 1 : 0;
  }
  return count;
}

}  // namespace

TEST_CASE("a backup made in the window is on the list, in the folder and in the log") {
  TestWindow test;
  openBackups(test);
  CHECK(test.find<QLabel>("noBackupsLabel")->isVisible());
  CHECK(test.find("backupButton")->hasFocus());
  makeOne(test);
  CHECK(test.message().contains(QStringLiteral("ved siden af boksen")));
  CHECK(test.find<QTableWidget>("backupsTable")->rowCount() == 1);
  CHECK(backupsIn(test.vaultFolder() / "backups") == 1);
  CHECK(test.find("backupButton")->hasFocus());
  CHECK(test.find<QLabel>("backupStateLabel")->text().contains(QStringLiteral("intet er ændret")));
  const auto standing = usecases::backupStanding(test.vault());
  REQUIRE(standing.ok());
  CHECK_FALSE(standing->changedSince);
}

TEST_CASE("work goes on while a backup is made, on other pages too") {
  TestWindow test;
  openBackups(test);
  test.click("backupButton");
  REQUIRE(test.window().action(app::CommandId::families)->isEnabled());
  test.window().showFamilies();
  test.addFamily("Holm");
  REQUIRE(test.waitFor([&] {
    const auto list = usecases::listBackups(test.vault());
    return list.ok() && list->entries.size() == 1;
  }));
  CHECK(usecases::listFamilies(test.vault())->size() == 2);
}

TEST_CASE("each backup is made in the other place too, once one is chosen") {
  TestWindow test;
  openBackups(test);
  const test::TempFolder stick;
  test.folderAt(app::qs(stick.path().string()));
  test.click("choosePlaceButton");
  CHECK(test.find<QLabel>("backupPlaceLabel")->text().contains(app::qs(stick.path().string())));
  makeOne(test);
  CHECK(backupsIn(stick.path()) == 1);
  CHECK(backupsIn(test.vaultFolder() / "backups") == 1);
  CHECK(test.find<QTableWidget>("backupsTable")->rowCount() == 2);
  test.click("noPlaceButton");
  CHECK_FALSE(usecases::backupPlace(test.vault())->has_value());
}

TEST_CASE("a stick that is not there is said, and the backup beside the vault is made") {
  TestWindow test;
  openBackups(test);
  {
    const test::TempFolder stick;
    test.folderAt(app::qs(stick.path().string()));
    test.click("choosePlaceButton");
  }
  makeOne(test);
  CHECK(test.message().contains(QStringLiteral("ved siden af boksen")));
  CHECK(test.message().contains(QStringLiteral("stikket")));
  CHECK(backupsIn(test.vaultFolder() / "backups") == 1);
}

TEST_CASE("a place inside the vault is refused in words") {
  TestWindow test;
  openBackups(test);
  test.folderAt(test.vaultPath());
  test.click("choosePlaceButton");
  CHECK(test.message().contains(QStringLiteral("inde i en boks")));
  CHECK_FALSE(usecases::backupPlace(test.vault())->has_value());
}

TEST_CASE("after how many days Today tells of it is chosen, and kept") {
  TestWindow test;
  openBackups(test);
  auto* days = test.find<QComboBox>("backupDaysCombo");
  CHECK(days->currentText() == QStringLiteral("7 dage"));
  days->setFocus();
  test.key(Qt::Key_Down);
  CHECK(usecases::backupStanding(test.vault())->daysAllowed == 14);
  REQUIRE(usecases::setBackupDays(test.vault(), 10).ok());
  test.window().showBackups();
  CHECK(test.find<QComboBox>("backupDaysCombo")->currentText() == QStringLiteral("10 dage"));
}

TEST_CASE("a damaged backup is found by looking closely") {
  TestWindow test;
  openBackups(test);
  makeOne(test);
  for (const auto& entry : fs::directory_iterator(test.vaultFolder() / "backups")) {
    std::fstream file(entry.path() / "vault.db", std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(5000);
    file.put('x').put('y').put('z');
  }
  auto* table = test.find<QTableWidget>("backupsTable");
  const int state = table->columnCount() - 1;
  CHECK(table->item(0, state)->text() == QStringLiteral("god"));
  test.click("lookCloselyButton");
  REQUIRE(test.waitFor(
      [&] { return table->item(0, state)->text().startsWith(QStringLiteral("beskadiget")); }));
}

TEST_CASE("locking while a backup is made leaves nothing by halves") {
  TestWindow test;
  openBackups(test);
  test.click("backupButton");
  test.window().session().lock();
  REQUIRE(test.waitForPage("unlockPage"));
  app::BackgroundWork::waitForAll();
  std::size_t unfinished = 0;
  for (const auto& entry : fs::directory_iterator(test.vaultFolder() / "backups")) {
    unfinished += entry.path().filename().string().starts_with("unfinished") ? 1 : 0;
  }
  CHECK(unfinished == 0);
  test.signIn();
  const auto made = usecases::makeBackup(test.vault());
  CHECK(made.ok());
}

TEST_CASE("Today tells of an overdue backup, makes it, and is quiet again") {
  TestWindow test;
  openBackups(test);
  test.window().showToday();
  CHECK_THROWS(test.find("upkeepCard"));
  test.later(8);
  test.window().showToday();
  CHECK(test.find<QLabel>("overdueLabel")->text().contains(QStringLiteral("8 dage")));
  test.click("backupNowButton");
  REQUIRE(test.waitFor([&] { return !test.message().isEmpty(); }));
  CHECK_THROWS(test.find("upkeepCard"));
  CHECK(backupsIn(test.vaultFolder() / "backups") == 1);
}

TEST_CASE("a used recovery key stands on the administrator's Today and leads to a new one") {
  TestWindow test;
  const security::SecretText key = test.createVault();
  test.signIn();
  test.window().showToday();
  CHECK_THROWS(test.find("usedKeyLabel"));
  test.window().session().lock();
  REQUIRE(usecases::recoverVault(test.vaultFolder(), std::nullopt, key,
                                 test::secret(TestWindow::kPassphrase), security::kLowestCost,
                                 test.clock())
              .ok());
  test.signIn();
  REQUIRE(test.waitForPage("todayPage"));
  CHECK(test.find("usedKeyLabel")->isVisible());
  test.click("toKeysButton");
  CHECK(test.waitForPage("keysPage"));
}

TEST_CASE("the day's backup is made by itself once, after something was changed") {
  TestWindow test;
  openBackups(test);
  app::BackupWork work(test.window().session());
  work.startWhereDue();
  CHECK(work.isRunning());
  REQUIRE(test.waitFor([&] { return !work.isRunning(); }));
  REQUIRE(work.last().has_value());
  CHECK(work.last()->made.size() == 1);
  CHECK_FALSE(work.last()->failure.has_value());
  work.startWhereDue();
  CHECK_FALSE(work.isRunning());
}

TEST_CASE("a backup and work that has the vault alone take turns") {
  TestWindow test;
  openBackups(test);
  app::BackupWork work(test.window().session());
  work.start();
  bool checked = false;
  test.window().session().workAlone(
      [](usecases::OpenVault& vault, const base::Progress&) { return usecases::checkVault(vault); },
      [](std::int64_t, std::int64_t) {},
      [&](const base::Result<std::vector<usecases::CheckFinding>>& findings) {
        checked = findings.ok() && findings->empty();
      });
  work.start();  // refused while the vault is worked on alone
  REQUIRE(test.waitFor([&] { return checked && !work.isRunning(); }));
  CHECK_FALSE(work.last().has_value());
}
