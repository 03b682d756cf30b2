#include "app/testwindow.h"
#include "commands/keymap.h"
#include "commands/keysheet.h"
#include "session/settings.h"
#include "support/property.h"
#include "support/tempfolder.h"
#include "text/text.h"
#include "widgets/keybutton.h"

#include <QFile>
#include <QLabel>
#include <QToolButton>

#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using namespace tidlig::app;
using test::TestWindow;

namespace {

QKeySequence keys(const char* text) {
  return QKeySequence(QString::fromLatin1(text));
}

QList<QKeySequence> only(const char* text) {
  return {keys(text)};
}

/// Settings in a file of their own.
struct Stored {
  test::TempFolder folder;
  Settings settings{qs((folder / "settings.ini").string())};
};

std::vector<CommandId> changeable() {
  std::vector<CommandId> ids;
  for (const auto& command : commands()) {
    if (command.change == Command::own) ids.push_back(command.id);
  }
  return ids;
}

/// Two commands that may be heard together share no key, unless the table itself says so.
bool isClear() {
  for (const auto& one : commands()) {
    if (one.change == Command::fixed) continue;
    for (const auto& other : commands()) {
      if (other.id == one.id || !placesMeet(one.place, other.place)) continue;
      for (const auto& key : KeyMap::keysOf(one.id)) {
        if (KeyMap::keysOf(other.id).contains(key)) return false;
      }
    }
  }
  return true;
}

void openChangePage(TestWindow& test) {
  test.window().showChangeKeys();
  REQUIRE(test.waitForPage("changeKeysPage"));
}

void chooseKey(TestWindow& test, const char* button, Qt::Key key, Qt::KeyboardModifiers modifiers) {
  test.click(button);
  test.key(key, modifiers);
}

}  // namespace

TEST_CASE("a changed key holds at once and after the next start") {
  Stored stored;
  {
    KeyMap map(stored.settings);
    CHECK_FALSE(map.change(CommandId::lock, keys("F9")));
    CHECK(KeyMap::keysOf(CommandId::lock) == only("F9"));
    CHECK(map.isChanged(CommandId::lock));
  }
  const KeyMap again(stored.settings);
  CHECK(KeyMap::keysOf(CommandId::lock) == only("F9"));
}

TEST_CASE("a key that another command has is refused by naming that command") {
  Stored stored;
  KeyMap map(stored.settings);
  const auto refusal = map.change(CommandId::newFamily, keys("Ctrl+L"));
  REQUIRE(refusal);
  CHECK(refusal->other == CommandId::lock);
  CHECK(refusalText(*refusal, CommandId::newFamily)
            .contains(commandText(commandOf(CommandId::lock))));
  CHECK(KeyMap::keysOf(CommandId::newFamily) == only("Ctrl+N"));
  CHECK(map.change(CommandId::note, keys("H"))->other == CommandId::questionHelp);
  CHECK(map.change(CommandId::note, keys("3"))->other == CommandId::chooseAnswer);
}

TEST_CASE("a key for the whole window is none that is needed for writing") {
  Stored stored;
  KeyMap map(stored.settings);
  using Reason = KeyRefusal::Reason;
  for (const char* one : {"Å", "Shift+K", "5", "Home"}) {
    const auto refusal = map.change(CommandId::lock, QKeySequence(QString::fromUtf8(one)));
    INFO(one);
    REQUIRE(refusal);
    CHECK(refusal->reason == Reason::typing);
  }
  CHECK(map.change(CommandId::chooseAnswer, keys("A"))->reason == Reason::fixed);
  CHECK(map.change(CommandId::lock, {})->reason == Reason::noKey);
  CHECK_FALSE(map.change(CommandId::note, keys("K")));
}

TEST_CASE("a key goes back alone, unless another command has taken it meanwhile") {
  Stored stored;
  KeyMap map(stored.settings);
  REQUIRE_FALSE(map.change(CommandId::lock, keys("F9")));
  REQUIRE_FALSE(map.change(CommandId::newFamily, keys("Ctrl+L")));
  const auto refusal = map.reset(CommandId::lock);
  REQUIRE(refusal);
  CHECK(refusal->other == CommandId::newFamily);
  REQUIRE_FALSE(map.reset(CommandId::newFamily));
  REQUIRE_FALSE(map.reset(CommandId::lock));
  CHECK_FALSE(map.anyChanged());
}

TEST_CASE("all keys go back together, also in the settings") {
  Stored stored;
  KeyMap map(stored.settings);
  REQUIRE_FALSE(map.change(CommandId::lock, keys("F9")));
  REQUIRE_FALSE(map.change(CommandId::newFamily, keys("Ctrl+L")));
  map.resetAll();
  CHECK_FALSE(map.anyChanged());
  CHECK(stored.settings.keys().empty());
}

TEST_CASE("settings that were written by hand never give two commands one key") {
  Stored stored;
  stored.settings.setKeys(QStringLiteral("lockAction"), QStringLiteral("Ctrl+N"));
  stored.settings.setKeys(QStringLiteral("noSuchAction"), QStringLiteral("F8"));
  stored.settings.setKeys(QStringLiteral("quitAction"), QStringLiteral("no key at all"));
  const KeyMap map(stored.settings);
  CHECK_FALSE(map.anyChanged());
}

TEST_CASE("no series of changes lets two commands share a key") {
  test::holds("keys stay apart", [] {
    Stored stored;
    KeyMap map(stored.settings);
    const auto ids = changeable();
    static const char* const kKeys[] = {"F2",       "F1",       "Ctrl+L", "Ctrl+N",    "N",   "H",
                                        "Ctrl+Tab", "Alt+Left", "Ctrl+E", "Ctrl+PgUp", "Esc", "?"};
    const int steps = *rc::gen::inRange(0, 30);
    for (int i = 0; i < steps; ++i) {
      const auto id = *rc::gen::elementOf(ids);
      if (*rc::gen::inRange(0, 4) == 0) {
        map.reset(id);
      } else {
        map.change(id, keys(kKeys[*rc::gen::inRange<std::size_t>(0, std::size(kKeys))]));
      }
      RC_ASSERT(isClear());
    }
  });
}

TEST_CASE("a key press means the same on every keyboard") {
  const auto pressed = [](int key, Qt::KeyboardModifiers modifiers) {
    return keysOf(QKeyEvent(QEvent::KeyPress, key, modifiers));
  };
  CHECK(pressed(Qt::Key_Question, Qt::ShiftModifier) == keys("?"));
  CHECK(pressed(Qt::Key_Enter, Qt::KeypadModifier) == keys("Return"));
  CHECK(pressed(Qt::Key_Backtab, Qt::ShiftModifier) == keys("Shift+Tab"));
  CHECK(pressed(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier) == keys("Ctrl+Shift+K"));
  CHECK(pressed(Qt::Key_Shift, Qt::ShiftModifier).isEmpty());
  CHECK(pressed(Qt::Key_AltGr, {}).isEmpty());
}

TEST_CASE("a key changed on the page works in the window, the menu, the tool tip and the sheet") {
  TestWindow test;
  test.createVault();
  test.signIn();
  openChangePage(test);
  chooseKey(test, "lockKeyButton", Qt::Key_F9, {});
  CHECK(test.window().action(CommandId::lock)->shortcuts() == only("F9"));
  CHECK(test.window()
            .findChild<QToolButton*>(QStringLiteral("lockButton"))
            ->toolTip()
            .contains(QLatin1String("F9")));
  CHECK(keySheetHtml().contains(QLatin1String("F9")));
  test.key(Qt::Key_L, Qt::ControlModifier);
  CHECK(test.window().session().isOpen());
  test.key(Qt::Key_F9);
  CHECK_FALSE(test.window().session().isOpen());
}

TEST_CASE("on the page a taken key is refused in a sentence, and nothing changes") {
  TestWindow test(QStringLiteral("da"));
  openChangePage(test);
  chooseKey(test, "newFamilyKeyButton", Qt::Key_Q, Qt::ControlModifier);
  CHECK(test.window().isVisible());  // Ctrl+Q did not end the program
  CHECK(test.message().contains(QLatin1String("Afslut")));
  CHECK(KeyMap::keysOf(CommandId::newFamily) == only("Ctrl+N"));
}

TEST_CASE("Esc, or going elsewhere, leaves the key as it was; Tab can be chosen with Ctrl") {
  TestWindow test;
  openChangePage(test);
  chooseKey(test, "lockKeyButton", Qt::Key_Escape, {});
  REQUIRE(test.waitForPage("changeKeysPage"));
  CHECK(KeyMap::keysOf(CommandId::lock) == only("Ctrl+L"));
  chooseKey(test, "nextTabKeyButton", Qt::Key_Tab, Qt::ControlModifier | Qt::AltModifier);
  CHECK(KeyMap::keysOf(CommandId::nextTab) == only("Ctrl+Alt+Tab"));
}

TEST_CASE("one key, and all keys, go back by the buttons of the page") {
  TestWindow test;
  openChangePage(test);
  chooseKey(test, "lockKeyButton", Qt::Key_F9, {});
  chooseKey(test, "searchKeyButton", Qt::Key_F7, {});
  test.click("lockResetButton");
  CHECK(KeyMap::keysOf(CommandId::lock) == only("Ctrl+L"));
  CHECK(KeyMap::keysOf(CommandId::search) == only("F7"));
  test.click("resetAllButton");
  CHECK(KeyMap::keysOf(CommandId::search) == only("Ctrl+K"));
}

TEST_CASE("in a checklist a changed key does what the old one did") {
  TestWindow test;
  test.createVault();
  test.signIn();
  const auto family = test.addFamily("Lind");
  openChangePage(test);
  chooseKey(test, "noteKeyButton", Qt::Key_K, {});
  test.window().showScreening(test.addDraft(family));
  REQUIRE(test.waitForPage("screeningPage"));
  const auto notes = [&] {
    return test.window().page()->findChildren<QWidget*>(QStringLiteral("noteFields")).size();
  };
  test.key(Qt::Key_N);
  CHECK(notes() == 0);
  test.key(Qt::Key_K);
  CHECK(notes() == 1);
}

TEST_CASE("the sheet shows every key of the table, and can be printed") {
  TestWindow test(QStringLiteral("da"));
  test.window().showShortcuts();
  REQUIRE(test.waitForPage("shortcutsPage"));
  QStringList shown;
  for (const auto* label : test.window().page()->findChildren<QLabel*>()) {
    shown << label->text();
  }
  for (const auto& command : commands()) {
    if (defaultKeysOf(command.id).isEmpty()) continue;
    INFO(command.name);
    CHECK(shown.contains(KeyMap::keysText(command.id)));
    CHECK(shown.contains(commandText(command)));
    CHECK(keySheetHtml().contains(commandText(command).toHtmlEscaped()));
  }
  test.click("printKeysButton");
  REQUIRE(test.printed().size() == 1);
  CHECK(test.printed().front().contains(keySheetHtml()));
}
