#pragma once

#include "base/progress.h"
#include "session/background.h"
#include "session/idlewatch.h"
#include "session/relaunch.h"
#include "usecases/openvault.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <mutex>
#include <utility>

namespace tidlig::app {

/// The signed-in state of the program: the open vault, and the ways out of it.
class Session : public QObject {
  Q_OBJECT

 public:
  Session(const base::Clock& clock, IdleWatch::Now now = {}, QObject* parent = nullptr);
  ~Session() override;

  [[nodiscard]] bool isOpen() const { return m_vault != nullptr; }
  /// Only while open.
  [[nodiscard]] usecases::OpenVault& vault() const { return *m_vault; }
  [[nodiscard]] const base::Clock& clock() const { return m_clock; }
  [[nodiscard]] IdleWatch& idle() { return m_idle; }

  void open(std::unique_ptr<usecases::OpenVault> vault);
  /// Closes the database and wipes the keys. Whoever listens to `closing` lets go of everything
  /// read from the vault first; what happens then (a fresh image) is the window's part.
  /// `whileClosed` is done in between.
  void lock(const std::function<void()>& whileClosed = {});

  /// Whether long work has the vault for itself: nobody else may touch it meanwhile.
  [[nodiscard]] bool isWorkingAlone() const { return m_stop != nullptr; }
  /// Asks the long work to stop; `done` is called all the same.
  void stopWorkingAlone();
  /// Gives the vault to `work(vault, progress)` in a thread of its own, and what comes of it to
  /// `done(result)` in the window's thread. `told(done, total)` is called there now and then. The
  /// window lets nobody do anything else meanwhile; where it has to lock, the work is stopped
  /// first.
  template <typename Work, typename Told, typename Then>
  void workAlone(Work work, Told told, Then done);
  /// Held by whoever works on the vault's files in a thread of its own: one after another.
  [[nodiscard]] std::shared_ptr<std::mutex> turn() const { return m_turn; }

 Q_SIGNALS:
  void opened();
  void closing();
  void locked();
  /// Something was committed just now.
  void saved();
  /// Long work began or ended.
  void workingAlone(bool alone);

 private:
  using Stop = std::shared_ptr<std::atomic<bool>>;
  static constexpr std::int64_t kToldSteps = 1000;
  Stop beginAlone();
  void endAlone();

  const base::Clock& m_clock;
  IdleWatch m_idle;
  std::unique_ptr<usecases::OpenVault> m_vault;
  Stop m_stop;               ///< there while long work has the vault
  bool m_lockAfter = false;  ///< locking waits for its end
  std::shared_ptr<std::mutex> m_turn = std::make_shared<std::mutex>();
};

template <typename Work, typename Told, typename Then>
void Session::workAlone(Work work, Told told, Then done) {
  const Stop stop = beginAlone();
  const QPointer<QObject> here(this);
  // Work asks far more often whether it is to stop than anybody could see it move.
  const auto last = std::make_shared<std::int64_t>(-1);
  base::Progress progress = [stop, here, told, last](std::int64_t made, std::int64_t total) {
    const std::int64_t now = total > 0 ? made * kToldSteps / total : made;
    if (std::exchange(*last, now) != now) {
      inWindow(here, [told, made, total] { told(made, total); });
    }
    return !*stop;
  };
  usecases::OpenVault& vault = *m_vault;
  inBackground(
      this,
      [&vault, work = std::move(work), progress, turn = m_turn] {
        const std::lock_guard mine(*turn);
        return work(vault, progress);
      },
      [this, done = std::move(done)](auto result) {
        done(std::move(result));
        endAlone();
      });
}

}  // namespace tidlig::app
