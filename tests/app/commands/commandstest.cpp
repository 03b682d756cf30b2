#include "app/testwindow.h"
#include "commands/commands.h"
#include "commands/keyrules.h"

#include <catch2/catch_test_macros.hpp>
#include <set>
#include <string>

using namespace tidlig::app;
using tidlig::test::TestWindow;

TEST_CASE("no two commands share a name or a text") {
  std::set<CommandId> ids;
  std::set<std::string> names;
  std::set<std::string> texts;
  for (const auto& command : commands()) {
    CHECK(ids.insert(command.id).second);
    CHECK(names.insert(command.name).second);
    CHECK(texts.insert(command.text).second);
    CHECK(&commandOf(command.id) == &command);
    CHECK(commandNamed(QString::fromLatin1(command.name)) == &command);
  }
}

TEST_CASE("no two commands that can be heard in one place share a key") {
  for (const auto& one : commands()) {
    for (const auto& keys : defaultKeysOf(one.id)) {
      INFO(one.name << ": " << keys.toString().toStdString());
      CHECK(keys.count() == 1);
      for (const auto& other : commands()) {
        if (other.id == one.id || !placesMeet(one.place, other.place)) continue;
        INFO(other.name);
        // Enter on a row opens it, and presses a button elsewhere: what has the keyboard decides.
        if (one.change == Command::fixed && other.change == Command::fixed) continue;
        CHECK_FALSE(defaultKeysOf(other.id).contains(keys));
      }
    }
  }
}

TEST_CASE("rows of one group stand together, so that menu and sheet have each heading once") {
  std::set<CommandGroup> done;
  CommandGroup last = commands().front().group;
  for (const auto& command : commands()) {
    INFO(command.name);
    if (command.group != last) CHECK(done.insert(last).second);
    last = command.group;
    CHECK_FALSE(done.contains(last));
  }
}

TEST_CASE("each command of the window has an action with its text and its keys") {
  TestWindow test;
  for (const auto& command : commands()) {
    if (!command.isAction()) continue;
    INFO(command.name);
    const auto* action = test.window().action(command.id);
    QString text = action->text();
    CHECK(text.remove(QLatin1Char('&')) == commandText(command));
    CHECK(action->shortcuts() == defaultKeysOf(command.id));
  }
}

TEST_CASE("what needs a vault cannot be asked for without one") {
  TestWindow test;
  for (const auto& command : commands()) {
    if (command.place != CommandPlace::inVault) continue;
    INFO(command.name);
    CHECK_FALSE(test.window().action(command.id)->isEnabled());
  }
  test.createVault();
  test.signIn();
  for (const auto& command : commands()) {
    // Who has no unit has no family outside their own.
    if (command.id == CommandId::openOutside) continue;
    if (command.place == CommandPlace::inVault) {
      CHECK(test.window().action(command.id)->isEnabled());
    }
  }
}
