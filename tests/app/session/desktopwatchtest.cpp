#include "app/bus.h"
#include "app/testwindow.h"
#include "session/desktopwatch.h"

#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QSignalSpy>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using app::DesktopWatch;

/// What the real service answers and tells, as far as a window hears it.
class LoginService : public QObject, protected QDBusContext {
  Q_OBJECT
  Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

 public:
  explicit LoginService(QDBusConnection bus) : m_bus(std::move(bus)) {
    m_bus.registerObject(QStringLiteral("/org/freedesktop/login1"), this,
                         QDBusConnection::ExportAllSlots);
    m_bus.registerService(QStringLiteral("org.freedesktop.login1"));
  }
  ~LoginService() override {
    for (const int end : m_ends) ::close(end);
  }
  void tell(const QString& path, const char* interface, const char* name,
            const QVariantList& arguments = {}) {
    auto signal =
        QDBusMessage::createSignal(path, QString::fromLatin1(interface), QString::fromLatin1(name));
    signal.setArguments(arguments);
    m_bus.send(signal);
  }
  void prepareForSleep(bool asleep) {
    tell(QStringLiteral("/org/freedesktop/login1"), "org.freedesktop.login1.Manager",
         "PrepareForSleep", {asleep});
  }
  void lock(const QString& session) { tell(session, "org.freedesktop.login1.Session", "Lock"); }
  [[nodiscard]] int inhibitors() const { return static_cast<int>(m_ends.size()); }
  /// Whether somebody still holds the newest one.
  [[nodiscard]] bool waits() const {
    char byte = 0;
    return ::read(m_ends.back(), &byte, 1) != 0;  // the end: nobody has the other side open
  }

  QString session = QStringLiteral("/org/freedesktop/login1/session/ours");
  QStringList asked;

 public Q_SLOTS:
  QDBusUnixFileDescriptor Inhibit(const QString& what, const QString& who, const QString& why,
                                  const QString& mode) {
    asked = {what, who, why, mode};
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0) return {};
    m_ends.push_back(ends[0]);
    QDBusUnixFileDescriptor given(ends[1]);
    ::close(ends[1]);
    return given;
  }
  QDBusObjectPath GetSessionByPID(uint) {
    ++sessionQuestions;
    if (session.isEmpty()) sendErrorReply(QDBusError::Failed, QStringLiteral("no session"));
    return QDBusObjectPath(session.isEmpty() ? QStringLiteral("/none") : session);
  }

 public:
  int sessionQuestions = 0;

 private:
  QDBusConnection m_bus;
  std::vector<int> m_ends;
};

namespace {

struct Desktop {
  test::Bus bus;
  LoginService login{bus.connection()};
  QDBusConnection teller = bus.connection();
  DesktopWatch watch{bus.connection(), bus.connection()};
  QSignalSpy leaving{&watch, &DesktopWatch::leaving};

  bool isReady() {
    return QTest::qWaitFor(
               [&] { return login.inhibitors() > 0 && watch.ownSession() == login.session; }) &&
           roundTrip();
  }
  /// Everything sent before has arrived when this comes back.
  bool roundTrip() {
    const auto before = leaving.count();
    screenSaver(true);
    return QTest::qWaitFor([&] { return leaving.count() > before; });
  }
  void screenSaver(bool active) {
    auto signal = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/ScreenSaver"),
                                             QStringLiteral("org.freedesktop.ScreenSaver"),
                                             QStringLiteral("ActiveChanged"));
    signal << active;
    teller.send(signal);
  }
  bool heard(const std::function<void()>& happens) {
    leaving.clear();
    happens();
    return QTest::qWaitFor([&] { return leaving.count() == 1; });
  }
};

}  // namespace

TEST_CASE(
    "sleep, the session's lock and the screen's lock are each heard, and their ends are not") {
  Desktop desktop;
  REQUIRE(desktop.isReady());
  CHECK(desktop.heard([&] { desktop.login.prepareForSleep(true); }));
  CHECK(desktop.heard([&] { desktop.login.lock(desktop.login.session); }));
  CHECK(desktop.heard([&] { desktop.screenSaver(true); }));
  desktop.leaving.clear();
  desktop.login.prepareForSleep(false);
  desktop.screenSaver(false);
  REQUIRE(desktop.roundTrip());
  CHECK(desktop.leaving.count() == 1);  // the round trip itself
}

TEST_CASE("another person's session that is locked leaves this one open") {
  Desktop desktop;
  REQUIRE(desktop.isReady());
  desktop.leaving.clear();
  desktop.login.lock(QStringLiteral("/org/freedesktop/login1/session/theirs"));
  desktop.login.lock(desktop.login.session);
  REQUIRE(QTest::qWaitFor([&] { return desktop.leaving.count() > 0; }));
  REQUIRE(desktop.roundTrip());
  CHECK(desktop.leaving.count() == 2);  // ours, and the round trip
}

TEST_CASE("where nobody knows which session is ours, the lock of any counts") {
  qunsetenv("XDG_SESSION_ID");
  test::Bus bus;
  LoginService login(bus.connection());
  login.session.clear();
  DesktopWatch watch(bus.connection(), bus.connection());
  const QSignalSpy leaving(&watch, &DesktopWatch::leaving);
  REQUIRE(QTest::qWaitFor([&] { return login.sessionQuestions > 0 && login.inhibitors() > 0; }));
  login.lock(QStringLiteral("/org/freedesktop/login1/session/c1"));
  CHECK(QTest::qWaitFor([&] { return leaving.count() == 1; }));
}

TEST_CASE("the window locks when the machine is about to sleep, and the machine waits for that") {
  test::TestWindow test;
  test.createVault();
  test.signIn();
  REQUIRE(test.waitForPage("todayPage"));
  Desktop desktop;
  REQUIRE(desktop.isReady());
  CHECK(desktop.login.asked.value(0) == QLatin1String("sleep"));
  CHECK(desktop.login.asked.value(3) == QLatin1String("delay"));
  test.window().lockWith(desktop.watch);
  bool waitedUntilLocked = false;
  QObject::connect(&test.window().session(), &app::Session::closing, &desktop.watch,
                   [&] { waitedUntilLocked = desktop.login.waits(); });
  REQUIRE(desktop.login.waits());
  desktop.login.prepareForSleep(true);
  CHECK(test.waitForPage("unlockPage"));
  CHECK_FALSE(test.window().session().isOpen());
  CHECK(test.relaunches().size() == 1);
  CHECK(waitedUntilLocked);
  CHECK(QTest::qWaitFor([&] { return !desktop.login.waits(); }));
  // Awake again: the next sleep waits too.
  desktop.login.prepareForSleep(false);
  CHECK(QTest::qWaitFor([&] { return desktop.login.inhibitors() == 2; }));
  CHECK(desktop.login.waits());
  desktop.login.prepareForSleep(true);  // with nothing open there is nothing to wait for
  CHECK(QTest::qWaitFor([&] { return !desktop.login.waits(); }));
}

TEST_CASE("each way of leaving locks the window") {
  test::TestWindow test;
  test.createVault();
  Desktop desktop;
  REQUIRE(desktop.isReady());
  test.window().lockWith(desktop.watch);
  const std::function<void()> ways[] = {[&] { desktop.login.lock(desktop.login.session); },
                                        [&] { desktop.screenSaver(true); },
                                        [&] { desktop.login.prepareForSleep(true); }};
  std::size_t locks = 0;
  for (const auto& leave : ways) {
    test.signIn();
    REQUIRE(test.waitForPage("todayPage"));
    leave();
    CHECK(test.waitForPage("unlockPage"));
    CHECK(test.relaunches().size() == ++locks);
  }
}

TEST_CASE("without a system bus the window is the same as before") {
  DesktopWatch watch(QDBusConnection(QStringLiteral("no such bus")),
                     QDBusConnection(QStringLiteral("no such bus")));
  const QSignalSpy leaving(&watch, &DesktopWatch::leaving);
  watch.letSleep();
  CHECK(leaving.isEmpty());
}

#include "desktopwatchtest.moc"
