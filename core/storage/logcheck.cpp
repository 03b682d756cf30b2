#include "storage/logrows.h"

#include <algorithm>

namespace tidlig::storage {
namespace {

using security::ChainHash;
using security::ChainKey;
using security::ChainMac;

/// How far ahead the key of an entry is looked for: more than anybody takes out of a log.
constexpr std::int64_t kFarthest = 50'000;
constexpr std::int64_t kTellEvery = 4096;

/// What vouches for an entry, as stored beside it.
struct Seal {
  ChainHash hash;
  ChainMac mac;
};

Seal sealOf(const Statement& row, int firstColumn) {
  return {bytesFrom<ChainHash>(row.blob(firstColumn)),
          bytesFrom<ChainMac>(row.blob(firstColumn + 1))};
}

bool vouches(const ChainKey& key, const Seal& seal) {
  return key.macOf(seal.hash) == seal.mac;
}

/// Whether `fits` says so of one of the keys that follow.
template <typename Fits>
bool laterKey(const ChainKey& from, const Fits& fits) {
  ChainKey key;
  key.load(view(from.bytes()));
  for (std::int64_t i = 0; i < kFarthest; ++i) {
    key.step();
    if (fits(key)) return true;
  }
  return false;
}

/// Whether any row of the log carries what was sealed with this key.
base::Result<bool> isSomewhere(Database& database, const ChainKey& key) {
  TIDLIG_ASSIGN(Statement rows, database.query("SELECT hash, mac FROM log ORDER BY n"));
  while (rows.next()) {
    if (vouches(key, sealOf(rows, 0))) return true;
  }
  TIDLIG_TRY(rows.status());
  return false;
}

/// What happened to the entry that belongs to `key` but is not in its place; `instead` is what
/// stands there, if anything does.
base::Result<LogFault> fault(Database& database, const ChainKey& key,
                             const std::optional<Seal>& instead) {
  // Its seal is right, so it is what stands in the row that is not.
  if (instead && vouches(key, *instead)) return LogFault::changed;
  TIDLIG_ASSIGN(const bool elsewhere, isSomewhere(database, key));
  if (elsewhere) return LogFault::reordered;
  if (!instead) return LogFault::removed;
  const bool movedUp = laterKey(key, [&](const ChainKey& one) { return vouches(one, *instead); });
  return movedUp ? LogFault::removed : LogFault::changed;
}

}  // namespace

base::Result<LogFinding> AuditLog::check(const security::MasterKey& master,
                                         const base::Progress& progress) {
  ChainKey last;
  TIDLIG_ASSIGN(const LogHead head, readHead(last));
  TIDLIG_ASSIGN(Statement rows,
                m_database.query("SELECT n, at, user, action, family, record, amount, hash, mac "
                                 "FROM log ORDER BY n"));
  ChainKey key = ChainKey::first(master);
  LogHead end;
  while (rows.next()) {
    ++end.n;
    const bool gap = rows.integer(0) != end.n;
    const Seal seal = sealOf(rows, 7);
    end.hash = security::chainHash(end.hash, canonical(end.n, entryOf(rows)));
    if (gap || end.hash != seal.hash || !vouches(key, seal)) {
      TIDLIG_ASSIGN(const LogFault found,
                    fault(m_database, key, gap ? std::nullopt : std::optional(seal)));
      return LogFinding{found, end.n};
    }
    key.step();
    if (end.n % kTellEvery == 0) TIDLIG_TRY(base::tell(progress, end.n, head.n));
  }
  TIDLIG_TRY(rows.status());
  return checkEnd(head, last, end, key);
}

LogFinding AuditLog::checkEnd(const LogHead& head, const ChainKey& last, const LogHead& end,
                              const ChainKey& key) {
  const bool sameKey = last.bytes().equals(key.bytes());
  if (head == end && sameKey) return {};
  const auto isLast = [&](const ChainKey& one) { return one.bytes().equals(last.bytes()); };
  // Nobody can step the key back: one that is ahead has sealed entries that are gone.
  if (head.n > end.n || (!sameKey && laterKey(key, isLast))) return {LogFault::cutOff, end.n + 1};
  return {LogFault::headChanged, std::max<std::int64_t>(end.n, 1)};
}

base::Result<std::int64_t> AuditLog::firstBadEntry(const security::MasterKey& master) {
  TIDLIG_ASSIGN(const LogFinding finding, check(master));
  return finding.entry;
}

base::Result<std::optional<security::ChainHash>> AuditLog::hashOf(std::int64_t n) {
  TIDLIG_ASSIGN(Statement row, m_database.query("SELECT hash FROM log WHERE n = ?1", n));
  std::optional<ChainHash> hash;
  if (row.next()) hash = bytesFrom<ChainHash>(row.blob(0));
  TIDLIG_TRY(row.status());
  return hash;
}

}  // namespace tidlig::storage
