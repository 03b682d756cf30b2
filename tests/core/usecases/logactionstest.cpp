#include "support/testdata.h"
#include "support/vaults.h"
#include "usecases/logactions.h"

#include <catch2/catch_test_macros.hpp>
#include <regex>
#include <set>

using namespace tidlig;
using namespace tidlig::usecases;

namespace {

/// Name and number of every action, from the header that gives them.
std::map<std::string, int> actionsOfTheHeader() {
  const std::string header =
      test::bytesOf(std::filesystem::path(TIDLIG_SOURCE_DIR) / "core/storage/auditlog.h");
  const std::size_t begin = header.find("enum class LogAction");
  const std::string body = header.substr(begin, header.find("};", begin) - begin);
  const std::regex line(R"(\n\s*(\w+) = (\d+),)");
  std::map<std::string, int> actions;
  for (std::sregex_iterator it(body.begin(), body.end(), line), end; it != end; ++it) {
    actions[(*it)[1]] = std::stoi((*it)[2]);
  }
  return actions;
}

}  // namespace

TEST_CASE("every action of the log has its own stable name and a group") {
  const auto actions = actionsOfTheHeader();
  REQUIRE(actions.size() > 60);
  std::set<int> numbers;
  for (const auto& [name, number] : actions) {
    INFO(name);
    CHECK(numbers.insert(number).second);
    CHECK(logActionCode(number) == name);
    CHECK(logActionFromCode(name) == number);
    CHECK(groupOfLogAction(number).has_value());
  }
  CHECK(logActionCodes().size() == actions.size());
}

TEST_CASE("what no version knows has no name") {
  CHECK(logActionCode(9999).empty());
  CHECK_FALSE(logActionFromCode("nothing").has_value());
  CHECK_FALSE(groupOfLogAction(9999).has_value());
  for (const LogGroup group : kLogGroups) CHECK(logGroupFromCode(code(group)) == group);
  CHECK_FALSE(logGroupFromCode("").has_value());
}
