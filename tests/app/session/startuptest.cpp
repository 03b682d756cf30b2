#include "app/testwindow.h"
#include "support/process.h"

#include <catch2/catch_test_macros.hpp>
#include <fstream>

using namespace tidlig;

namespace {

test::Finished program(const test::TempFolder& home, std::vector<std::string> arguments) {
  std::vector<std::string> command = {"/usr/bin/env", "QT_QPA_PLATFORM=offscreen",
                                      "XDG_CONFIG_HOME=" + (home / "config").string(),
                                      "XDG_DATA_HOME=" + (home / "data").string(), TIDLIG_PROGRAM};
  command.insert(command.end(), arguments.begin(), arguments.end());
  return test::run(command);
}

}  // namespace

TEST_CASE("the program opens its first window and ends well") {
  const test::TempFolder home;
  const auto ended = program(home, {"--exit-after-startup"});
  INFO(ended.err);
  CHECK(ended.status == 0);
}

TEST_CASE("without a display the program says so and ends with status 1") {
  const auto ended = test::run({"/usr/bin/env", "-u", "DISPLAY", "-u", "WAYLAND_DISPLAY", "-u",
                                "QT_QPA_PLATFORM", "LC_ALL=C.UTF-8", TIDLIG_PROGRAM});
  INFO(ended.err);
  CHECK(ended.status == 1);
  CHECK(ended.err.find("tidlig-cli") != std::string::npos);
  CHECK(ended.err.find("plugin") == std::string::npos);
}

TEST_CASE("the program refuses what it does not know with status 2") {
  const test::TempFolder home;
  CHECK(program(home, {"--no-such-option"}).status == 2);
  CHECK(program(home, {"--language", "xx"}).status == 2);
}

TEST_CASE("while a vault is open no library of SQL but the one inside the program is in memory") {
  if (!std::filesystem::exists("/proc/self/maps")) SKIP("without /proc nothing can be looked at");
  test::TestWindow test;
  test.createVault();
  test.signIn();
  std::ifstream maps("/proc/self/maps");
  std::size_t read = 0;
  for (std::string line; std::getline(maps, line); ++read) {
    INFO(line);
    for (const char* library : {"libsqlite3", "libsqlcipher", "libQt6Sql"}) {
      CHECK(line.find(library) == std::string::npos);
    }
  }
  CHECK(read > 0);
}
