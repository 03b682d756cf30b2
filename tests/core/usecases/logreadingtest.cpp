#include "support/property.h"
#include "support/vaults.h"
#include "usecases/cases.h"
#include "usecases/families.h"
#include "usecases/logreading.h"
#include "usecases/vaultstate.h"

#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using namespace tidlig::usecases;
using storage::LogAction;

namespace {

/// Entries of our own behind those that opening made.
void write(OpenVault& vault, LogAction action, std::int64_t at, std::int64_t user,
           std::int64_t family = 0, std::int64_t amount = 0) {
  REQUIRE(vault.state().log.append({at, user, action, family, 0, amount}).ok());
}

std::vector<std::int64_t> numbers(const LogPage& page) {
  std::vector<std::int64_t> all;
  for (const LogLine& line : page.lines) all.push_back(line.n);
  return all;
}

}  // namespace

TEST_CASE("the log tells who did what when, newest first, and that it was read") {
  test::TestVault vault;
  const auto open = vault.open();
  const auto page = listLog(*open, {});
  REQUIRE(page.ok());
  CHECK(page->total == 2);
  REQUIRE(page->lines.size() == 2);
  CHECK(logActionCode(page->lines[0].action) == "signedIn");
  CHECK(page->lines[0].n == 2);
  CHECK(page->lines[0].user == "anna");
  CHECK(page->lines[0].atMilliseconds == test::fixedClock().nowMilliseconds());
  CHECK(logActionCode(page->lines[1].action) == "vaultCreated");
  const auto again = listLog(*open, {});
  CHECK(logActionCode(again->lines[0].action) == "logRead");
  CHECK(again->lines[0].amount == 2);
  REQUIRE(verifyLog(*open)->problem == LogProblem::none);
  CHECK(logActionCode(listLog(*open, {})->lines[0].action) == "logVerified");
}

TEST_CASE("the log can be narrowed by time, person, kind, group and family, and all of them") {
  test::TestVault vault;
  const auto open = vault.open();
  NewFamily wanted;
  wanted.name = "Lind";
  const auto family = createFamily(*open, wanted);
  REQUIRE(family.ok());
  const std::int64_t id = row(*family);
  write(*open, LogAction::familyRead, 1000, 1, id);
  write(*open, LogAction::answered, 2000, 77, id);
  write(*open, LogAction::decided, 3000, 1);
  const auto found = [&](const LogFilter& filter) {
    const auto page = listLog(*open, filter);
    REQUIRE(page.ok());
    std::vector<std::string_view> codes;
    for (const LogLine& line : page->lines) codes.push_back(logActionCode(line.action));
    return codes;
  };
  using Codes = std::vector<std::string_view>;
  CHECK(found({.untilMilliseconds = 3000}) == Codes{"answered", "familyRead"});
  CHECK(found({.sinceMilliseconds = 2000, .untilMilliseconds = 3001}) ==
        Codes{"decided", "answered"});
  CHECK(found({.user = 77}) == Codes{"answered"});
  CHECK(listLog(*open, {.user = 77})->lines[0].user.empty());
  CHECK(found({.action = 42}) == Codes{"answered"});
  CHECK(found({.group = LogGroup::decisions}) == Codes{"decided"});
  CHECK(found({.family = "F-0001"}) == Codes{"answered", "familyRead", "familyCreated"});
  CHECK(listLog(*open, {.family = "F-0001"})->lines[0].family == "F-0001");
  CHECK(found({.family = "F-0002"}).empty());
  CHECK(found({.user = 1, .group = LogGroup::families, .family = "F-0001"}) ==
        Codes{"familyRead", "familyCreated"});
  CHECK(found({.group = LogGroup::forms, .action = 42}).empty());
  const auto people = logPeople(*open);
  REQUIRE(people.ok());
  REQUIRE(people->size() == 2);
  CHECK((*people)[0].name == "anna");
  CHECK((*people)[1].id == 77);
  CHECK((*people)[1].name.empty());
}

TEST_CASE("pages follow each other without gap or doubling, and only the first is written down") {
  test::TestVault vault;
  const auto open = vault.open();
  for (int i = 0; i < 57; ++i) write(*open, LogAction::answered, i, 1);
  const std::int64_t entries = open->state().log.head()->n;
  std::vector<std::int64_t> all;
  std::optional<std::int64_t> before;
  while (true) {
    const auto page = listLog(*open, {}, before, 10);
    REQUIRE(page.ok());
    if (!before) CHECK(page->total == entries);
    if (page->lines.empty()) break;
    for (const std::int64_t n : numbers(*page)) all.push_back(n);
    before = all.back();
  }
  REQUIRE(static_cast<std::int64_t>(all.size()) == entries);
  for (std::size_t i = 0; i < all.size(); ++i) {
    CHECK(all[i] == entries - static_cast<std::int64_t>(i));
  }
  CHECK(open->state().log.head()->n == entries + 1);
}

TEST_CASE("a page far down that nobody came to by the first is written down too") {
  test::TestVault vault;
  const auto open = vault.open();
  REQUIRE(listLog(*open, {}, 2).ok());
  CHECK(logActionCode(listLog(*open, {})->lines[0].action) == "logRead");
}

TEST_CASE("a verification names the entry and in which way it is wrong, and writes that down") {
  test::TestVault vault;
  const auto open = vault.open();
  for (int i = 0; i < 10; ++i) write(*open, LogAction::answered, i, 1);
  REQUIRE(open->state().database.runScript("UPDATE log SET family = 9 WHERE n = 5").ok());
  const auto verdict = verifyLog(*open);
  CHECK(verdict->problem == LogProblem::changed);
  CHECK(verdict->entry == 5);
  const auto newest = listLog(*open, {})->lines[0];
  CHECK(logActionCode(newest.action) == "logVerified");
  CHECK(newest.amount == 5);
}

TEST_CASE(
    "a mark from a paper is found in the log, and tells of one that was put back or written anew") {
  test::TestVault vault;
  const test::TempFolder aside;
  std::filesystem::copy(vault.path(), aside / "older", std::filesystem::copy_options::recursive);
  LogMark mark;
  {
    const auto open = vault.open();
    for (int i = 0; i < 10; ++i) write(*open, LogAction::answered, i, 1);
    mark = LogMark::of(*open->state().log.head());
    const auto verdict = verifyLog(*open, {}, mark);
    CHECK(verdict->problem == LogProblem::none);
    CHECK(verdict->heads > 0);
    LogMark other = mark;
    other.hash[3] ^= 1;
    const auto wrong = verifyLog(*open, {}, other);
    CHECK(wrong->problem == LogProblem::otherLog);
    CHECK(wrong->witness == LogWitness::paper);
    CHECK(wrong->entry == mark.n);
  }
  const auto older =
      OpenVault::unlock(aside / "older", std::string("anna"), test::secret(), test::fixedClock());
  REQUIRE(older.ok());
  const auto verdict = verifyLog(**older, {}, mark);
  CHECK(verdict->problem == LogProblem::olderCopy);
  CHECK(verdict->witness == LogWitness::paper);
  CHECK(verdict->known == mark.n);
}

TEST_CASE("a clock that was set back leaves the log in the order in which things happened") {
  test::TestVault vault;
  const auto openOn = [&](const base::Clock& clock) {
    auto opened = OpenVault::unlock(vault.path(), std::string("anna"), test::secret(), clock);
    REQUIRE(opened.ok());
    return std::move(*opened);
  };
  const base::FixedClock earlier(*base::Date::parse("2020-01-01"), 1577836800000);
  {
    const auto open = openOn(test::fixedClock());
  }
  const auto open = openOn(earlier);
  const auto page = listLog(*open, {});
  REQUIRE(page->lines.size() == 3);
  CHECK(page->lines[0].atMilliseconds < page->lines[1].atMilliseconds);
  CHECK(page->lines[0].n == 3);
  CHECK(verifyLog(*open)->problem == LogProblem::none);
  CHECK(checkVault(*open)->empty());
}
