#pragma once

#include "theme/theme.h"

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace tidlig::app {

/// The one small settings file. It holds language, look, the window's place, the folder of the
/// last vault, keys that were changed and hints that were read, and nothing about any person.
class Settings {
 public:
  /// The user's own settings folder where `file` is empty.
  explicit Settings(const QString& file = {});

  [[nodiscard]] QString language() const;
  void setLanguage(const QString& code);
  [[nodiscard]] Look look() const;
  void setLook(const Look& look);
  [[nodiscard]] QByteArray geometry() const;
  void setGeometry(const QByteArray& geometry);
  [[nodiscard]] QString lastVault() const;
  void setLastVault(const QString& folder);

  /// Keys that were changed: name of a command's action, portable key.
  [[nodiscard]] std::vector<std::pair<QString, QString>> keys() const;
  /// Empty keys: as the table of commands has them.
  void setKeys(const QString& command, const QString& keys);
  void forgetKeys();
  /// Whether a hint was read and is not shown again.
  [[nodiscard]] bool hintRead(const QString& name) const;
  void setHintRead(const QString& name);

  [[nodiscard]] QString fileName() const { return m_store.fileName(); }
  /// Writes to the disk at once: the program may replace itself next.
  void sync() { m_store.sync(); }

 private:
  QSettings m_store;
};

}  // namespace tidlig::app
