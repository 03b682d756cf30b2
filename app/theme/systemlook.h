#pragma once

#include <QDBusVariant>
#include <QObject>

namespace tidlig::app {

/// How the person's desktop is set: dark or light, ordinary or strong contrast. Asked of Qt and of
/// the desktop portal; where neither answers, light or dark follows the palette the program began
/// with and the contrast is ordinary.
class SystemLook : public QObject {
  Q_OBJECT

 public:
  explicit SystemLook(QObject* parent = nullptr);

  [[nodiscard]] bool dark() const { return m_dark; }
  [[nodiscard]] bool strongContrast() const { return m_contrast; }

 public Q_SLOTS:
  /// The portal's "SettingChanged", and its answers: "color-scheme" (1 dark, 2 light, 0 says
  /// nothing) and "contrast" (1 higher).
  void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);

 Q_SIGNALS:
  void changed();

 private:
  void askPortal();
  void ask(const QString& key);

  bool m_dark = false;
  bool m_contrast = false;
};

}  // namespace tidlig::app
