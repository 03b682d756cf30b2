#include "support/clivault.h"

#include <fmt/format.h>

#include <catch2/catch_test_macros.hpp>
#include <thread>

using namespace tidlig;
using test::Finished;
using test::onVault;

TEST_CASE("several processes at one vault: each has its turn or is told so, and nothing is lost") {
  test::TestVault vault;
  constexpr int kProcesses = 6;
  std::vector<Finished> finished(kProcesses);
  std::vector<std::thread> running;
  for (int i = 0; i < kProcesses; ++i) {
    running.emplace_back([&, i] {
      finished[static_cast<std::size_t>(i)] =
          onVault(vault.path(), {"case", "import", "-"}, test::caseLine(fmt::format("F-{:04}", i)));
    });
  }
  for (std::thread& one : running) one.join();
  int stored = 0;
  const auto exported = [&] { return onVault(vault.path(), {"case", "export"}).out; }();
  for (int i = 0; i < kProcesses; ++i) {
    const Finished& one = finished[static_cast<std::size_t>(i)];
    const std::string family = fmt::format("F-{:04}", i);
    INFO(one.err);
    CHECK((one.status == 0 || one.status == 4));
    if (one.status == 4) CHECK(test::lines(one.err).size() == 1);
    if (one.out == "stored " + family + "\n") ++stored;
    CHECK((exported.find(family) != std::string::npos) == (one.status == 0));
  }
  CHECK(stored >= 1);
  CHECK(onVault(vault.path(), {"vault", "check"}).status == 0);
  CHECK(onVault(vault.path(), {"log", "verify"}).status == 0);
}
