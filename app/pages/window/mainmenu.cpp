#include "pages/window/mainmenu.h"

#include "text/mnemonics.h"

#include <algorithm>
#include <utility>

namespace tidlig::app {
namespace {

bool hasOwnMenu(CommandGroup group) {
  return group == CommandGroup::language || group == CommandGroup::theme;
}

/// What makes things easier to see stands among the appearances.
CommandGroup menuGroup(CommandGroup group) {
  return group == CommandGroup::ease ? CommandGroup::theme : group;
}

/// A menu's entries get their letters together: only within one menu must they differ.
void setTexts(const QMenu& menu, const std::map<const QAction*, QString>& texts) {
  QList<QAction*> entries;
  QStringList plain;
  for (auto* entry : menu.actions()) {
    if (entry->isSeparator()) continue;
    entries << entry;
    plain << texts.at(entry);
  }
  const auto marked = withMnemonics(plain);
  for (qsizetype i = 0; i < entries.size(); ++i) entries[i]->setText(marked[i]);
}

}  // namespace

MainMenu::MainMenu(const std::map<CommandId, QAction*>& actions, QWidget* parent)
    : QMenu(parent), m_actions(actions) {
  setObjectName(QStringLiteral("mainMenu"));
  CommandGroup group = CommandGroup::go;
  for (const auto& command : commands()) {
    if (command.shown != Command::inMenu) continue;
    auto* action = m_actions.at(command.id);
    if (hasOwnMenu(menuGroup(command.group))) {
      auto& inner = innerFor(menuGroup(command.group));
      if (std::exchange(inner.last, command.group) != command.group) inner.menu->addSeparator();
      inner.menu->addAction(action);
      continue;
    }
    if (command.group != group) addSeparator();
    group = command.group;
    addAction(action);
  }
  retranslate();
}

MainMenu::Inner& MainMenu::innerFor(CommandGroup group) {
  const auto found = std::find_if(m_inner.begin(), m_inner.end(),
                                  [group](const Inner& inner) { return inner.group == group; });
  if (found != m_inner.end()) return *found;
  if (m_inner.empty()) addSeparator();
  auto* menu = addMenu(QString());
  menu->setObjectName(group == CommandGroup::language ? QStringLiteral("languageMenu")
                                                      : QStringLiteral("colourMenu"));
  m_inner.push_back({group, menu, group});
  return m_inner.back();
}

void MainMenu::retranslate() {
  std::map<const QAction*, QString> texts;
  for (const auto& [id, action] : m_actions) texts[action] = commandText(commandOf(id));
  for (const auto& inner : m_inner) texts[inner.menu->menuAction()] = groupText(inner.group);
  setTexts(*this, texts);
  for (const auto& inner : m_inner) setTexts(*inner.menu, texts);
}

}  // namespace tidlig::app
