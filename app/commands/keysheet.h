#pragma once

#include "commands/commands.h"

#include <vector>

namespace tidlig::app {

/// The commands that have keys now, group by group, in the order of the table.
struct KeySheetGroup {
  CommandGroup group;
  std::vector<CommandId> commands;
};
std::vector<KeySheetGroup> keySheet();

/// The sheet as tables with a heading each, to be printed or shown in the help.
QString keySheetHtml();

}  // namespace tidlig::app
