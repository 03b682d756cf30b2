#include "commands/commands.h"

#include <catch2/catch_test_macros.hpp>
#include <set>
#include <string>

using namespace tidlig::app;

TEST_CASE("no two commands share a name, a text or a key") {
  std::set<CommandId> ids;
  std::set<std::string> names;
  std::set<std::string> texts;
  std::set<QString> keys;
  for (const auto& command : commands()) {
    CHECK(ids.insert(command.id).second);
    CHECK(names.insert(command.name).second);
    CHECK(texts.insert(command.text).second);
    if (command.keys[0] == '\0') continue;
    const QKeySequence sequence(QString::fromLatin1(command.keys));
    CHECK_FALSE(sequence.isEmpty());
    CHECK(keys.insert(sequence.toString()).second);
  }
}
