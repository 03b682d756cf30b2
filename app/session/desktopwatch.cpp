#include "session/desktopwatch.h"

#include <QDBusConnection>

namespace tidlig::app {

DesktopWatch::DesktopWatch(QObject* parent) : QObject(parent) {
  auto system = QDBusConnection::systemBus();
  const QString login = QStringLiteral("org.freedesktop.login1");
  system.connect(login, QStringLiteral("/org/freedesktop/login1"),
                 QStringLiteral("org.freedesktop.login1.Manager"),
                 QStringLiteral("PrepareForSleep"), this, SLOT(prepareForSleep(bool)));
  system.connect(login, QString(), QStringLiteral("org.freedesktop.login1.Session"),
                 QStringLiteral("Lock"), this, SLOT(sessionLocked()));
  auto session = QDBusConnection::sessionBus();
  for (const char* name : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"}) {
    session.connect(QString(), QString(), QString::fromLatin1(name),
                    QStringLiteral("ActiveChanged"), this, SLOT(screenLocked(bool)));
  }
}

void DesktopWatch::prepareForSleep(bool asleep) {
  if (asleep) Q_EMIT leaving();
}

void DesktopWatch::screenLocked(bool locked) {
  if (locked) Q_EMIT leaving();
}

void DesktopWatch::sessionLocked() {
  Q_EMIT leaving();
}

}  // namespace tidlig::app
