#include "commands/keymap.h"

#include "session/settings.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace tidlig::app {
namespace {

struct KeyTexts {
  Q_DECLARE_TR_FUNCTIONS(KeyTexts)
};

/// Qt's own words for keys, which a bare system has no Danish for.
[[maybe_unused]] constexpr const char* kQtWords[] = {
    QT_TRANSLATE_NOOP("QShortcut", "Space"), QT_TRANSLATE_NOOP("QShortcut", "Left"),
    QT_TRANSLATE_NOOP("QShortcut", "Right"), QT_TRANSLATE_NOOP("QShortcut", "Up"),
    QT_TRANSLATE_NOOP("QShortcut", "Down"),  QT_TRANSLATE_NOOP("QShortcut", "Backspace"),
    QT_TRANSLATE_NOOP("QShortcut", "Del"),   QT_TRANSLATE_NOOP("QShortcut", "Return"),
    QT_TRANSLATE_NOOP("QShortcut", "PgUp"),  QT_TRANSLATE_NOOP("QShortcut", "PgDown"),
    QT_TRANSLATE_NOOP("QShortcut", "Home"),  QT_TRANSLATE_NOOP("QShortcut", "End"),
    QT_TRANSLATE_NOOP("QShortcut", "Ins"),   QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Esc"),   QT_TRANSLATE_NOOP("QShortcut", "Tab"),
};

KeyTable& current() {
  static KeyTable table = defaultKeys();
  return table;
}

bool areArrows(const QList<QKeySequence>& keys) {
  static const auto kArrows = QKeySequence::listFromString(QStringLiteral("Left; Right; Up; Down"));
  return keys == kArrows;
}

}  // namespace

KeyMap::KeyMap(Settings& settings, QObject* parent) : QObject(parent), m_settings(settings) {
  current() = defaultKeys();
  for (const auto& [name, text] : settings.keys()) {
    const auto* command = commandNamed(name);
    const auto keys = QKeySequence::fromString(text, QKeySequence::PortableText);
    if (!command || refusalOf(current(), command->id, keys)) continue;
    current()[command->id] = {keys};
  }
}

QList<QKeySequence> KeyMap::keysOf(CommandId id) {
  return current()[id];
}

QString KeyMap::keysText(CommandId id) {
  return keysInWords(keysOf(id));
}

std::optional<CommandId> KeyMap::commandFor(const QKeyEvent& event, CommandPlace place) {
  const auto pressed = app::keysOf(event);
  if (pressed.isEmpty()) return std::nullopt;
  for (const auto& command : commands()) {
    if (command.place == place && keysOf(command.id).contains(pressed)) return command.id;
  }
  return std::nullopt;
}

bool KeyMap::isChanged(CommandId id) const {
  return keysOf(id) != defaultKeysOf(id);
}

bool KeyMap::anyChanged() const {
  return current() != defaultKeys();
}

std::optional<KeyRefusal> KeyMap::change(CommandId id, const QKeySequence& keys) {
  if (auto refusal = refusalOf(current(), id, keys)) return refusal;
  put(id, {keys});
  return std::nullopt;
}

std::optional<KeyRefusal> KeyMap::reset(CommandId id) {
  const auto keys = defaultKeysOf(id);
  for (const auto& one : keys) {
    auto refusal = refusalOf(current(), id, one);
    if (refusal && refusal->reason == KeyRefusal::Reason::taken) return refusal;
  }
  put(id, keys);
  return std::nullopt;
}

void KeyMap::resetAll() {
  current() = defaultKeys();
  m_settings.forgetKeys();
  Q_EMIT changed();
}

void KeyMap::put(CommandId id, const QList<QKeySequence>& keys) {
  current()[id] = keys;
  const QString name = QString::fromLatin1(commandOf(id).name);
  m_settings.setKeys(name,
                     isChanged(id) ? keys.front().toString(QKeySequence::PortableText) : QString());
  Q_EMIT changed();
}

QString keysInWords(const QList<QKeySequence>& keys) {
  if (areArrows(keys)) return KeyTexts::tr("Arrow keys");
  QStringList words;
  for (const auto& one : keys) words << one.toString(QKeySequence::NativeText);
  return words.join(QStringLiteral(", "));
}

QString refusalText(const KeyRefusal& refusal, CommandId id) {
  const QString key = keysInWords({refusal.keys});
  switch (refusal.reason) {
    case KeyRefusal::Reason::taken:
      return KeyTexts::tr(
                 "%1 already means “%2”. Give that command another key first, or choose "
                 "another key here.")
          .arg(key, commandText(commandOf(*refusal.other)));
    case KeyRefusal::Reason::typing:
      return KeyTexts::tr(
                 "%1 alone would be missing when you write. Press it together with Ctrl or "
                 "Alt, or choose a key from F1 to F12.")
          .arg(key);
    case KeyRefusal::Reason::fixed:
      return KeyTexts::tr("The keys of “%1” cannot be changed.").arg(commandText(commandOf(id)));
    case KeyRefusal::Reason::noKey:
      break;
  }
  return KeyTexts::tr("That is no key that a command can have.");
}

}  // namespace tidlig::app
