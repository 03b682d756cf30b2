#include "storage/auditlog.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string>

namespace tidlig::storage {
namespace {

using base::Error;
using base::ErrorKind;
using security::ChainHash;
using security::ChainKey;

/// The entry's canonical bytes: eight-byte little-endian numbers in this order.
std::string canonical(std::int64_t n, const LogEntry& entry) {
  std::string bytes;
  for (const std::int64_t number :
       {n, entry.atMilliseconds, entry.user, static_cast<std::int64_t>(entry.action), entry.family,
        entry.record, entry.amount}) {
    auto bits = static_cast<std::uint64_t>(number);
    for (int i = 0; i < 8; ++i, bits >>= 8U) bytes += static_cast<char>(bits & 0xFFU);
  }
  return bytes;
}

template <std::size_t Size>
std::string_view view(const std::array<unsigned char, Size>& bytes) {
  return {reinterpret_cast<const char*>(bytes.data()), Size};
}
std::string_view view(const security::SecretBytes& bytes) {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

ChainHash toHash(std::string_view bytes) {
  ChainHash hash{};
  std::memcpy(hash.data(), bytes.data(), std::min(bytes.size(), hash.size()));
  return hash;
}

LogEntry entryOf(const Statement& row) {
  LogEntry entry;
  entry.atMilliseconds = row.integer(1);
  entry.user = row.integer(2);
  entry.action = static_cast<LogAction>(row.integer(3));
  entry.family = row.integer(4);
  entry.record = row.integer(5);
  entry.amount = row.integer(6);
  return entry;
}

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
  return LogHead{row.integer(0), toHash(row.blob(1))};
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

base::Result<std::int64_t> AuditLog::firstBadEntry(const security::MasterKey& master) {
  ChainKey last;
  TIDLIG_ASSIGN(const LogHead head, readHead(last));
  TIDLIG_ASSIGN(Statement rows,
                m_database.query("SELECT n, at, user, action, family, record, amount, hash, mac "
                                 "FROM log ORDER BY n"));
  ChainKey key = ChainKey::first(master);
  ChainHash hash{};
  std::int64_t n = 0;
  while (rows.next()) {
    ++n;
    hash = security::chainHash(hash, canonical(n, entryOf(rows)));
    const auto mac = key.macOf(hash);
    key.step();
    if (rows.integer(0) != n || rows.blob(7) != view(hash) || rows.blob(8) != view(mac)) return n;
  }
  TIDLIG_TRY(rows.status());
  const bool sameHead = head.n == n && head.hash == hash && last.bytes().equals(key.bytes());
  return sameHead ? std::int64_t{0} : n + 1;
}

}  // namespace tidlig::storage
