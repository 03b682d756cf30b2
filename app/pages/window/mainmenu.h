#pragma once

#include "commands/commands.h"

#include <QMenu>

#include <map>
#include <vector>

namespace tidlig::app {

/// The menu, made from the table of commands: a section for each group, a menu of its own for
/// language and colours.
class MainMenu : public QMenu {
  Q_OBJECT

 public:
  explicit MainMenu(const std::map<CommandId, QAction*>& actions, QWidget* parent = nullptr);

  /// Sets the texts, each with a letter of its own to press.
  void retranslate();

 private:
  struct Inner {
    CommandGroup group;
    QMenu* menu;
    CommandGroup last;  ///< of the entry added last
  };
  Inner& innerFor(CommandGroup group);

  const std::map<CommandId, QAction*>& m_actions;
  std::vector<Inner> m_inner;
};

}  // namespace tidlig::app
