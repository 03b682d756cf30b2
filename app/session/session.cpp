#include "session/session.h"

#include <utility>

namespace tidlig::app {

Session::Session(const base::Clock& clock, IdleWatch::Now now, QObject* parent)
    : QObject(parent), m_clock(clock), m_idle(nullptr, std::move(now)) {
  connect(&m_idle, &IdleWatch::idle, this, [this] { lock(); });
}

Session::~Session() {
  // The work has a pointer into the vault.
  stopWorkingAlone();
  if (m_stop) BackgroundWork::waitForAll();
}

void Session::open(std::unique_ptr<usecases::OpenVault> vault) {
  m_vault = std::move(vault);
  m_idle.start();
  Q_EMIT opened();
}

void Session::lock(const std::function<void()>& whileClosed) {
  if (!m_vault) return;
  if (m_stop) {
    m_lockAfter = true;
    return stopWorkingAlone();
  }
  m_idle.stop();
  Q_EMIT closing();
  m_vault.reset();
  if (whileClosed) whileClosed();
  Q_EMIT locked();
}

void Session::stopWorkingAlone() {
  if (m_stop) *m_stop = true;
}

Session::Stop Session::beginAlone() {
  m_stop = std::make_shared<std::atomic<bool>>(false);
  Q_EMIT workingAlone(true);
  return m_stop;
}

void Session::endAlone() {
  m_stop.reset();
  Q_EMIT workingAlone(false);
  if (std::exchange(m_lockAfter, false)) lock();
}

}  // namespace tidlig::app
