#include "commands/keyrules.h"

#include <QKeyEvent>

namespace tidlig::app {
namespace {

bool isModifier(int key) {
  return key == 0 || key == Qt::Key_unknown ||
         (key >= Qt::Key_Shift && key <= Qt::Key_ScrollLock) || key == Qt::Key_AltGr ||
         key == Qt::Key_Super_L || key == Qt::Key_Super_R;
}

/// Signs that Shift makes out of another key; letters keep their Shift.
bool isSign(int key) {
  return key > Qt::Key_Space && key < Qt::Key_Escape && !(key >= Qt::Key_A && key <= Qt::Key_Z);
}

/// Whether the key writes something, or moves in what is written, when pressed alone.
bool wouldBeMissed(const QKeySequence& keys) {
  const auto modifiers = keys[0].keyboardModifiers();
  if (modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) return false;
  const int key = keys[0].key();
  return !(key >= Qt::Key_F1 && key <= Qt::Key_F35);
}

bool heardByWindow(CommandPlace place) {
  return place <= CommandPlace::onPage;
}

}  // namespace

QList<QKeySequence> defaultKeysOf(CommandId id) {
  const auto text = QString::fromLatin1(commandOf(id).keys);
  return text.isEmpty() ? QList<QKeySequence>() : QKeySequence::listFromString(text);
}

KeyTable defaultKeys() {
  KeyTable table;
  for (const auto& command : commands()) table[command.id] = defaultKeysOf(command.id);
  return table;
}

bool placesMeet(CommandPlace a, CommandPlace b) {
  return a == b || heardByWindow(a) || heardByWindow(b) || a == CommandPlace::inControl ||
         b == CommandPlace::inControl;
}

std::optional<KeyRefusal> refusalOf(const KeyTable& table, CommandId id, const QKeySequence& keys) {
  using Reason = KeyRefusal::Reason;
  const auto& command = commandOf(id);
  if (command.change == Command::fixed) return KeyRefusal{Reason::fixed, keys};
  if (keys.count() != 1 || isModifier(keys[0].key())) return KeyRefusal{Reason::noKey, keys};
  // First: a key that writing needs stays refused when the command that has it gives it up.
  if (heardByWindow(command.place) && wouldBeMissed(keys)) return KeyRefusal{Reason::typing, keys};
  for (const auto& other : commands()) {
    if (other.id == id || !placesMeet(command.place, other.place)) continue;
    const auto found = table.find(other.id);
    if (found != table.end() && found->second.contains(keys)) {
      return KeyRefusal{Reason::taken, keys, other.id};
    }
  }
  return std::nullopt;
}

QKeySequence keysOf(const QKeyEvent& event) {
  if (isModifier(event.key())) return {};
  auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
  int key = event.key();
  if (isSign(key)) modifiers &= ~Qt::ShiftModifier;
  if (key == Qt::Key_Backtab) key = Qt::Key_Tab;
  if (key == Qt::Key_Enter) key = Qt::Key_Return;
  return QKeySequence(QKeyCombination(modifiers, static_cast<Qt::Key>(key)));
}

}  // namespace tidlig::app
