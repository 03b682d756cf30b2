#include "storage/auditlog.h"
#include "storage/migrations.h"
#include "support/property.h"
#include "support/tempfolder.h"

#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using namespace tidlig::storage;

namespace {

/// A log of entries made up by the property, on a real encrypted file.
struct RandomLog {
  test::TempFolder folder;
  security::MasterKey master = security::MasterKey::random();
  Database database =
      std::move(*Database::create(folder / "a.db", master.derive(security::Subkey::database, 48)));
  AuditLog log{database};
  std::int64_t entries = 0;

  RandomLog() {
    RC_ASSERT(migrate(database).ok());
    RC_ASSERT(log.begin(master).ok());
    auto transaction = Transaction::begin(database);
    const int wanted = *rc::gen::inRange(2, 40);
    for (int i = 0; i < wanted; ++i) add();
    RC_ASSERT(transaction->commit().ok());
  }
  void add() {
    const auto any = [] { return std::int64_t{*rc::gen::inRange(0, 4)}; };
    RC_ASSERT(log.append({any(), any(), LogAction::answered, any(), any(), any()}).ok());
    ++entries;
  }
  std::int64_t anyEntry() { return *rc::gen::inRange<std::int64_t>(1, entries + 1); }
  void run(const std::string& sql) { RC_ASSERT(database.runScript(sql).ok()); }
  LogFinding found() { return *log.check(master); }
};

std::string num(std::int64_t number) {
  return std::to_string(number);
}

void renumberFrom(RandomLog& log, std::int64_t first, std::int64_t by) {
  // Over numbers that nobody has, so that none is there twice on the way.
  log.run("UPDATE log SET n = -(n + " + num(by) + ") WHERE n >= " + num(first) +
          "; UPDATE log SET n = -n WHERE n < 0");
}

}  // namespace

TEST_CASE("whichever entry is changed is found and named") {
  test::holds("changed", [] {
    RandomLog log;
    RC_ASSERT(log.found() == LogFinding{});
    const std::int64_t n = log.anyEntry();
    const std::string column =
        *rc::gen::element<std::string>("at", "user", "action", "family", "record", "amount");
    log.run("UPDATE log SET " + column + " = " + column + " + 1 WHERE n = " + num(n));
    RC_ASSERT((log.found() == LogFinding{LogFault::changed, n}));
  });
}

TEST_CASE("whichever entry is removed is found and named, also where the rest is numbered anew") {
  test::holds("removed", [] {
    RandomLog log;
    const std::int64_t n = *rc::gen::inRange<std::int64_t>(1, log.entries);
    log.run("DELETE FROM log WHERE n = " + num(n));
    if (*rc::gen::arbitrary<bool>()) renumberFrom(log, n + 1, -1);
    RC_ASSERT((log.found() == LogFinding{LogFault::removed, n}));
  });
}

TEST_CASE("whichever two entries are exchanged, or one moved, is found and named") {
  test::holds("reordered", [] {
    RandomLog log;
    const std::int64_t first = *rc::gen::inRange<std::int64_t>(1, log.entries);
    const std::int64_t second = *rc::gen::inRange<std::int64_t>(first + 1, log.entries + 1);
    if (*rc::gen::arbitrary<bool>()) {
      log.run("UPDATE log SET n = -1 WHERE n = " + num(first) +
              "; UPDATE log SET n = " + num(first) + " WHERE n = " + num(second) +
              "; UPDATE log SET n = " + num(second) + " WHERE n = -1");
    } else {
      log.run("UPDATE log SET n = " + num(log.entries + 1) + " WHERE n = " + num(first));
      renumberFrom(log, first + 1, -1);
    }
    RC_ASSERT((log.found() == LogFinding{LogFault::reordered, first}));
  });
}

TEST_CASE("wherever the log is cut off is found and named, also with the end written to fit") {
  test::holds("cut off", [] {
    RandomLog log;
    const std::int64_t first = log.anyEntry();
    log.run("DELETE FROM log WHERE n >= " + num(first));
    if (first > 1 && *rc::gen::arbitrary<bool>()) {
      log.run("UPDATE log_head SET n = " + num(first - 1) +
              ", hash = (SELECT hash FROM log WHERE n = " + num(first - 1) + ")");
    }
    RC_ASSERT((log.found() == LogFinding{LogFault::cutOff, first}));
  });
}

TEST_CASE("what goes on after a cut does not cover it up") {
  test::holds("cut off and continued", [] {
    RandomLog log;
    const std::int64_t first = *rc::gen::inRange<std::int64_t>(2, log.entries + 1);
    log.run("DELETE FROM log WHERE n >= " + num(first));
    const bool fitted = *rc::gen::arbitrary<bool>();
    if (fitted) {
      log.run("UPDATE log_head SET n = " + num(first - 1) +
              ", hash = (SELECT hash FROM log WHERE n = " + num(first - 1) + ")");
    }
    log.add();
    RC_ASSERT((log.found() == LogFinding{LogFault::removed, first}));
  });
}

TEST_CASE("a replaced head row is found and named") {
  test::holds("head replaced", [] {
    RandomLog log;
    const auto before = *log.log.head();
    log.run("CREATE TABLE kept AS SELECT * FROM log_head");
    log.add();
    switch (*rc::gen::inRange(0, 3)) {
      case 0:  // by an older one
        log.run("DELETE FROM log_head; INSERT INTO log_head SELECT * FROM kept");
        break;
      case 1:
        log.run("UPDATE log_head SET hash = zeroblob(32)");
        break;
      default:
        log.run("UPDATE log_head SET key = zeroblob(32)");
    }
    RC_ASSERT((log.found() == LogFinding{LogFault::headChanged, before.n + 1}));
  });
}

TEST_CASE("a seal of another log, or none, is a change") {
  test::holds("seals", [] {
    RandomLog log;
    const std::int64_t n = log.anyEntry();
    log.run("UPDATE log SET mac = " +
            *rc::gen::element<std::string>("zeroblob(16)", "x''", "mac || x'00'") +
            " WHERE n = " + num(n));
    RC_ASSERT((log.found() == LogFinding{LogFault::changed, n}));
  });
}
