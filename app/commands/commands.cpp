#include "commands/commands.h"

#include <QCoreApplication>

#include <array>

namespace tidlig::app {
namespace {

using enum CommandId;
using enum CommandGroup;

constexpr std::array kCommands = {
    Command{families, go, "familiesAction", QT_TRANSLATE_NOOP("Commands", "Families"), "families",
            "Ctrl+1", true, true},
    Command{search, go, "searchAction", QT_TRANSLATE_NOOP("Commands", "Search"), "search", "Ctrl+K",
            true, true},
    Command{newFamily, go, "newFamilyAction", QT_TRANSLATE_NOOP("Commands", "New family"), "add",
            "Ctrl+N", true, true},
    Command{back, go, "backAction", QT_TRANSLATE_NOOP("Commands", "Back"), "back", "Alt+Left",
            false, false},
    Command{danish, language, "danishAction", QT_TRANSLATE_NOOP("Commands", "Danish"), "", "",
            false, true},
    Command{english, language, "englishAction", QT_TRANSLATE_NOOP("Commands", "English"), "", "",
            false, true},
    Command{themeSystem, theme, "systemThemeAction",
            QT_TRANSLATE_NOOP("Commands", "Light or dark as the machine is"), "", "", false, true},
    Command{themeLight, theme, "lightThemeAction", QT_TRANSLATE_NOOP("Commands", "Light"), "", "",
            false, true},
    Command{themeDark, theme, "darkThemeAction", QT_TRANSLATE_NOOP("Commands", "Dark"), "", "",
            false, true},
    Command{shortcuts, program, "shortcutsAction", QT_TRANSLATE_NOOP("Commands", "Keys"), "help",
            "F1", false, true},
    Command{lock, program, "lockAction", QT_TRANSLATE_NOOP("Commands", "Lock"), "lock", "Ctrl+L",
            true, true},
    Command{quit, program, "quitAction", QT_TRANSLATE_NOOP("Commands", "Quit"), "", "Ctrl+Q", false,
            true},
};

}  // namespace

std::span<const Command> commands() {
  return kCommands;
}

QString commandText(const Command& command) {
  return QCoreApplication::translate("Commands", command.text);
}

}  // namespace tidlig::app
