#include "fault/child.h"
#include "fault/disk.h"
#include "fault/draft.h"
#include "fault/people.h"
#include "fault/sums.h"

#include <fmt/format.h>

#include <array>
#include <catch2/catch_test_macros.hpp>
#include <csignal>

using namespace tidlig;
using namespace tidlig::fault;
using namespace tidlig::usecases;
namespace fs = std::filesystem;

namespace {

// Killed at a call to the disk, by itself: no chance in it.

/// False when it came to its end before that call.
bool runUntil(const Scenario& scenario, const test::TempFolder& folder, const fs::path& vault,
              std::size_t call, Shared<Acknowledged>& told, Shared<std::size_t>& calls) {
  const int end = endOf(beginChild([&] {
    Disk::the().watch(folder.path());
    Disk::the().failAt(call, Fault::killed);
    scenario.run(vault, *told);
    *calls = Disk::the().stop();
  }));
  return WIFSIGNALED(end) && WTERMSIG(end) == SIGKILL;
}

void killEach(std::initializer_list<std::string_view> names) {
  constexpr std::size_t kPoints = 8;
  Sum all;
  for (const std::string_view name : names) {
    const Scenario& scenario = scenarioNamed(name);
    Shared<std::size_t> calls;
    const auto tryOne = [&](std::size_t call) {
      const test::TempFolder folder;
      const fs::path vault = begin(folder, scenario);
      Shared<Acknowledged> told;
      const bool killed = runUntil(scenario, folder, vault, call, told, calls);
      CHECK(killed == (call > 0));
      CHECK((killed || told->whole));
      return missing(vault, scenario, *told);
    };
    CHECK(tryOne(0).empty());
    Sum sum;
    for (const std::size_t call : pointsUpTo(*calls, kPoints)) {
      sum.add(tryOne(call), [&] { return fmt::format("call {}", call); });
    }
    sum.print(fmt::format("kill -9, {} ({} calls)", name, *calls));
    all += sum;
  }
  CHECK(all.tried > names.size());
  CHECK(all.lost == 0);
}

// Killed by somebody else, in the midst of answering.

/// Goes on from the `from`-th answer for ever; writes a byte when one was acknowledged.
void answerOn(const fs::path& vault, const Draft& draft, std::size_t from, int tell) {
  const auto open = unlock(vault, true);
  if (!open) return;
  for (std::size_t n = from;; ++n) {
    if (!giveAnswer(**open, draft, n)) return;
    if (::write(tell, "a", 1) != 1) return;
  }
}

/// Kills a child once so many bytes came out of it; how many came in all.
std::size_t killAfter(std::size_t many, pid_t child, int from) {
  std::size_t told = 0;
  char byte = 0;
  while (told < many && ::read(from, &byte, 1) == 1) ++told;
  ::kill(child, SIGKILL);
  endOf(child);
  while (::read(from, &byte, 1) == 1) ++told;
  return told;
}

}  // namespace

TEST_CASE("killed at any call to the disk while somebody works: what was acknowledged is there") {
  killEach({"screen", "decide", "import", "publish a form"});
}

TEST_CASE(
    "killed at any call to the disk of a backup or a restore: what was acknowledged is there") {
  killEach({"backup", "restore"});
}

TEST_CASE(
    "killed at any call to the disk of an upgrade or new key: what was acknowledged is there") {
  killEach({"rekey", "upgrade v1", "add user"});
}

TEST_CASE("kill -9 again and again while answering: every acknowledged answer is there") {
  const test::TempFolder folder;
  const fs::path vault = begin(folder, scenarioNamed("screen"));
  const Draft draft = beginDraft(vault);
  std::size_t inVault = 0, acknowledged = 0;
  const std::size_t rounds = soaking() ? 200 : 8;
  for (std::size_t round = 0; round < rounds; ++round) {
    std::array<int, 2> ends{};
    REQUIRE(::pipe(ends.data()) == 0);
    const pid_t child = beginChild([&] { answerOn(vault, draft, inVault, ends[1]); });
    ::close(ends[1]);
    const std::size_t told = killAfter(1 + round * 7 % 40, child, ends[0]);
    ::close(ends[0]);
    acknowledged += told;
    const auto open = unlock(vault, true);
    REQUIRE(open.ok());
    const std::size_t now = answersIn(**open, draft);
    CHECK(now >= inVault + told);
    inVault = now;
    CHECK(holdsAnswers(**open, draft, inVault));
  }
  const auto open = unlock(vault, true);
  const auto findings = checkVault(**open);
  CHECK((findings && findings->empty()));
  fmt::print("kill -9 while answering: {} kills, {} answers acknowledged, all there\n", rounds,
             acknowledged);
}
