#pragma once

#include "commands/keyrules.h"

#include <QObject>

namespace tidlig::app {

class Settings;

/// The keys in force: those of the table, and over them what people chose, kept in the settings.
class KeyMap : public QObject {
  Q_OBJECT

 public:
  /// Reads the settings. What there is no command for, or may not be, is passed over.
  explicit KeyMap(Settings& settings, QObject* parent = nullptr);

  static QList<QKeySequence> keysOf(CommandId id);
  /// As read by people, in the window's language; empty where there are none.
  static QString keysText(CommandId id);
  /// The command of this place that the key means.
  static std::optional<CommandId> commandFor(const QKeyEvent& event, CommandPlace place);

  [[nodiscard]] bool isChanged(CommandId id) const;
  [[nodiscard]] bool anyChanged() const;
  /// Gives the command this one key instead of those it has, at once and for good.
  std::optional<KeyRefusal> change(CommandId id, const QKeySequence& keys);
  /// Back to the table's keys; refused while another command has one of them.
  std::optional<KeyRefusal> reset(CommandId id);
  void resetAll();

 Q_SIGNALS:
  void changed();

 private:
  void put(CommandId id, const QList<QKeySequence>& keys);

  Settings& m_settings;
};

/// Keys as read by people: "Ctrl+Tab, Ctrl+PgDown".
QString keysInWords(const QList<QKeySequence>& keys);
/// The refusal in a sentence that names the other command.
QString refusalText(const KeyRefusal& refusal, CommandId id);

}  // namespace tidlig::app
