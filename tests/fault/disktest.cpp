#include "fault/disk.h"
#include "fault/scenario.h"
#include "fault/sums.h"

#include <fmt/format.h>

#include <catch2/catch_test_macros.hpp>
#include <vector>

using namespace tidlig;
using namespace tidlig::fault;
namespace fs = std::filesystem;

namespace {

/// At how many calls of a scenario faults are tried.
constexpr std::size_t kPoints = 6;

struct Trial {
  Fault fault;
  Left left;
};
constexpr Trial kTrials[] = {
    {Fault::ioError, Left::everything},    {Fault::full, Left::everything},
    {Fault::shortWrite, Left::everything}, {Fault::powerCut, Left::nothing},
    {Fault::powerCut, Left::everything},   {Fault::powerCut, Left::some}};

std::size_t callsOf(const Scenario& scenario) {
  const test::TempFolder folder;
  const fs::path vault = begin(folder, scenario);
  Acknowledged told;
  Disk::the().watch(folder.path());
  scenario.run(vault, told);
  REQUIRE(told.whole);
  return Disk::the().stop();
}

/// One fault at one call; what was lost, or "".
std::string tryOne(const Scenario& scenario, std::size_t call, Trial trial, bool syncing = true) {
  const test::TempFolder folder, after;
  const fs::path vault = begin(folder, scenario);
  Acknowledged told;
  Disk::the().watch(folder.path(), syncing);
  Disk::the().failAt(call, trial.fault);
  scenario.run(vault, told);
  Disk::the().stop();
  if (trial.fault != Fault::powerCut) return missing(vault, scenario, told);
  Disk::the().restore(after.path(), trial.left, static_cast<unsigned>(call));
  return missing(after / "vault", scenario, told);
}

void tryAll(const Scenario& scenario, Sum& sum) {
  const std::size_t calls = callsOf(scenario);
  REQUIRE(calls > 10);
  // The last point is after all calls: the power goes once everything was acknowledged.
  std::vector<std::size_t> points = pointsUpTo(calls, kPoints);
  points.push_back(calls + 1);
  for (const std::size_t call : points) {
    for (const Trial& trial : kTrials) {
      sum.add(tryOne(scenario, call, trial), [&] {
        return fmt::format("call {}, fault {}, left {}", call, static_cast<int>(trial.fault),
                           static_cast<int>(trial.left));
      });
    }
  }
  // The control: the disk only says that it synced. It must lose, or the trials above tell nothing.
  for (std::size_t i = 0; i <= kPoints; ++i) {
    const std::size_t call = calls / 2 + (calls / 2 + 2) * i / kPoints;
    sum.addControl(tryOne(scenario, call, {Fault::powerCut, Left::some}, false));
  }
  sum.print(fmt::format("disk, {} ({} calls)", scenario.name, calls));
}

/// Nothing may be lost, and of the controls something.
void tryEach(std::initializer_list<std::string_view> names) {
  Sum sum;
  for (const std::string_view name : names) {
    Sum one;
    tryAll(scenarioNamed(name), one);
    sum += one;
  }
  CHECK(sum.lost == 0);
  CHECK(sum.controlLost > 0);
}

}  // namespace

TEST_CASE("whatever the disk does while somebody works, nothing is lost") {
  tryEach({"screen", "decide", "import"});
}

TEST_CASE("whatever the disk does while a form is published or users change, nothing is lost") {
  tryEach({"publish a form", "add user", "own passphrase"});
}

TEST_CASE("whatever the disk does while a vault is made or gets a new key, nothing is lost") {
  tryEach({"create", "rekey"});
}

TEST_CASE("whatever the disk does during a backup or a restore, nothing is lost") {
  tryEach({"backup", "restore"});
}

TEST_CASE("whatever the disk does while an old vault is upgraded, nothing is lost") {
  tryEach({"upgrade v1", "upgrade v2", "upgrade v3", "upgrade v4", "upgrade v5", "upgrade v6",
           "upgrade v7", "upgrade v8"});
}
