#pragma once

#include <QObject>

namespace tidlig::app {

/// Hears from the desktop that the machine goes to sleep or that the screen was locked. Where no
/// desktop says so, the idle time still does.
class DesktopWatch : public QObject {
  Q_OBJECT

 public:
  explicit DesktopWatch(QObject* parent = nullptr);

 Q_SIGNALS:
  void leaving();

 private Q_SLOTS:
  void prepareForSleep(bool asleep);
  void screenLocked(bool locked);
  void sessionLocked();
};

}  // namespace tidlig::app
