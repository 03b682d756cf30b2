#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace tidlig::app {

/// Counts the time since the last key, touch or mouse and says when it is enough. Asks a clock that
/// goes on while the machine sleeps, so that a lid that was closed for long locks at once.
class IdleWatch : public QObject {
  Q_OBJECT

 public:
  using Milliseconds = std::chrono::milliseconds;
  using Now = std::function<Milliseconds()>;

  /// `now` replaces the machine's clock in tests.
  explicit IdleWatch(QObject* parent = nullptr, Now now = {});

  void setLimit(Milliseconds limit) { m_limit = limit; }
  void start();
  void stop();
  /// What the timer does every second.
  void check();

  bool eventFilter(QObject* watched, QEvent* event) override;

 Q_SIGNALS:
  /// Seconds left, from 30 down to 1; 0 when somebody came back.
  void countdown(int seconds);
  void idle();

 private:
  void touch();

  Now m_now;
  Milliseconds m_limit{std::chrono::minutes(5)};
  Milliseconds m_last{0};
  QTimer m_timer;
  bool m_counting = false;
};

}  // namespace tidlig::app
