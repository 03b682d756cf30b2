#include "session/desktopwatch.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <unistd.h>

namespace tidlig::app {
namespace {

QString loginService() {
  return QStringLiteral("org.freedesktop.login1");
}
QString loginPath() {
  return QStringLiteral("/org/freedesktop/login1");
}
QString managerInterface() {
  return QStringLiteral("org.freedesktop.login1.Manager");
}
QString sessionInterface() {
  return QStringLiteral("org.freedesktop.login1.Session");
}

QDBusMessage managerCall(const QString& method) {
  return QDBusMessage::createMethodCall(loginService(), loginPath(), managerInterface(), method);
}

}  // namespace

DesktopWatch::DesktopWatch(QObject* parent)
    : DesktopWatch(QDBusConnection::systemBus(), QDBusConnection::sessionBus(), parent) {}

DesktopWatch::DesktopWatch(QDBusConnection system, QDBusConnection session, QObject* parent)
    : QObject(parent), m_system(std::move(system)) {
  for (const char* name : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"}) {
    session.connect(QString(), QString(), QString::fromLatin1(name),
                    QStringLiteral("ActiveChanged"), this, SLOT(screenLocked(bool)));
  }
  if (!m_system.isConnected()) return;
  m_system.connect(loginService(), loginPath(), managerInterface(),
                   QStringLiteral("PrepareForSleep"), this, SLOT(prepareForSleep(bool)));
  listenToAnySession();
  findOwnSession();
  haveItWait();
}

/// Until it is known which session is ours, and where it cannot be known, the lock of any counts:
/// to lock once too often costs a passphrase, once too seldom costs more.
void DesktopWatch::listenToAnySession() {
  m_system.connect(loginService(), QString(), sessionInterface(), QStringLiteral("Lock"), this,
                   SLOT(sessionLocked()));
}

void DesktopWatch::listenToOwnSession(const QString& path) {
  m_system.connect(loginService(), path, sessionInterface(), QStringLiteral("Lock"), this,
                   SLOT(sessionLocked()));
  m_system.disconnect(loginService(), QString(), sessionInterface(), QStringLiteral("Lock"), this,
                      SLOT(sessionLocked()));
  m_ownSession = path;
}

void DesktopWatch::findOwnSession() {
  askForSession(QStringLiteral("GetSessionByPID"), static_cast<uint>(::getpid()),
                &DesktopWatch::findSessionByName);
}

/// A program that the user's service manager started belongs to no session by its number.
void DesktopWatch::findSessionByName() {
  const QString name = qEnvironmentVariable("XDG_SESSION_ID");
  if (name.isEmpty()) return;
  askForSession(QStringLiteral("GetSession"), name, &DesktopWatch::stayWithAnySession);
}

void DesktopWatch::askForSession(const QString& method, const QVariant& which,
                                 void (DesktopWatch::*otherwise)()) {
  auto call = managerCall(method);
  call << which;
  auto* answer = new QDBusPendingCallWatcher(m_system.asyncCall(call), this);
  connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, otherwise] {
    const QDBusPendingReply<QDBusObjectPath> path(*answer);
    answer->deleteLater();
    if (path.isError()) return (this->*otherwise)();
    listenToOwnSession(path.value().path());
  });
}

void DesktopWatch::haveItWait() {
  auto call = managerCall(QStringLiteral("Inhibit"));
  call << QStringLiteral("sleep") << QStringLiteral("Tidlig")
       << QStringLiteral("The vault is locked first") << QStringLiteral("delay");
  auto* answer = new QDBusPendingCallWatcher(m_system.asyncCall(call), this);
  connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
    const QDBusPendingReply<QDBusUnixFileDescriptor> waiting(*answer);
    answer->deleteLater();
    if (!waiting.isError()) m_waiting = waiting.value();
  });
}

void DesktopWatch::prepareForSleep(bool asleep) {
  asleep ? Q_EMIT leaving() : haveItWait();
}

void DesktopWatch::letSleep() {
  m_waiting = QDBusUnixFileDescriptor();
}

void DesktopWatch::screenLocked(bool locked) {
  if (locked) Q_EMIT leaving();
}

void DesktopWatch::sessionLocked() {
  Q_EMIT leaving();
}

}  // namespace tidlig::app
