#include "session/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>

#include <ctime>

namespace tidlig::app {
namespace {

constexpr std::chrono::seconds kWarning{30};

IdleWatch::Milliseconds sinceBoot() {
  timespec time{};
  clock_gettime(CLOCK_BOOTTIME, &time);
  return std::chrono::duration_cast<IdleWatch::Milliseconds>(
      std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec));
}

}  // namespace

IdleWatch::IdleWatch(QObject* parent, Now now)
    : QObject(parent), m_now(now ? std::move(now) : Now(sinceBoot)) {
  m_timer.setInterval(1000);
  connect(&m_timer, &QTimer::timeout, this, &IdleWatch::check);
}

void IdleWatch::start() {
  m_last = m_now();
  m_counting = false;
  m_timer.start();
  qApp->installEventFilter(this);
}

void IdleWatch::stop() {
  m_timer.stop();
  m_counting = false;
  qApp->removeEventFilter(this);
}

void IdleWatch::check() {
  const auto left = m_limit - (m_now() - m_last);
  if (left <= Milliseconds(0)) {
    stop();
    Q_EMIT idle();
    return;
  }
  if (left > kWarning) return;
  m_counting = true;
  Q_EMIT countdown(static_cast<int>((left.count() + 999) / 1000));
}

void IdleWatch::touch() {
  // A key pressed after a long sleep must not save an overdue session from being locked.
  if (m_now() - m_last >= m_limit) {
    check();
    return;
  }
  m_last = m_now();
  if (!m_counting) return;
  m_counting = false;
  Q_EMIT countdown(0);
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event) {
  switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
      touch();
      break;
    default:
      break;
  }
  return QObject::eventFilter(watched, event);
}

}  // namespace tidlig::app
