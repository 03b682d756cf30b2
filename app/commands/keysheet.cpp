#include "commands/keysheet.h"

#include "commands/keymap.h"

#include <algorithm>

namespace tidlig::app {
namespace {

QString rowHtml(CommandId id) {
  return QStringLiteral("<tr><td width=\"220\"><b>%1</b></td><td>%2</td></tr>")
      .arg(KeyMap::keysText(id).toHtmlEscaped(), commandText(commandOf(id)).toHtmlEscaped());
}

}  // namespace

std::vector<KeySheetGroup> keySheet(const CommandFilter& isShown) {
  std::vector<KeySheetGroup> sheet;
  for (const auto& command : commands()) {
    if (KeyMap::keysOf(command.id).isEmpty()) continue;
    if (isShown && !isShown(command.id)) continue;
    const auto same = [&](const KeySheetGroup& one) { return one.group == command.group; };
    const auto found = std::find_if(sheet.begin(), sheet.end(), same);
    auto& group =
        found == sheet.end() ? sheet.emplace_back(KeySheetGroup{command.group, {}}) : *found;
    group.commands.push_back(command.id);
  }
  return sheet;
}

QString keySheetHtml(const CommandFilter& isShown) {
  QString html;
  for (const auto& [group, ids] : keySheet(isShown)) {
    html += QStringLiteral("<h2>%1</h2><table cellpadding=\"3\">").arg(groupText(group));
    for (const auto id : ids) html += rowHtml(id);
    html += QStringLiteral("</table>");
  }
  return html;
}

}  // namespace tidlig::app
