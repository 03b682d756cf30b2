#include "commands/commands.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tidlig::app {
namespace {

using enum CommandId;
using enum CommandGroup;
using enum CommandPlace;
using enum Command::Shown;
using enum Command::Keys;

// A new command is a row here and its name in CommandId; what the window or a page does on it
// stands in MainWindow::run or Page::perform. Rows of one group stand together.
// clang-format off
constexpr std::array kCommands = {
    Command{today, go, inVault, "todayAction", QT_TRANSLATE_NOOP("Commands", "Today"), "today", "Ctrl+1", inMenu},
    Command{families, go, inVault, "familiesAction", QT_TRANSLATE_NOOP("Commands", "Families"), "families", "Ctrl+2", inMenu},
    Command{checklists, go, inVault, "checklistsAction", QT_TRANSLATE_NOOP("Commands", "Checklists"), "checklists", "Ctrl+3", inMenu},
    Command{administration, go, inVault, "administrationAction", QT_TRANSLATE_NOOP("Commands", "Administration"), "settings", "Ctrl+4", inMenu},
    Command{scoringModel, go, inVault, "scoringModelAction", QT_TRANSLATE_NOOP("Commands", "Scoring model"), "info", "", inMenu},
    Command{search, go, inVault, "searchAction", QT_TRANSLATE_NOOP("Commands", "Search"), "search", "Ctrl+K", inMenu},
    Command{newFamily, go, inVault, "newFamilyAction", QT_TRANSLATE_NOOP("Commands", "New family"), "add", "Ctrl+N", inMenu},
    Command{openOutside, go, inVault, "openOutsideAction", QT_TRANSLATE_NOOP("Commands", "Open a family outside your own …"), "folder", "", inMenu},
    Command{back, go, everywhere, "backAction", QT_TRANSLATE_NOOP("Commands", "Back"), "back", "Alt+Left"},
    Command{closeOver, go, everywhere, "closeOverAction", QT_TRANSLATE_NOOP("Commands", "Close help or keys"), "", "Esc", onSheet, fixed},
    Command{nextTab, go, onPage, "nextTabAction", QT_TRANSLATE_NOOP("Commands", "Next tab"), "", "Ctrl+Tab; Ctrl+PgDown"},
    Command{previousTab, go, onPage, "previousTabAction", QT_TRANSLATE_NOOP("Commands", "Previous tab"), "", "Ctrl+Shift+Tab; Ctrl+PgUp"},

    Command{chooseAnswer, checklist, inChecklist, "chooseAnswerAction", QT_TRANSLATE_NOOP("Commands", "Choose the answer and go on"), "", "1; 2; 3; 4", onSheet, fixed},
    Command{moveInChecklist, checklist, inChecklist, "moveInChecklistAction", QT_TRANSLATE_NOOP("Commands", "Move among questions and answers"), "", "Left; Right; Up; Down", onSheet, fixed},
    Command{questionHelp, checklist, inChecklist, "questionHelpAction", QT_TRANSLATE_NOOP("Commands", "Help with the question"), "", "H; ?"},
    Command{note, checklist, inChecklist, "noteAction", QT_TRANSLATE_NOOP("Commands", "Write a note"), "", "N"},
    Command{takeBack, checklist, inChecklist, "takeBackAction", QT_TRANSLATE_NOOP("Commands", "Take the answer back"), "", "Backspace; Del"},
    Command{nextOpen, checklist, onPage, "nextOpenAction", QT_TRANSLATE_NOOP("Commands", "To the next question without an answer"), "forward", "F8"},
    Command{undo, checklist, onPage, "undoAction", QT_TRANSLATE_NOOP("Commands", "Undo"), "undo", "Ctrl+Z"},
    Command{redo, checklist, onPage, "redoAction", QT_TRANSLATE_NOOP("Commands", "Redo"), "redo", "Ctrl+Shift+Z; Ctrl+Y"},
    Command{showToParents, checklist, onPage, "showToParentsAction", QT_TRANSLATE_NOOP("Commands", "Show to the parents"), "eye", "F11", inMenu},

    Command{moveInPicture, picture, inPicture, "moveInPictureAction", QT_TRANSLATE_NOOP("Commands", "Move from cell to cell"), "", "Left; Right; Up; Down", onSheet, fixed},
    Command{pictureText, picture, onPage, "pictureTextAction", QT_TRANSLATE_NOOP("Commands", "The picture as text"), "note", "Ctrl+T"},
    Command{copyPicture, picture, onPage, "copyPictureAction", QT_TRANSLATE_NOOP("Commands", "Copy the picture as text"), "", "Ctrl+Shift+C"},
    Command{printPicture, picture, onPage, "printPictureAction", QT_TRANSLATE_NOOP("Commands", "Print the picture or the paper"), "print", "Ctrl+P"},
    Command{savePicture, picture, onPage, "savePictureAction", QT_TRANSLATE_NOOP("Commands", "Save the picture or the paper as a PDF"), "save", "Ctrl+Shift+P"},
    Command{parentsSheet, picture, onPage, "parentsSheetAction", QT_TRANSLATE_NOOP("Commands", "The sheet for the parents"), "note", "Ctrl+Shift+S"},
    Command{recordPaper, picture, onPage, "recordPaperAction", QT_TRANSLATE_NOOP("Commands", "The paper for the record"), "note", "Ctrl+Shift+R"},

    Command{moveInTime, time, inTime, "moveInTimeAction", QT_TRANSLATE_NOOP("Commands", "From event to event, to the first and the last"), "", "Left; Right; Home; End", onSheet, fixed},
    Command{zoomTime, time, inTime, "zoomTimeAction", QT_TRANSLATE_NOOP("Commands", "Look closer, look from farther away"), "", "+; -", onSheet, fixed},
    Command{wholeTime, time, inTime, "wholeTimeAction", QT_TRANSLATE_NOOP("Commands", "The whole time"), "", "0", onSheet, fixed},
    Command{timeTable, time, onPage, "timeTableAction", QT_TRANSLATE_NOOP("Commands", "The time as a table"), "", "Ctrl+Shift+T"},

    Command{intoList, list, inList, "intoListAction", QT_TRANSLATE_NOOP("Commands", "From the search field into the list"), "", "Down", onSheet, fixed},
    Command{openFirst, list, inList, "openFirstAction", QT_TRANSLATE_NOOP("Commands", "Open the family"), "", "Return", onSheet, fixed},

    Command{nextControl, typing, inControl, "nextControlAction", QT_TRANSLATE_NOOP("Commands", "To the next field or button, and back"), "", "Tab; Shift+Tab", onSheet, fixed},
    Command{press, typing, inControl, "pressAction", QT_TRANSLATE_NOOP("Commands", "Press the button"), "", "Space; Return", onSheet, fixed},
    Command{copy, typing, inControl, "copyAction", QT_TRANSLATE_NOOP("Commands", "Copy"), "", "Ctrl+C", onSheet, fixed},
    Command{cut, typing, inControl, "cutAction", QT_TRANSLATE_NOOP("Commands", "Cut"), "", "Ctrl+X", onSheet, fixed},
    Command{paste, typing, inControl, "pasteAction", QT_TRANSLATE_NOOP("Commands", "Paste"), "", "Ctrl+V", onSheet, fixed},
    Command{selectAll, typing, inControl, "selectAllAction", QT_TRANSLATE_NOOP("Commands", "Select the whole text"), "", "Ctrl+A", onSheet, fixed},

    Command{danish, language, everywhere, "danishAction", QT_TRANSLATE_NOOP("Commands", "Danish"), "", "", inMenu},
    Command{english, language, everywhere, "englishAction", QT_TRANSLATE_NOOP("Commands", "English"), "", "", inMenu},

    Command{themeSystem, theme, everywhere, "systemThemeAction", QT_TRANSLATE_NOOP("Commands", "Light or dark as the machine is"), "", "", inMenu},
    Command{themeLight, theme, everywhere, "lightThemeAction", QT_TRANSLATE_NOOP("Commands", "Light"), "", "", inMenu},
    Command{themeDark, theme, everywhere, "darkThemeAction", QT_TRANSLATE_NOOP("Commands", "Dark"), "", "", inMenu},
    Command{strongContrast, ease, everywhere, "strongContrastAction", QT_TRANSLATE_NOOP("Commands", "High contrast"), "", "", inMenu},
    Command{touchTargets, ease, everywhere, "touchTargetsAction", QT_TRANSLATE_NOOP("Commands", "Large buttons for fingers"), "", "", inMenu},

    Command{help, program, everywhere, "helpAction", QT_TRANSLATE_NOOP("Commands", "Help"), "help", "F1", inMenu},
    Command{shortcuts, program, everywhere, "shortcutsAction", QT_TRANSLATE_NOOP("Commands", "Keys"), "key", "Ctrl+?", inMenu},
    Command{changeKeys, program, everywhere, "changeKeysAction", QT_TRANSLATE_NOOP("Commands", "Change keys …"), "", "", inMenu},
    Command{passphrase, program, inVault, "passphraseAction", QT_TRANSLATE_NOOP("Commands", "Change my passphrase …"), "lock", "", inMenu},
    Command{lock, program, inVault, "lockAction", QT_TRANSLATE_NOOP("Commands", "Lock"), "lock", "Ctrl+L", inMenu},
    Command{quit, program, everywhere, "quitAction", QT_TRANSLATE_NOOP("Commands", "Quit"), "", "Ctrl+Q", inMenu},
};
// clang-format on

}  // namespace

std::span<const Command> commands() {
  return kCommands;
}

const Command& commandOf(CommandId id) {
  return *std::find_if(kCommands.begin(), kCommands.end(),
                       [id](const Command& command) { return command.id == id; });
}

const Command* commandNamed(const QString& name) {
  const auto found = std::find_if(kCommands.begin(), kCommands.end(), [&](const Command& command) {
    return name == QLatin1String(command.name);
  });
  return found == kCommands.end() ? nullptr : &*found;
}

QString commandText(const Command& command) {
  return QCoreApplication::translate("Commands", command.text);
}

QString groupText(CommandGroup group) {
  // In the order of the enumeration.
  static constexpr const char* kTexts[] = {
      QT_TRANSLATE_NOOP("Commands", "Getting about"),
      QT_TRANSLATE_NOOP("Commands", "In a checklist"),
      QT_TRANSLATE_NOOP("Commands", "In the picture"),
      QT_TRANSLATE_NOOP("Commands", "On the time line"),
      QT_TRANSLATE_NOOP("Commands", "In the list of families"),
      QT_TRANSLATE_NOOP("Commands", "Everywhere"),
      QT_TRANSLATE_NOOP("Commands", "Language"),
      QT_TRANSLATE_NOOP("Commands", "Appearance"),
      QT_TRANSLATE_NOOP("Commands", "Easier to see and touch"),
      QT_TRANSLATE_NOOP("Commands", "The program"),
  };
  return QCoreApplication::translate("Commands", kTexts[static_cast<int>(group)]);
}

}  // namespace tidlig::app
