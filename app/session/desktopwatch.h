#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>

class QDBusObjectPath;

namespace tidlig::app {

/// Hears from the desktop that the machine goes to sleep or that the screen was locked. Where no
/// desktop says so, the idle time still does. It has the machine wait with going to sleep (a "delay
/// inhibitor") until it is let, so that nothing goes to sleep unlocked.
class DesktopWatch : public QObject {
  Q_OBJECT

 public:
  /// On the machine's own buses.
  explicit DesktopWatch(QObject* parent = nullptr);
  DesktopWatch(QDBusConnection system, QDBusConnection session, QObject* parent = nullptr);

  /// Whoever heard `leaving` has locked. A program that replaces itself says so by that.
  void letSleep();
  /// The session whose lock counts; empty while any counts.
  [[nodiscard]] const QString& ownSession() const { return m_ownSession; }

 Q_SIGNALS:
  void leaving();

 private Q_SLOTS:
  void prepareForSleep(bool asleep);
  void screenLocked(bool locked);
  void sessionLocked();

 private:
  void listenToAnySession();
  void listenToOwnSession(const QString& path);
  void findOwnSession();
  void askForSession(const QString& method, const QVariant& which,
                     void (DesktopWatch::*otherwise)());
  void findSessionByName();
  void stayWithAnySession() {}
  void haveItWait();

  QDBusConnection m_system;
  QString m_ownSession;               ///< empty: any
  QDBusUnixFileDescriptor m_waiting;  ///< the machine waits as long as this is open
};

}  // namespace tidlig::app
