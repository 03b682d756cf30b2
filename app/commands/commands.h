#pragma once

#include <QKeySequence>
#include <QString>

#include <span>

namespace tidlig::app {

/// Everything that can be asked of the window by menu or key.
enum class CommandId {
  families,
  search,
  newFamily,
  back,
  lock,
  danish,
  english,
  themeSystem,
  themeLight,
  themeDark,
  shortcuts,
  quit,
};

enum class CommandGroup { go, language, theme, program };

/// One row of the table from which menus, shortcuts and the sheet of keys are made.
struct Command {
  CommandId id;
  CommandGroup group;
  const char* name;      ///< object name of its action
  const char* text;      ///< source text in the context "Commands"
  const char* iconName;  ///< in resources/icons; empty: none
  const char* keys;      ///< portable key sequence; empty: none
  bool needsVault;       ///< only while a vault is open
  bool inMenu;
};

std::span<const Command> commands();

/// In the window's language.
QString commandText(const Command& command);

}  // namespace tidlig::app
