#include "fault/child.h"
#include "fault/memory.h"
#include "fault/people.h"
#include "fault/sums.h"

#include <fmt/format.h>

#include <catch2/catch_test_macros.hpp>
#include <new>
#include <vector>

using namespace tidlig;
using namespace tidlig::fault;
namespace fs = std::filesystem;

namespace {

using Counts = std::array<std::size_t, kMemories>;

/// What a child process tells.
struct Told {
  Acknowledged acknowledged;
  Counts counts{};
  bool thrown = false;  ///< it came out of the use case as an exception
};

struct Point {
  Memory whose = Memory::program;
  std::size_t n = 0;  ///< 0: nothing fails
  bool lasts = false;
};

/// Runs the scenario in a process of its own, from its start or from where the vault is open. False
/// when that process did not come to its end.
bool runIn(const Shared<Told>& told, const Scenario& scenario, const fs::path& vault, Point point) {
  const pid_t child = beginChild([&] {
    const auto arm = [point] { watchMemory(point.whose, point.n, point.lasts); };
    if (scenario.fromOpening) {
      arm();
    } else {
      whenOpened() = arm;
    }
    try {
      scenario.run(vault, told->acknowledged);
    } catch (const std::bad_alloc&) {
      told->thrown = true;
    }
    told->counts = stopWatchingMemory();
  });
  return endOf(child) == 0;
}

/// How often somebody noticed it: where nobody ever does, nothing was tried. And how often it ended
/// the program.
struct Noticed {
  std::size_t felt = 0, ended = 0;
};

/// SQLCipher 4.6 does not survive the first allocation for a connection's key. The program makes
/// sure of memory just before, so it takes exactly that one to fail; a scenario keys this many at
/// most.
constexpr std::size_t kConnections = 4;

/// One allocation that fails; what was lost or told wrongly, or "".
std::string tryOne(const Scenario& scenario, Point point, Noticed& noticed) {
  const test::TempFolder folder;
  const fs::path vault = begin(folder, scenario);
  const Shared<Told> told;
  if (!runIn(told, scenario, vault, point)) {
    const bool mayEnd = point.whose == Memory::database;
    if (!mayEnd || ++noticed.ended > kConnections) return "the program ended";
    return missing(vault, scenario, told->acknowledged);
  }
  const Acknowledged& done = told->acknowledged;
  if (done.failed || told->thrown) ++noticed.felt;
  // Without memory a cipher finds no page right and makes none, and cannot tell why.
  const bool cannotTell =
      point.whose == Memory::ciphers &&
      (done.failed == base::ErrorKind::corrupt || done.failed == base::ErrorKind::io);
  if (done.failed && *done.failed != base::ErrorKind::memory && !cannotTell) {
    return fmt::format("told as an error of kind {}", static_cast<int>(*done.failed));
  }
  if (!done.whole && !done.failed && !told->thrown) return "not done, and no error";
  return missing(vault, scenario, done);
}

Counts countsOf(const Scenario& scenario) {
  const test::TempFolder folder;
  const fs::path vault = begin(folder, scenario);
  // Keys are derived once, here, and not in every child; and SQLCipher begins here, because its own
  // beginning in a process does not survive a want of memory.
  if (scenario.isOfDemo()) {
    REQUIRE(unlock(vault, true).ok());
  } else {
    const test::TempFolder another;
    Acknowledged told;
    scenario.run(begin(another, scenario), told);
    REQUIRE(told.whole);
  }
  const Shared<Told> told;
  REQUIRE(runIn(told, scenario, vault, {}));
  REQUIRE(told->acknowledged.whole);
  return told->counts;
}

/// Each of the first thousand and some of the rest when soaking, else a few of both.
std::vector<Point> pointsOf(Memory whose, std::size_t count) {
  constexpr std::size_t kFirst = 1000;
  const std::size_t first = std::min(count, kFirst);
  std::vector<Point> points;
  for (const std::size_t n : pointsUpTo(first, 5)) points.push_back({whose, n, false});
  const std::size_t more = soaking() ? 100 : 3;
  for (std::size_t i = 1; i <= more; ++i) {
    points.push_back({whose, first * i / more, true});
    if (count > first) points.push_back({whose, first + (count - first) * i / more, i % 2 == 0});
  }
  std::erase_if(points, [](const Point& one) { return one.n == 0; });
  return points;
}

void tryEach(std::initializer_list<std::string_view> names) {
  Sum all;
  for (const std::string_view name : names) {
    std::size_t feltInAll = 0;
    const Scenario& scenario = scenarioNamed(name);
    const Counts counts = countsOf(scenario);
    for (std::size_t i = 0; i < kMemories; ++i) {
      Sum sum;
      Noticed noticed;
      for (const Point& point : pointsOf(static_cast<Memory>(i), counts.at(i))) {
        sum.add(tryOne(scenario, point, noticed), [&] {
          return fmt::format("allocation {}{}", point.n, point.lasts ? " and all after it" : "");
        });
      }
      sum.print(fmt::format("memory of {}, {} ({} allocations, {} felt, {} ended it)",
                            kMemoryNames.at(i), name, counts.at(i), noticed.felt, noticed.ended));
      all += sum;
      feltInAll += noticed.felt;
    }
    CHECK(feltInAll > 0);
  }
  CHECK(all.tried > 0);
  CHECK(all.lost == 0);
}

}  // namespace

TEST_CASE("whenever memory runs out, it is told as that and nothing is lost: opening, screening") {
  tryEach({"open", "screen"});
}

TEST_CASE("whenever memory runs out, it is told as that and nothing is lost: deciding, importing") {
  tryEach({"decide", "import"});
}

TEST_CASE("whenever memory runs out, it is told as that and nothing is lost: keys") {
  tryEach({"create", "add user", "own passphrase", "rekey"});
}

TEST_CASE("whenever memory runs out, it is told as that and nothing is lost: forms") {
  tryEach({"publish a form"});
}

TEST_CASE("whenever memory runs out, it is told as that and nothing is lost: backups") {
  tryEach({"backup", "restore"});
}
