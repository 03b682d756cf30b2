#pragma once

#include "commands/commands.h"
#include "usecases/permission.h"

#include <optional>

namespace tidlig::app {

class Session;

/// What somebody must be allowed for a command to lead anywhere; nothing: it is for everybody.
std::optional<usecases::Action> rightFor(const Command& command);

/// Whether the command is to be seen at all (rail, menu, search, keys): what the signed-in role may
/// not open is not shown. Before anybody signed in nothing is kept back.
bool isShownTo(const Session& session, CommandId id);

}  // namespace tidlig::app
