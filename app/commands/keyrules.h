#pragma once

#include "commands/commands.h"

#include <QList>

#include <map>
#include <optional>

class QKeyEvent;

namespace tidlig::app {

/// Which keys which command has.
using KeyTable = std::map<CommandId, QList<QKeySequence>>;

/// As the table of commands has it.
QList<QKeySequence> defaultKeysOf(CommandId id);
KeyTable defaultKeys();

/// Why a command cannot have a key.
struct KeyRefusal {
  enum class Reason {
    fixed,   ///< the command's keys cannot be changed
    noKey,   ///< a modifier alone, or nothing
    typing,  ///< works everywhere, so that the sign could no longer be typed
    taken,   ///< by `other`
  };
  Reason reason;
  QKeySequence keys = {};
  std::optional<CommandId> other = {};
};

/// Whether both may hear the same key press.
bool placesMeet(CommandPlace a, CommandPlace b);

/// Nothing where `id` may have `keys`.
std::optional<KeyRefusal> refusalOf(const KeyTable& table, CommandId id, const QKeySequence& keys);

/// The pressed key as a sequence: without the keypad, and without Shift where Shift only made the
/// sign ("?" is "?" on every keyboard). Empty for a modifier alone.
QKeySequence keysOf(const QKeyEvent& event);

}  // namespace tidlig::app
