#pragma once

#include <QKeySequence>
#include <QString>

#include <span>

namespace tidlig::app {

/// Everything that can be asked of the window by menu or key.
enum class CommandId {
  today,
  families,
  checklists,
  administration,
  scoringModel,
  search,
  newFamily,
  openOutside,
  back,
  closeOver,
  nextTab,
  previousTab,
  chooseAnswer,
  moveInChecklist,
  questionHelp,
  note,
  takeBack,
  nextOpen,
  undo,
  redo,
  showToParents,
  moveInPicture,
  pictureText,
  copyPicture,
  printPicture,
  savePicture,
  parentsSheet,
  recordPaper,
  moveInTime,
  zoomTime,
  wholeTime,
  timeTable,
  intoList,
  openFirst,
  nextControl,
  press,
  copy,
  cut,
  paste,
  selectAll,
  danish,
  english,
  themeSystem,
  themeLight,
  themeDark,
  strongContrast,
  touchTargets,
  help,
  shortcuts,
  changeKeys,
  passphrase,
  lock,
  quit,
};

/// The sections of the menu and of the sheet of keys, in their order.
enum class CommandGroup {
  go,
  checklist,
  picture,
  time,
  list,
  typing,
  language,
  theme,
  ease,
  program
};

/// Where the keys of a command work, and who answers to it.
enum class CommandPlace {
  everywhere,   ///< the window does it
  inVault,      ///< the window does it, while a vault is open
  onPage,       ///< the page does it, where it offers it (Page::offers)
  inChecklist,  ///< the widget that has the keyboard does it
  inPicture,
  inTime,
  inList,
  inControl,  ///< any control, by Qt's own hand
};

/// One row of the table from which menus, shortcuts, the sheet of keys and the page where keys are
/// changed are made.
struct Command {
  enum Shown { onSheet, inMenu };
  enum Keys { own, fixed };

  CommandId id;
  CommandGroup group;
  CommandPlace place;
  const char* name;      ///< object name of its action
  const char* text;      ///< source text in the context "Commands"
  const char* iconName;  ///< in resources/icons; empty: none
  const char* keys;      ///< portable key sequences, apart by "; "; empty: none
  Shown shown = onSheet;
  Keys change = own;  ///< fixed: people cannot give it other keys

  /// Whether the window has an action for it: menu, palette and shortcut trigger it.
  [[nodiscard]] bool isAction() const { return place <= CommandPlace::onPage; }
};

std::span<const Command> commands();
const Command& commandOf(CommandId id);
/// By object name; null where there is none of that name.
const Command* commandNamed(const QString& name);

/// In the window's language.
QString commandText(const Command& command);
QString groupText(CommandGroup group);

}  // namespace tidlig::app
