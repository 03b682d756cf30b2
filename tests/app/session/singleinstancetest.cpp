#include "app/bus.h"
#include "app/testwindow.h"
#include "session/singleinstance.h"
#include "support/tempfolder.h"
#include "text/text.h"
#include "usecases/openvault.h"

#include <QDBusConnectionInterface>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using app::SingleInstance;
using test::Bus;
using test::TestWindow;

namespace {

QString folderIn(const test::TempFolder& folder, const char* name) {
  const auto path = folder / name;
  std::filesystem::create_directories(path);
  return app::qs(path.string());
}

/// The real program, offscreen, in a home of its own.
class Program {
 public:
  Program(const test::TempFolder& home, const QString& bus, const QString& vault) {
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), app::qs((home / "config").string()));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), app::qs((home / "data").string()));
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), bus);
    m_process.setProcessEnvironment(environment);
    m_process.start(QStringLiteral(TIDLIG_PROGRAM), {QStringLiteral("--vault"), vault});
    m_process.waitForStarted();
  }
  ~Program() {
    m_process.kill();
    m_process.waitForFinished();
  }
  [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }
  void killHard() {
    m_process.kill();
    m_process.waitForFinished();
  }
  bool endsWell() {
    if (isRunning()) m_process.waitForFinished(20'000);
    return !isRunning() && m_process.exitStatus() == QProcess::NormalExit &&
           m_process.exitCode() == 0;
  }

 private:
  QProcess m_process;
};

bool waitForName(const QDBusConnection& bus, const QString& vault) {
  return QTest::qWaitFor(
      [&] { return bus.interface()->isServiceRegistered(SingleInstance::nameOf(vault)); }, 20'000);
}

}  // namespace

TEST_CASE("the name on the bus tells neither the folder nor a person") {
  const test::TempFolder folder;
  const QString vault = folderIn(folder, "Inger Eksempels boks");
  const QString name = SingleInstance::nameOf(vault);
  for (const char* part : {"Inger", "boks", "tmp", "vault"}) {
    CHECK_FALSE(name.contains(QLatin1String(part), Qt::CaseInsensitive));
  }
  CHECK(name.size() < 255);
  // However the way to the folder is written.
  CHECK(SingleInstance::nameOf(vault + QStringLiteral("/../Inger Eksempels boks/")) == name);
  QFile::link(vault, app::qs((folder / "link").string()));
  CHECK(SingleInstance::nameOf(app::qs((folder / "link").string())) == name);
  CHECK(SingleInstance::nameOf(folderIn(folder, "other")) != name);
}

TEST_CASE("the second window of a vault is refused and the first is asked to come forward") {
  Bus bus;
  const test::TempFolder folder;
  const QString vault = folderIn(folder, "vault");
  SingleInstance first(bus.connection());
  REQUIRE(first.claim(vault));
  CHECK(first.claim(vault));  // as often as it likes
  const QSignalSpy wanted(&first, &SingleInstance::wanted);
  const test::TempFolder home;
  Program program(home, bus.address(), vault);
  CHECK(QTest::qWaitFor([&] { return !program.isRunning(); }, 20'000));
  CHECK(wanted.size() == 1);
  CHECK(program.endsWell());
}

TEST_CASE("two vaults may be open side by side, and a vault left is free again") {
  Bus bus;
  const test::TempFolder folder;
  SingleInstance first(bus.connection());
  SingleInstance second(bus.connection());
  REQUIRE(first.claim(folderIn(folder, "one")));
  REQUIRE(second.claim(folderIn(folder, "two")));
  REQUIRE(first.claim(folderIn(folder, "three")));
  CHECK(second.claim(folderIn(folder, "one")));
}

TEST_CASE("without a bus every claim succeeds") {
  SingleInstance alone(QDBusConnection(QStringLiteral("no such bus")));
  CHECK(alone.claim(QStringLiteral("/nowhere")));
}

TEST_CASE("a second start of the program ends well and leaves the first window running") {
  Bus bus;
  const test::TempFolder home;
  TestWindow test;
  test.createVault();
  Program first(home, bus.address(), test.vaultPath());
  const auto connection = bus.connection();
  REQUIRE(waitForName(connection, test.vaultPath()));
  Program second(home, bus.address(), test.vaultPath());
  CHECK(second.endsWell());
  CHECK(first.isRunning());
}

TEST_CASE("a program that was killed leaves nothing behind that stops the next start") {
  Bus bus;
  const test::TempFolder home;
  TestWindow test;
  test.createVault();
  const auto connection = bus.connection();
  Program first(home, bus.address(), test.vaultPath());
  REQUIRE(waitForName(connection, test.vaultPath()));
  first.killHard();
  Program next(home, bus.address(), test.vaultPath());
  CHECK(waitForName(connection, test.vaultPath()));
  CHECK(next.isRunning());
}

TEST_CASE("a window that meets its vault open elsewhere asks that window and closes itself") {
  TestWindow test;
  test.createVault();
  int asked = 0;
  app::Settings settings(app::qs((test.vaultFolder().parent_path() / "other.ini").string()));
  app::Theme theme;
  app::MainWindow window({test.clock(),
                          settings,
                          test.language(),
                          theme,
                          app::Pickers{},
                          [](const QStringList&) {},
                          [] { return security::kLowestCost; },
                          {},
                          [&](const QString&) {
                            ++asked;
                            return false;
                          }});
  window.show();
  window.start(test.vaultPath());
  CHECK(asked == 1);
  CHECK(window.hasYielded());
  CHECK_FALSE(window.isVisible());
}

TEST_CASE("for two users of the machine, who see no common bus, the vault’s own lock holds") {
  TestWindow test;
  test.createVault();
  test.signIn();
  const auto other = usecases::OpenVault::unlock(
      test.vaultFolder(), std::nullopt, test::secret(TestWindow::kPassphrase), test.clock());
  REQUIRE_FALSE(other.ok());
  CHECK(other.error().kind == base::ErrorKind::busy);
}
