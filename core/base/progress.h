#pragma once

#include "base/result.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <numeric>
#include <utility>
#include <vector>

namespace tidlig::base {

/// Told now and then by work that takes longer than half a second: how much is done of how much
/// (`total` 0: nobody knows). Where it says false the work stops at the next safe place, leaves
/// everything as it was and fails with `cancelled`. May be empty.
using Progress = std::function<bool(std::int64_t done, std::int64_t total)>;

/// Tells, and fails with `cancelled` where the work is to stop.
inline Status tell(const Progress& progress, std::int64_t done, std::int64_t total) {
  if (!progress || progress(done, total)) return Done{};
  return Error{ErrorKind::cancelled, "stopped before the end; nothing was changed"};
}

/// Several pieces of work, one after the other, told as one that never goes back. Each counts its
/// own steps; `shares` say how much of the whole each is thought to be, all in the same unit (such
/// as microseconds), none below 0. A piece that guessed its steps wrong stays within its share.
class StagedProgress {
 public:
  StagedProgress(const Progress& whole, std::vector<std::int64_t> shares)
      : m_whole(whole),
        m_shares(std::move(shares)),
        m_total(std::max<std::int64_t>(1, std::accumulate(m_shares.begin(), m_shares.end(), 0LL))) {
  }
  StagedProgress(const StagedProgress&) = delete;
  StagedProgress& operator=(const StagedProgress&) = delete;

  /// The progress of the next piece; the one before is over. Good as long as this lives.
  Progress next() {
    m_before += m_share;
    m_share = m_at < m_shares.size() ? m_shares[m_at++] : 0;
    return [this](std::int64_t done, std::int64_t total) { return within(done, total); };
  }
  /// Tells that all is done; fails with `cancelled` as every telling may.
  [[nodiscard]] Status finish() const { return tell(m_whole, m_total, m_total); }

 private:
  bool within(std::int64_t done, std::int64_t total) {
    const double part =
        total > 0 ? std::clamp(static_cast<double>(done) / static_cast<double>(total), 0.0, 1.0)
                  : 0.0;
    const auto now = m_before + static_cast<std::int64_t>(part * static_cast<double>(m_share));
    m_told = std::max(m_told, now);
    return !m_whole || m_whole(m_told, m_total);
  }

  const Progress& m_whole;
  std::vector<std::int64_t> m_shares;
  std::int64_t m_total;
  std::size_t m_at = 0;
  std::int64_t m_share = 0;   ///< of the piece that is under way
  std::int64_t m_before = 0;  ///< of those that are over
  std::int64_t m_told = 0;
};

}  // namespace tidlig::base
