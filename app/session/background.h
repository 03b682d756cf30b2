#pragma once

#include <QCoreApplication>
#include <QMetaObject>
#include <QObject>
#include <QPointer>
#include <QThread>

#include <memory>
#include <utility>

namespace tidlig::app {

/// Counts work that is under way, so that the program does not end in the middle of it.
class BackgroundWork {
 public:
  BackgroundWork();
  ~BackgroundWork();
  BackgroundWork(const BackgroundWork&) = delete;
  BackgroundWork& operator=(const BackgroundWork&) = delete;

  /// Waits until nothing is under way any more; at most some seconds.
  static void waitForAll();
};

/// Runs `work` in a thread of its own and hands what it returns to `done` in the window's thread.
/// Where `context` is gone by then, the result is let go unseen (a vault closes itself).
template <typename Work, typename Then>
void inBackground(QObject* context, Work work, Then done) {
  using Outcome = decltype(work());
  auto* thread = QThread::create([work = std::move(work), done = std::move(done),
                                  guard = QPointer<QObject>(context),
                                  counted = std::make_shared<BackgroundWork>()]() mutable {
    auto outcome = std::make_shared<Outcome>(work());
    QMetaObject::invokeMethod(
        qApp,
        [outcome = std::move(outcome), done = std::move(done), guard] {
          if (guard) done(std::move(*outcome));
        },
        Qt::QueuedConnection);
    counted.reset();
  });
  QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
  thread->start();
}

/// Calls `call` in the window's thread, unless `context` is gone by then.
template <typename Call>
void inWindow(const QPointer<QObject>& context, Call call) {
  QMetaObject::invokeMethod(
      qApp,
      [context, call = std::move(call)] {
        if (context) call();
      },
      Qt::QueuedConnection);
}

}  // namespace tidlig::app
