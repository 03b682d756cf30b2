#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>

namespace tidlig::app {

/// The one small settings file. It holds language, theme, the window's place and the folder of the
/// last vault, and nothing about any person.
class Settings {
 public:
  /// The user's own settings folder where `file` is empty.
  explicit Settings(const QString& file = {});

  [[nodiscard]] QString language() const;
  void setLanguage(const QString& code);
  [[nodiscard]] QString theme() const;
  void setTheme(const QString& name);
  [[nodiscard]] QByteArray geometry() const;
  void setGeometry(const QByteArray& geometry);
  [[nodiscard]] QString lastVault() const;
  void setLastVault(const QString& folder);

  [[nodiscard]] QString fileName() const { return m_store.fileName(); }
  /// Writes to the disk at once: the program may replace itself next.
  void sync() { m_store.sync(); }

 private:
  QSettings m_store;
};

}  // namespace tidlig::app
