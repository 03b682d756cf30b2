#include "storage/auditlog.h"
#include "storage/migrations.h"
#include "support/tempfolder.h"

#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using namespace tidlig::storage;

namespace {

struct LoggedDatabase {
  test::TempFolder folder;
  security::MasterKey master = security::MasterKey::random();
  Database database =
      std::move(*Database::create(folder / "a.db", master.derive(security::Subkey::database, 48)));
  AuditLog log{database};

  LoggedDatabase() {
    REQUIRE(migrate(database).ok());
    REQUIRE(log.begin(master).ok());
    for (int i = 1; i <= 20; ++i) {
      REQUIRE(log.append({1000 + i, 1, LogAction::answered, 7, i, 0}).ok());
    }
  }
  std::int64_t firstBad() { return *log.firstBadEntry(master); }
};

}  // namespace

TEST_CASE("an untouched log holds, and every change to it is found where it was made") {
  LoggedDatabase logged;
  CHECK(logged.firstBad() == 0);
  const auto with = [&](const std::string& sql) {
    auto transaction = Transaction::begin(logged.database);
    REQUIRE(logged.database.runScript(sql).ok());
    return logged.firstBad();
  };
  CHECK(with("UPDATE log SET record = 99 WHERE n = 5") == 5);
  CHECK(with("UPDATE log SET at = at + 1 WHERE n = 1") == 1);
  CHECK(with("UPDATE log SET user = 2 WHERE n = 20") == 20);
  CHECK(with("DELETE FROM log WHERE n = 10") == 10);
  CHECK(with("DELETE FROM log WHERE n = 20") == 20);
  CHECK(with("DELETE FROM log WHERE n > 15; UPDATE log_head SET n = 15") == 16);
  CHECK(with("INSERT INTO log SELECT 21, at, user, action, family, record, amount, hash, mac "
             "FROM log WHERE n = 20") == 21);
  CHECK(logged.firstBad() == 0);
}

TEST_CASE("an entry of a transaction that is given up is not in the log") {
  LoggedDatabase logged;
  {
    auto transaction = Transaction::begin(logged.database);
    REQUIRE(logged.log.append({1, 1, LogAction::answered, 0, 0, 0}).ok());
  }
  REQUIRE(logged.log.append({2, 1, LogAction::answered, 0, 0, 0}).ok());
  CHECK(logged.firstBad() == 0);
}
