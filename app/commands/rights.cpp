#include "commands/rights.h"

#include "session/session.h"

namespace tidlig::app {

using usecases::Action;

std::optional<Action> rightFor(const Command& command) {
  if (command.id == CommandId::newFamily) return Action::changeFamilies;
  if (command.id == CommandId::families) return Action::readFamilies;
  if (command.id == CommandId::checklists) return Action::manageForms;
  if (command.id == CommandId::administration) return Action::readLog;
  switch (command.group) {
    case CommandGroup::checklist:
    case CommandGroup::picture:
    case CommandGroup::time:
    case CommandGroup::list:
      return Action::readFamilies;
    case CommandGroup::go:
    case CommandGroup::typing:
    case CommandGroup::language:
    case CommandGroup::theme:
    case CommandGroup::ease:
    case CommandGroup::program:
      break;
  }
  return std::nullopt;
}

bool isShownTo(const Session& session, CommandId id) {
  const auto right = rightFor(commandOf(id));
  return !right || !session.isOpen() || usecases::mayDo(session.vault().user(), *right);
}

}  // namespace tidlig::app
