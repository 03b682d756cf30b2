#include "storage/logrows.h"

#include <tuple>

namespace tidlig::storage {
namespace {

using base::Error;
using base::ErrorKind;
using security::ChainHash;
using security::ChainKey;

}  // namespace

base::Result<LogHead> AuditLog::head() {
  auto head = readHead(m_key);
  m_key.wipe();
  return head;
}

base::Result<LogHead> AuditLog::readHead(ChainKey& key) {
  TIDLIG_ASSIGN(Statement row, m_database.query("SELECT n, hash, key FROM log_head WHERE id = 1"));
  if (!row.next() || row.blob(1).size() != std::tuple_size_v<ChainHash> ||
      row.blob(2).size() != ChainKey::kSize) {
    TIDLIG_TRY(row.status());
    return Error{ErrorKind::corrupt, "the log's head is missing"};
  }
  key.load(row.blob(2));
  return LogHead{row.integer(0), bytesFrom<ChainHash>(row.blob(1))};
}

base::Status AuditLog::begin(const security::MasterKey& master) {
  const ChainKey key = ChainKey::first(master);
  return m_database.run("INSERT INTO log_head (id, n, hash, key) VALUES (1, 0, ?1, ?2)",
                        Blob{view(ChainHash{})}, Blob{view(key.bytes())});
}

base::Status AuditLog::append(const LogEntry& entry) {
  base::Status done = link(entry);
  m_key.wipe();
  return done;
}

base::Status AuditLog::link(const LogEntry& entry) {
  TIDLIG_ASSIGN(const LogHead head, readHead(m_key));
  const std::int64_t n = head.n + 1;
  const ChainHash hash = security::chainHash(head.hash, canonical(n, entry));
  const security::ChainMac mac = m_key.macOf(hash);
  m_key.step();
  TIDLIG_TRY(
      m_database.run("INSERT INTO log (n, at, user, action, family, record, amount, hash, "
                     "mac) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
                     n, entry.atMilliseconds, entry.user, entry.action, entry.family, entry.record,
                     entry.amount, Blob{view(hash)}, Blob{view(mac)}));
  return m_database.run("UPDATE log_head SET n = ?1, hash = ?2, key = ?3 WHERE id = 1", n,
                        Blob{view(hash)}, Blob{view(m_key.bytes())});
}

}  // namespace tidlig::storage
