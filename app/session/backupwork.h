#pragma once

#include "session/session.h"
#include "usecases/backups.h"

#include <QTimer>

#include <atomic>
#include <deque>
#include <optional>
#include <vector>

namespace tidlig::app {

/// What came of making backups.
struct BackupOutcome {
  std::vector<usecases::BackupMade> made;
  std::optional<base::Error> failure;  ///< the first; what was made before it stays
  bool placeMissing = false;           ///< the other place is chosen and was not there
};

/// Makes backups of the open vault in a thread of their own while it is used: one in the vault's
/// own folder, then one in the other place where that is chosen and there. Long work that has the
/// vault for itself, and locking, stop it.
class BackupWork : public QObject {
  Q_OBJECT

 public:
  explicit BackupWork(Session& session);

  [[nodiscard]] bool isRunning() const { return m_running; }
  /// Does nothing while one is being made or the vault is worked on alone.
  void start();
  /// One that nobody asked for, where today's is missing and something changed.
  void startWhereDue();
  void stop();
  /// The last one's since the vault was opened; nothing where that was stopped.
  [[nodiscard]] const std::optional<BackupOutcome>& last() const { return m_last; }

 Q_SIGNALS:
  void began();
  /// Steps, of so many.
  void moved(int done, int total);
  void ended();

 private:
  void next();
  void made(const base::Result<usecases::BackupMade>& result);
  void end();
  void forget();
  void tellStage();

  Session& m_session;
  std::deque<std::optional<std::filesystem::path>> m_places;  ///< nothing: the vault's own
  int m_total = 0;                                            ///< places at the beginning
  std::shared_ptr<usecases::BackupJob> m_job;
  BackupOutcome m_now;
  std::optional<BackupOutcome> m_last;
  bool m_running = false;
  bool m_stopped = false;
  QTimer m_look;  ///< at how far the job is
};

}  // namespace tidlig::app
