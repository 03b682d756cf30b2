#pragma once

#include "commands/commands.h"

#include <functional>
#include <vector>

namespace tidlig::app {

/// The commands that have keys now, group by group, in the order of the table.
struct KeySheetGroup {
  CommandGroup group;
  std::vector<CommandId> commands;
};
/// Empty: every command is on the sheet.
using CommandFilter = std::function<bool(CommandId)>;
std::vector<KeySheetGroup> keySheet(const CommandFilter& isShown = {});

/// The sheet as tables with a heading each, to be printed or shown in the help.
QString keySheetHtml(const CommandFilter& isShown = {});

}  // namespace tidlig::app
