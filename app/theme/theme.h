#pragma once

#include "theme/tokens.h"

#include <QDBusVariant>
#include <QIcon>
#include <QObject>

class QWidget;

namespace tidlig::app {

enum class ThemeChoice { system, light, dark };

/// "system", "light", "dark"; anything else is the system's.
ThemeChoice themeChoiceFromName(const QString& name);
QString themeChoiceName(ThemeChoice choice);

/// Puts one set of tokens on the whole program and follows the system where asked to.
class Theme : public QObject {
  Q_OBJECT

 public:
  explicit Theme(QObject* parent = nullptr);

  void choose(ThemeChoice choice);
  [[nodiscard]] ThemeChoice choice() const { return m_choice; }
  [[nodiscard]] bool dark() const { return m_dark; }

  /// The colours in force.
  static const Tokens& tokens();

 Q_SIGNALS:
  void changed();

 private Q_SLOTS:
  /// The desktop portal's "color-scheme" (Qt before 6.5 does not tell).
  void portalSettingChanged(const QString& group, const QString& key, const QDBusVariant& value);

 private:
  void followSystem();
  void askPortal();
  void apply();

  ThemeChoice m_choice = ThemeChoice::system;
  bool m_systemDark = false;
  bool m_dark = false;
  bool m_applied = false;
};

/// One of resources/icons in the theme's text colour (or `colour`).
QIcon makeIcon(const QString& name, const QColor& colour = {});

/// The sizes of type: everything follows the font chosen in the system.
enum class TextRole { body, small, strong, heading, title };
void setTextRole(QWidget* widget, TextRole role);

/// Smallest height and width of anything that is pressed, in device-independent pixels.
inline constexpr int kTarget = 36;

}  // namespace tidlig::app
