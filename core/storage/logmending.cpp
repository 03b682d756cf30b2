#include "storage/logmending.h"

#include "security/chain.h"

#include <string>

namespace tidlig::storage {
namespace {

struct End {
  std::int64_t n = 0;
  std::string hash = std::string(std::tuple_size_v<security::ChainHash>, '\0');
};

base::Result<End> lastEntry(Database& database) {
  End end;
  TIDLIG_ASSIGN(Statement row, database.query("SELECT n, hash FROM log ORDER BY n DESC LIMIT 1"));
  if (row.next()) end = {row.integer(0), std::string(row.blob(1))};
  TIDLIG_TRY(row.status());
  return end;
}

}  // namespace

base::Status mendLogHead(Database& database, const security::MasterKey& master) {
  TIDLIG_ASSIGN(const End end, lastEntry(database));
  {
    TIDLIG_ASSIGN(Statement head, database.query("SELECT n FROM log_head WHERE id = 1"));
    const bool good = head.next() && head.integer(0) >= end.n;
    TIDLIG_TRY(head.status());
    if (good) return base::Done{};
  }
  security::ChainKey key = security::ChainKey::first(master);
  for (std::int64_t n = 0; n < end.n; ++n) key.step();
  const std::string_view keyBytes(reinterpret_cast<const char*>(key.bytes().data()),
                                  key.bytes().size());
  return database.run("INSERT OR REPLACE INTO log_head (id, n, hash, key) VALUES (1, ?1, ?2, ?3)",
                      end.n, Blob{end.hash}, Blob{keyBytes});
}

}  // namespace tidlig::storage
