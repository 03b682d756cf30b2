#include "support/process.h"

#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>

using namespace tidlig;

namespace {

/// The manual page's words, without its marks.
std::string manual() {
  std::ifstream file(TIDLIG_SOURCE_DIR "/packaging/debian/tidlig-cli.1.in");
  std::string text{std::istreambuf_iterator<char>(file), {}};
  return std::regex_replace(text, std::regex(R"(\\)"), "");
}

/// The names that `--help` lists as subcommands: after that heading, two spaces in.
std::set<std::string> subcommands(const std::string& help) {
  std::set<std::string> names;
  const auto start = help.find("Subcommands:");
  if (start == std::string::npos) return names;
  static const std::regex name(R"(^ {2}([a-z-]+))");
  for (const auto& line : test::lines(help.substr(start))) {
    std::smatch found;
    if (std::regex_search(line, found, name)) names.insert(found[1]);
  }
  return names;
}

/// Every whole command below `path`: "score", "vault create" ….
void collect(const std::vector<std::string>& path, std::set<std::string>& whole) {
  auto arguments = path;
  arguments.emplace_back("--help");
  const auto below = subcommands(test::cli(arguments).out);
  for (const auto& name : below) {
    auto further = path;
    further.push_back(name);
    collect(further, whole);
  }
  if (!below.empty() || path.empty()) return;
  std::string words;
  for (const auto& word : path) words += words.empty() ? word : " " + word;
  whole.insert(words);
}

}  // namespace

TEST_CASE("the manual page tells of every command there is") {
  std::set<std::string> commands;
  collect({}, commands);
  REQUIRE(commands.size() >= 11);
  const std::string page = manual();
  for (const auto& command : commands) {
    INFO(command);
    CHECK(page.find(command) != std::string::npos);
  }
}
