#include "session/session.h"

namespace tidlig::app {

Session::Session(const base::Clock& clock, IdleWatch::Now now, QObject* parent)
    : QObject(parent), m_clock(clock), m_idle(nullptr, std::move(now)) {
  connect(&m_idle, &IdleWatch::idle, this, &Session::lock);
}

Session::~Session() = default;

void Session::open(std::unique_ptr<usecases::OpenVault> vault) {
  m_vault = std::move(vault);
  m_idle.start();
  Q_EMIT opened();
}

void Session::lock() {
  if (!m_vault) return;
  m_idle.stop();
  Q_EMIT closing();
  m_vault.reset();
  Q_EMIT locked();
}

}  // namespace tidlig::app
