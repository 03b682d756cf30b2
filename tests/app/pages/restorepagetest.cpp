#include "app/testwindow.h"
#include "text/text.h"
#include "usecases/backups.h"
#include "usecases/logreading.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <vector>

using namespace tidlig;
using test::TestWindow;
namespace fs = std::filesystem;

namespace {

/// A vault with one family in its backup and two families now.
fs::path prepare(TestWindow& test) {
  test.createVault();
  test.signIn();
  test.addFamily("Lind");
  const auto made = usecases::makeBackup(test.vault());
  REQUIRE(made.ok());
  test.addFamily("Holm");
  return made->folder;
}

void type(TestWindow& test, const char* passphrase = TestWindow::kPassphrase) {
  test.find<QLineEdit>("restorePassphraseEdit")->setFocus();
  test.type(passphrase);
  test.key(Qt::Key_Return);
}

bool isShown(TestWindow& test, const char* name) {
  auto* part = test.window().page()->findChild<QWidget*>(QString::fromLatin1(name));
  return part && part->isVisible();
}

void compare(TestWindow& test) {
  type(test);
  REQUIRE(test.waitFor([&] { return isShown(test, "takeButton"); }));
}

std::size_t foldersBeside(TestWindow& test) {
  std::size_t count = 0;
  for (const auto& entry : fs::directory_iterator(test.vaultFolder().parent_path())) {
    count += entry.path().filename().string().starts_with("vault") ? 1 : 0;
  }
  return count;
}

void damage(const fs::path& file) {
  std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
  for (int offset = 3; offset < 40'000; offset += 500) {
    stream.seekp(offset);
    stream.put('x').put('y').put('z');
  }
}

}  // namespace

TEST_CASE("going back to a backup compares first, then swaps, and keeps the vault as it was") {
  TestWindow test;
  const fs::path backup = prepare(test);
  test.window().showBackups();
  test.click("restoreChosenButton");
  REQUIRE(test.waitForPage("restorePage"));
  CHECK(test.find<QComboBox>("restoreFromCombo")
            ->currentText()
            .contains(app::qs(backup.filename().string())));
  compare(test);
  CHECK(test.find<QLabel>("comparisonLabel")->text().contains(QStringLiteral("1 familie")));
  CHECK(test.find("leaveButton")->hasFocus());  // a press of Return too many changes nothing
  test.click("takeButton");
  REQUIRE(test.waitForPage("unlockPage"));
  CHECK(test.message().contains(QStringLiteral("vault-before-restore-2026-11-23")));
  REQUIRE(test.relaunches().size() == 1);
  CHECK(test.relaunches().front().contains(QStringLiteral("--restored")));
  test.signIn();
  CHECK(usecases::listFamilies(test.vault())->size() == 1);
  // Asked for by a person: no warning about an older log.
  CHECK_FALSE(usecases::logFellBack(test.vault()).has_value());
  CHECK(usecases::listBackups(test.vault())->entries.size() == 1);
  CHECK(foldersBeside(test) == 2);
}

TEST_CASE("what was only looked at is gone again, and the vault goes on") {
  TestWindow test;
  const fs::path backup = prepare(test);
  test.window().showRestore(test.vaultPath(), app::qs(backup.string()));
  compare(test);
  CHECK(foldersBeside(test) == 2);
  test.click("leaveButton");
  CHECK(foldersBeside(test) == 1);
  compare(test);
  test.window().showToday();
  QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  CHECK(foldersBeside(test) == 1);
  CHECK(usecases::listFamilies(test.vault())->size() == 2);
}

TEST_CASE("locking while two are compared leaves the vault and nothing beside it") {
  TestWindow test;
  const fs::path backup = prepare(test);
  test.window().showRestore(test.vaultPath(), app::qs(backup.string()));
  type(test);
  test.window().session().lock();
  REQUIRE(test.waitForPage("unlockPage"));
  app::BackgroundWork::waitForAll();
  REQUIRE(test.waitFor([&] { return foldersBeside(test) == 1; }));
  test.signIn();
  CHECK(usecases::listFamilies(test.vault())->size() == 2);
}

TEST_CASE("a wrong passphrase and a damaged backup are told in words, and nothing is left") {
  TestWindow test;
  const fs::path backup = prepare(test);
  test.window().showRestore(test.vaultPath(), app::qs(backup.string()));
  type(test, "en helt forkert saetning");
  REQUIRE(test.waitFor([&] { return !test.message().isEmpty(); }));
  CHECK(test.message().startsWith(QStringLiteral("Forkert adgangssætning")));
  damage(backup / "vault.db");
  type(test);
  REQUIRE(test.waitFor([&] { return test.message().contains(QStringLiteral("beskadiget")); }));
  CHECK(foldersBeside(test) == 1);
}

TEST_CASE("a folder without a backup is said to be one") {
  TestWindow test;
  prepare(test);
  const test::TempFolder empty;
  test.folderAt(app::qs(empty.path().string()));
  test.window().showRestore(test.vaultPath());
  test.click("restoreFolderButton");
  CHECK(test.message().contains(QStringLiteral("ingen sikkerhedskopi")));
  type(test);
  CHECK(test.message().contains(QStringLiteral("Vælg først")));
}

TEST_CASE("a damaged vault leads from its unlock page to its backups, and back to work") {
  TestWindow test;
  prepare(test);
  test.window().session().lock();
  damage(test.vaultFolder() / "vault.db");
  for (const char* const rest : {"vault.db-wal", "vault.db-shm"}) {
    fs::remove(test.vaultFolder() / rest);
  }
  test.window().showUnlock(test.vaultPath());
  REQUIRE(test.waitForPage("unlockPage"));
  test.find<QLineEdit>("passphraseEdit")->setFocus();
  test.type(TestWindow::kPassphrase);
  test.key(Qt::Key_Return);
  REQUIRE(test.waitFor([&] { return !test.message().isEmpty(); }));
  CHECK(test.message().contains(QStringLiteral("beskadiget")));
  test.click("messageActionButton");
  REQUIRE(test.waitForPage("restorePage"));
  compare(test);
  test.click("takeButton");
  REQUIRE(test.waitForPage("unlockPage"));
  test.signIn();
  CHECK(usecases::listFamilies(test.vault())->size() == 1);
  CHECK(foldersBeside(test) == 2);
}

TEST_CASE("where no backup is good, what can still be read is saved, and what is lost is listed") {
  TestWindow test;
  prepare(test);
  test.window().session().lock();
  fs::remove_all(test.vaultFolder() / "backups");
  fs::create_directory(test.vaultFolder() / "backups");
  // Pages of the middle, not the first: it tells which vault this is.
  {
    std::fstream file(test.vaultFolder() / "vault.db",
                      std::ios::in | std::ios::out | std::ios::binary);
    for (const int page : {20, 21, 22}) {
      file.seekp(page * 4096 + 100);
      file.put('x').put('y').put('z');
    }
  }
  test.window().showRestore(test.vaultPath());
  REQUIRE(test.waitForPage("restorePage"));
  CHECK(test.find<QComboBox>("restoreFromCombo")
            ->currentText()
            .contains(QStringLiteral("boksen selv")));
  compare(test);
  CHECK(test.find<QLabel>("comparisonLabel")->text().contains(QStringLiteral("tabt")));
  CHECK(test.find<QLabel>("findingsLabel")->text().contains(QStringLiteral("Tabt af")));
  test.click("takeButton");
  REQUIRE(test.waitForPage("unlockPage"));
  test.signIn();
  CHECK(usecases::listFamilies(test.vault()).ok());
  CHECK(foldersBeside(test) == 2);
}

TEST_CASE("what can still be read is saved with its progress shown, and can be stopped") {
  TestWindow test;
  prepare(test);
  test.window().session().lock();
  fs::remove_all(test.vaultFolder() / "backups");
  fs::create_directory(test.vaultFolder() / "backups");
  test.window().showRestore(test.vaultPath());
  REQUIRE(test.waitForPage("restorePage"));
  auto* bar = test.window().page()->findChild<QProgressBar*>(QStringLiteral("workProgress"));
  std::vector<int> shown;
  QObject::connect(bar, &QProgressBar::valueChanged, bar, [&](int value) {
    if (bar->maximum() > 0 && value >= 0) shown.push_back(value);
  });
  type(test);
  test.click("stopButton");
  REQUIRE(test.waitFor([&] { return test.message().contains(QStringLiteral("Stoppet")); }));
  CHECK(foldersBeside(test) == 1);
  shown.clear();
  compare(test);
  REQUIRE(shown.size() > 4);
  CHECK(std::is_sorted(shown.begin(), shown.end()));
  CHECK(shown.back() == bar->maximum());
}

TEST_CASE("a vault that is gone comes back from a stick, in the place that is chosen") {
  TestWindow test;
  const fs::path backup = prepare(test);
  test.window().session().lock();
  const test::TempFolder stick;
  fs::copy(backup, stick.path() / "kopi", fs::copy_options::recursive);
  fs::remove_all(test.vaultFolder());
  test.window().showStart();
  test.click("restoreVaultButton");
  REQUIRE(test.waitForPage("restorePage"));
  test.folderAt(app::qs(stick.path().string()));
  test.click("restoreFolderButton");
  test.find<QLineEdit>("restoreToEdit")->setText(test.vaultPath());
  compare(test);
  test.click("takeButton");
  REQUIRE(test.waitForPage("unlockPage"));
  CHECK(test.settings().lastVault() == test.vaultPath());
  test.signIn();
  CHECK(usecases::listFamilies(test.vault())->size() == 1);
}

TEST_CASE("a swap that fails leaves the vault as it was and says so") {
  TestWindow test;
  const fs::path backup = prepare(test);
  test.window().showRestore(test.vaultPath(), app::qs(backup.string()));
  compare(test);
  // Somebody opens the restored copy meanwhile.
  const fs::path restored = test.vaultFolder().string() + "-restored";
  const auto other = usecases::OpenVault::unlock(
      restored, std::nullopt, test::secret(TestWindow::kPassphrase), test.clock());
  REQUIRE(other.ok());
  test.click("takeButton");
  REQUIRE(test.waitForPage("unlockPage"));
  CHECK(test.message().contains(QStringLiteral("blev ikke sat på boksens plads")));
  CHECK(test.relaunches().back().contains(QStringLiteral("--not-restored")));
  test.signIn();
  CHECK(usecases::listFamilies(test.vault())->size() == 2);
}
