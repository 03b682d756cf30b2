#include "session/backupwork.h"

namespace tidlig::app {
namespace {

constexpr int kLookMilliseconds = 200;
constexpr int kStages = 3;  ///< of usecases::BackupStage

}  // namespace

BackupWork::BackupWork(Session& session) : m_session(session) {
  m_look.setInterval(kLookMilliseconds);
  connect(&m_look, &QTimer::timeout, this, &BackupWork::tellStage);
  connect(&m_session, &Session::closing, this, &BackupWork::forget);
  connect(&m_session, &Session::workingAlone, this, [this](bool alone) {
    if (alone) stop();
  });
}

void BackupWork::start() {
  if (m_running || !m_session.isOpen() || m_session.isWorkingAlone()) return;
  m_running = true;
  m_stopped = false;
  m_now = {};
  m_places = {std::nullopt};
  const auto other = usecases::backupPlace(m_session.vault());
  if (other && *other) {
    std::error_code failed;
    m_now.placeMissing = !std::filesystem::is_directory(**other, failed);
    if (!m_now.placeMissing) m_places.emplace_back(**other);
  }
  m_total = static_cast<int>(m_places.size());
  m_look.start();
  Q_EMIT began();
  next();
}

void BackupWork::startWhereDue() {
  if (!m_session.isOpen() || m_session.isWorkingAlone()) return;
  const auto standing = usecases::backupStanding(m_session.vault());
  if (standing && standing->automaticDue) start();
}

void BackupWork::stop() {
  if (!m_running) return;
  m_stopped = true;
  if (m_job) m_job->stop();
}

void BackupWork::next() {
  if (m_places.empty() || m_stopped) return end();
  auto job = usecases::BackupJob::of(m_session.vault(), m_places.front());
  m_places.pop_front();
  if (!job) return made(job.error());
  m_job = *job;
  inBackground(
      this,
      [job = m_job, turn = m_session.turn()] {
        const std::lock_guard mine(*turn);
        return job->run();
      },
      [this, job = m_job](const base::Result<usecases::BackupMade>& result) {
        if (m_job == job) made(result);
      });
}

void BackupWork::made(const base::Result<usecases::BackupMade>& result) {
  if (result && m_session.isWorkingAlone()) {
    // Whole, but nothing may be noted in the log just now.
    connect(
        &m_session, &Session::workingAlone, this, [this, result] { made(result); },
        Qt::SingleShotConnection);
    return;
  }
  m_job.reset();
  if (result) {
    (void)usecases::noteBackup(m_session.vault(), *result);
    m_now.made.push_back(*result);
  } else if (!m_now.failure && result.error().kind != base::ErrorKind::cancelled) {
    m_now.failure = result.error();
  }
  next();
}

void BackupWork::end() {
  m_look.stop();
  m_running = false;
  m_last.reset();
  if (!m_stopped) m_last = m_now;
  Q_EMIT ended();
}

/// The vault closes: the thread ends by itself, without leaving anything.
void BackupWork::forget() {
  stop();
  m_job.reset();
  m_places.clear();
  m_look.stop();
  m_running = false;
  m_last.reset();
}

void BackupWork::tellStage() {
  if (!m_job) return;
  const int before = m_total - static_cast<int>(m_places.size()) - 1;
  Q_EMIT moved(before * kStages + static_cast<int>(m_job->stage()), m_total * kStages);
}

}  // namespace tidlig::app
