#include "app/testwindow.h"
#include "print/recoverysheet.h"
#include "security/recoverykey.h"
#include "usecases/families.h"
#include "usecases/recovery.h"
#include "usecases/rekey.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using domain::Role;
using test::TestWindow;

namespace {

constexpr const char* kNew = "graa katte sover i solen";

void openKeys(TestWindow& test) {
  test.createVault({Role::administrator, Role::professional});
  test.signIn();
  test.window().showKeys();
  REQUIRE(test.waitForPage("keysPage"));
}

/// The shown key's groups; of halves, those of A and then those of B.
QStringList groups(TestWindow& test) {
  static const QRegularExpression group(QStringLiteral("\\b[0-9A-Z]{5}\\b"));
  QStringList found;
  auto matches = group.globalMatch(test.find<QLabel>("recoveryKeyLabel")->text());
  while (matches.hasNext()) found << matches.next().captured();
  return found;
}

void typeBack(TestWindow& test, const QStringList& all) {
  static const QRegularExpression number(QStringLiteral("\\d+"));
  for (const char* name : {"group1Edit", "group2Edit"}) {
    auto* edit = test.find<QLineEdit>(name);
    const QString label = edit->accessibleName();
    const int asked = number.match(label).captured().toInt();
    const int half = all.size() > 13 && label.contains(QStringLiteral(" B")) ? 13 : 0;
    edit->setFocus();
    test.type(all[half + asked - 1].toLatin1().constData());
  }
}

void put(TestWindow& test, const char* passphrase) {
  auto* edit = test.find<QLineEdit>("ownPassphraseEdit");
  edit->setFocus();
  edit->selectAll();
  test.type(passphrase);
  test.click("putKeyButton");
  REQUIRE(test.waitFor([&] { return !test.message().isEmpty(); }));
}

base::Status recover(TestWindow& test, const QString& key) {
  test.window().session().lock();
  return usecases::recoverVault(
      test.vaultFolder(), std::nullopt, security::SecretText::copyOf(key.toStdString()),
      security::SecretText::copyOf(kNew), security::kLowestCost, test.clock());
}

}  // namespace

TEST_CASE("a new recovery key is shown, typed back, and opens once the passphrase was right") {
  TestWindow test;
  openKeys(test);
  test.click("makeKeyButton");
  const QStringList key = groups(test);
  REQUIRE(key.size() == 13);
  test.click("putKeyButton");
  CHECK_FALSE(test.message().isEmpty());
  typeBack(test, key);
  put(test, "det er helt forkert");
  CHECK(groups(test) == key);
  put(test, TestWindow::kPassphrase);
  CHECK(recover(test, key.join(QLatin1Char('-'))).ok());
}

TEST_CASE("a key in two halves opens by both of them together") {
  TestWindow test;
  openKeys(test);
  test.find<QCheckBox>("halvesBox")->setChecked(true);
  test.click("makeKeyButton");
  const QStringList key = groups(test);
  REQUIRE(key.size() == 26);
  typeBack(test, key);
  put(test, TestWindow::kPassphrase);
  CHECK_FALSE(recover(test, key.first(13).join(QLatin1Char('-'))).ok());
  CHECK(recover(test, key.join(QLatin1Char('-'))).ok());
}

TEST_CASE("the recovery key's sheet is printed and saved where asked, for its owner's eyes alone") {
  TestWindow test;
  openKeys(test);
  test.click("makeKeyButton");
  const QString key = groups(test).join(QLatin1Char('-'));
  test.click("printButton");
  CHECK(test.prints() == 1);
  const QString path = test.paper() + QStringLiteral(".key.pdf");
  test.saveAt(path);
  test.click("saveKeyButton");
  QFile file(path);
  REQUIRE(file.open(QIODevice::ReadOnly));
  CHECK(file.readAll().startsWith("%PDF"));
  CHECK((file.permissions() & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());
  app::RecoverySheet sheet{
      {key.split(QLatin1Char('-'))}, QStringLiteral("abc"), test.clock().today()};
  CHECK(app::textOf(sheet).contains(QStringLiteral("abc")));
}

TEST_CASE("a QR code is black on white with a margin, and another for another key") {
  const QImage one = app::qrCode(QStringLiteral("ABCDE-FGHJK"), 4);
  REQUIRE_FALSE(one.isNull());
  CHECK(one.width() == one.height());
  CHECK(one.width() % 4 == 0);
  // The corner that every such code has, behind the margin.
  CHECK(one.pixelColor(0, 0) == QColor(Qt::white));
  CHECK(one.pixelColor(4 * 4, 4 * 4) == QColor(Qt::black));
  CHECK(one.pixelColor(5 * 4, 5 * 4) == QColor(Qt::white));
  CHECK(one.pixelColor(6 * 4, 6 * 4) == QColor(Qt::black));
  CHECK(one != app::qrCode(QStringLiteral("ABCDE-FGHJM"), 4));
}

TEST_CASE("the vault gets a new key in the window and goes on, and nobody notices but the keys") {
  TestWindow test;
  test.createVault({Role::administrator, Role::professional});
  test.signIn();
  test.addFamily("Åby");
  const auto copy = test.vaultFolder() / "backups" / "before";
  std::filesystem::create_directory(copy);
  std::filesystem::copy(test.vaultFolder() / "vault.db", copy / "vault.db");
  test.window().showKeys();
  REQUIRE(test.waitForPage("keysPage"));
  test.click("rekeyButton");
  REQUIRE(test.waitFor([&] { return !test.message().isEmpty(); }));
  CHECK(usecases::listFamilies(test.vault())->size() == 1);
  CHECK(test.find<QLabel>("oldBackupsLabel")->text().contains(QStringLiteral("before")));
  CHECK(usecases::backupsUnderOldKeys(test.vault()).size() == 1);
  CHECK(checkVault(test.vault())->empty());
}
