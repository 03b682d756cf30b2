#include "models/familiesloader.h"

#include <algorithm>

namespace tidlig::app {
namespace {

constexpr std::size_t kPortion = 64;
constexpr int kSliceMilliseconds = 6;
constexpr int kTellEvery = 200;
constexpr int kSlowAfter = 500;

}  // namespace

FamiliesLoader::FamiliesLoader(Session& session, Take take, Wanted wanted, QObject* parent)
    : QObject(parent), m_session(session), m_take(std::move(take)), m_wanted(std::move(wanted)) {
  connect(&m_timer, &QTimer::timeout, this, &FamiliesLoader::slice);
}

void FamiliesLoader::start(std::vector<usecases::FamilyKey> keys) {
  m_keys = std::move(keys);
  m_next = 0;
  resume();
}

void FamiliesLoader::resume() {
  m_running.start();
  m_told.start();
  m_timer.start(0);
  slice();
}

void FamiliesLoader::stop() {
  m_timer.stop();
}

bool FamiliesLoader::isSlow() const {
  return m_running.isValid() && m_running.elapsed() >= kSlowAfter;
}

int FamiliesLoader::percent() const {
  return m_keys.empty() ? 100 : static_cast<int>(m_next * 100 / m_keys.size());
}

bool FamiliesLoader::readOne(usecases::FamilyKey first, usecases::FamilyKey last) {
  auto rows = usecases::readFamilyRows(m_session.vault(), first, last);
  if (!rows) {
    stop();
    Q_EMIT failed(rows.error());
    return false;
  }
  m_take(std::move(*rows));
  return true;
}

void FamiliesLoader::slice() {
  QElapsedTimer slice;
  slice.start();
  std::optional<usecases::FamilyKey> before;
  while (!isDone() && slice.elapsed() < kSliceMilliseconds) {
    // One that is not there any more is not asked for twice.
    if (const auto wanted = m_wanted(); wanted && wanted != before) {
      if (!readOne(*wanted, *wanted)) return;
      before = wanted;
      continue;
    }
    const std::size_t end = std::min(m_next + kPortion, m_keys.size());
    if (!readOne(m_keys[m_next], m_keys[end - 1])) return;
    m_next = end;
  }
  if (isDone()) {
    stop();
    Q_EMIT finished();
  } else if (m_told.elapsed() >= kTellEvery) {
    m_told.restart();
    Q_EMIT progressed();
  }
}

}  // namespace tidlig::app
